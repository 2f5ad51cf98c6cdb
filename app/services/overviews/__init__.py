# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Overviews of a school: one file makes one overview, the catalogue names them all."""
