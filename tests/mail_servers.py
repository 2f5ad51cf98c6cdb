# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Real mail servers on loopback: with TLS or without, with a password, and with a will of their own."""

import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import keyring
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from keyring.backends.fail import Keyring as NoKeyring

USER, PASSWORD = "administratie@wilgenhof.example", "geheim 123"
HOST = "127.0.0.1"


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    """Be on a computer without a keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@dataclass
class Postbox:
    """A server's handler: keeps what it took, and answers as it is told."""

    taken: list[tuple[str, bytes]] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)
    at_recipient: Callable[[str], str] = lambda _to: "250 OK"
    at_data: Callable[[str], str | None] = lambda _to: None
    """What is done with a message that came whole: an answer in place of taking it, or None."""
    senders: list[str] = field(default_factory=list)

    async def handle_RCPT(  # noqa: N802 - aiosmtpd calls it so
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Answer to a recipient."""
        self.offered.append(address)
        answer = self.at_recipient(address)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - likewise
        """Take a message, or not."""
        (to,) = envelope.rcpt_tos
        self.senders.append(str(envelope.mail_from))
        answer = self.at_data(to)
        if answer == "drop":
            assert server.transport is not None
            server.transport.abort()  # type: ignore[attr-defined]
            return "250 never heard"
        if answer is not None:
            return answer
        self.taken.append((to, bytes(envelope.content or b"")))
        return "250 Taken as 4711"

    @property
    def messages(self) -> list[EmailMessage]:
        """The messages that were taken, read."""
        found = [message_from_bytes(content, policy=default) for _, content in self.taken]
        return [one for one in found if isinstance(one, EmailMessage)]


def _let_in(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any) -> AuthResult:
    known = isinstance(data, LoginPassword) and data == LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=False)


class _Anywhere(Controller):
    """Takes whatever port is free."""

    def _trigger_server(self) -> None:
        assert self.server is not None
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def serving(box: Postbox, *, tls: ssl.SSLContext | None = None, at_once: bool = False, **more: Any) -> Iterator[int]:
    """Serve a postbox on loopback; yields the port. `tls` by STARTTLS, or with `at_once` from the start."""
    if tls is not None and not at_once:
        more |= {"tls_context": tls, "require_starttls": True}
    elif tls is not None:
        more |= {"ssl_context": tls}
    controller = _Anywhere(box, hostname=HOST, port=0, ready_timeout=20.0, **more)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def with_password(*, tls: bool = True) -> dict[str, Any]:
    """Return what makes a server ask for a password."""
    return {"authenticator": _let_in, "auth_required": True, "auth_require_tls": tls}


@dataclass(frozen=True)
class Certificate:
    """A certificate that nobody but the test trusts, in a file, and a context that shows it."""

    file: Path
    shown: ssl.SSLContext


def certificate(folder: Path, name: str = HOST) -> Certificate:
    """Make a certificate for a host that is its own authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Postkantoor")])
    names: list[x509.GeneralName]
    names = [x509.IPAddress(ip_address(name))] if name[0].isdigit() else [x509.DNSName(name)]
    now = datetime.fromtimestamp(time.time(), UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret = folder / "key.pem"
    plain = serialization.NoEncryption()
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    shown.load_cert_chain(file, secret)
    return Certificate(file, shown)
