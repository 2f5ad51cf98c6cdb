# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says of which letter of a round an error is: the printer counts the letters it was given, perhaps a part of them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.domain.letters import Letter
from app.errors import LetterError


@contextmanager
def placed(letters: Sequence[Letter]) -> Iterator[None]:
    """Turn the place that a LetterError tells, among `letters` and counted from 1, into that in their round."""
    try:
        yield
    except LetterError as error:
        place = error.facts.get("position")
        if isinstance(place, int) and 0 < place <= len(letters):
            error.facts["position"] = letters[place - 1].position
        raise
