# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Staff lists as odd as schools export them, that must be read all the same.

`READ` has, by file name, the notes each must come with and the surnames that must come out of it.
"""

from datetime import date

from tests.broken_lists import BOTH, HEAD, ROWS, Content, old_workbook, workbook


def _hidden(book: object, sheet: object) -> None:
    sheet.row_dimensions[2].hidden = True  # type: ignore[attr-defined]
    book.create_sheet("Salarissen").sheet_state = "hidden"  # type: ignore[attr-defined]


def _merged(_book: object, sheet: object) -> None:
    sheet["D2"] = "samen"  # type: ignore[index]
    sheet.merge_cells("D2:D3")  # type: ignore[attr-defined]


def _titled(_book: object, sheet: object) -> None:
    sheet.insert_rows(1, 3)  # type: ignore[attr-defined]
    sheet["A1"] = "Personeelslijst Voorbeeldcollege"  # type: ignore[index]
    sheet["A2"] = date(2026, 9, 1)  # type: ignore[index]


def _formula(_book: object, sheet: object) -> None:
    sheet["D1"], sheet["D2"] = "Functie", "=A1&B1"  # type: ignore[index]


def _fault(_book: object, sheet: object) -> None:
    sheet["D1"], sheet["D2"] = "Functie", "#N/A"  # type: ignore[index]


def _second_sheet(book: object, sheet: object) -> None:
    sheet.title = "Medewerkers"  # type: ignore[attr-defined]
    book.create_sheet("Voorblad", 0)["A1"] = "Toelichting bij deze lijst"  # type: ignore[attr-defined]


def _cp1252(text: str) -> Content:
    return lambda: text.encode("cp1252")


ACCENTS = "Personeelsnummer;Voorletters;Achternaam\r\n0012;A.;Özdemir\r\n0013;B.;Céline\r\n"
ACCENTED = ("Özdemir", "Céline")
QUOTES = "[Personeelsnummer]|[Initialen]|[Eigen naam]\r\n0012|A.|{0}\r\n0013|B.|Mulder\r\n"

READ: dict[str, tuple[tuple[str, ...], tuple[str, ...], Content]] = {
    "gewoon.csv": ((), BOTH, (HEAD + ROWS).encode),
    "komma.csv": ((), BOTH, lambda: (HEAD + ROWS).replace(";", ",").encode()),
    "tab.txt": ((), BOTH, lambda: (HEAD + ROWS).replace(";", "\t").encode()),
    "streep.txt": ((), BOTH, lambda: (HEAD + ROWS).replace(";", "|").encode()),
    "dakje.txt": ((), BOTH, lambda: (HEAD + ROWS).replace(";", "^").encode()),
    "sep.csv": ((), BOTH, ("sep=~\r\n" + (HEAD + ROWS).replace(";", "~")).encode),
    "unix.csv": ((), BOTH, lambda: (HEAD + ROWS).replace("\r\n", "\n").encode()),
    "oude-mac.csv": ((), BOTH, lambda: (HEAD + ROWS).replace("\r\n", "\r").encode()),
    "sluitkomma.csv": ((), BOTH, lambda: (HEAD + ROWS).replace("\r\n", ";\r\n").encode()),
    "accenten-utf8.csv": ((), ACCENTED, ACCENTS.encode),
    "accenten-bom.csv": ((), ACCENTED, lambda: ACCENTS.encode("utf-8-sig")),
    "accenten-windows.csv": ((), ACCENTED, _cp1252(ACCENTS)),
    "accenten-mac.csv": (("encoding_unsure",), ACCENTED, lambda: ACCENTS.encode("mac_roman")),
    "accenten-utf16.csv": ((), ACCENTED, lambda: ACCENTS.encode("utf-16")),
    "accenten-utf16le.csv": ((), ACCENTED, lambda: ACCENTS.encode("utf-16-le")),
    "accenten-utf16be.csv": ((), ACCENTED, lambda: ACCENTS.encode("utf-16-be")),
    "bedorven.csv": (("mojibake",), ("CÃ©line",), "Achternaam\r\nCÃ©line\r\n".encode),
    "nul-tekens.csv": ((), BOTH, lambda: (HEAD + ROWS).replace("Bos", "B\0os").encode()),
    "stuurtekens.csv": (("invisible",), BOTH, lambda: (HEAD + ROWS).replace("Bos", "B\x07os").encode()),
    "omgekeerd.csv": (("invisible",), BOTH, lambda: (HEAD + ROWS).replace("Bos", "\u202eBos").encode()),
    "raet.csv": (("stray_quotes",), ("Hart", "Mulder"), lambda: QUOTES.format('"t Hart').encode()),
    "dubbele-quotes.csv": ((), ('Bos "Bossie" Bos', "Mulder"), lambda: QUOTES.format('"Bos ""Bossie"" Bos"').encode()),
    "regel-in-cel.csv": ((), ("Bos Bos", "Mulder"), lambda: QUOTES.format('"Bos\r\nBos"').encode()),
    "open-quote.csv": (("stray_quotes",), ('"Bos', "Mulder"), lambda: QUOTES.format('"Bos').encode()),
    "te-lang.csv": (("long_rows",), ("Bos",), (HEAD + "0012;A.;Bos\r\n0013;B.;Mulder;Berg\r\n").encode),
    "te-kort.csv": ((), BOTH, lambda: b"Personeelsnummer;Achternaam;Team\r\n0012;Bos\r\n0013;Mulder\r\n"),
    "dubbele-kop.csv": (("double_header",), ("Bos",), lambda: b"Achternaam;Achternaam\r\nBos;Smit\r\n"),
    "lege-kop.csv": ((), ("Bos",), lambda: b"Achternaam;;Team\r\nBos;x;Noord\r\n"),
    "bsn.csv": (("bsn_header",), ("Bos",), lambda: b"Achternaam;BSN\r\nBos;111222333\r\n"),
    "verkeerde-naam.csv": (("is_xlsx",), BOTH, workbook),
    "verkeerde-naam.xlsx": (("is_text",), BOTH, (HEAD + ROWS).encode),
    "oud-als-nieuw.xlsx": (("is_xls",), ("Bos",), old_workbook),
    "verborgen.xlsx": (("hidden_rows", "hidden_sheets"), BOTH, lambda: workbook(change=_hidden)),
    "samengevoegd.xlsx": (("merged_cells",), BOTH, lambda: workbook(change=_merged)),
    "titel.xlsx": ((), BOTH, lambda: workbook(change=_titled)),
    "formule.xlsx": (("formulas_without_value",), BOTH, lambda: workbook(change=_formula)),
    "foutwaarde.xlsx": (("error_values",), BOTH, lambda: workbook(change=_fault)),
    "tweede-blad.xlsx": (("sheet_chosen",), BOTH, lambda: workbook(change=_second_sheet)),
}
