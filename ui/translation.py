# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The interface's language: English in the code, Dutch and English plurals in `resources/translations`.

For who writes a page: say every text by `self.tr("Invite %n teacher(s)", "", count)` in a QObject; the context is the
class's name. `python build/translations.py update SUBJECT` puts your texts into `resources/translations/SUBJECT_nl.ts`
and your plurals into `SUBJECT_en.ts`; `python build/translations.py fill SUBJECT FILE` takes lines of
`source<TAB>Dutch` or, for plurals, `source<TAB>Dutch one<TAB>Dutch many<TAB>English one<TAB>English many`.
The files are read as they are, each class's part when its first text is asked for: there is no build step. A test asks
that nothing is left untranslated.
"""

from __future__ import annotations

from functools import cache
from xml.parsers import expat

import shiboken6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.paths import resources

Forms = tuple[str, ...]
Texts = dict[str, Forms]
"""Translations by source: one form, or singular and plural."""
_installed: list[QTranslator] = []


@cache
def _contexts(language: str) -> dict[str, list[str]]:
    """Return what stands under each context, not read yet: reading all takes long, and a window needs few to start."""
    found: dict[str, list[str]] = {}
    for file in sorted((resources() / "translations").glob(f"*_{language}.ts")):
        _head, *parts = file.read_text(encoding="utf-8").split("<context>")
        for part in parts:
            inside, _end, _rest = part.partition("</context>")
            name = inside.partition("<name>")[2].partition("</name>")[0]
            found.setdefault(name, []).append(f"<context>{inside}</context>")
    return found


@cache
def texts_of(language: str, context: str) -> Texts:
    """Return one context's finished translations into "nl" or "en"; raises ExpatError when it is no XML."""
    reader = _Reader()
    for part in _contexts(language).get(context, ()):
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = reader.start
        parser.EndElementHandler = reader.end
        parser.CharacterDataHandler = reader.text
        parser.Parse(part, True)
    return reader.found


@cache
def _plurals(language: str) -> Texts:
    """Return the texts of all contexts that have a plural."""
    everything = [texts_of(language, context) for context in _contexts(language)]
    return {source: forms for texts in everything for source, forms in texts.items() if len(forms) > 1}


class _Reader:
    """Takes the parts of a .ts file as they come: a tree of it would be made only to be thrown away at each start."""

    def __init__(self) -> None:
        self.found: Texts = {}
        self._texts: dict[str, str] = {}
        self._forms: list[str] = []
        self._finished = False
        self._said = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._said = ""
        if name == "message":
            self._texts["source"] = ""
            self._finished = False
            self._forms = []
        elif name == "translation":
            self._finished = attributes.get("type") not in {"unfinished", "vanished", "obsolete"}

    def text(self, text: str) -> None:
        self._said += text

    def end(self, name: str) -> None:
        if name in {"source", "translation"}:
            self._texts[name] = self._said
        elif name == "numerusform":
            self._forms.append(self._said)
        elif name == "message" and self._finished:
            forms = tuple(self._forms) or (self._texts["translation"],)
            self.found[self._texts["source"]] = forms


class InterfaceTranslator(QTranslator):
    """Answers Qt from the .ts files of one language; %n takes the singular for one, the plural else."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Speak "nl" or "en"."""
        super().__init__(parent)
        self._language = language

    def isEmpty(self) -> bool:
        """Return whether there is nothing to say."""
        return not _contexts(self._language)

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the translation, or nothing so that Qt asks the next translator."""
        forms = texts_of(self._language, context).get(sourceText)
        if forms is None and n >= 0:
            # Qt asks for a plural by the class of the object only, never by the base class that wrote the text.
            forms = _plurals(self._language).get(sourceText)
        if forms is None:
            return None  # type: ignore[return-value]  # Qt reads this as a null text: "ask the next one"
        return forms[0] if n == 1 or len(forms) == 1 else forms[1]


def interface_language(chosen: str = "") -> str:
    """Return "nl" or "en": what was chosen, else English only where the computer speaks English."""
    if chosen in {"nl", "en"}:
        return chosen
    return "en" if QLocale.system().language() == QLocale.Language.English and _system_speaks() else "nl"


def _system_speaks() -> bool:
    # A computer without a language ("C") reads as English to Qt; that is no choice for English.
    return QLocale.system().name() not in {"C", ""}


def install(application: QCoreApplication, language: str) -> None:
    """Make the whole window, Qt's own buttons included, speak "nl" or "en"."""
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    # Not asked of the application: listing its children makes Python types of all of them, its style included.
    while _installed:
        translator = _installed.pop()
        if shiboken6.isValid(translator):
            application.removeTranslator(translator)
            translator.setParent(None)
    if language == "nl":
        own = QTranslator(application)
        if own.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            _installed.append(own)
    _installed.append(InterfaceTranslator(language, application))
    for translator in _installed:
        application.installTranslator(translator)
