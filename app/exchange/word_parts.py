# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a Word document says beside its text: styles, lists, where links lead, pictures. Runs in the child process.

Nothing outside the file is ever opened: a link is kept as text, a picture that lies elsewhere is only told of.
"""

import re
from typing import Any

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
VML = "{urn:schemas-microsoft-com:vml}imagedata"
_LINKS = ("http://", "https://", "mailto:")
_SIGNS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_IMAGE_BYTES = 5 * 1024 * 1024
_MOST_IMAGES = 6
_HEADING = re.compile(r"(?:heading|kop) ?(\d)|title|titel", re.IGNORECASE)
_BULLET = re.compile(r"list bullet|lijst ?opsom", re.IGNORECASE)
_NUMBER = re.compile(r"list number|lijst ?nummer", re.IGNORECASE)


class Parts:
    """The parts of an open document; `document` is python-docx's."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - python-docx's
        """Read styles and lists once."""
        self._part = document.part
        self._styles = {style.get(f"{MAIN}styleId"): style for style in document.styles.element.iter(f"{MAIN}style")}
        self._formats = _list_formats(document)

    def style(self, paragraph: Any, name: str) -> Any | None:  # noqa: ANN401
        """Return a property of a paragraph (such as "numPr"): its own, or that of its style or what that builds on."""
        own = paragraph.find(f"{MAIN}pPr/{MAIN}{name}")
        style = self._style_of(paragraph)
        for _depth in range(10):
            if own is not None or style is None:
                break
            own = style.find(f"{MAIN}pPr/{MAIN}{name}")
            base = style.find(f"{MAIN}basedOn")
            style = None if base is None else self._styles.get(base.get(f"{MAIN}val"))
        return own

    def kind(self, paragraph: Any) -> tuple[str, int]:  # noqa: ANN401
        """Return what a paragraph is ("paragraph", "heading", "item", "number") and on which level."""
        name = self._style_name(paragraph)
        if _HEADING.fullmatch(name) or self.style(paragraph, "outlineLvl") is not None:
            return "heading", 0
        listed = self.style(paragraph, "numPr")
        if listed is not None:
            number, level = (_value(listed.find(f"{MAIN}{part}")) for part in ("numId", "ilvl"))
            if number not in {"", "0"}:
                form = self._formats.get((number, level or "0"), "bullet")
                if form != "none":
                    return ("item" if form == "bullet" else "number"), int(level or 0)
        if _BULLET.match(name):
            return "item", 0
        return ("number", 0) if _NUMBER.match(name) else ("paragraph", 0)

    def emphasis(self, run: Any) -> tuple[bool, bool]:  # noqa: ANN401
        """Return whether a run is bold and whether it is italic: by itself, by its style or by its paragraph's.

        What a heading's style says is left out: a heading is one already.
        """
        own = run.find(f"{MAIN}rPr")
        paragraph = next(run.iterancestors(f"{MAIN}p"), None)
        styles = [] if own is None else [self._styles.get(_value(own.find(f"{MAIN}rStyle")))]
        if paragraph is not None and self.kind(paragraph)[0] != "heading":
            styles.append(self._style_of(paragraph))
        bold, italic = (self._is_on(sign, own, styles) for sign in ("b", "i"))
        return bold, italic

    def hidden(self, run: Any) -> bool:  # noqa: ANN401
        """Return whether a run is text that Word does not show."""
        return _on(run.find(f"{MAIN}rPr/{MAIN}vanish"))

    def _is_on(self, sign: str, own: Any | None, styles: list[Any | None]) -> bool:  # noqa: ANN401
        found = None if own is None else own.find(f"{MAIN}{sign}")
        for style in styles:
            base, depth = style, 0
            while found is None and base is not None and depth < 10:
                found = base.find(f"{MAIN}rPr/{MAIN}{sign}")
                base, depth = self._styles.get(_value(base.find(f"{MAIN}basedOn"))), depth + 1
        return _on(found)

    def link(self, element: Any) -> str:  # noqa: ANN401
        """Return where a link leads; "" for what a letter may not link to."""
        relation = self._part.rels.get(element.get(f"{REL}id") or "")
        target = str(relation.target_ref) if relation is not None and relation.is_external else ""
        return safe_link(target)

    def _style_of(self, paragraph: Any) -> Any | None:  # noqa: ANN401
        return self._styles.get(_value(paragraph.find(f"{MAIN}pPr/{MAIN}pStyle")))

    def _style_name(self, paragraph: Any) -> str:  # noqa: ANN401
        style = self._style_of(paragraph)
        return "" if style is None else _value(style.find(f"{MAIN}name"))


def safe_link(target: str) -> str:
    """Return an address a letter may link to, else ""."""
    target = target.strip()
    return target if target.lower().startswith(_LINKS) and not re.search(r"[\s<>()\\]", target) else ""


def images_in(part: Any, element: Any) -> tuple[list[tuple[str, bytes]], int]:  # noqa: ANN401
    """Return the pictures (name, bytes) that a part of a document shows, and how many lie outside it or are unknown."""
    found: list[tuple[str, bytes]] = []
    others = 0
    for place in (*element.iter(BLIP), *element.iter(VML)):
        relation = part.rels.get(place.get(f"{REL}embed") or place.get(f"{REL}id") or "")
        if relation is None or relation.is_external:
            others += 1
            continue
        data = relation.target_part.blob
        if data.startswith(_SIGNS) and len(data) <= _IMAGE_BYTES and len(found) < _MOST_IMAGES:
            found.append((str(relation.target_part.partname).rpartition("/")[2], data))
        else:
            others += 1
    return found, others


def _list_formats(document: Any) -> dict[tuple[str, str], str]:  # noqa: ANN401
    """Return how each level of each list is marked, such as "bullet" or "decimal"."""
    try:
        element = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    kinds = {each.get(f"{MAIN}abstractNumId"): each for each in element.iter(f"{MAIN}abstractNum")}
    found = {}
    for each in element.iter(f"{MAIN}num"):
        kind = kinds.get(_value(each.find(f"{MAIN}abstractNumId")))
        for level in () if kind is None else kind.iter(f"{MAIN}lvl"):
            form = _value(level.find(f"{MAIN}numFmt"))
            found[each.get(f"{MAIN}numId"), level.get(f"{MAIN}ilvl")] = form
    return found


def _on(element: Any | None) -> bool:  # noqa: ANN401
    """Return whether a property is there and not switched off."""
    return element is not None and _value(element).lower() not in {"0", "false", "off", "none"}


def _value(element: Any | None) -> str:  # noqa: ANN401
    return "" if element is None else str(element.get(f"{MAIN}val") or "")
