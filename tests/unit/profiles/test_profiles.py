# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Register profiles are read, checked and written whole; each thing that is wrong has its sentence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.registers import Choice, RegisterEdition, RegisterProfile
from app.errors import ProfileError
from app.paths import resources
from app.profiles.loading import load_editions, load_profile, load_profiles
from app.profiles.reading import check_profile
from app.profiles.writing import write_profile
from app.wording import LANGUAGES, Wording

FILES = sorted((resources() / "registers").glob("*.toml"))
START = 'schema_version = 2\nid = "a"\nname = "A"\nversion = 1\n'
CATEGORIES = (
    '[[categories]]\nid = "x"\nname = "X"\n[[categories]]\nid = "y"\nname = "Y"\n[[categories]]\nid = "z"\nname = "Z"\n'
)


def _rule(name: str, categories: str, rest: str) -> str:
    return f'[[rules]]\nname = "{name}"\ncategories = [{categories}]\n{rest}\n'


EIGHT_EACH = _rule("X", '"x"', "minimum = 8") + _rule("Y", '"y"', "minimum = 8")
WRONG = [
    ("unreadable", "total = \n", 5),
    ("unknown_key", "weeks = 3\n", 5),
    ("wrong_type", 'total = "veel"\n', 5),
    ("wrong_type", "total = nan\n", 5),
    ("wrong_type", "verified = 1\n", 5),
    ("wrong_type", "valid_from = 2026-01-01T10:00:00\n", 5),
    ("wrong_type", "rules = 3\n", 5),
    ("wrong_type", 'unverified = "total"\n', 5),
    ("unknown_choice", 'unit = "kilo"\n', 5),
    ("too_small", "total = -1\n", 5),
    ("too_small", "period_months = 0\n", 5),
    ("too_large", "period_months = 601\n", 5),
    ("share", "minimum_validated_share = 1.5\n", 5),
    ("no_points", 'unit = "points"\npoints_per_hour = 0\n', 6),
    ("valid", "valid_from = 2026-01-02\nvalid_until = 2026-01-01\n", 6),
    ("unverified_key", 'unverified = ["iets"]\n', 5),
    ("school_year_period", 'start = "school_year"\nperiod_months = 18\n', 6),
    ("everybody_personal", 'start = "personal"\nfor_everybody = true\n', 5),
    ("too_few_themes", 'unit = "themes"\ntotal = 3\n', 6),
    ("text", 'note = "a\\u0000b"\n', 5),
    ("id", '[[categories]]\nid = "met spatie"\nname = "X"\n', 6),
    ("empty", '[[categories]]\nid = "x"\nname = " "\n', 7),
    ("missing_key", '[[categories]]\nid = "x"\n', 5),
    ("double_id", '[[categories]]\nid = "x"\nname = "X"\n[[categories]]\nid = "x"\nname = "Y"\n', 9),
    ("reserved_id", '[[proofs]]\nid = "work"\nname = "Werk"\n', 6),
    ("rule_nothing", CATEGORIES + _rule("R", '"x"', ""), 14),
    ("rule_empty", CATEGORIES + _rule("R", "", "maximum = 1"), 16),
    ("rule_double", CATEGORIES + _rule("R", '"x", "x"', "maximum = 1"), 16),
    ("double_rule", CATEGORIES + _rule("R", '"x"', "maximum = 1") + _rule("R", '"y"', "maximum = 1"), 19),
    ("unknown_category", CATEGORIES + _rule("R", '"q"', "maximum = 1"), 16),
    ("minimum_above_maximum", "total = 9\n" + CATEGORIES + _rule("R", '"x"', "minimum = 3\nmaximum = 2"), 18),
    ("minimum_above_total", "total = 9\n" + CATEGORIES + _rule("R", '"x"', "minimum = 10"), 18),
    (
        "minimum_above_other",
        "total = 9\n" + CATEGORIES + _rule("R", '"x", "y"', "maximum = 2") + _rule("S", '"x"', "minimum = 3"),
        19,
    ),
    ("rules_cross", CATEGORIES + _rule("R", '"x", "y"', "maximum = 1") + _rule("S", '"y", "z"', "maximum = 1"), 20),
    ("total_unreachable", "total = 9\n" + CATEGORIES + _rule("R", '"x", "y", "z"', "maximum = 2"), 5),
    ("total_unreachable", "total = 9\n" + CATEGORIES + _rule("R", '"x", "y", "z"', "maximum = 0"), 5),
    ("minima_above_maximum", "total = 20\n" + CATEGORIES + EIGHT_EACH + _rule("XY", '"x", "y"', "maximum = 10"), 26),
    ("minima_above_total", "total = 10\n" + CATEGORIES + EIGHT_EACH, 5),
    (
        "minimum_unreachable",
        "total = 20\n"
        + CATEGORIES
        + _rule("X", '"x"', "maximum = 5")
        + _rule("Y", '"y"', "maximum = 5")
        + _rule("XY", '"x", "y"', "minimum = 12"),
        26,
    ),
    ("unknown_choice", CATEGORIES + _rule("R", '"x"', 'maximum = 1\nsector = "VO"'), 18),
]


def test_rules_of_other_sectors_do_not_stand_in_each_others_way() -> None:
    """What primary schools must bring at least may be more than secondary schools may bring at most."""
    least = _rule("po", '"x"', 'minimum = 8\nsector = "po"') + _rule("vo", '"y"', 'minimum = 8\nsector = "vo"')
    most = _rule("mbo", '"x", "y"', 'maximum = 5\nsector = "mbo"')

    assert check_profile(START + "total = 10\n" + CATEGORIES + least + most)[1] == ()


@pytest.mark.parametrize(("code", "text", "line"), WRONG)
def test_each_fault_has_one_sentence_and_its_line(code: str, text: str, line: int) -> None:
    """In both languages, with nothing left to fill in."""
    profile, faults = check_profile(START + text)

    assert profile is None
    assert [(fault.code, fault.line) for fault in faults] == [(code, line)]
    said = [Wording(language).say(f"profile_fault.{code}", faults[0].facts) for language in LANGUAGES]
    assert [text for text in said if "{" in text or text.startswith("profile_fault")] == []


def test_all_faults_are_told_at_once() -> None:
    """In the order of the text, so that they can be mended one after the other."""
    _profile, faults = check_profile('schema_version = 9\nid = "A b"\nversion = 1\ntotal = -3\nkleur = "rood"\n')

    assert {fault.code for fault in faults} == {"schema", "id", "missing_key", "too_small", "unknown_key"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_shipped_register_is_right_and_names_its_source(file: Path) -> None:
    """It reads, it writes and reads back the same, and it stands in the file of its own name."""
    profile = load_profile(file)

    assert check_profile(write_profile(profile)) == (profile, ())
    assert (profile.id, bool(profile.source)) == (file.stem.partition("@")[0], True)


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40).map(
    lambda text: "".join(letter for letter in text if letter.isprintable())
)


@given(TEXTS, TEXTS, st.floats(0, 1e6), st.dates())
def test_what_is_written_reads_back_the_same(note: str, name: str, total: float, day: object) -> None:
    """Whatever signs a note or a name holds."""
    choices = (Choice("x", f"X {name}"),)
    profile = RegisterProfile("a", f"A {name}", 1, note=note, total=total, valid_from=day, categories=choices)  # type: ignore[arg-type]

    assert check_profile(write_profile(profile)) == (profile, ())


def test_an_older_layout_stays_readable() -> None:
    """A profile of the first layout needs nothing new."""
    profile, faults = check_profile('schema_version = 1\nid = "a"\nname = "A"\nversion = 1\n')

    assert (profile, faults) == (RegisterProfile("a", "A", 1), ())


def test_registers_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    """A wrong file of one register does not keep another from starting the program; the mark tells of any change."""
    (tmp_path / "a.toml").write_text(START, encoding="utf-8")
    (tmp_path / "b.toml").write_text("kapot", encoding="utf-8")
    profiles = load_profiles(tmp_path)
    before = profiles.mark()

    assert profiles["a"].name == "A"
    with pytest.raises(ProfileError):
        profiles["b"]
    (tmp_path / "a.toml").write_text(START + "total = 3\n", encoding="utf-8")
    assert load_profiles(tmp_path).mark() != before


def test_a_file_is_named_after_its_register(tmp_path: Path) -> None:
    """So that it is found without reading all."""
    (tmp_path / "b.toml").write_text(START, encoding="utf-8")

    with pytest.raises(ProfileError) as refused:
        load_profiles(tmp_path)["b"]

    assert "“a”" in Wording("nl").error(refused.value)


def test_the_newest_edition_is_the_register(tmp_path: Path) -> None:
    """All editions are there for cycles that began under them."""
    (tmp_path / "a.toml").write_text(START, encoding="utf-8")
    (tmp_path / "a@2.toml").write_text(START.replace("version = 1", "version = 2"), encoding="utf-8")

    assert load_profiles(tmp_path)["a"].version == 2
    assert [profile.version for profile in load_editions(tmp_path)["a"]] == [1, 2]


def test_a_school_adds_editions_and_registers_of_its_own(
    tmp_path: Path, fixed_clock: Callable[[datetime], None]
) -> None:
    """One of the same number takes the place of a shipped one; what is in force today is the register."""
    fixed_clock(datetime(2026, 11, 23, 10, tzinfo=UTC))
    (tmp_path / "a.toml").write_text(START, encoding="utf-8")
    shipped = load_profiles(tmp_path)
    later = replace(shipped["a"], version=2, valid_from=date(2027, 8, 1))
    other = RegisterProfile("b", "B", 1)
    own = [RegisterEdition(one.id, one.version, write_profile(one)) for one in (later, other)]
    joined = shipped.with_own(own)

    assert (list(shipped), list(joined)) == (["a"], ["a", "b"])
    assert [one.version for one in joined.editions("a")] == [1, 2]
    assert (joined["a"].version, joined.on("a", date(2027, 8, 1)), joined["b"]) == (1, later, other)
    assert len({shipped.mark(), joined.mark(), shipped.with_own(own[:1]).mark()}) == 3
    assert shipped.with_own(()).mark() == shipped.mark()


def test_an_own_edition_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """With the register's name; the other registers are there still."""
    (tmp_path / "a.toml").write_text(START, encoding="utf-8")
    profiles = load_profiles(tmp_path).with_own([RegisterEdition("b", 1, "kapot")])

    with pytest.raises(ProfileError) as refused:
        profiles["b"]
    assert "b" in Wording("nl").error(refused.value)
    assert profiles["a"].name == "A"
