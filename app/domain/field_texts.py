# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a user sets of a field in a letter: what is printed when it is empty, or its three texts."""

import re
from dataclasses import dataclass, replace

OPTION = re.compile(r"(?:leeg|empty)\s*:(.*)", re.DOTALL | re.IGNORECASE)
FORM = re.compile(r"(?:vorm|form)\s*:(.*)", re.DOTALL | re.IGNORECASE)
OWN = re.compile(r"(?:eigen|own)\s*:\s*(\S.*)", re.IGNORECASE)
ASKED = re.compile(r"(?:vraag|ask)\s*:(.*)", re.IGNORECASE)
DROP = {"nl": "laat de regel weg", "en": "leave out the line"}
_SIGNS = str.maketrans(dict.fromkeys("{}|\n\u2028", " "))


@dataclass(frozen=True, slots=True)
class FieldText:
    """A field as a user sets it. `empty` None: it must be filled; `drop`: else its line is left out.

    `forms` are the texts for a man, for a woman and for anybody; a field that has them has no name.
    """

    name: str
    empty: str | None = None
    drop: bool = False
    forms: tuple[str, ...] = ()

    @property
    def question(self) -> str | None:
        """What is asked once a round, None for a field that holds something else."""
        found = ASKED.fullmatch(self.name)
        return None if found is None else " ".join(found.group(1).split())

    def asking(self, question: str, language: str) -> "FieldText":
        """Return the field with another question."""
        return replace(self, name=f"{'ask' if language == 'en' else 'vraag'}: {_kept(question)}")

    def written(self, language: str) -> str:
        """Return what stands between the braces, with the words of the letter's language ("nl" or "en")."""
        dutch = language != "en"
        if self.forms:
            return ("vorm: " if dutch else "form: ") + " | ".join(_kept(text) for text in self.forms)
        if self.drop:
            return f"{self.name}|{'leeg' if dutch else 'empty'}: {DROP['nl' if dutch else 'en']}"
        if self.empty is None:
            return self.name
        return f"{self.name}|{'leeg' if dutch else 'empty'}: {_kept(self.empty)}".rstrip()


def read_field(inside: str) -> FieldText:
    """Return what is written between braces; what cannot be understood stays in the name."""
    if form := FORM.fullmatch(inside.strip()):
        return FieldText("", forms=tuple(" ".join(text.split()) for text in form.group(1).split("|")))
    name, bar, option = inside.partition("|")
    found = OPTION.fullmatch(option.strip()) if bar else None
    if found is None:
        return FieldText(inside.strip())
    text = found.group(1).strip()
    drop = text.lower() in DROP.values()
    return FieldText(name.strip(), "" if drop else text, drop)


def _kept(text: str) -> str:
    return " ".join(text.translate(_SIGNS).split())
