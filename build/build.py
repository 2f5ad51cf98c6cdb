# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Make what is shipped, one command each.

python3 build/build.py translations           collect the interface's texts into resources/translations
python3 build/build.py translations --check   exit code 1 when one of them is not translated
python3 build/build.py program                make dist/lerarenregister, a folder that needs no Python
python3 build/build.py check                  let that program test itself, without a screen
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from environment import ROOT, WINDOWS, ensure, without_traces

SPEC = ROOT / "build" / "pyinstaller" / "lerarenregister.spec"
DIST = ROOT / "dist"
PROGRAM = DIST / "lerarenregister" / ("lerarenregister.exe" if WINDOWS else "lerarenregister")


def translations(*, check: bool) -> int:
    """Update the translation files, or only say what is missing in them."""
    return _python("build/translations.py", "missing" if check else "update")


def program() -> int:
    """Make the program's folder with PyInstaller, whose work files stay out of this folder."""
    work = ROOT / ".cache" / "pyinstaller"
    started = time.monotonic()
    options = ["--noconfirm", "--log-level", "WARN", "--workpath", str(work), "--distpath", str(DIST)]
    code = _python("-m", "PyInstaller", *options, str(SPEC))
    if code == 0:
        size = sum(
            file.stat().st_size for file in PROGRAM.parent.rglob("*") if file.is_file() and not file.is_symlink()
        )
        print(f"{PROGRAM.parent.relative_to(ROOT)}: {size / 1e6:.0f} MB in {time.monotonic() - started:.0f} s")
    return code


def check() -> int:
    """Run the program's self-test in a home of its own, away from the checkout; return its exit code."""
    if not PROGRAM.exists():
        print("There is no program yet: run `python3 build/build.py program` first.", file=sys.stderr)
        return 2
    home = Path(tempfile.mkdtemp(prefix="lerarenregister-"))
    folders = {f"LERARENREGISTER_{name}": str(home / name.lower()) for name in ("DATA", "CONFIG", "LOG")}
    surroundings = {**without_traces(), **folders, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    try:
        return subprocess.call([str(PROGRAM), "--selftest"], cwd=home, env=surroundings, timeout=300)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _python(*arguments: str) -> int:
    return subprocess.call([str(ensure("dev")), *arguments], cwd=ROOT, env=without_traces())


def main(arguments: list[str]) -> int:
    """Do one of the commands above; 2 for wrong use."""
    match arguments:
        case ["translations"]:
            return translations(check=False)
        case ["translations", "--check"]:
            return translations(check=True)
        case ["program"]:
            return program()
        case ["check"]:
            return check()
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
