# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's stationery: read, changed, and taken in from a PDF of the school's own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from app.domain.changes import Action
from app.domain.letters import Window
from app.domain.stationery import PLAIN, Paper, PaperFault, Stationery, check_stationery
from app.errors import InvalidValue, LetterError
from app.persistence import contents
from app.persistence.database import Database
from app.persistence.repositories.stationery_kinds import STATIONERIES, STATIONERY_ID

Side = Literal["first", "follow"]
_FILES = {"first": "first_file", "follow": "follow_file"}


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Stationery of a PDF that was taken in, and whether something in it that could run or open was left behind."""

    stationery: Stationery
    dropped: bool


class StationeryKeeping:
    """Reads and changes how the school's letters look; each change is one undoable action."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def read(self) -> Stationery:
        """Return the stationery; that of a school that never chose has the program's own look."""
        with self._database.read() as connection:
            return STATIONERIES.load(connection, [STATIONERY_ID]).get(STATIONERY_ID, PLAIN)

    def save(self, after: Stationery) -> Stationery:
        """Store the stationery over what is there; raises InvalidValue naming the field."""
        check_stationery(after)
        with self._database.write(Action("change_stationery", {"count": 1})) as work:
            before = STATIONERIES.load(work.connection, [STATIONERY_ID]).get(STATIONERY_ID)
            if before is None:
                return work.add(STATIONERIES, [replace(after, version=0)])[0]
            stored = work.change(STATIONERIES, [(before, replace(after, version=before.version))])
        return stored[0] if stored else before

    def take_in(self, side: Side, path: Path) -> TakenIn:
        """Take a PDF in as stationery, of two pages as both sides, and leave room for what it shows.

        Raises InvalidValue, naming the file, for one that cannot be used.
        """
        from app.documents.adopting import MOST_BYTES, adopt
        from app.documents.paper_faults import room_on

        try:
            # One byte more than may be: what is larger is refused without reading it whole.
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise InvalidValue("paper_unreadable", field=side, file=path.name) from error
        adopted = adopt(content, path.name)
        before = self.read()
        sheets = adopted.sheets if side == "first" else adopted.sheets[:1]
        sides: tuple[Side, ...] = ("first", "follow") if len(sheets) == 2 else (side,)
        with self._database.keep() as connection:
            names = [contents.keep(connection, "application/pdf", [sheet])[0] for sheet in sheets]
        words: dict[str, Any] = dict(zip(sides, names, strict=True))
        words |= {_FILES[key]: path.name for key in sides}
        after = replace(before, paper=Paper.PDF, **words)
        room: dict[str, Any] = dict(room_on(self.sheets(after), after))
        return TakenIn(self.save(replace(after, **room)), adopted.dropped)

    def take_away(self, side: Side) -> Stationery:
        """Use a PDF no more."""
        gone: dict[str, Any] = {side: "", _FILES[side]: ""}
        return self.save(replace(self.read(), **gone))

    def sheets(self, stationery: Stationery) -> tuple[bytes, ...]:
        """Return the PDFs under the first and the following pages; none when the stationery is no PDF."""
        if stationery.paper is not Paper.PDF or not stationery.first:
            return ()
        with self._database.read() as connection:
            found = [contents.read(connection, name) for name in (stationery.first, stationery.follow) if name]
        return tuple(one for one in found if one is not None)

    def room(self, stationery: Stationery) -> tuple[tuple[float, float, float, float], ...]:
        """Return where text stands on the first and on a following page: left, top, width and height in mm."""
        from app.documents.geometry import layout_of

        lay = layout_of(in_force(stationery))
        tops = (lay.reference_top, lay.next_head_top)
        return tuple((lay.left, top, lay.measure, lay.body_bottom - top) for top in tops)

    def require_room(self, sheets: tuple[bytes, ...], stationery: Stationery, window: Window) -> None:
        """Raise LetterError when what is on the sheets leaves no room for the address or the name of the addressee."""
        if not sheets:
            return
        from app.documents.paper_faults import hindrance

        flaw = hindrance(sheets, stationery, window)
        if flaw is not None:
            raise LetterError("paper_hinders", why=flaw.value)

    def faults(self, stationery: Stationery, window: Window) -> Sequence[PaperFault]:
        """Return what is wrong with the stationery's PDFs: in the way of the text, or not fit to be kept for long."""
        from app.documents.paper_faults import faults_of

        return faults_of(self.sheets(stationery), stationery, window)


def in_force(stationery: Stationery) -> Stationery:
    """Return the stationery letters are made on: without its PDF, the one designed in the program."""
    missing = stationery.paper is Paper.PDF and not stationery.first
    return replace(stationery, paper=Paper.DESIGNED) if missing else stationery
