# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real print queue for tests: a CUPS server of its own on loopback, with the PDF printer of the Debian package."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

QUEUE = "Lerarenregister"
_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
_BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
_CUPSD = Path("/usr/sbin/cupsd")


@dataclass(frozen=True)
class Queue:
    """A running queue: `environment` makes a program print on it, `printed` finds what came out."""

    environment: dict[str, str]
    spool: Path

    def asked(self, title: str) -> bytes:
        """Return what the print server noted of the job with a title, its options among them."""
        return self._noted(title).read_bytes()

    def received(self, title: str) -> Path:
        """Return the file that the print server was given for the job with a title."""
        return self.spool / f"d{self._noted(title).name[1:]}-001"

    def _noted(self, title: str) -> Path:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            # Five digits and no more: while the server writes the note, it is called c00002.N, and soon gone.
            for file in self.spool.glob("c" + 5 * "[0-9]"):
                if title.encode() in file.read_bytes():
                    return file
            time.sleep(0.1)
        raise AssertionError(f"the print server noted no job {title}")

    def printed(self, title: str, *, seconds: float = 60) -> Path:
        """Wait for the PDF of the job with a title; raises AssertionError when none comes."""
        folder = _out_folder()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = [file for file in folder.glob("*.pdf") if title.replace(" ", "_") in file.name]
            if found and found[0].read_bytes().rstrip().endswith(b"%%EOF"):
                return found[0]
            time.sleep(0.1)
        raise AssertionError(f"no PDF of the job {title} came out of the queue")


def why_not() -> str:
    """Return why no queue can be started here, "" when one can."""
    missing = [str(part) for part in (_CUPSD, _PPD, _BACKEND) if not part.exists()]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if os.geteuid() != 0:
        return "only root can start a print server with its own folders"
    return ""


@contextmanager
def running_queue() -> Iterator[Queue]:
    """Start a print server with one PDF printer, stop it afterwards and remove all it made."""
    # Not in pytest's folder: the server's filters run as another user, who may not look into that.
    base = Path(tempfile.mkdtemp(prefix="cups-"))
    out = _out_folder()
    was_there, before = out.is_dir(), set(out.glob("*")) if out.is_dir() else set()
    port = _free_port()
    _configure(base, port)
    environment = {**os.environ, "CUPS_SERVER": f"127.0.0.1:{port}"}
    command = [_CUPSD, "-f", "-c", base / "etc/cupsd.conf", "-s", base / "etc/cups-files.conf"]
    log = (base / "server.log").open("wb")
    server = subprocess.Popen(command, stdout=log, stderr=log, cwd=base)
    try:
        _wait(port, server, base)
        adding = ["lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", _description(base), "-o", "PageSize=A4"]
        subprocess.run(adding, env=environment, check=True, capture_output=True, timeout=60)
        yield Queue(environment, base / "spool")
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()
        shutil.rmtree(base, ignore_errors=True)
        for file in set(out.glob("*")) - before if out.is_dir() else set():
            file.unlink()
        if out.is_dir() and not was_there:
            out.rmdir()


def _description(base: Path) -> Path:
    """Write the printer's description with the choice of both sides, which the package's own printer lacks."""
    file = base / "printer.ppd"
    text = _PPD.read_text(encoding="utf-8")
    both = (
        "*OpenUI *Duplex/Both sides: PickOne\n*DefaultDuplex: None\n"
        '*Duplex None/Off: "<</Duplex false>>setpagedevice"\n'
        '*Duplex DuplexNoTumble/Long edge: "<</Duplex true/Tumble false>>setpagedevice"\n*CloseUI: *Duplex\n'
    )
    file.write_text(text.rstrip() + "\n" + both, encoding="utf-8")
    return file


def _out_folder() -> Path:
    # Where the package's printer puts its files, by the password file and not by $HOME.
    return Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"


def _free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


def _configure(base: Path, port: int) -> None:
    base.chmod(0o755)
    for name in ("etc/ppd", "etc/ssl", "spool/tmp", "cache", "state/certs", "log"):
        (base / name).mkdir(parents=True)
    for name in ("spool", "spool/tmp", "cache"):
        shutil.chown(base / name, "lp", "lp")
    (base / "etc/cupsd.conf").write_text(
        f"Listen 127.0.0.1:{port}\nBrowsing No\nDirtyCleanInterval 0\nDefaultAuthType None\nLogLevel warn\n"
        "<Location />\n Order allow,deny\n Allow from 127.0.0.1\n</Location>\n"
        "<Location /admin>\n Order allow,deny\n Allow from 127.0.0.1\n</Location>\n"
        "<Policy default>\n <Limit All>\n  Order deny,allow\n </Limit>\n</Policy>\n"
    )
    (base / "etc/cups-files.conf").write_text(
        f"ServerRoot {base}/etc\nRequestRoot {base}/spool\nTempDir {base}/spool/tmp\nCacheDir {base}/cache\n"
        f"StateDir {base}/state\nServerKeychain {base}/etc/ssl\nErrorLog {base}/log/error_log\n"
        f"AccessLog {base}/log/access_log\nPageLog {base}/log/page_log\nUser lp\nGroup lp\nSystemGroup root\n"
    )


def _wait(port: int, server: "subprocess.Popen[bytes]", base: Path) -> None:
    for _ in range(200):
        if server.poll() is not None:
            raise AssertionError(f"the print server stopped: {(base / 'server.log').read_text(errors='replace')}")
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("the print server does not answer")
