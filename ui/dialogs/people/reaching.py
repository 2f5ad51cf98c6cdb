# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter, an e-mail or a file about exactly the chosen teachers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from app import clock
from app.domain.ids import TeacherId
from app.domain.selections import Order, TeacherSelection
from ui.dialogs.message import choose
from ui.dialogs.people.host import People
from ui.dialogs.people.staff_saving import COPY, PRINT
from ui.widgets import icons

_LONGEST = 1_900
"""Characters of a mailto: address that mail programs take; beyond it Windows drops the rest."""
_NAMED = 6


@dataclass(frozen=True)
class Addresses:
    """The e-mail addresses of some people, and the names of who has none."""

    known: Sequence[str]
    without: Sequence[str]

    @property
    def link(self) -> str:
        """What opens a message in the mail program with all of them as blind copies: nobody sees who else got it."""
        return f"mailto:?bcc={','.join(quote(one, safe='@') for one in self.known)}"


class StaffReaching(QObject):
    """Reads what is needed on the worker, and goes where the letter or the message is made."""

    def __init__(self, people: People) -> None:
        super().__init__(people.page)
        self._people, self._page = people, people.page

    def fill(self, menu: QMenu, chosen: Callable[[], list[TeacherId]]) -> None:
        """Put the actions into a menu."""
        letter = menu.addAction(icons.icon("letter"), self.tr("Letter…"), lambda: self._write("letter", chosen()))
        self._page.lock(letter)
        menu.addAction(icons.icon("letter"), self.tr("E-mail…"), lambda: self._mail(chosen()))
        export = menu.addMenu(icons.icon("export"), self.tr("Export only these"))
        for text, way in (
            (self.tr("Print…"), PRINT),
            (self.tr("PDF…"), ".pdf"),
            (self.tr("Excel (XLSX)…"), ".xlsx"),
            (self.tr("Text with semicolons (CSV)…"), ".csv"),
            (self.tr("Copy as a table"), COPY),
        ):
            export.addAction(text, self._exporter(chosen, way))

    def _exporter(self, chosen: Callable[[], list[TeacherId]], way: str) -> Callable[[], None]:
        return lambda: self._people.export_only(chosen(), way)

    def _write(self, kind: str, chosen: Sequence[TeacherId]) -> None:
        if chosen:
            self._page.go_to.emit(f"rounds/{kind}:{','.join(map(str, chosen))}")

    def _mail(self, chosen: list[TeacherId]) -> None:
        staff, on = self._page.services.staff, clock.today()
        selection = TeacherSelection(in_service=None, ids=frozenset(chosen))

        def work() -> Addresses:
            people = staff.rows(selection, Order(), on)
            known = dict.fromkeys(one.email for one in people if one.email)
            return Addresses(list(known), [one.sort_name for one in people if not one.email])

        if chosen:
            self._page.tasks.run_latest("staff.addresses", work, lambda found: self._on_addresses(found, chosen))

    def _on_addresses(self, found: Addresses, chosen: list[TeacherId]) -> None:
        ways: dict[str, Callable[[], object]] = {}
        if found.known:
            if len(found.link) <= _LONGEST:
                opens = self.tr("Open in the mail program")
                ways[opens] = lambda: QDesktopServices.openUrl(QUrl(found.link))
            ways[self.tr("Copy the addresses")] = lambda: self._copy(found)
        if self._page.writable:
            ways[self.tr("Write a letter to send by e-mail")] = lambda: self._write("letter", chosen)
        title = self.tr("E-mail to %n teacher(s)", "", len(found.known))
        at = choose(self._page, title, self._told(found), ways=list(ways), no=self.tr("Cancel"))
        if at >= 0:
            list(ways.values())[at]()

    def _told(self, found: Addresses) -> str:
        told = self.tr(
            "The addresses go in the BCC line, so that nobody sees those of others. Of a letter that the program itself"
            " sends by e-mail it keeps who got it."
        )
        if not found.without:
            return told
        names = "; ".join(found.without[:_NAMED]) + ("; …" if len(found.without) > _NAMED else "")
        without = self.tr("%n without an e-mail address:", "", len(found.without))
        return f"{told}\n\n{without} {names}"

    def _copy(self, found: Addresses) -> None:
        QGuiApplication.clipboard().setText("; ".join(found.known))
        self._page.said.emit(self.tr("%n address(es) copied: paste them in the BCC line", "", len(found.known)))
