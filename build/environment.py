# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program's own Python environment: `.venv` in the checkout, made when first needed and kept up to date.

Only the standard library is used here, since nothing else is installed yet. Packages come from wherever this
computer's pip is set up to get them. Once the environment is complete, nothing is fetched any more.

`python3 build/environment.py dev` only makes it complete, with that dependency group.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".venv"
STAMP = FOLDER / "installed.json"
OLDEST, NEWEST = (3, 11), (3, 13)
WINDOWS = os.name == "nt"


def python() -> Path:
    """Return the Python of the environment, which may not exist yet."""
    return FOLDER / "Scripts" / "python.exe" if WINDOWS else FOLDER / "bin" / "python"


def tool(name: str) -> str:
    """Return the path of a command that was installed into the environment, such as `ruff`."""
    return str(python().with_name(f"{name}.exe" if WINDOWS else name))


def ensure(*groups: str) -> Path:
    """Make the environment complete with the program and these dependency groups; return its Python.

    Says in one line what it does when that takes time; leaves the process with one sentence when it cannot.
    """
    _check_python()
    wanted = {"pyproject": _digest(), "python": platform.python_version(), "groups": sorted({*groups, *_groups()})}
    if _installed() == wanted:
        return python()
    if not _usable():
        _say("Making the program's own Python environment in .venv")
        _make()
    _say("Installing the libraries into .venv (the first time takes a minute or two)")
    _install(wanted["groups"])
    STAMP.write_text(json.dumps(wanted), encoding="utf-8")
    return python()


def without_traces() -> dict[str, str]:
    """Return this process's surroundings for a child: bytecode may be kept, other environments are left out."""
    dropped = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}
    return {name: value for name, value in os.environ.items() if name not in dropped}


def _check_python() -> None:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        _stop(
            f"This is Python {platform.python_version()}; Lerarenregister needs Python "
            f"{_dotted(OLDEST)} to {_dotted(NEWEST)}: use one of those, for example `python3.12 {sys.argv[0]}`."
        )
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        _stop(
            "This Python cannot make an environment of its own (venv is missing): "
            "on Debian and Ubuntu run `apt install python3-venv`, then try again."
        )


def _digest() -> str:
    project = _project()
    installed = [project[part] for part in ("build-system", "project", "dependency-groups")]
    return hashlib.sha256(json.dumps(installed, sort_keys=True).encode()).hexdigest()


def _project() -> dict[str, dict[str, list[str]]]:
    import tomllib  # not before the version of Python was looked at

    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _installed() -> dict[str, object]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and python().exists() else {}


def _groups() -> list[str]:
    groups = _installed().get("groups", [])
    return [str(group) for group in groups] if isinstance(groups, list) else []


def _usable() -> bool:
    asked = "import platform; print(platform.python_version())"
    try:
        found = subprocess.run(
            [python(), "-c", asked], capture_output=True, text=True, check=True, env=without_traces()
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    return found.stdout.strip() == platform.python_version()


def _make() -> None:
    made = _run([sys.executable, "-m", "venv", "--clear", str(FOLDER)])
    if made.returncode != 0:
        _stop("The folder .venv could not be made; is there room on the disk, and may you write here?", made.stdout)


def _install(groups: object) -> None:
    names = groups if isinstance(groups, list) else []
    packages = [package for name in names for package in _project()["dependency-groups"][name]]
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    command = [str(python()), "-m", "pip", "install", *options, "--editable", str(ROOT), *packages]
    installed = _run(command)
    if installed.returncode != 0:
        _stop("The libraries could not be installed; is there a connection to your package index?", installed.stdout)


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env=without_traces(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))


def _say(sentence: str) -> None:
    print(f"{sentence} …", file=sys.stderr, flush=True)


def _stop(sentence: str, details: str = "") -> NoReturn:
    if details.strip():
        print("\n".join(details.strip().splitlines()[-12:]), file=sys.stderr)
    sys.exit(sentence)


if __name__ == "__main__":
    ensure(*sys.argv[1:])
