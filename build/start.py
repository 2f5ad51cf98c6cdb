# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start the program from the checkout: `python3 build/start.py [--demo | import staff … | …]`.

Installs what is missing first. Arguments go to the program; so does the folder you are in, for file names.
"""

import os
import subprocess
import sys

from environment import WINDOWS, ensure, without_traces


def main() -> int:
    """Run the program with this process's arguments and return its exit code."""
    command = [str(ensure()), "-P", "-m", "ui", *sys.argv[1:]]
    if not WINDOWS:
        os.execve(command[0], command, without_traces())  # noqa: S606  (the program itself, without a shell)
    return subprocess.call(command, env=without_traces())


if __name__ == "__main__":
    sys.exit(main())
