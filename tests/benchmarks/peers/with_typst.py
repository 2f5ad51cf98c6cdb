# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters by typst: one program for all, the letters as its data."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import typst

from tests.benchmarks.peers.plain_letter import FONTS, PlainLetter, head, qr_picture

_PROGRAM = """
#set page(paper: "a4", margin: (x: 35mm, y: 14mm))
#set text(font: "Carlito", size: 10.5pt, lang: "nl", hyphenate: true)
#let marked(pieces) = for (words, bold) in pieces { if bold { strong(words) } else { words } }
#for letter in json("letters.json") {
  place(top + right, image("qr.png", width: 18mm))
  image("logo.png", width: 40mm)
  text(size: 7pt, letter.sender.join(linebreak()))
  parbreak()
  text(size: 10pt, letter.address.join(linebreak()))
  table(columns: 4, stroke: none, ..letter.references.map(x => x.at(0)), ..letter.references.map(x => x.at(1)))
  par(marked(letter.subject))
  for pieces in letter.paragraphs { par(marked(pieces)) }
  par(letter.closing)
  image("signature.png", width: 40mm)
  letter.signed.join(linebreak())
  parbreak()
  text(size: 7pt, letter.footer)
  pagebreak(weak: true)
}
"""


def combined(path: Path, letters: Sequence[PlainLetter]) -> None:
    """Write one PDF of all."""
    folder = path.parent / "typst"
    _prepare(folder)
    _compile(folder, path, letters)


def separate(folder: Path, letters: Sequence[PlainLetter]) -> None:
    """Write a PDF of each."""
    _prepare(folder)
    for number, letter in enumerate(letters):
        _compile(folder, folder / f"{number}.pdf", [letter])


def _prepare(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    around = head()
    for name, data in (("logo", around.logo), ("signature", around.signature), ("qr", qr_picture())):
        (folder / f"{name}.png").write_bytes(data or b"")
    (folder / "letters.typ").write_text(_PROGRAM, encoding="utf-8")


def _compile(folder: Path, target: Path, letters: Sequence[PlainLetter]) -> None:
    (folder / "letters.json").write_text(json.dumps([asdict(letter) for letter in letters]), encoding="utf-8")
    typst.compile(str(folder / "letters.typ"), output=str(target), font_paths=[str(FONTS)], ignore_system_fonts=True)
