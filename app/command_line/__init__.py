# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program without a window, for ICT staff and scheduled tasks."""

from app.command_line.run import main

__all__ = ["main"]
