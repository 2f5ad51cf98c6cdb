# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bookmarks of a PDF: a tree of titles, each opening a page, which a reader shows beside the pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: its title, and how deep it lies (0 is the outermost)."""

    title: str
    depth: int = 0


@dataclass(slots=True)
class _Item:
    number: int
    mark: Mark
    page: int
    below: list[_Item] = field(default_factory=list)


def write_outline(
    marks: Sequence[tuple[Mark, int]],
    reserve: Callable[[], int],
    write: Callable[[bytes, int], int],
    text_string: Callable[[str], bytes],
) -> int:
    """Write the bookmarks, each with the object number of its page, in order; return the outline's number, 0 if none.

    The outermost ones are open where they are few, so that a reader sees what there is.
    """
    if not marks:
        return 0
    root = _Item(reserve(), Mark(""), 0)
    path = [root]
    for mark, page in marks:
        del path[mark.depth + 1 :]
        item = _Item(reserve(), mark, page)
        path[-1].below.append(item)
        path.append(item)
    _write_below(root, write, text_string, opened=len(root.below) == 1)
    ends = b"/First %d 0 R /Last %d 0 R" % (root.below[0].number, root.below[-1].number)
    shown = len(root.below) + (len(root.below[0].below) if len(root.below) == 1 else 0)
    write(b"<< /Type /Outlines %s /Count %d >>" % (ends, shown), root.number)
    return root.number


def _write_below(
    parent: _Item, write: Callable[[bytes, int], int], text_string: Callable[[str], bytes], *, opened: bool
) -> None:
    for place, item in enumerate(parent.below):
        body = b"<< /Title %s /Parent %d 0 R /Dest [%d 0 R /XYZ null null null]" % (
            text_string(item.mark.title), parent.number, item.page,
        )  # fmt: skip
        if place:
            body += b" /Prev %d 0 R" % parent.below[place - 1].number
        if place + 1 < len(parent.below):
            body += b" /Next %d 0 R" % parent.below[place + 1].number
        if item.below:
            count = len(item.below) if opened else -len(item.below)
            body += b" /First %d 0 R /Last %d 0 R /Count %d" % (item.below[0].number, item.below[-1].number, count)
        write(body + b" >>", item.number)
        _write_below(item, write, text_string, opened=False)
