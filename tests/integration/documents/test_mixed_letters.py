# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The guard against mixed-up letters, tried by breaking the renderer on purpose in several ways."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.documents.letter import ComposedPage, LetterComposer
from app.documents.merge import Values, values_of
from app.documents.printer import LetterPrinter
from app.documents.readback import _is_name
from app.domain.letters import WINDOWS, LetterContent
from app.errors import LetterError
from app.progress import Progress
from tests.invented_letters import HEAD, invitation, letter, letters, template

Way = Callable[[LetterPrinter, Path, list[LetterContent]], int]
Compose = Callable[[LetterComposer, LetterContent, Values], list[ComposedPage]]
sound: Compose = LetterComposer.compose


def shifted() -> Compose:
    """Print each letter with the words of the one before it."""
    kept: list[LetterContent] = []

    def compose(self: LetterComposer, content: LetterContent, values: Values) -> list[ComposedPage]:
        kept.append(content)
        other = kept[-2] if len(kept) > 1 else content
        return sound(self, other, values_of(other, HEAD, invitation()))

    return compose


def mixing(**of_the_first: str) -> Compose:
    """Print some words of the first letter on all later ones."""
    kept: list[LetterContent] = []

    def compose(self: LetterComposer, content: LetterContent, values: Values) -> list[ComposedPage]:
        kept.append(content)
        other = replace(content, **{name: getattr(kept[0], name) for name in of_the_first})
        return sound(self, other, values_of(other, HEAD, invitation()))

    return compose


def both(self: LetterComposer, content: LetterContent, values: Values) -> list[ComposedPage]:
    """Print someone else's salutation below the right one."""
    pages = sound(self, content, values)
    wrong = replace(content, salutation="Geachte heer Van den Bergbaa", address_lines=())
    other = sound(self, wrong, values_of(wrong, HEAD, invitation()))
    return [ComposedPage(pages[0].ops + b"\n1 0 0 1 0 -60 cm\n" + other[0].ops)]


def address_below(self: LetterComposer, content: LetterContent, values: Values) -> list[ComposedPage]:
    """Print somebody else's address too, low on the page."""
    pages = sound(self, content, values)
    wrong = replace(list(letters(2))[1 if content.teacher_id == 0 else 0], salutation="")
    other = sound(self, wrong, values_of(wrong, HEAD, invitation()))
    return [ComposedPage(pages[0].ops + b"\n1 0 0 1 0 -340 cm\n" + other[0].ops)]


def in_one_file(printer: LetterPrinter, folder: Path, contents: list[LetterContent]) -> int:
    """Write all letters to one PDF; return how many it holds."""
    return len(printer.write_combined(folder / "brieven.pdf", contents, Progress()).pages_per_letter)


def in_files(printer: LetterPrinter, folder: Path, contents: list[LetterContent]) -> int:
    """Write each letter to a PDF of its own; return how many there are."""
    printer.write_separate(folder, contents, lambda item: item.reference, Progress())
    return len(list(folder.glob("*.pdf")))


def to_keep(printer: LetterPrinter, _folder: Path, contents: list[LetterContent]) -> int:
    """Make each letter by itself, as it is kept with the person; return how many differ."""
    printer.know(contents)
    return len({printer.render_one(content) for content in contents})


WAYS = (in_one_file, in_files, to_keep)


def run(folder: Path, how_many: int = 4, way: Way = in_one_file, **options: Any) -> LetterError:
    """Make letters with the broken renderer and return how the guard stopped it."""
    printer = LetterPrinter(options.pop("text", invitation()), HEAD, **options)
    with pytest.raises(LetterError) as caught:
        way(printer, folder, list(letters(how_many)))
    assert list(folder.iterdir()) == []
    return caught.value


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("broken", "position"),
    [
        (shifted, 2),
        (lambda: mixing(address_lines=""), 2),
        (lambda: mixing(salutation=""), 2),
        (lambda: both, 1),
        (lambda: address_below, 1),
    ],
)
def test_a_mixed_letter_stops_the_run_and_leaves_no_file(
    broken: Callable[[], Compose], position: int, way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether all, the address or the salutation is another's, or stands there too; in whichever file it goes."""
    monkeypatch.setattr(LetterComposer, "compose", broken())
    fault = run(tmp_path, way=way)
    assert fault.key == "letter.mixed"
    if way is not to_keep:
        assert fault.facts["position"] == position


def test_a_lost_page_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with too few pages does not pass."""
    monkeypatch.setattr(LetterPrinter, "_add", lambda *_: None)
    assert run(tmp_path).key == "letter.mixed"


def test_a_following_page_of_another_letter_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each page names its addressee."""
    kept: list[ComposedPage] = []

    def compose(self: LetterComposer, content: LetterContent, values: Values) -> list[ComposedPage]:
        pages = sound(self, content, values)
        kept.append(pages[1])
        return [pages[0], kept[0]]

    monkeypatch.setattr(LetterComposer, "compose", compose)
    text = template("\n\n".join("Een zin die een tijdje doorgaat. " * 9 for _ in range(12)))
    assert run(tmp_path, text=text).facts["position"] == 2


@pytest.mark.parametrize("found", ["…", "A", "A.vanden", ""])
def test_a_following_page_that_hardly_names_its_addressee_does_not_pass(found: str) -> None:
    """Only a name that has no room may be cut off."""
    assert not _is_name(found, "A.vandenBergaaa")


def test_a_following_page_with_the_salutation_of_another_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not only the first page is looked at for what is somebody else's."""

    def compose(self: LetterComposer, content: LetterContent, values: Values) -> list[ComposedPage]:
        pages = sound(self, content, values)
        wrong = replace(content, salutation="Geachte heer Van den Bergbaa", address_lines=())
        other = sound(self, wrong, values_of(wrong, HEAD, invitation()))
        return [pages[0], ComposedPage(pages[1].ops + b"\n1 0 0 1 0 -60 cm\n" + other[0].ops)]

    monkeypatch.setattr(LetterComposer, "compose", compose)
    text = template("\n\n".join("Een zin die een tijdje doorgaat. " * 9 for _ in range(12)))
    assert run(tmp_path, text=text).facts["position"] == 1


def odd_people() -> Iterator[LetterContent]:
    """Yield letters that are right but easy to doubt."""
    yield letter("M. van Velzen-in het Veld", "Geachte mevrouw Van Velzen-in het Veld")
    yield letter("M. van Velzen-in het Veld", "Geachte mevrouw Van Velzen-in het Veld")
    yield letter("Ş. Łukasiewicz-Çelik", "Geachte Ş. Łukasiewicz-Çelik")
    yield letter("F.F. Officier-Fflint", "Geachte heer Officier-Fflint")
    yield letter("I. van Engelen", "Geachte heer Van Engelen")
    yield letter("Ελένη Иванова ☺", "Beste Ελένη")
    yield letter("A. Ĳsbrandy", "Geachte heer Ĳsbrandy")
    yield letter("K. d'Ancona–O’Neill", "Geachte heer of mevrouw D'Ancona–O’Neill")
    long = "Oldenbarneveldt van Amstel-Schimmelpenninck van der Oye-van Heeckeren tot Wassenaar"
    yield letter(f"A. {long}", f"Geachte mevrouw {long} van Wassenaer-Obdam tot Twickel en Weldam")
    yield replace(
        letter("G.H. Tolsma"), address_lines=("Duinzicht College", "t.a.v. G.H. Tolsma", "Laan 1", "2500 AA  X")
    )


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.id)
def test_right_letters_pass_whatever_the_names(window: object, tmp_path: Path) -> None:
    """Double names, ligatures, other alphabets, namesakes, a signer who gets a letter, very long names."""
    head = replace(HEAD, window=window)  # type: ignore[arg-type]
    made = LetterPrinter(invitation(), head).write_combined(tmp_path / "brieven.pdf", odd_people(), Progress())
    assert len(made.pages_per_letter) == 10


@pytest.mark.parametrize("way", WAYS)
def test_a_signer_and_a_contact_who_get_a_letter_too_stop_nothing(way: Way, tmp_path: Path) -> None:
    """Their names stand on every letter, on a line of their own."""
    head_names = [letter(HEAD.signer, "Geachte heer Van Engelen"), letter("Petra van Kampen", "Beste Petra")]
    text = template("Vragen? Bel\n\n{{contact}}\n\nDaan Vries")
    people = [*letters(2), *head_names, letter("Daan Vries", "Beste Daan")]
    assert way(LetterPrinter(text, HEAD), tmp_path, people) == len(people)


def test_a_thousand_pages_are_read_back_in_parts(tmp_path: Path) -> None:
    """The guard also holds beyond the point where the file is opened afresh."""
    made = LetterPrinter(invitation(), HEAD).write_combined(tmp_path / "brieven.pdf", letters(600), Progress())
    assert made.pages == 600
