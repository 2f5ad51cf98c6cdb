# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How large an imported file may be; what is beyond is refused before it is parsed, with the figure shown.

The figures stand well above the largest honest list (a million rows of eight columns is 84 MB as text, 41 MB as a
workbook) and well below what brings an office computer down. The zip ratio is the one Apache POI uses.
"""

MEGABYTE = 1024 * 1024

FILE_BYTES = 100 * MEGABYTE
UNPACKED_BYTES = 1024 * MEGABYTE
PART_BYTES = 800 * MEGABYTE
RATIO = 100
RATIO_FROM_BYTES = 100 * 1024
"""Parts smaller than this may be packed tighter: a sheet of blanks is honest and harmless."""
PARTS = 1000

ROWS = 1_048_576
COLUMNS = 512
CELLS = 10_000_000
CELL_CHARACTERS = 32_767
"""What Excel itself allows in one cell."""

CHILD_MEMORY_BYTES = 2048 * MEGABYTE
CHILD_CPU_SECONDS = 120
CHILD_WALL_SECONDS = 300
"""For a drive that hangs: time on the clock after which the child is ended even when it uses no processor."""

ROWS_A_CHUNK = 500
"""The child hands over so many rows at a time."""
HEADER_SEARCH_ROWS = 20
"""How many rows from the top may hold a title, a date or a logo before the header."""
