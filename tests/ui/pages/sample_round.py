# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A round of letters that went out in the sample school, a month ago."""

from datetime import timedelta
from pathlib import Path

import pytest

from app import clock
from app.domain.letters import Letter
from app.progress import Progress
from tests.ui.pages.sample_school import Stage


@pytest.fixture
def sent(stage: Stage, tmp_path: Path) -> list[Letter]:
    """Send three letters of the sample school; return them in the order of the stack."""
    rounds, on = stage.services.rounds, clock.today() - timedelta(30)
    draft = rounds.draft(on)
    found = [one.row.id for one in rounds.candidates(draft) if one.eligible and one.has_address][:3]
    item = rounds.start(draft, found)
    stage.services.letters.save_pdf(item.id, tmp_path / "brieven.pdf", Progress())
    stage.services.letters.confirm(item.id, [row.letter.id for row in rounds.letters(item.id)], on)
    return [row.letter for row in rounds.letters(item.id)]
