# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line makes the page of the board."""

from pathlib import Path

from tests.commands import Run


def test_the_page_of_the_board_is_made_without_a_window(school: Run, tmp_path: Path) -> None:
    """Also where it may be given out anyway."""
    for more in ([], ["--anyway"]):
        target = tmp_path / f"bestuur{len(more)}.pdf"
        assert school("overview", "board", *more, "--out", str(target)).code == 0
        assert target.exists()
