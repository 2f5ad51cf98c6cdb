# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A round that a command began, taken back when its letters cannot be made or sent."""

from app.bootstrap import Services
from app.domain.letters import Round


def take_back(services: Services, started: Round) -> None:
    """Undo the start of a round, unless somebody at another desk did something since: that is not ours to undo."""
    last = services.history.undoable()
    if last is not None and last.action.name == "start_round" and last.action.facts["round"] == started.name:
        services.history.undo()
