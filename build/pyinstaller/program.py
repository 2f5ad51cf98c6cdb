# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the bundled program begins."""

import sys

from ui.main import main

sys.exit(main())
