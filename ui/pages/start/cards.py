# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The cards of the start page: something to do, with its button; a step of the beginning."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.selections import Need
from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, button_text, hint_label, section_label


class TaskCard(QFrame):
    """One thing to do today: a sign, a sentence, why, and a button that takes one there."""

    def __init__(self, icon: str, sentence: str, why: str, action: str, does: Callable[[], object]) -> None:
        """Show `sentence` ("22 leraren nog niet uitgenodigd") with a button named `action`."""
        super().__init__()
        theme.card(self)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap(icon, "accent", 24))
        title = PlainLabel(sentence, wrap=True)
        title.setFont(theme.font(11, bold=True))
        self.button = QPushButton(button_text(action))
        self.button.setAccessibleName(f"{action}: {sentence}")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda _on: does())
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(hint_label(why))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def lead(self) -> None:
        """Make this the page's one main button."""
        theme.primary(self.button)


def evidence_card(count: int, more: int, go_to: Callable[[str], object]) -> TaskCard:
    """Make the card of what was done and no file shows, and `more` of others; its button goes to the list of those."""
    translate = QCoreApplication.translate
    reason = translate("StartPage", "Done or accepted, and there is no file that shows it.")
    if more:
        others = translate("StartPage", "Besides %n of who does not teach or is not in service.", "", more)
        reason = f"{reason} {others}"
    return TaskCard(
        "clip",
        translate("StartPage", "%n participation(s) without evidence", "", count),
        reason,
        translate("StartPage", "Show them"),
        lambda: go_to("activities/missing"),
    )


def quiet_card(words: str) -> QFrame:
    """Make the card of a day on which nothing waits; `words` say what comes next."""
    translate = QCoreApplication.translate
    card = QFrame()
    theme.card(card)
    sign = PlainLabel()
    sign.setPixmap(icons.pixmap("check", "good", 24))
    title = PlainLabel(
        translate("StartPage", "Nothing is waiting. Everybody was invited and every name is clear."), wrap=True
    )
    title.setFont(theme.font(11, bold=True))
    texts = QVBoxLayout()
    texts.setSpacing(4)
    texts.addWidget(title)
    texts.addWidget(hint_label(words))
    layout = QHBoxLayout(card)
    layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
    layout.setSpacing(theme.WIDE_GAP)
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(texts, 1)
    return card


def why(need: Need) -> str:
    """Say why somebody stands on the worklist."""
    translate = QCoreApplication.translate
    return {
        Need.TO_INVITE: translate(
            "StartPage",
            "Teaching here, qualified as far as known, and not written to yet, or once registered and no longer.",
        ),
        Need.NO_ANSWER: translate("StartPage", "Invited, and nothing was noted since."),
        Need.STILL_NO_ANSWER: translate(
            "StartPage", "Reminded, and nothing was noted since; whoever said no or later is left in peace."
        ),
        Need.APPLICATION_LATE: translate(
            "StartPage", "The register should have decided by now; ask the teacher how it stands."
        ),
        Need.RENEWAL_LATE: translate(
            "StartPage", "The register should have decided by now; ask the teacher how it stands, or note what it said."
        ),
        Need.GRACE: translate("StartPage", "Whoever renews before this time is over stays registered."),
        Need.EXPIRING_3: translate("StartPage", "Nothing was noted of an application to renew yet: ask now."),
        Need.EXPIRING_6: translate("StartPage", "There is half a year left at most; see what is still to be done."),
        Need.EXPIRING_12: translate("StartPage", "There is still time to plan what is to be done."),
        Need.NO_ADDRESS: translate("StartPage", "A letter by post does not arrive; one in the pigeon-hole does."),
        Need.NAME_DOUBT: translate("StartPage", "The list left doubt; a look now saves a wrong name on a letter."),
        Need.DOUBLE: translate("StartPage", "The same staff number or e-mail address as somebody else."),
    }[need]


class StepCard(QFrame):
    """One of the first steps: its number, or a tick when it is done; what it is for, and its button."""

    def __init__(self, number: int, title: str, why: str, action: str, does: Callable[[], object]) -> None:
        super().__init__()
        theme.card(self)
        self._number = number
        self._sign = PlainLabel()
        self._sign.setFont(theme.font(theme.SECTION_POINTS, bold=True))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setFixedWidth(32)
        self.button = QPushButton(button_text(action))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda _on: does())
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(section_label(title))
        words.addWidget(hint_label(why))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, *, done: bool, next_one: bool) -> None:
        """Tick it when it is done; give the button of the next step the main look."""
        if done:
            self._sign.setPixmap(icons.pixmap("check", "good", 24))
            self._sign.setAccessibleName(self.tr("Done"))
        else:
            self._sign.setText(str(self._number))
        self.button.setProperty("role", "primary" if next_one else "")
        theme.redress(self.button)


class SideCard(QFrame):
    """A quieter card at the side: a heading and what is put under it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self.room = QVBoxLayout(self)
        self.room.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        self.room.setSpacing(theme.GAP)
        self.title = section_label(title)
        self.room.addWidget(self.title)
