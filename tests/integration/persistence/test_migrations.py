# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school of every schema that was ever released opens with all that is in it."""

import shutil
from pathlib import Path

import pytest

from app.bootstrap import open_school
from app.persistence import schema
from app.persistence.digest import digest
from tests.schools import database, reading

GOLDEN = Path(__file__).parents[2] / "golden"
KEPT = {
    "v0001": ("0001", "e8d82f1edf9102afcb0479dba7164fa1b2f90b2d258ca3865c450574d2e242c6"),
}
"""By file: its schema, and the fingerprint of what its users kept (invented people)."""
TABLES = {
    "v0001": (
        "school", "teacher", "teacher_number", "teacher_subject", "qualification", "registration", "event",
        "change_set", "change", "person_key",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(KEPT))
def test_a_school_of_an_older_program_opens_with_all_that_was_in_it(name: str, tmp_path: Path) -> None:
    """The tables it had hold the same rows afterwards, its journal too, and a backup was made before anything else."""
    file = tmp_path / f"{name}.school"
    shutil.copy(GOLDEN / file.name, file)

    school = open_school(file)

    with reading(school) as connection:
        assert schema.revision_of(connection) == schema.HEAD
        assert digest(connection, tables=TABLES[name], without={"retention_months", "sector"}) == KEPT[name][1]
    assert database(school).file == file
    assert [backup.path.suffix for backup in school.backups.list()] == [".backup"]
    school.close(backup=False)
