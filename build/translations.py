# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keep the interface's translations: collect texts from the code, fill them in, say what is missing.

python build/translations.py update [SUBJECT]      collect the texts of one subject's files, or of all
python build/translations.py fill SUBJECT FILE     fill in from lines of source<TAB>Dutch, or for plurals
                                                   source<TAB>Dutch one<TAB>many<TAB>English one<TAB>English many
python build/translations.py missing               list what is not translated yet (exit code 1 when anything is)
"""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SUBJECTS = {
    "replies": ("repl", "kept", "follow"),
    "tables": ("table_tools",),
    "views": ("view_", "views", "grouped", "columns_menu", "reaching"),
    "editing": ("editing",),
    "dossiers": ("dossier", "leaver"),
    "overviews": ("overviews",),
    "own": ("own", "ask_own", "tag", "retention", "privacy"),
    "proving": ("proving", "preview", "envelope", "printer_shift", "letters_beside", "room_marks"),
    "mailing": ("mailing",),
    "registers": ("registers",),
    "standings": ("standings",),
    "activities": ("activit", "attendance", "evidence", "participa", "scans"),
    "staff": ("staff", "filter", "teacher", "import", "note_event", "selection", "circumstance"),
    "mail": ("mail",),
    "stationery": ("stationery", "signer", "paper_files", "image_row"),
    "rounds": ("round", "overview", "letter", "print"),
}
"""A file belongs to the first subject one of whose words its name, or its folder's, begins with; else to "shell"."""


def subject_of(file: Path) -> str:
    """Return whose translations a source file's texts belong to."""
    for subject, words in SUBJECTS.items():
        if file.stem.startswith(words) or file.parent.name.startswith(words):
            return subject
    return "shell"


def files_of(subject: str) -> list[str]:
    """Return the source files of a subject, from the checkout's root."""
    found = sorted((ROOT / "ui").rglob("*.py"))
    return [str(file.relative_to(ROOT)) for file in found if subject_of(file) == subject]


def update(subject: str) -> None:
    """Collect a subject's texts by lupdate; what is gone from the code goes from the files."""
    files = files_of(subject)
    lupdate = _lupdate()
    for language, plural_only in (("nl", False), ("en", True)):
        target = FOLDER / f"{subject}_{language}.ts"
        more = ["-pluralonly"] if plural_only else []
        command = [lupdate, *files, "-ts", target, "-no-obsolete", "-locations", "none", *more]
        command += ["-source-language", "en", "-target-language", language]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        # Laid out as `fill` does, so that a change shows only what changed.
        _save(ET.parse(target), target)  # noqa: S314 — our own files


def _lupdate() -> str:
    """Return Qt's own program: the script of that name loads all of PySide6 first, ten times what collecting takes."""
    pyside = importlib.util.find_spec("PySide6")
    folder = Path(pyside.origin).parent if pyside is not None and pyside.origin else Path()
    found = shutil.which("lupdate", path=folder)
    if found is None:
        sys.exit("lupdate is not there: install PySide6")
    return found


def fill(subject: str, lines: list[str]) -> list[str]:
    """Write translations into a subject's files; return the sources that no text of the code has."""
    parts = [line.rstrip("\n").split("\t") for line in lines if line.strip()]
    unknown = {part[0] for part in parts}
    for language, first in (("nl", 1), ("en", 3)):
        target = FOLDER / f"{subject}_{language}.ts"
        tree = ET.parse(target)  # noqa: S314 — our own files
        known = {part[0].replace("\\n", "\n"): part[first : first + 2] for part in parts}
        for message in tree.getroot().iter("message"):
            source = message.findtext("source") or ""
            unknown.discard(source.replace("\n", "\\n"))
            if known.get(source):
                _write(message, [text.replace("\\n", "\n") for text in known[source]])
        _save(tree, target)
    return sorted(unknown)


def _write(message: ET.Element, forms: list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    if message.get("numerus") != "yes":
        translation.text = forms[0]
        return
    translation.text = None
    translation[:] = []
    for form in (forms[0], forms[-1]):
        ET.SubElement(translation, "numerusform").text = form


def _save(tree: "ET.ElementTree[ET.Element]", target: Path) -> None:
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def missing() -> list[str]:
    """Return "file: context: source" of every text that has no translation."""
    found = []
    for file in sorted(FOLDER.glob("*.ts")):
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 — our own files
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") == "unfinished":
                    found.append(f"{file.name}: {context.findtext('name')}: {message.findtext('source')}")
    return found


def main(arguments: list[str]) -> int:
    """Do one of the commands above; 2 for wrong use."""
    match arguments:
        case ["update", *subjects]:
            for subject in subjects or [*SUBJECTS, "shell"]:
                update(subject)
        case ["fill", subject, file]:
            unknown = fill(subject, Path(file).read_text(encoding="utf-8").splitlines())
            print(*(f"not in the code: {source}" for source in unknown), sep="\n")
        case ["missing"]:
            found = missing()
            print(*found, sep="\n")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
