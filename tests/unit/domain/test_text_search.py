# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searching in letters forgives how they are set."""

import pytest

from app.domain.text_search import found_in


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Geachte mevrouw Özil", "ozil", ["Özil"]),
        ("vóór 25 december\r\n2026 van u", "december 2026", ["december\r\n2026"]),
        ("be\u00advoegd\u00adheid", "bevoegdheid", ["be\u00advoegd\u00adheid"]),
        ("bevoegd\ufffe\r\nheid", "Bevoegdheid", ["bevoegd\ufffe\r\nheid"]),
        ("aan aan  aan", "aan", ["aan", "aan", "aan"]),
        ("Straße 1", "STRASSE", ["Straße"]),
        ("niets", "iets anders", []),
        ("niets", "  ", []),
    ],
)
def test_a_text_is_found_as_people_type_it(text: str, wanted: str, found: list[str]) -> None:
    """Whatever the case, accents, line ends and broken words."""
    assert [text[at : at + count] for at, count in found_in(text, wanted)] == found
