# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Filters built by clicking: conditions, groups, and the sentence they come to."""
