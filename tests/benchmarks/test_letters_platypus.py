# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How fast the shipped invitation is made, against plain ReportLab platypus in the same run."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

_RUN = """
import json, resource, sys, time
from pathlib import Path
from tests.benchmarks.peers import with_platypus
from tests.benchmarks.peers.plain_letter import head, in_plain_words
from tests.invented_letters import invitation, letters
from app.documents.printer import LetterPrinter
from app.progress import Progress

kind, number, path = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
if kind == "plain":
    plain = list(in_plain_words(letters(number), head(), invitation()))
    start = time.process_time()
    with_platypus.combined(path, plain)
else:
    start = time.process_time()
    LetterPrinter(invitation(), head()).write_combined(path, letters(number), Progress())
seconds = time.process_time() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"rate": number / seconds, "peak": peak}))
"""


def measure(kind: str, number: int, folder: Path) -> dict[str, float]:
    """Make letters in a process of their own; return letters per second of processor time and peak memory in MB."""
    command = [sys.executable, "-c", _RUN, kind, str(number), str(folder / f"{kind}-{number}.pdf")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


@pytest.mark.benchmark
@pytest.mark.beside
def test_a_thousand_letters_are_made_ten_times_as_fast_as_in_plain_platypus(tmp_path: Path) -> None:
    """Ours include the guard that reads every letter back."""
    ours, plain = measure("ours", 1000, tmp_path)["rate"], measure("plain", 30, tmp_path)["rate"]
    print(f"\nours {ours:.0f} letters/s, plain platypus {plain:.1f}/s, ratio {ours / plain:.0f}")  # noqa: T201
    assert ours / plain >= 10
