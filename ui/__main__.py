# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start with `python -m ui`."""

import sys

from ui.main import main

if __name__ == "__main__":
    sys.exit(main())
