# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a Word letter to the text of a template: its fields become ours, everything else is text and never markup."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum

from app.domain.word_letters import WordBlock, WordRun
from app.domain.word_table_text import looks_like_rule, row_text

_USUAL: Mapping[str, str] = {
    "aanhef": "aanhef greetingline briefaanhef salutation begroeting aanspreekregel",
    "naam": "naam volledigenaam naamvolledig fullname name docent leraar medewerker naamdocent naamleraar",
    "roepnaam": "roepnaam voornaam firstname voornamen",
    "voorletters": "voorletters voorletter initialen initials",
    "achternaam": "achternaam familienaam lastname surname geboortenaam naamachter",
    "": "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels prefix",
    "afkorting": "afkorting code docentcode personeelscode",
    "functie": "functie jobtitle functienaam job",
    "vestiging": "vestiging locatie location",
    "team": "team afdeling department",
    "vaksectie": "vaksectie sectie vakgroep",
    "vakken": "vak vakken subject subjects",
    "adres": "adres address adresregel adresblok addressblock volledigadres",
    "straat": "straat straatnaam adresregel1 address1 street straatenhuisnummer straathuisnummer",
    "postcode": "postcode postalcode zip pc",
    "plaats": "plaats woonplaats city stad",
    "mailadres": "email emailadres mail mailadres emailadresleraar",
    "datum": "datum date briefdatum datumbrief vandaag",
    "school": "school schoolnaam organisatie company bedrijf bedrijfsnaam",
    "kenmerk": "kenmerk onskenmerk referentie reference",
    "contact": "contact contactpersoon",
    "telefoon": "telefoon telefoonnummer doorkiesnummer tel phone",
    "register": "register registernaam",
    "antwoord_voor": "antwoordvoor reactievoor uiterlijk deadline sluitingsdatum",
    "ondertekenaar": "ondertekenaar rector directeur afzender",
    "einddatum": "einddatum verloopdatum geldigtot registratietot",
}
_KNOWN = {word: name for name, words in _USUAL.items() for word in words.split()}
_PARTS = re.compile(r"[A-Z]+(?![a-zà-ÿ])|[A-ZÀ-Þ]?[a-zà-ÿ]+|[^\W\d_]+")
_WHOSE = frozenset(
    {
        "docent",
        "leraar",
        "lerares",
        "leerkracht",
        "medewerker",
        "collega",
        "personeel",
        "ontvanger",
        "persoon",
        "teacher",
        "staff",
        "the",
        "de",
    }
)
"""Words in a field's name that only say of whom it is: every letter is to a teacher."""
_DAYS, _TODAY = frozenset({"datum", "einddatum", "antwoord_voor"}), frozenset({"briefdatum", "datumbrief", "vandaag"})
_SHORT, _ALIKE, _AROUND = 4, 0.8, 26
_AT_START = re.compile(r"(\d+)([.)])(?=\s|$)|([#+\-])(?=[\s#]|$)")
_MARKUP = re.compile(r"([\\`*_\[\]])")
_BRACES = re.compile(r"(?<=\{)(?=\{)|(?<=\})(?=\})")


class Becomes(StrEnum):
    """What a field of Word becomes: a field of ours or of the school's own, a question of the round, or plain text."""

    FIELD = "field"
    OWN = "own"
    ASK = "ask"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Mapped:
    """What one field becomes; `value` is the name of a field, a question, or a text, which may be empty."""

    becomes: Becomes
    value: str = ""


def usual(name: str, own: Iterable[str] = ()) -> Mapped | None:
    """Return what a field of this name usually is; `own` are the names of the school's own fields; None: unknown."""
    bare = re.sub(r"[\W_]", "", name).casefold()
    for field in own:
        if re.sub(r"[\W_]", "", field).casefold() == bare:
            return Mapped(Becomes.OWN, field)
    if bare not in _KNOWN:
        return None
    found = _KNOWN[bare]
    return Mapped(Becomes.FIELD, found) if found else Mapped(Becomes.TEXT, "")


def doubtful(name: str) -> bool:
    """Return whether a field of this name may as well be another day than usual: "inleveren vóór «datum»"."""
    bare = re.sub(r"[\W_]", "", name).casefold()
    return _KNOWN.get(bare) in _DAYS and bare not in _TODAY


def likely(name: str, own: Iterable[str] = ()) -> Mapped | None:
    """Return what a field of this name may well be, to be looked at: `Achternaam_docent`, `Voornam`; None: no idea."""
    parts = [part for part in _PARTS.findall(name) if part.casefold() not in _WHOSE]
    found = usual("".join(parts), own) if parts else None
    if found is not None:
        return found
    bare = "".join(parts).casefold()
    names = {re.sub(r"[\W_]", "", field).casefold(): field for field in own}
    close = get_close_matches(bare, [*names, *(word for word in _KNOWN if len(word) > _SHORT)], 1, _ALIKE)
    return usual(names.get(close[0], close[0]), own) if close and len(bare) > _SHORT else None


def around(blocks: Sequence[WordBlock], name: str, subject: Sequence[WordRun] = ()) -> str:
    """Return the words around the first place where a field stands, `… uw kluisje is «Kluisje», en …`."""
    sign = f"«{name}»"
    texts = [WordBlock("paragraph", tuple(subject)).text, *(block.text for block in blocks)]
    text = next((" ".join(one.split()) for one in texts if sign in one), "")
    before, _, after = text.partition(sign)
    if len(before) > _AROUND:
        before = f"…{before[-_AROUND:].partition(' ')[2]}"
    if len(after) > _AROUND:
        after = f"{after[:_AROUND].rpartition(' ')[0]}…"
    return f"{before}{sign}{after}" if text else ""


def fields_of(blocks: Sequence[WordBlock], subject: Sequence[WordRun] = ()) -> dict[str, int]:
    """Return the names of the fields in a text, in order, each with how often it stands there."""
    found: dict[str, int] = {}
    for run in (*subject, *(run for block in blocks for run in block.runs)):
        if run.field:
            found[run.field] = found.get(run.field, 0) + 1
    return found


def body_text(blocks: Sequence[WordBlock], mapping: Mapping[str, Mapped], language: str) -> str:
    """Return the Markdown of some blocks below the salutation, each field as `mapping` has it."""
    made: list[str] = ["{{aanhef}}"]
    number = 0
    before = ""
    for block in blocks:
        text = _inline(block.runs, mapping, language).strip()
        if not text:
            continue
        if block.kind == "row":
            below = before == "row"
            row = row_text(block, [_inline(cell, mapping, language) for cell in block.cells], below=below)
            made.append(("\n" if below and not block.level else "\n\n") + row)
            before = block.kind
            continue
        number = number + 1 if block.kind == "number" and before == "number" else 1
        sign = {"heading": "## ", "item": "- ", "number": f"{number}. "}.get(block.kind, "")
        if block.kind == "heading":
            text = text.replace("\\\n", " ").replace("**", "")
        together = sign and sign != "## " and before == block.kind
        made.append(("\n" if together else "\n\n") + sign + text.replace("\\\n", f"\\\n{' ' * len(sign)}"))
        before = block.kind
    return "".join(made)


def line_text(runs: Sequence[WordRun], mapping: Mapping[str, Mapped], language: str) -> str:
    """Return the words of a line such as the subject, without markup."""
    parts = (_field(mapping.get(run.field), language, run.field) if run.field else _plain(run.text) for run in runs)
    return " ".join("".join(parts).split())


def _inline(runs: Sequence[WordRun], mapping: Mapping[str, Mapped], language: str) -> str:
    parts: list[str] = []
    for run in _as_text(runs, mapping):
        if run.field:
            text = _field(mapping.get(run.field), language, run.field)
        else:
            text = _MARKUP.sub(r"\\\1", _plain(run.text)).replace("\n", "\\\n")
        mark = "***" if run.bold and run.italic else "**" if run.bold else "*" if run.italic else ""
        parts.append(_marked(text, mark, run.link))
    lines = "".join(parts).split("\\\n")
    return "\\\n".join(_at_start(line.strip()) for line in lines)


def _as_text(runs: Sequence[WordRun], mapping: Mapping[str, Mapped]) -> list[WordRun]:
    """Put the fields that become plain text into the text, and neighbours of one form together."""
    made: list[WordRun] = []
    for one in runs:
        run = one
        mapped = mapping.get(one.field) if one.field else None
        if mapped is not None and mapped.becomes is Becomes.TEXT:
            if not mapped.value and made and made[-1].text.endswith(" "):
                made[-1] = replace(made[-1], text=made[-1].text[:-1])
            run = WordRun(mapped.value, one.bold, one.italic)
        last = made[-1] if made else None
        if last and not last.field and not run.field and _form(last) == _form(run):
            made[-1] = WordRun(last.text + run.text, run.bold, run.italic, run.link)
        elif run.text or run.field:
            made.append(run)
    return made


def _form(run: WordRun) -> tuple[bool, bool, str]:
    return run.bold, run.italic, run.link


def _marked(text: str, mark: str, link: str) -> str:
    inside = text.strip()
    if not inside or "\\\n" in inside:
        # Emphasis over a line end is left away: it would be marks on paper where Markdown sees none.
        return text
    start, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    linked = f"[{inside}]({link})" if link and "{{" not in inside else inside
    return f"{start}{mark}{linked}{mark}{end}"


def _at_start(line: str) -> str:
    """Return a line that begins no list, no heading and no table by what it says."""
    found = _AT_START.match(line)
    if looks_like_rule(line):
        return f"\\{line}"
    if found is None:
        return line
    cut = found.end(1) if found[1] else 0
    return f"{line[:cut]}\\{line[cut:]}"


def _plain(text: str) -> str:
    """Return a text in which no field can be seen."""
    return _BRACES.sub(" ", text)


def _field(mapped: Mapped | None, language: str, name: str) -> str:
    if mapped is None:
        return _plain(name)
    if mapped.becomes is Becomes.TEXT:
        return _plain(mapped.value)
    value = re.sub(r"[{}|]", " ", mapped.value).strip()
    words = {Becomes.OWN: ("eigen", "own"), Becomes.ASK: ("vraag", "ask")}
    if mapped.becomes is Becomes.FIELD:
        return f"{{{{{value}}}}}"
    return f"{{{{{words[mapped.becomes][language == 'en']}: {value}}}}}"
