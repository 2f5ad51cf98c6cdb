# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter as it was read from a Word document: paragraphs of runs and fields, what was noticed, and its pictures."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WordRun:
    """Text in one form, or (with a `field` name) a place where Word puts what a list holds.

    A line that ends within a paragraph is a line end in `text`. `link` is a web or mail address.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class WordBlock:
    """A paragraph, a heading, an item of a list ("item" with a sign, "number" with a number) on some level, or a "row".

    A row of a table has its cells, and them on a line as its runs; a table begins at one of level 1, its head, or of
    level 2, when it has none.
    """

    kind: str
    runs: tuple[WordRun, ...]
    level: int = 0
    cells: tuple[tuple[WordRun, ...], ...] = ()

    @property
    def text(self) -> str:
        """What it says, a field as «name»."""
        return "".join(f"«{run.field}»" if run.field else run.text for run in self.runs)

    @property
    def plain(self) -> str:
        """What it says without its fields."""
        return "".join(run.text for run in self.runs if not run.field)


@dataclass(frozen=True, slots=True)
class WordImage:
    """A picture: its name in the document, its bytes (PNG or JPEG), and whether it stands in the head of the page."""

    name: str
    data: bytes
    in_head: bool = False


@dataclass(frozen=True, slots=True)
class WordNote:
    """Something the user should know of a document; the sentence is `word_note.<code>`."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WordDocument:
    """All that was read of a file; `head_lines` is what stands in the head and foot of its pages."""

    file: str
    blocks: tuple[WordBlock, ...]
    head_lines: tuple[str, ...] = ()
    images: tuple[WordImage, ...] = ()
    notes: tuple[WordNote, ...] = ()
