# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A kept mail as plain text to read: who, when, about what, its words, and what it carried. Nothing in it is run."""

from collections.abc import Mapping
from html.parser import HTMLParser
from types import MappingProxyType

_HEADERS = ("From", "To", "Date", "Subject")
_MOST = 200_000
_MOST_WITHIN = 50
"""Parts within parts: no mail of people has so many, and the reader takes minutes over thousands."""
_AS_SENT: Mapping[str, str] = MappingProxyType({})


def mail_text(content: bytes, words: Mapping[str, str] = _AS_SENT) -> str:
    """Return what a person reads of a mail (RFC 5322); what cannot be read as one is shown as it stands.

    `words` are what the headers From, To, Date and Subject are called.
    """
    if content.lower().count(b"multipart/") > _MOST_WITHIN:
        return _as_it_stands(content)
    # Imported when the first mail is looked at: it takes long and few ever do.
    from email import message_from_bytes
    from email.errors import MessageError
    from email.message import EmailMessage
    from email.policy import default

    try:
        mail = message_from_bytes(content, policy=default)
        assert isinstance(mail, EmailMessage)  # noqa: S101 — what the default policy makes
        head = [f"{words.get(name, name)}: {mail[name]}" for name in _HEADERS if mail[name]]
        carried = [part.get_filename() or part.get_content_type() for part in mail.iter_attachments()]
        body = mail.get_body(("plain", "html"))
        said = str(body.get_content()) if body is not None else ""
        if body is not None and body.get_content_subtype() == "html":
            said = _words_of(said)
    except (MessageError, LookupError, ValueError, TypeError, KeyError, AttributeError):
        return _as_it_stands(content)
    parts = ["\n".join(head), said.strip(), "\n".join(f"[{name}]" for name in carried)]
    return "\n\n".join(part for part in parts if part)[:_MOST]


def _as_it_stands(content: bytes) -> str:
    return content[:_MOST].decode("utf-8", errors="replace")


def _words_of(markup: str) -> str:
    reader = _Words()
    reader.feed(markup)
    reader.close()
    return "\n".join(line.strip() for line in "".join(reader.words).splitlines() if line.strip())


class _Words(HTMLParser):
    """Keeps the words of a page and leaves its scripts and styles out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in {"script", "style", "head"}
        if tag in {"br", "p", "div", "tr", "li"}:
            self.words.append("\n")
        elif tag in {"td", "th"}:
            self.words.append("  ")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style", "head"}:
            self._unread = max(0, self._unread - 1)

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.words.append(data)
