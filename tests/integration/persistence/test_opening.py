# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school is opened safely or refused untouched, written by one at a time, and has the schema the program knows."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.bootstrap import Services, open_school
from app.errors import AppError, SchoolFileError
from app.paths import migrations_folder
from app.persistence import connections, schema
from app.persistence.records import METADATA
from tests.schools import add, database, opened, teacher

ROOT = Path(__file__).parents[3]
PAGE = 4096


def _through_driver(file: Path, *statements: str) -> None:
    connection = connections.connect(file, writable=True)
    for statement in statements:
        connection.execute(statement).close()
    connection.execute("PRAGMA journal_mode = DELETE").close()
    connection.close()


def _damaged_at(place: int) -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        content = bytearray(file.read_bytes())
        content[place] ^= 0x40
        file.write_bytes(content)

    return damage


def _cut_to(part: float) -> Callable[[Path], None]:
    def cut(file: Path) -> None:
        content = file.read_bytes()
        file.write_bytes(content[: int(len(content) * part)])

    return cut


def _written(content: bytes) -> Callable[[Path], None]:
    return lambda file: file.write_bytes(content) and None


def _zip(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")


def _in_place_of(make: Callable[[Path], object]) -> Callable[[Path], None]:
    def replace(file: Path) -> None:
        file.unlink()
        make(file)

    return replace


def _other_key(file: Path) -> None:
    from sqlcipher3 import dbapi2

    file.unlink()
    connection = dbapi2.connect(str(file))
    connection.execute("PRAGMA cipher_log_level = NONE").close()
    connection.execute(f"PRAGMA key = \"x'{'ab' * 32}'\"").close()
    connection.execute("CREATE TABLE teacher (id)").close()
    connection.close()


def _plain_sqlite(file: Path) -> None:
    from sqlcipher3 import dbapi2

    file.unlink()
    connection = dbapi2.connect(str(file))
    connection.execute("CREATE TABLE teacher (id)").close()
    connection.close()


REFUSED: dict[str, tuple[Callable[[Path], None], str]] = {
    "newer": (lambda file: _through_driver(file, "UPDATE alembic_version SET version_num = '0999'"), "newer"),
    "a branch": (lambda file: _through_driver(file, "UPDATE alembic_version SET version_num = 'ab12'"), "newer"),
    "no revision": (lambda file: _through_driver(file, "DELETE FROM alembic_version"), "damaged_file"),
    "no revision table": (lambda file: _through_driver(file, "DROP TABLE alembic_version"), "damaged_file"),
    "other program": (lambda file: _through_driver(file, "PRAGMA application_id = 7"), "foreign"),
    "plain sqlite": (_plain_sqlite, "foreign"),
    "other key": (_other_key, "foreign"),
    "random bytes": (_written(os.urandom(20_000)), "foreign"),
    "zeros": (_written(bytes(20_000)), "foreign"),
    "one byte": (_written(b"x"), "foreign"),
    "text": (_written(b"Leraren;Vakken\r\n" * 900), "foreign"),
    "sqlite's own first bytes": (_written(b"SQLite format 3\0" + bytes(5_000)), "foreign"),
    "zip": (_zip, "foreign"),
    "pdf": (_written(b"%PDF-1.7\n" + b"0" * 9_000), "foreign"),
    "empty": (_written(b""), "empty"),
    "folder": (_in_place_of(Path.mkdir), "no_file"),
    "fifo": (_in_place_of(os.mkfifo), "no_file"),
    "device": (_in_place_of(lambda file: file.symlink_to("/dev/null")), "no_file"),
    "symlink to itself": (_in_place_of(lambda file: file.symlink_to(file)), "not_found"),
    "symlink to nothing": (_in_place_of(lambda file: file.symlink_to("/nowhere/at.all")), "not_found"),
    "first page damaged": (_damaged_at(100), "foreign"),
    "salt damaged": (_damaged_at(3), "foreign"),
    "second page damaged": (_damaged_at(PAGE + 50), "damaged_file"),
    "a later page damaged": (_damaged_at(6 * PAGE + 4000), "damaged_file"),
    "cut in half": (_cut_to(0.5), "damaged_file"),
    "last byte missing": (lambda file: file.write_bytes(file.read_bytes()[:-1]) and None, "damaged_file"),
    "cut to one page": (lambda file: file.write_bytes(file.read_bytes()[:PAGE]) and None, "damaged_file"),
}


def _facts(file: Path) -> tuple[object, ...]:
    found = file.lstat()
    content = hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() and not file.is_symlink() else ""
    return content, found.st_mtime_ns, found.st_size, found.st_mode


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_sound_school_is_refused_untouched(school_path: Path, name: str) -> None:
    """Within a second, with a reason, without a byte or a time changed and nothing left beside it."""
    make, key = REFUSED[name]
    make(school_path)
    before = _facts(school_path)
    started = time.monotonic()

    with pytest.raises(SchoolFileError) as refused:
        open_school(school_path)

    took = time.monotonic() - started
    assert (refused.value.key, _facts(school_path)) == (f"school_file.{key}", before)
    assert [entry.name for entry in school_path.parent.iterdir()] == [school_path.name]
    assert took < 1.0


@pytest.mark.parametrize("path", ["a\0b.school", "x" * 300 + ".school"])
def test_an_impossible_path_is_refused_with_a_sentence(tmp_path: Path, path: str) -> None:
    """No traceback for a name no file can have."""
    with pytest.raises(AppError):
        open_school(tmp_path / path)


def test_a_path_below_a_file_is_refused_with_a_sentence(school_path: Path) -> None:
    """A file is no folder."""
    with pytest.raises(SchoolFileError) as refused:
        open_school(school_path / "below.school")

    assert refused.value.key == "school_file.folder_not_writable"


def test_a_new_school_is_private_and_has_nothing_beside_it_when_closed(tmp_path: Path) -> None:
    """Folder 0700, file 0600, whatever the umask; the lock is let go."""
    file = tmp_path / "new" / "a.school"
    open_school(file).close(backup=False)
    modes = {entry.name: oct(entry.stat().st_mode & 0o777) for entry in file.parent.iterdir()}

    assert oct(file.parent.stat().st_mode & 0o777) == "0o700"
    assert set(modes.values()) == {"0o600"}
    assert [name for name in modes if name.endswith(("-wal", "-shm", "-journal", ".in-use"))] == []


def test_an_unreachable_server_is_a_sentence(server_address: str) -> None:
    """A database that is not there."""
    with pytest.raises(SchoolFileError) as refused:
        open_school(server_address.replace("test_", "nowhere_"))

    assert refused.value.key == "school_file.server_unreachable"


def test_every_connection_is_durable_and_safe(school_file: Services) -> None:
    """Write-ahead log, full sync, foreign keys, deleted means gone, no trust in the file's own schema."""
    asked = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema", "cell_size_check")
    found = []
    for _ in range(3):
        with database(school_file).engine.connect() as connection:
            found.append([connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in asked])
            database(school_file).engine.pool.dispose()

    assert found == [["wal", 2, 1, 1, 0, 1]] * 3


def test_a_school_file_says_whose_it_is(school_file: Services) -> None:
    """The application id marks it, and every page carries a checksum."""
    with database(school_file).engine.connect() as connection:
        marked = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        checksum = connection.exec_driver_sql("PRAGMA cipher_use_hmac").scalar_one()

    assert (marked, str(checksum)) == (connections.APPLICATION_ID, "1")


HOLD = """
import sys, time
from app.bootstrap import open_school
school = open_school(sys.argv[1])
print("read" if school.file.read_only else "write", flush=True)
sys.stdin.read()
"""


def _other(file: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", HOLD, str(file)]
    other = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "write\n"
    return other


def test_a_file_in_use_opens_for_reading_and_says_by_whom(school_path: Path) -> None:
    """The second program sees the teachers, may change nothing, and names user and computer of the first."""
    with opened(school_path) as services:
        add(services, 2)
    other = _other(school_path)
    try:
        with opened(school_path) as services:
            seen, note = services.file, json.loads(school_path.with_name(school_path.name + ".in-use").read_text())
            names = len(services.staff.all())
            with pytest.raises(SchoolFileError) as refused:
                services.staff.add(teacher(5))
    finally:
        other.kill()
        other.communicate()

    assert (seen.read_only, seen.in_use_by, seen.in_use_on) == (True, note["user"], note["host"])
    assert (names, note["process"], refused.value.key) == (2, other.pid, "school_file.read_only")


def test_a_damaged_page_behind_a_crash_is_found_at_the_next_start(school_path: Path) -> None:
    """A file that was not closed is checked whole before it is written again."""
    with opened(school_path) as services:
        add(services, 3)
        copies = [school_path, school_path.with_name(school_path.name + "-wal")]
        kept = subprocess.run(["cat", str(copies[1])], capture_output=True, check=True).stdout
    crashed = shutil.copy(school_path, school_path.with_name("crashed.school"))
    crashed.with_name(crashed.name + "-wal").write_bytes(kept)
    _damaged_at(8 * PAGE + 100)(crashed)

    with pytest.raises(SchoolFileError) as refused:
        open_school(crashed).staff.all()

    assert refused.value.key in {"school_file.damaged_file", "school_file.damaged"}


def test_the_newest_schema_the_program_knows_is_the_newest_migration() -> None:
    """The constant is kept equal to Alembic's own head, so that starting need not load Alembic."""
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()))

    assert ScriptDirectory.from_config(config).get_heads() == [schema.HEAD]


def test_the_migrations_make_the_tables_the_program_uses(school: Services) -> None:
    """Compared column by column, index by index, on both databases: no difference."""
    with database(school).engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), METADATA)

    assert found == []
