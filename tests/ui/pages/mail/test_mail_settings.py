# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The secretary sets the school's mail up and tries it out."""

import pytest
from PySide6.QtWidgets import QPushButton

from app.domain.mail import Security
from tests.mail_servers import Postbox
from tests.ui.pages.sample_school import Stage
from ui.pages.settings import SettingsPage
from ui.pages.settings.mail import MailPart


@pytest.fixture
def part(stage: Stage) -> MailPart:
    """Show the part about e-mail."""
    page = SettingsPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.show_part("mail")
    stage.until_calm()
    found = page._parts["mail"]
    assert isinstance(found, MailPart)
    return found


def test_a_known_provider_fills_the_server_in(stage: Stage, part: MailPart) -> None:
    """With what is to be known about it; undo takes it back as one action."""
    choice = part._provider.widget("provider")
    choice.set_value("microsoft")
    choice.committed.emit()
    stage.until_calm()
    account = stage.services.mail.account()
    assert (account.host, account.port, account.security) == ("smtp.office365.com", 587, Security.STARTTLS)
    assert "SMTP AUTH" in part._note.text()
    assert stage.services.history.recent(1)[0].action.name == "change_mail"


def test_without_security_somebody_has_to_choose_that(stage: Stage, part: MailPart) -> None:
    """The sentence stands at the field; the tick says yes to it."""
    form = part._fields
    for name, value in (("host", "smtp.school.example"), ("security", Security.NONE)):
        form.widget(name).set_value(value)
        form.widget(name).committed.emit()
        stage.until_calm()
    assert "meelezen" in form.error("security")
    assert stage.services.mail.account().security is Security.STARTTLS
    form.widget("unsealed").set_value(True)
    form.widget("unsealed").committed.emit()
    stage.until_calm()
    assert stage.services.mail.account().security is Security.NONE
    assert form.error("security") == ""


def test_a_test_message_goes_to_oneself(stage: Stage, box: Postbox, part: MailPart) -> None:
    """Nothing reached the server before that was pressed."""
    part.reload()
    stage.until_calm()
    said: list[str] = []
    part.done.connect(said.append)
    assert box.offered == []
    (button,) = [one for one in part.findChildren(QPushButton) if one.text() == "Send a test message to yourself"]
    button.click()
    stage.until_calm()
    assert box.offered == ["a@wilgenhof.example"]
    assert "a@wilgenhof.example" in said[0]


@pytest.mark.parametrize(("name", "value"), [("port", float("nan")), ("pause", 1.5), ("host", "smtp school")])
def test_what_cannot_be_is_said_at_its_field(stage: Stage, part: MailPart, name: str, value: object) -> None:
    """And is not kept."""
    before = stage.services.mail.account()
    part._fields.widget(name).setText(str(value))
    part._fields.widget(name).committed.emit()
    stage.until_calm()
    assert part._fields.error(name)
    assert stage.services.mail.account() == before
