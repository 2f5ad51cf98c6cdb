# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a round's letters as e-mail messages, with the letter as it would be printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import LetterId
from app.domain.letters import Letter, LetterContent, Round
from app.domain.mail import MailAccount, MailForm
from app.domain.names import display_name
from app.domain.teachers import Teacher
from app.services.booking import coded
from app.services.letter_faults import placed
from app.services.letter_runs import file_names
from app.services.letter_sheets import LetterSheets

if TYPE_CHECKING:
    from app.exchange.mail_messages import MailHead, MailMessage


@dataclass(frozen=True, slots=True)
class WrittenMail:
    """A letter, its words, the page that is kept of it, and the message."""

    letter: Letter
    content: LetterContent
    pdf: bytes
    message: "MailMessage"
    template_version: str


class MailWriter:
    """Writes messages for some letters of one round; all of them are known beforehand, so that none are mixed up."""

    def __init__(
        self,
        sheets: LetterSheets,
        item: Round,
        people: Sequence[tuple[Letter, Teacher]],
        account: MailAccount,
        form: MailForm,
    ) -> None:
        """Take the letters with whom they are for, who sends them, and what goes by e-mail."""
        places = [(letter.position, who) for letter, who in people]
        self._sheets, self._item = sheets, item
        self._people = dict(zip((letter.id for letter, _ in people), people, strict=True))
        made = self._made(people)
        self._contents = {letter.id: content for (letter, _), content in zip(people, made, strict=True)}
        self._names = file_names(places)
        self.printer = sheets.printer(item)
        self.printer.know(made)
        self.head = head_of(account, self.printer.letterhead.school_name)
        self._form = form

    def write(self, letter_id: LetterId) -> WrittenMail:
        """Return one letter as a message; raises LetterError when its page holds what is another's."""
        from app.documents.mail_body import cover_body, letter_body
        from app.exchange.mail_messages import MailMessage, MailParty

        (letter, who), content = self._people[letter_id], self._contents[letter_id]
        with placed([letter]):
            pdf = self.printer.render_one(content)
        body_of = cover_body if self._form is MailForm.PDF else letter_body
        body = body_of(self.printer.template, content, self.printer.letterhead)
        attached = (f"{_file_stem(body.subject)}.pdf", pdf) if self._form is MailForm.PDF else None
        to = MailParty(display_name(who.name), who.email)
        message = MailMessage(to, body.subject, body.text, body.html, attached)
        return WrittenMail(letter, content, pdf, message, self.printer.template.version)

    def content_of(self, letter: Letter, who: Teacher) -> LetterContent:
        """Return the words of a letter as they are now."""
        return self._made([(letter, who)])[0]

    def is_as(self, letter: Letter, who: Teacher, content: LetterContent) -> bool:
        """Return whether a letter is written to this person as they are now, in these words."""
        return (self._people[letter.id][1], self._contents[letter.id]) == (who, content)

    def renew(self, letter: Letter, who: Teacher, content: LetterContent) -> None:
        """Write a letter from now on to this person, in these words."""
        self._people[letter.id], self._contents[letter.id] = (letter, who), content
        self.printer.know(list(self._contents.values()))

    def _made(self, people: Sequence[tuple[Letter, Teacher]]) -> list[LetterContent]:
        places = [(letter.position, who) for letter, who in people]
        kind = self._sheets.template(self._item.template_id).kind
        return coded(kind, [letter for letter, _ in people], self._sheets.contents(self._item, places))

    def text_of(self, written: WrittenMail) -> str:
        """Return what a letter says, to find it by."""
        from app.documents.letter_text import letter_text

        return letter_text(written.content, self.printer.letterhead, self.printer.template)

    def file_name(self, letter: Letter) -> str:
        """Return what a letter's own file is called, without its ending."""
        return self._names[letter.teacher_id]


def _file_stem(subject: str) -> str:
    from app.documents.file_names import safe_stem

    return safe_stem(subject)


def head_of(account: MailAccount, school_name: str) -> "MailHead":
    """Return what stands above every message: who sends it, and where answers go."""
    from app.exchange.mail_messages import MailHead, MailParty

    sender = MailParty(account.sender_name or school_name, account.sender) if account.sender else None
    return MailHead(sender, account.reply_to if account.reply_to != account.sender else "")
