# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How fast letters are made beside other engines in the same run, and how much memory and room they take.

The others make few letters, since each takes them as long as the one before; ours are made by the thousand.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ALL = os.environ.get("BENCHMARKS") == "all"
"""Whether ten thousand are made as separate files too, which takes minutes."""
PEERS = {
    "combined": {"with_fpdf2": 60, "with_weasyprint": 20, "with_typst": 400, "with_platypus": 20},
    "separate": {"with_fpdf2": 15, "with_weasyprint": 8, "with_typst": 60, "with_platypus": 15},
}
TYPST = 1.5
PLATYPUS = 30
WORD = 60


def measure(engine: str, mode: str, number: int, folder: Path) -> dict[str, float]:
    """Make letters in a process of their own; return what that process tells (see `peers.run`)."""
    place = folder / f"{engine}-{mode}-{number}"
    command = [sys.executable, "-m", "tests.benchmarks.peers.run", engine, mode, str(number), str(place)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    shutil.rmtree(place)
    return dict(json.loads(done.stdout))


def told(**rates: float) -> None:
    """Say in the log how many letters a second each engine made."""
    print("\n" + ", ".join(f"{engine} {rate:.1f}/s" for engine, rate in rates.items()))  # noqa: T201 - for the log


@pytest.mark.benchmark
@pytest.mark.parametrize(("mode", "number"), [("combined", 1000), ("separate", 500)])
def test_letters_are_made_faster_than_by_any_other_engine(mode: str, number: int, tmp_path: Path) -> None:
    """By the wall clock; ours include the guard that reads every letter back."""
    ours = measure("ours", mode, number, tmp_path)["wall"]
    others = {engine: measure(engine, mode, few, tmp_path)["wall"] for engine, few in PEERS[mode].items()}
    told(ours=ours, **others)
    assert ours > max(others.values())
    assert ours / others["with_typst"] >= TYPST
    assert ours / others["with_platypus"] >= PLATYPUS / 3
    if ours / others["with_platypus"] < PLATYPUS:
        pytest.xfail(f"the goal of {PLATYPUS} × plain platypus is not reached: {ours / others['with_platypus']:.0f}")


@pytest.mark.benchmark
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_letters_are_made_far_faster_than_by_mail_merge(tmp_path: Path) -> None:
    """Against docxtpl and LibreOffice, all in one call; its start of some seconds is left out: that favours it."""
    few, more = (measure("with_word", "separate", number, tmp_path)["wall"] for number in (2, 12))
    word = 10 / (12 / more - 2 / few)
    ours = {mode: measure("ours", mode, 500, tmp_path)["wall"] for mode in ("combined", "separate")}
    told(word=word, **ours)
    assert ours["separate"] / word >= WORD / 3
    assert ours["combined"] / word >= WORD / 3
    slowest = min(ours.values()) / word
    if slowest < WORD:
        pytest.xfail(f"the goal of {WORD} × mail merge is not reached by both: {slowest:.0f}")


@pytest.mark.benchmark
def test_making_letters_takes_at_most_twice_what_no_engine_can_do_without(tmp_path: Path) -> None:
    """Before the guard reads them back, which is told beside it."""
    rates = {engine: measure(engine, "combined", 1000, tmp_path)["cpu"] for engine in ("floor", "unread", "ours")}
    told(**rates)
    assert rates["floor"] / rates["unread"] <= 2.0


@pytest.mark.benchmark
@pytest.mark.timeout(600)
def test_ten_thousand_letters_take_little_memory_and_room(tmp_path: Path) -> None:
    """As one PDF, and (two thousand, or all when asked) as separate ones; memory does not grow with their number."""
    few, many = (measure("ours", "combined", number, tmp_path) for number in (1_000, 10_000))
    apart = measure("ours", "separate", 10_000 if ALL else 2_000, tmp_path)
    for name, run in (("1,000", few), ("10,000", many), ("separate", apart)):
        print(f"\n{name}: {run['wall']:.0f}/s, {run['peak']:.0f} MB, {run['bytes']:.0f} bytes")  # noqa: T201
    assert max(many["peak"], apart["peak"]) <= 150
    assert many["bytes"] <= 5_000
    assert apart["bytes"] <= 45_000
    assert many["peak"] - few["peak"] <= 40
