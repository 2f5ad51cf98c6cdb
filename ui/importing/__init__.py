# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What bringing in a list of any kind has in common: file, columns, review, done."""
