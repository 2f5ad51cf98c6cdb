# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The workbook in a leaver's pack: what the dossier tells, as sheets that another system can take over."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from app.atomic_files import UNDER_WAY
from app.domain.dossiers import Dossier
from app.domain.registers import WORK
from app.domain.registrations import EventKind
from app.exchange.export import write_sheets_xlsx
from app.wording import Wording

_Row = list[object]


def workbook(dossier: Dossier, words: Wording, packed: Mapping[int, str], beside: Path) -> bytes:
    """Return the workbook's content; `packed` are the names of the evidence in the pack, by number.

    It is made in the folder `beside`, where the pack itself is made, and nowhere else on the disk.
    """
    sheets = [
        (words.say("leaver_pack.sheet_events"), _header(words, *_EVENTS), list(_events(dossier, words))),
        (words.say("leaver_pack.sheet_standing"), _header(words, *_STANDING), list(_standing(dossier, words))),
        (words.say("leaver_pack.sheet_activities"), _header(words, *_ACTIVITIES), list(_activities(dossier, words))),
        (words.say("leaver_pack.sheet_evidence"), _header(words, *_EVIDENCE), _evidence(dossier, words, packed)),
        (words.say("leaver_pack.sheet_less"), _header(words, *_LESS), list(_less(dossier, words))),
        (words.say("leaver_pack.sheet_proofs"), _header(words, *_PROOFS), list(_proofs(dossier, words))),
    ]
    with TemporaryDirectory(prefix=UNDER_WAY, dir=beside) as folder:
        file = Path(folder) / "data.xlsx"
        write_sheets_xlsx(file, sheets, dossier.options.on)
        return file.read_bytes()


_EVENTS = (
    "leaver_pack.register", "leaver_pack.qualification", "dossier.event_day", "dossier.event",
    "leaver_pack.given_until", "dossier.event_number", "dossier.became",
)  # fmt: skip
_STANDING = (
    "leaver_pack.register", "leaver_pack.qualification", "leaver_pack.since", "leaver_pack.given_until",
    "leaver_pack.unit", "leaver_pack.asked", "leaver_pack.counted", "leaver_pack.to_do",
)  # fmt: skip
_ACTIVITIES = (
    "dossier.day", "dossier.activity", "dossier.provider", "leaver_pack.contact_hours", "leaver_pack.self_study",
    "dossier.hours", "leaver_pack.categories", "dossier.state", "leaver_pack.reason", "dossier.validated",
    "leaver_pack.validation", "leaver_pack.qualification", "dossier.shown", "leaver_pack.contribution",
    "leaver_pack.rating", "leaver_pack.remark",
)  # fmt: skip
_EVIDENCE = (
    "dossier.number", "dossier.file", "dossier.activity", "dossier.day", "leaver_pack.size", "leaver_pack.in_pack",
)  # fmt: skip
_LESS = (
    "leaver_pack.register", "leaver_pack.kind", "leaver_pack.since", "leaver_pack.given_until", "leaver_pack.percent",
    "leaver_pack.amount",
)  # fmt: skip
_PROOFS = (
    "leaver_pack.register", "leaver_pack.proof", "leaver_pack.qualification", "dossier.day", "leaver_pack.given_until",
    "dossier.hours",
)  # fmt: skip


def _header(words: Wording, *keys: str) -> Sequence[str]:
    titles = [words.say(key) for key in keys]
    return [title[:1].upper() + title[1:] for title in titles]


def _events(dossier: Dossier, words: Wording) -> Iterator[_Row]:
    for part in dossier.registers:
        for event, became in zip(part.events, part.became, strict=True):
            kind, status = words.say(f"event.{event.kind.value}"), words.say(f"status.{became.value}")
            number = "" if event.kind is EventKind.OVERRIDDEN else event.number
            yield [part.profile.name, part.qualification, event.on, kind, event.until, number, status]


def _activities(dossier: Dossier, words: Wording) -> Iterator[_Row]:
    named = {choice.id: choice.name for choice in dossier.categories}
    for taken in dossier.taken:
        activity, part = taken.activity, taken.participation
        yield [
            part.on, activity.title, activity.provider, part.contact_hours, part.self_study_hours, part.hours,
            ", ".join(named.get(name, name) for name in activity.categories),
            words.say(f"participation_status.{part.status.value}"), part.reason,
            words.say("dossier.plain_yes" if activity.validated else "dossier.no"), activity.validation_number,
            part.qualification, ", ".join(str(one.number) for one in dossier.shown_by(taken)), activity.contribution,
            part.rating, part.remark,
        ]  # fmt: skip


def _evidence(dossier: Dossier, words: Wording, packed: Mapping[int, str]) -> list[_Row]:
    others = words.say("dossier.kept_shared")
    return [
        [one.number, one.evidence.name, one.title, one.on, one.evidence.size or None,
         packed.get(one.number) or (others if one.shared else words.say("dossier.no"))]
        for one in dossier.exhibits
    ]  # fmt: skip


def _standing(dossier: Dossier, words: Wording) -> Iterator[_Row]:
    for profile, standing, qualification in ((one.profile, one.standing, one.qualification) for one in dossier.cycles):
        unit = words.say(f"unit.{standing.unit.value}", {"count": 2})
        amounts = [standing.asked, standing.counted, standing.left if standing.is_right else standing.to_do]
        yield [profile.name, qualification, standing.cycle.since, standing.cycle.until, unit, *amounts]


def _less(dossier: Dossier, words: Wording) -> Iterator[_Row]:
    for one in dossier.reductions:
        register, kind = _register(dossier, one.register_id, words), words.say(f"reduction.{one.kind.value}")
        yield [register, kind, one.since, one.until, one.percent or None, one.amount or None]


def _proofs(dossier: Dossier, words: Wording) -> Iterator[_Row]:
    named = {asked.id: asked.name for profile in dossier.profiles for asked in profile.proofs}
    named[WORK] = words.say("circumstance.work")
    for one in dossier.proofs:
        register, proof = _register(dossier, one.register_id, words), named.get(one.proof, one.proof)
        yield [register, proof, one.qualification, one.on, one.until, one.value or None]


def _register(dossier: Dossier, register_id: str, words: Wording) -> str:
    if not register_id:
        return words.say("circumstance.all_registers")
    return next((profile.name for profile in dossier.profiles if profile.id == register_id), register_id)
