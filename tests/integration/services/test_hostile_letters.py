# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hostile content in every field: it is printed as text or refused in a sentence, and opens no file and no address."""

import io
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from app.bootstrap import Services
from app.documents.printer import LetterPrinter
from app.documents.template_text import TemplateText
from app.domain.addresses import Address
from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Round
from app.domain.mailing import ENVELOPES, Mailing, MailingKind
from app.domain.names import PersonName
from app.domain.teachers import StaffNumber, Teacher
from app.errors import AppError
from app.progress import Progress
from app.wording import Wording
from tests.invented_letters import HEAD, letter, template
from tests.schools import SCHOOL, round_of_letters, teacher

NL = Wording("nl")
SECRET = "/etc/hostname"
HOSTILE = {
    "markup": "<b>vet</b> & <i>x",
    "a field": "{{aanhef}} {{",
    "a template": "{% include '/etc/hostname' %} ${x} %s {0}",
    "a picture of a file": f"<img src=file://{SECRET}>",
    "a picture of an address": "<img src='http://127.0.0.1:9/x.png'>",
    "a link": f"[x](file://{SECRET}) ![y](http://127.0.0.1:9/)",
    "pdf operators": "(x) Tj ) \\ endstream endobj <</S/URI>>",
    "right to left": "שלום \u202egnp.exe",
    "emoji": "Jan 🙂👩‍🏫",
    "a formula": '=HYPERLINK("http://127.0.0.1:9")',
    "NUL": "Jan\x00Piet\x07\x1b[31m",
    "lines": "Jan\r\nBcc: x@y.example\u2028Piet",
    "ten thousand signs": "Hottentottententententoonstelling " * 300,
    "a path": "../../../../etc/passwd",
}
NAME = ("initials", "first_name", "prefix", "surname", "exact_salutation", "exact_address_name", "exact_running_text")
PLAIN = ("code", "email", "location", "team", "section", "job", "do_not_invite_reason")
LETTER = TemplateText(
    "Proef", "Over {{naam}} en {{ronde}}", "Groet,",
    "{{aanhef}}\n\n{{naam}} {{roepnaam}} {{functie|leeg: geen}} {{werkplek|leeg: geen}} {{vakken|leeg: geen}}"
    " {{labels|leeg: geen}} {{contact|leeg: geen}} {{school}}",
)  # fmt: skip


@dataclass(slots=True)
class Watch:
    """What the program opened, asked or started while it was watched."""

    files: list[str]
    others: list[str]


_watching: list[Watch] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    for watch in _watching:
        if event == "open":
            watch.files.append(str(arguments[0]))
        elif event.startswith(
            ("socket.connect", "socket.getaddrinfo", "urllib.", "subprocess.", "os.system", "webbrowser.")
        ):
            watch.others.append(f"{event} {arguments[:2]}")


sys.addaudithook(_hear)


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Watch what is opened from now on."""
    _watching.append(Watch([], []))
    yield _watching[-1]
    _watching.clear()


def _one(value: str) -> Iterator[Teacher]:
    """Yield a teacher with the value in one field, for each field."""
    changes: list[dict[str, object]] = [{name: value} for name in PLAIN]
    changes += [{"subjects": (value,)}, {"tags": (value,)}, {"numbers": (StaffNumber("personeelsnummer", value),)}]
    for number, change in enumerate(changes):
        yield replace(_plain(number), **change)  # type: ignore[arg-type]
    for number, name in enumerate(NAME, 20):
        yield replace(_plain(number), name=replace(_plain(number).name, **{name: value}))
    for number, field in enumerate(fields(Address), 40):
        yield replace(_plain(number), address=replace(_plain(number).address, **{field.name: value}))


def _plain(number: int) -> Teacher:
    """Return somebody who is like nobody else."""
    name = PersonName(initials="A.", surname=f"Vos{chr(97 + number % 26)}{chr(97 + number // 26)}")
    return replace(teacher(number), name=name, email=f"v{number}@school.example", code=f"V{number}", tags=(), own=())


def _added(school: Services, people: Sequence[Teacher]) -> list[TeacherId]:
    """Add who is taken; who is refused is so in a sentence that can be read."""
    taken = []
    for one in people:
        try:
            taken.append(school.staff.add(one).id)
        except AppError as error:
            said = NL.error(error)
            assert len(said) > 15
    return taken


def _texts(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    found = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return found


def _links(data: bytes) -> list[str]:
    if not data:
        return []
    with pikepdf.open(io.BytesIO(data)) as document:
        notes = [note for page in document.pages for note in page.get("/Annots", [])]
        return [str(note.A.get("/URI", note.A)) for note in notes]


@pytest.fixture(params=HOSTILE)
def value(request: pytest.FixtureRequest) -> str:
    """Return one hostile value after the other."""
    return HOSTILE[request.param]


@pytest.fixture
def told(school_file: Services, value: str) -> tuple[Round, list[TeacherId]]:
    """Return a round with an own letter to everybody who was taken; its own words are hostile too."""
    before = school_file.school.school()
    school_file.school.save(before, replace(SCHOOL, version=before.version))
    template = school_file.templates.copy("uitnodiging.nl", LETTER)
    name = value[:60].replace("\x00", "") or "Ronde"
    return round_of_letters(name, template_id=template), _added(school_file, list(_one(value)))


def _letters(school: Services, item: Round, people: Sequence[TeacherId], folder: Path) -> bytes:
    """Make the letters of those who are fit; who is not is so for a reason that has a sentence."""
    found = [one for one in school.staff.all() if one.id in set(people)]
    proof = school.letters.proof(item, found, folder / "brieven.pdf", Progress())
    assert set(people) == {*proof.made, *(one.teacher_id for one in proof.blocked)}
    return (folder / "brieven.pdf").read_bytes() if proof.made else b""


def test_letters_hold_it_as_text_or_leave_it_out_for_a_reason(
    school_file: Services, told: tuple[Round, list[TeacherId]], tmp_path: Path, watch: Watch
) -> None:
    """Whoever is fit for a letter gets one without links, pictures or files that the data asked for."""
    item, people = told
    assert people
    data = _letters(school_file, item, people, tmp_path)
    assert not watch.others
    assert not [file for file in watch.files if "etc" in Path(file).parts]
    assert not [link for link in _links(data) if "127.0.0.1" in link or SECRET in link]


def test_what_a_list_may_not_hold_does_no_harm_on_paper_either(value: str, watch: Watch) -> None:
    """A letter is made of whatever came into the school some other way: as text, with a mark for what no font has."""
    printer = LetterPrinter(template("Beste {{naam}}!"), HEAD)
    content = replace(
        letter(name=value[:200], salutation=value, naam=value), reference=value, address_lines=(value,) * 5
    )
    made: list[bytes] = []
    refused = _refused(lambda: made.append(printer.render_one(content)))
    assert made or len(refused) > 15
    assert not watch.others
    assert not [file for file in watch.files if "etc" in Path(file).parts]
    assert not [link for data in made for link in _links(data)]


PRINTED = [name for name in HOSTILE if name not in {"right to left", "emoji", "NUL", "lines", "ten thousand signs"}]


@pytest.mark.parametrize("name", PRINTED)
def test_what_can_be_printed_is_printed_sign_by_sign(school_file: Services, tmp_path: Path, name: str) -> None:
    """In the subject, which a function is part of here."""
    school_file.school.save(school_file.school.school(), replace(SCHOOL, version=school_file.school.school().version))
    words = replace(LETTER, subject="", body="{{aanhef}}\n\n[[ {{functie}} ]]")
    item = round_of_letters(template_id=school_file.templates.copy("uitnodiging.nl", words))
    (who,) = _added(school_file, [teacher(1, job=HOSTILE[name])])
    data = _letters(school_file, item, [who], tmp_path)
    flat = "".join(_texts(data).split())
    assert f"[[{''.join(HOSTILE[name].split())}]]" in flat


def _proof_sheet(school: Services, item: Round, people: Sequence[TeacherId], folder: Path) -> None:
    school.proof_sheets.save(item, list(enumerate(people, 1)), folder / "lijst.pdf", NL, Progress())


def _hand_out(school: Services, item: Round, people: Sequence[TeacherId], folder: Path) -> None:
    list_ = school.post.hand_out(item, list(enumerate(people, 1)), NL)
    school.post.save_hand_out(list_, folder / "uitreiken.pdf", NL, Progress())


def _labels(school: Services, item: Round, people: Sequence[TeacherId], folder: Path) -> None:
    found = school.post.addresses(Mailing(MailingKind.LABELS, tuple(people)), Delivery.POST)
    sheet = school.post.label_formats()[0]
    (folder / "etiketten.pdf").write_bytes(school.post.labels(found.people, sheet, 1, NL, Progress()))


def _envelopes(school: Services, item: Round, people: Sequence[TeacherId], folder: Path) -> None:
    found = school.post.addresses(Mailing(MailingKind.ENVELOPES, tuple(people)), Delivery.POST)
    made = school.post.envelopes(found.people, ENVELOPES[0], item.name, NL, Progress())
    (folder / "enveloppen.pdf").write_bytes(made)


def _refused(act: Callable[[], None]) -> str:
    """Return the sentence in which something is refused, "" when it is done."""
    try:
        act()
    except AppError as error:
        return NL.error(error)
    return ""


Way = Callable[[Services, Round, Sequence[TeacherId], Path], None]
WAYS: tuple[Way, ...] = (_proof_sheet, _hand_out, _labels, _envelopes)


def test_what_goes_with_the_letters_is_no_more_open_to_it(
    school_file: Services, told: tuple[Round, list[TeacherId]], tmp_path: Path, watch: Watch
) -> None:
    """Each is made with the text in it, or refused in a sentence."""
    item, people = told
    for way in WAYS:
        refused = _refused(partial(way, school_file, item, people, tmp_path))
        assert not refused or len(refused) > 15
    assert not [link for file in tmp_path.glob("*.pdf") for link in _links(file.read_bytes())]
    assert not watch.others
    assert not [file for file in watch.files if "etc" in Path(file).parts]
