# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letter editor: the letter's own page to write on, fields as chips, what a letter was before, the real page."""
