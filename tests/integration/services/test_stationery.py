# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's stationery and its signers, from the settings to the letters that are made and kept."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.bootstrap import Services
from app.domain.ids import RoundId
from app.domain.register_faults import faults_of
from app.domain.registers import RegisterProfile
from app.domain.signers import Signer, signature_for
from app.domain.stationery import Paper, Stationery
from app.errors import InvalidValue, LetterError
from app.progress import Progress
from app.services.stationery import own_page
from tests.invented_letters import picture
from tests.schools import SCHOOL, add, round_of_letters, state
from tests.stationery_files import NAME, paper


@pytest.fixture
def ready(school: Services) -> Services:
    """Return a school that can print, with a footer that its letters have."""
    school.school.save(school.school.school(), replace(SCHOOL, footer="Voet van de school"))
    return school


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """Return a file with stationery of two pages."""
    file = tmp_path / "ons papier.pdf"
    file.write_bytes(paper())
    return file


@pytest.fixture
def signature(tmp_path: Path) -> Path:
    """Return a file with a signature."""
    file = tmp_path / "handtekening.png"
    file.write_bytes(picture())
    return file


def text(data: bytes | Path) -> str:
    """Return the text of a PDF's first page."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    reader = page.get_textpage()
    found = reader.get_text_range()
    reader.close()
    page.close()
    document.close()
    return str(found)


def begun(services: Services, **changes: object) -> RoundId:
    """Begin a round for one teacher."""
    return services.rounds.start(round_of_letters(**changes), add(services, 1)).id


def kept(services: Services, round_id: RoundId) -> bytes:
    """Return the letter of a round as it is kept."""
    return services.rounds.document(services.rounds.letters(round_id)[0].letter.document)


def test_stationery_is_kept_as_one_action_that_can_be_undone(ready: Services) -> None:
    """What was never chosen has the program's own look."""
    before = state(ready)
    stored = ready.school.stationery.save(replace(Stationery(), left=25.0, contact=("web",)))
    assert (stored.left, ready.school.stationery.read().contact) == (25.0, ("web",))
    assert ready.history.undo().action.name == "change_stationery"
    assert (state(ready), ready.school.stationery.read()) == (before, Stationery())


@pytest.mark.parametrize(("name", "value"), [("left", 5.0), ("text_size", 13.0), ("bottom", 20.2)])
def test_a_measure_out_of_bounds_is_refused(ready: Services, name: str, value: float) -> None:
    """The error names the field."""
    with pytest.raises(InvalidValue) as caught:
        ready.school.stationery.save(replace(Stationery(), **{name: value}))  # type: ignore[arg-type]
    assert caught.value.facts["field"] == name


def test_paper_that_is_printed_already_gets_no_head_but_a_saved_pdf_does(ready: Services, tmp_path: Path) -> None:
    """The copy that is kept of each is what was made."""
    ready.school.stationery.save(Stationery(paper=Paper.PREPRINTED))
    printed, saved = begun(ready), begun(ready, name="Later")
    on_paper = ready.letters.make(printed, Progress()).path
    ready.letters.save_pdf(saved, tmp_path / "brief.pdf", Progress())
    found = [text(one) for one in (on_paper, kept(ready, printed), tmp_path / "brief.pdf", kept(ready, saved))]
    assert ["Voet van de school" in one for one in found] == [False, False, True, True]


def test_a_pdf_shows_no_head_either_when_the_school_wants_none(ready: Services, tmp_path: Path) -> None:
    """It then looks as what goes on the paper."""
    ready.school.stationery.save(Stationery(paper=Paper.PREPRINTED, head_in_files=False))
    ready.letters.save_pdf(begun(ready), tmp_path / "brief.pdf", Progress())
    assert "Voet van de school" not in text(tmp_path / "brief.pdf")


def test_a_pdf_of_two_pages_is_both_sides_of_the_stationery(ready: Services, papers: Path) -> None:
    """It is kept by its name, and a letter has it under the text."""
    taken = ready.school.stationery.take_in("first", papers)
    stationery = taken.stationery
    assert (stationery.paper, stationery.first_file, stationery.follow_file) == (Paper.PDF, papers.name, papers.name)
    round_id = begun(ready)
    ready.letters.make(round_id, Progress())
    found = text(kept(ready, round_id))
    assert (NAME in found, "Voet van de school" in found) == (True, False)


def test_without_a_file_the_designed_head_is_printed(ready: Services) -> None:
    """Nobody gets a letter without a sender because a choice was not finished."""
    ready.school.stationery.save(Stationery(paper=Paper.PDF))
    round_id = begun(ready)
    ready.letters.make(round_id, Progress())
    assert "Voet van de school" in text(kept(ready, round_id))


def test_stationery_with_text_where_the_address_comes_makes_no_letter(ready: Services, tmp_path: Path) -> None:
    """A sentence says why, before anything is made."""
    (tmp_path / "laag.pdf").write_bytes(paper(low=True))
    ready.school.stationery.take_in("first", tmp_path / "laag.pdf")
    with pytest.raises(LetterError) as caught:
        ready.letters.make(begun(ready), Progress())
    assert caught.value.facts["why"] == "on_address"


def test_the_signer_a_school_has_is_the_first_of_its_list(ready: Services, signature: Path) -> None:
    """Also the signature it had; both can be changed on either side."""
    ready.school.set_image("signature", signature)
    (first,) = ready.school.signers.all()
    assert (first.name, first.function, first.default) == (SCHOOL.signer, SCHOOL.signer_function, True)
    assert ready.school.signers.image(first.signature) == signature.read_bytes()
    ready.school.signers.change(first, replace(first, name="P. Nieuw"))
    assert ready.school.school().signer == "P. Nieuw"
    ready.school.save(ready.school.school(), replace(ready.school.school(), signer_function="directeur"))
    assert [one.function for one in ready.school.signers.all()] == ["directeur"]


def test_who_signs_as_a_rule_changes_and_comes_back_by_undo(ready: Services) -> None:
    """The school has the words of who signs, and there is one such."""
    second = ready.school.signers.add("D. van der Meulen", "conrector")
    ready.school.signers.make_default(second)
    told = [(one.name, one.default) for one in ready.school.signers.all()]
    assert (told, ready.school.school().signer) == ([(SCHOOL.signer, False), ("D. van der Meulen", True)], second.name)
    ready.history.undo()
    assert [one.default for one in ready.school.signers.all()] == [True, False]


def test_a_letter_has_the_signature_of_who_signs_it_and_nobody_elses(ready: Services, signature: Path) -> None:
    """Somebody without one signs by hand; who was removed stays on the rounds that have them."""
    second = ready.school.signers.add("D. van der Meulen", "conrector")
    second = ready.school.signers.set_signature(second, signature)
    ready.school.signers.remove(second)
    signers = ready.school.signers
    assert [one.name for one in signers.all()] == [SCHOOL.signer]
    assert signers.signature("D. van der Meulen", "conrector") == signature.read_bytes()
    assert signers.signature(SCHOOL.signer, SCHOOL.signer_function) is None
    assert signers.signature("Iemand anders", "") is None


@pytest.mark.parametrize("where", ["list", "school"])
def test_another_name_does_not_take_the_signature_over(ready: Services, signature: Path, where: str) -> None:
    """Whoever comes in somebody's place signs by hand; rounds that have the one before keep that signature."""
    signers = ready.school.signers
    first = signers.set_signature(signers.all()[0], signature)
    if where == "list":
        signers.change(first, replace(first, name="mevr. N. Opvolger"))
    else:
        ready.school.save(ready.school.school(), replace(ready.school.school(), signer="mevr. N. Opvolger"))
    assert signers.signature("mevr. N. Opvolger", SCHOOL.signer_function) is None
    assert signers.signature(SCHOOL.signer, SCHOOL.signer_function) == signature.read_bytes()
    assert [one.name for one in signers.all()] == ["mevr. N. Opvolger"]
    ready.history.undo()
    assert [one.name for one in signers.all()] == [SCHOOL.signer]
    assert signers.signature(SCHOOL.signer, SCHOOL.signer_function) == signature.read_bytes()


def test_capitals_and_points_in_a_name_leave_the_signature(ready: Services, signature: Path) -> None:
    """It is the same person."""
    signers = ready.school.signers
    first = signers.set_signature(signers.all()[0], signature)
    changed = signers.change(first, replace(first, name=SCHOOL.signer.upper().replace(".", "")))
    assert signers.image(changed.signature) == signature.read_bytes()


def test_of_two_of_one_name_the_function_decides() -> None:
    """One who is offered goes before one who was removed."""
    two = [Signer("C. Bos", "rector", "a", removed=True), Signer("C. Bos", "conrector", "b")]
    found = [signature_for(two, "c. bos ", function) for function in ("Rector", "conrector", "teamleider")]
    assert found == ["a", "b", "b"]


def test_a_signature_that_cannot_be_printed_is_refused_at_once(ready: Services, tmp_path: Path) -> None:
    """Not only when a letter is made."""
    (tmp_path / "kapot.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 100)
    (first,) = ready.school.signers.all()
    with pytest.raises(LetterError):
        ready.school.signers.set_signature(first, tmp_path / "kapot.png")
    with pytest.raises(InvalidValue):
        ready.school.signers.change(first, replace(first, name=" "))


@pytest.mark.parametrize(
    ("page", "number", "made"),
    [
        ("https://r.example/?ref={reference}", "", "https://r.example/?ref=2012%2F001"),
        ("https://r.example/n/{number}", "R 7", "https://r.example/n/R%207"),
        ("https://r.example/n/{number}", "", ""),
        ("", "R7", ""),
    ],
)
def test_a_register_page_has_the_reference_of_each_letter_where_there_is_one(page: str, number: str, made: str) -> None:
    """Otherwise the letter has the code that all share."""
    profile = RegisterProfile("x", "X", 1, reference_url=page)
    assert own_page(profile, "2012/001", number) == made


@pytest.mark.parametrize("page", ["http://r.example/{reference}", "https://r.example/", "https://r.example/{naam}"])
def test_a_page_without_a_place_for_the_reference_is_a_fault(page: str) -> None:
    """As is one that is not sealed on its way."""
    faults = faults_of(RegisterProfile("x", "X", 1, reference_url=page))
    assert "reference_url" in [fault.code for fault in faults]
