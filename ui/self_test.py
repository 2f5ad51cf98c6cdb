# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The frozen program tries itself: a scratch school, a list, a letter, an overview, the window; then all is removed."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from app import bootstrap, clock
from app.bootstrap import Services
from app.domain.overview_asking import Asked
from app.paths import resources
from app.progress import Progress
from app.wording import Wording


def run() -> int:
    """Run every step, saying each on standard output; returns 0 when all went well, 3 otherwise."""
    with tempfile.TemporaryDirectory(prefix="lerarenregister-") as folder:
        for name in ("DATA", "CONFIG", "LOG"):
            os.environ[f"LERARENREGISTER_{name}"] = str(Path(folder) / name.lower())
        services = bootstrap.open_school(Path(folder) / "data" / "scratch.school")
        steps: tuple[tuple[str, Callable[[Services, Path], None]], ...] = (
            ("school", _school),
            ("import", _import),
            ("letter", _letter),
            ("letters", _letters),
            ("spelling", _spelling),
            ("keyring", _keyring),
            ("overview", _overview),
            ("dossier", _dossier),
            ("backup", _backup),
            ("undo", _undo),
        )
        try:
            for name, step in steps:
                step(services, Path(folder))
                _say(f"{name}: ok")
        finally:
            services.close(backup=False)
        _window(Path(folder) / "data" / "scratch.school")
        _say("window: ok")
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _expect(condition: object, what: str) -> None:
    if not condition:
        raise RuntimeError(what)


def _school(services: Services, _folder: Path) -> None:
    from dataclasses import replace

    before = services.school.school()
    filled = replace(before, name="Proef", street="Proefweg 1", postcode="2512 AB", city="Den Haag", signer="A. Proef")
    services.school.save(before, filled)
    _expect(services.school.school().name == "Proef", "the school was not stored")


def _import(services: Services, _folder: Path) -> None:
    read = services.imports.read(resources() / "sample" / "personeelslijst.csv", Progress())
    done = services.imports.apply(services.imports.plan(read, read.mapping, Progress()), Progress())
    _expect(done.new > 20 and not done.refused, "the sample list was not taken over")


def _letter(services: Services, folder: Path) -> None:
    draft = services.rounds.draft(clock.today())
    people = [candidate.row.id for candidate in services.rounds.candidates(draft) if candidate.eligible]
    proof = services.letters.proof(draft, services.staff.teachers(people[:1]), folder / "letter.pdf", Progress())
    _expect(len(proof.made) == 1, "no letter was made")
    _expect((folder / "letter.pdf").read_bytes().startswith(b"%PDF"), "the letter is no PDF")


def _letters(services: Services, _folder: Path) -> None:
    draft = services.rounds.draft(clock.today())
    found = services.rounds.candidates(draft)
    people = [candidate.row.id for candidate in found if candidate.eligible and candidate.has_address]
    made = services.letters.make(services.rounds.start(draft, people).id, Progress())
    _expect(len(made.letter_ids) == len(people) > 10, "not everybody has a letter")
    _expect(made.path.read_bytes().startswith(b"%PDF"), "the letters are no PDF")


def _spelling(_services: Services, _folder: Path) -> None:
    from app.services.spelling import wrong_words

    for language, right, wrong in (("nl", "leraren", "lerraren"), ("en", "teachers", "teechers")):
        found = wrong_words((right, wrong), language)
        meant = found[wrong]
        _expect(found[right] is None and meant and right in meant.meant, f"the words of {language} are not known")


def _keyring(services: Services, _folder: Path) -> None:
    # Whether there is one differs; looking for it needs its library.
    services.mail.has_keyring()


def _overview(services: Services, folder: Path) -> None:
    made = services.overviews.make("registration", Asked(clock.today()), Wording("nl"))
    for ending in ("pdf", "xlsx", "csv", "json"):
        services.overviews.save(made, folder / f"overview.{ending}", Wording("nl"), Progress())
        _expect((folder / f"overview.{ending}").stat().st_size > 500, f"the overview as {ending} is empty")


def _dossier(services: Services, folder: Path) -> None:
    from app.domain.activities import Activity
    from app.domain.dossiers import DossierOptions
    from app.domain.selections import TeacherSelection

    on = clock.today()
    who = services.staff.ids(TeacherSelection(), on)[:1]
    made = services.activities.add(Activity("Proef", on, on, contact_hours=1.0), who)
    parts = [row.participation.id for row in services.activities.participants(made)]
    services.evidence.attach(folder / "letter.pdf", made, parts)
    plain, behind = (DossierOptions(on, append=append) for append in (False, True))
    without, whole = (
        services.dossiers.preview(who[0], options, Wording("nl"), Progress()) for options in (plain, behind)
    )
    _expect(len(whole) > len(without), "the evidence does not stand behind the dossier")


def _backup(services: Services, folder: Path) -> None:
    made = services.backups.make(folder / "backups")
    _expect(made.teachers > 20, "the backup holds no teachers")
    _expect(not services.checks.all(), "the school file is not sound")


def _undo(services: Services, _folder: Path) -> None:
    services.history.undo()
    services.history.redo()


def _window(file: Path) -> None:
    from PySide6.QtCore import QTimer

    from ui.starting import WindowOptions, make_window

    application, window = make_window(WindowOptions(file=str(file)), str(file))
    window.begin()
    window.show()
    QTimer.singleShot(3000, window.close)
    QTimer.singleShot(3500, application.quit)
    application.exec()
