# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The child process that parses a staff list or a letter, so that a hostile file can at most bring the child down.

It is told on stdin, as JSON, which file to read; it answers on stdout in frames (four bytes of length, then JSON):
the table's head, chunks of rows, the tail; or an error. It limits its own memory and processor time first.
Start-up is kept short: only the library that the file needs is imported.
"""

import gc
import json
import os
import sys

FROZEN_SWITCH = "--read-list"
_SCRIPT = "import sys; sys.path[:0] = sys.argv[1:]; from app.exchange.child import main; main()"


def child_command() -> list[str]:
    """Return the command line that starts this child, in a checkout, an installed package or a frozen bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_SWITCH]
    from importlib.util import find_spec

    package = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120
    folders = [package]
    for library in ("python_calamine", "stdnum", "docx"):
        spec = find_spec(library)
        if spec and spec.submodule_search_locations:
            folder = os.path.dirname(next(iter(spec.submodule_search_locations)))  # noqa: PTH120
            if folder not in folders:
                folders.append(folder)
    # -I -S: neither the environment, the working folder nor site-packages' start-up files have a say.
    return [sys.executable, "-I", "-S", "-X", "utf8", "-c", _SCRIPT, *folders]


def main() -> None:
    """Read one list and leave; every outcome, also a failure, is a frame on stdout."""
    _limit()
    gc.disable()  # all rows stay until the end, which comes soon: looking through them for garbage is wasted time
    out = sys.stdout.buffer
    from app.errors import ListFileError

    try:
        _answer(json.loads(sys.stdin.buffer.read()))
    except ListFileError as error:
        _send({"error": error.key.partition(".")[2], "facts": error.facts})
    except MemoryError:
        from app.exchange import limits

        _send({"error": "memory", "facts": {"megabytes": limits.CHILD_MEMORY_BYTES // limits.MEGABYTE}})
    except OSError as error:
        _send({"error": "not_readable", "facts": {"reason": error.strerror or ""}})
    except Exception as error:  # noqa: BLE001  (whatever a hostile file does, the user gets a sentence)
        _send({"error": "not_understood", "facts": {"kind": type(error).__name__}})
    out.flush()
    os._exit(0)  # nothing is left to tidy up, and freeing a large workbook takes time


def _limit() -> None:
    """Limit memory and processor time, where the system can (Windows cannot: there the parent's clock is the limit)."""
    from app.exchange import limits

    try:
        import resource
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, limits.CHILD_MEMORY_BYTES),
        (resource.RLIMIT_CPU, limits.CHILD_CPU_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (OSError, ValueError):  # an even lower limit is already set
            continue


def _send(frame: "bytes | dict[str, object]") -> None:
    data = frame if isinstance(frame, bytes) else json.dumps(frame).encode("utf-8")
    sys.stdout.buffer.write(len(data).to_bytes(4, "big") + data)
    sys.stdout.buffer.flush()


def _answer(request: "dict[str, str]") -> None:
    from app.exchange.file_kinds import belongs, kind_of
    from app.exchange.table_stream import Note

    path = request["path"]
    if request.get("what") == "letter":
        from app.errors import ListFileError, WordError
        from app.exchange.word_reading import read_word

        try:
            _send(read_word(path))
        except WordError as error:
            raise ListFileError(error.key.partition(".")[2], **error.facts) from error
        return
    kind = kind_of(path)
    head: dict[str, object] = {"kind": kind}
    notes: list[Note] = []
    extension = path.rpartition(".")[2] if "." in os.path.basename(path) else ""  # noqa: PTH119
    if not belongs(kind, extension):
        notes.append((f"is_{kind}", {"extension": extension}))
    stray: list[int] = []
    if kind == "text":
        table, stray = _read_text(path, request, head, notes)
    else:
        table = _read_workbook(path, kind, request, head, notes)
    head |= {"header": table.header, "header_row": table.header_row, "dropped": table.dropped}
    _send(head)
    for chunk in table.chunks():
        _send(chunk)
    if stray:
        notes.append(("stray_quotes", {"count": len(stray), "row": stray[0]}))
    _send({"notes": notes + table.notes, "rows": table.count})


def _read_text(
    path: str, request: "dict[str, str]", head: "dict[str, object]", notes: "list[tuple[str, dict[str, object]]]"
) -> "tuple[TableStream, list[int]]":  # type: ignore[name-defined]  # noqa: F821
    from app.exchange.delimited import open_text
    from app.exchange.encodings import Encoding, find_encoding
    from app.exchange.table_stream import TableStream

    encoding = Encoding(request["encoding"]) if request.get("encoding") else find_encoding(path)
    text = open_text(path, encoding, request.get("delimiter", ""))
    if not encoding.sure:
        notes.append(("encoding_unsure", {"encoding": encoding.name}))
    if encoding.mojibake:
        notes.append(("mojibake", {}))
    head |= {"delimiter": text.delimiter, "encoding": encoding.name}
    return TableStream(text.rows, workbook=False), text.stray_quotes


def _read_workbook(
    path: str,
    kind: str,
    request: "dict[str, str]",
    head: "dict[str, object]",
    notes: "list[tuple[str, dict[str, object]]]",
) -> "TableStream":  # type: ignore[name-defined]  # noqa: F821
    from app.exchange.table_stream import TableStream
    from app.exchange.workbooks import open_workbook

    misnamed = bool(notes)
    if kind != "xls":
        from app.exchange.archives import check_archive

        seen = check_archive(path, kind)
        head["days_from_1904"] = seen.days_from_1904
        if seen.hidden_rows:
            notes.append(("hidden_rows", {"count": seen.hidden_rows}))
        if seen.formulas_without_value:
            notes.append(("formulas_without_value", {"count": seen.formulas_without_value}))
        if seen.error_values:
            notes.append(("error_values", {"count": seen.error_values}))
    book = open_workbook(path, request.get("sheet", ""), by_content=misnamed)
    if book.hidden_sheets:
        notes.append(("hidden_sheets", {"count": len(book.hidden_sheets), "sheets": book.hidden_sheets}))
    if len(book.sheets) - len(book.hidden_sheets) > 1:
        notes.append(("sheet_chosen", {"sheet": book.sheet, "sheets": book.sheets}))
    head |= {"sheet": book.sheet, "sheets": book.sheets}
    rows = book.rows
    if kind == "xlsx":
        from app.exchange.padded_numbers import padded, padded_columns

        columns = {at - book.first_column: width for at, width in padded_columns(path, book.sheet).items()}
        rows = padded(rows, columns) if columns else rows
    table = TableStream(rows, workbook=True)
    merged = [area for area in book.merged if area[0] >= table.header_row]
    if merged:
        notes.append(("merged_cells", {"count": len(merged), "row": merged[0][0]}))
    return table


if __name__ == "__main__":
    main()
