# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program never does: half-written files, data run as code, data shown as markup."""

import ast
from pathlib import Path

from tests.architecture.sources import ROOT, called, calls, nodes, place, python_files

ATOMIC = ROOT / "app" / "atomic_files.py"
PLAIN = {ROOT / "ui" / "widgets" / "text.py", ROOT / "ui" / "dialogs" / "message.py", ROOT / "ui" / "failures.py"}
"""The modules that make Qt's own text widgets safe; all others use what these offer."""

CODE = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.startfile", "pickle.loads", "yaml.load"}
MARKUP = {"QLabel", "QMessageBox", "QErrorMessage", "QToolTip.showText", "QSplashScreen"}
STATIC = {f"QMessageBox.{kind}" for kind in ("about", "critical", "information", "question", "warning")}
TIPS = ("setToolTip", "setWhatsThis", "setStatusTip")
SAFE_TIPS = {"plain_tip", "self.tr"}


def _writes(call: ast.Call) -> bool:
    name = called(call).rpartition(".")[2]
    if name in {"write_text", "write_bytes"}:
        return True
    if name != "open":
        return False
    modes = [*call.args, *(word.value for word in call.keywords if word.arg == "mode")]
    texts = [mode.value for mode in modes if isinstance(mode, ast.Constant) and isinstance(mode.value, str)]
    return any(set(text) <= set("rwaxbt+") and set(text) & set("wax+") for text in texts)


def _found(files: list[Path], names: set[str]) -> list[str]:
    return [f"{place(file, call)} {called(call)}" for file in files for call in calls(file) if called(call) in names]


def test_files_are_written_only_by_the_module_that_writes_them_whole() -> None:
    """A reader finds the old file or the new one: nothing but app/atomic_files.py opens a file for writing."""
    files = [file for file in python_files("app", "ui") if file != ATOMIC]
    writing = [(file, call) for file in files for call in calls(file) if _writes(call) and call not in _whole(file)]

    assert [place(file, call) for file, call in writing] == []


def _whole(file: Path) -> list[ast.Call]:
    """Return the calls inside `with atomic_path(…)` and its like: what they write takes its place when it is whole."""
    blocks = [
        node
        for node in nodes(file)
        if isinstance(node, ast.With)
        for item in node.items
        if isinstance(item.context_expr, ast.Call) and called(item.context_expr).startswith("atomic_")
    ]
    return [call for block in blocks for call in ast.walk(block) if isinstance(call, ast.Call)]


def test_data_is_never_run_as_code() -> None:
    """No eval, no shell, no unpickling, anywhere in the program."""
    files = python_files("app", "ui")
    shells = [
        place(file, call)
        for file in files
        for call in calls(file)
        for word in call.keywords
        if word.arg == "shell" and not (isinstance(word.value, ast.Constant) and word.value.value is False)
    ]

    assert _found(files, CODE) + shells == []


def test_labels_and_messages_come_from_the_plain_text_modules() -> None:
    """Qt's labels and message boxes read markup by themselves: a name with `<img>` would load a file."""
    files = [file for file in python_files("ui") if file not in PLAIN]

    assert _found(files, MARKUP | STATIC) == []


def test_tips_are_fixed_texts_or_made_plain() -> None:
    """A tooltip reads markup too: it is a text of the program, or data passed through plain_tip."""
    doubtful = [
        place(file, call)
        for file in python_files("ui")
        if file not in PLAIN
        for call in calls(file)
        if called(call).endswith(TIPS) and not _safe(call.args[0])
    ]

    assert doubtful == []


def _safe(text: ast.expr) -> bool:
    if isinstance(text, ast.Call):
        return called(text) in SAFE_TIPS
    return isinstance(text, ast.Constant)
