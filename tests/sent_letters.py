# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school of which a round of letters went out, for tests of what comes after."""

from datetime import date
from pathlib import Path

from app.bootstrap import Services
from app.domain.letters import Round
from app.domain.reply_codes import code_of
from app.progress import Progress
from tests.schools import DAY, SCHOOL, round_of_letters, teacher


def sent_round(school: Services, folder: Path, *, count: int = 4, on: date = DAY, name: str = "Najaar") -> Round:
    """Send a round of letters to invented teachers, on a day; who is in the school already gets one too."""
    school.school.save(school.school.school(), SCHOOL)
    ids = [one.id for one in school.staff.all()] or [
        school.staff.add(teacher(number, employed_from=None)).id for number in range(count)
    ]
    draft = school.rounds.all_the_same(round_of_letters(name, on=on), school.staff.teachers(ids))
    item = school.rounds.start(draft, ids)
    school.letters.save_pdf(item.id, folder / f"{name}.pdf", Progress())
    school.letters.confirm(item.id, [row.letter.id for row in school.rounds.letters(item.id)], on)
    return item


def codes(school: Services, item: Round) -> list[str]:
    """Return the codes on the letters of a round, in the order of its stack."""
    return [code_of(row.letter.id) for row in school.rounds.letters(item.id)]
