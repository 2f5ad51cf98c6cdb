# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pages are written with the tags of what stands on them, or the whole file could not be read aloud."""

import ast

from tests.architecture.sources import calls, place, python_files


def _drawn(call: ast.Call) -> bool:
    """Return whether a call is given what a canvas drew."""
    given = call.args[0] if call.args else None
    return isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute) and given.func.attr == "data"


def test_a_page_that_a_canvas_drew_is_written_with_its_tags() -> None:
    """As `writer.page(canvas.data(), tags=canvas.tags)`."""
    untagged = [
        place(file, call)
        for file in python_files("app")
        for call in calls(file)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "page" and _drawn(call)
        if "tags" not in {word.arg for word in call.keywords}
    ]
    assert untagged == []
