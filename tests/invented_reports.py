# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented reports for the tests: as many people as wanted, in groups or not, with every sort of column and chart."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.reports import (
    ChartKind,
    Figure,
    Level,
    Report,
    ReportChart,
    ReportColumn,
    ReportRow,
    ReportTable,
    Series,
    Unit,
)

ON = date(2026, 11, 23)
PLACES = ("Hoofdgebouw", "Dependance Zuid", "")
TEAMS = ("Bèta", "Talen", "Mens en Maatschappij", "Kunst en Sport")
ODD = {
    3: "Oldenbarneveldt van Amstel-Schimmelpenninck van der Oye, A.B.C. van",
    4: "<b>Vet</b> & co, I.",
    5: "=cmd()",
    6: "'t Hart, Ö.",
    7: "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft, H.",
}
"""Names that ask for care, by the place of who bears them."""

PEOPLE_COLUMNS = (
    ReportColumn("name", "Naam", share=3.0),
    ReportColumn("number", "Personeelsnummer"),
    ReportColumn("location", "Vestiging", share=1.5),
    ReportColumn("since", "Sinds", Unit.DAY),
    ReportColumn("hours", "Uren", Unit.HOURS),
    ReportColumn("cost", "Kosten", Unit.EUROS),
)
PLACE_COLUMNS = (
    ReportColumn("location", "Vestiging", share=2.0),
    ReportColumn("total", "Totaal", Unit.COUNT),
    ReportColumn("registered", "Geregistreerd", Unit.COUNT),
    ReportColumn("share", "Aandeel", Unit.PERCENT),
)


def line(place: int) -> ReportRow:
    """Return the line of one invented teacher."""
    name = ODD.get(place) or f"Berg{place}, A. van den"
    since = None if place % 5 == 0 else date(2026, 1, 1) + timedelta(place % 300)
    return ReportRow((name, f"{place:05d}", PLACES[place % 3], since, place % 40 + 0.5 * (place % 2), place * 2.5))


@dataclass(frozen=True, slots=True)
class People:
    """The lines of so many teachers, made one by one; in `groups` groups with subtotals, and a total."""

    number: int
    groups: int = 0

    def __len__(self) -> int:
        """Return how many lines there are."""
        return self.number + 2 * self.groups + 1

    def __iter__(self) -> Iterator[ReportRow]:
        """Make them anew."""
        hours = 0.0
        for place in range(self.number):
            group = place * self.groups // self.number if self.groups else 0
            if self.groups and (not place or group != (place - 1) * self.groups // self.number):
                yield ReportRow((f"Team {TEAMS[group % 4]} {group + 1}",), Level.GROUP)
            row = line(place)
            hours += float(row.cells[4])  # type: ignore[arg-type]
            yield row
            if self.groups and (place + 1 == self.number or (place + 1) * self.groups // self.number != group):
                yield ReportRow((f"Samen {TEAMS[group % 4]} {group + 1}", None, "", None, 12.5, 99.0), Level.SUBTOTAL)
        yield ReportRow((f"Totaal {self.number}", None, "", None, hours, 1234.5), Level.TOTAL)


def places(number: int) -> ReportTable:
    """Return a short table of totals."""
    rows = [ReportRow((place or "(niet ingevuld)", number // 3, number // 5, 61.25)) for place in PLACES]
    rows.append(ReportRow(("Totaal", number, number // 4, 61.3), Level.TOTAL))
    return ReportTable("places", "Per vestiging", PLACE_COLUMNS, tuple(rows))


def shares(groups: int = 3, kinds: int = 4) -> ReportChart:
    """Return a chart of shares of so many groups."""
    labels = tuple(
        f"Vaksectie {place}" if place else "Klassieke Talen en Cultuur en Vorming" for place in range(groups)
    )
    names = ("geregistreerd", "lopend", "niet uitgenodigd", "overig", "afgezien", "verlopen", "uit dienst")
    series = tuple(
        Series(name, tuple(float((place * 7 + kind * 5) % 23) for place in range(groups)))
        for kind, name in enumerate(names[:kinds])
    )
    return ReportChart("shares", "Verdeling per vaksectie", ChartKind.SHARES, labels, series, told="Verdeeld.")


def bars(groups: int = 5, kinds: int = 2, unit: Unit = Unit.EUROS) -> ReportChart:
    """Return a chart of bars."""
    labels = tuple(f"Aanbieder {place}" for place in range(groups))
    names = ("begroot", "besteed", "verwacht")
    series = tuple(
        Series(name, tuple(1250.5 * ((place * 3 + kind * 2) % 7) for place in range(groups)))
        for kind, name in enumerate(names[:kinds])
    )
    return ReportChart("bars", "Kosten per aanbieder", ChartKind.BARS, labels, series, unit, "Kosten.")


def curve(points: int = 24, kinds: int = 3) -> ReportChart:
    """Return a chart of lines, a point each fortnight; in one of them something is not known."""
    days = tuple(date(2026, 1, 5) + timedelta(14 * place) for place in range(points))
    labels = tuple(day.isoformat() for day in days)
    names = ("geregistreerd", "uitgenodigd", "zonder antwoord", "verlopen")
    series = tuple(
        Series(
            name,
            tuple(
                None if kind == 1 and place in {5, 6} else float(place * (3 - kind) + kind * 4)
                for place in range(points)
            ),
        )
        for kind, name in enumerate(names[:kinds])
    )
    return ReportChart("curve", "Verloop sinds januari", ChartKind.LINE, labels, series, told="Verloop.", days=days)


FIGURES = (
    Figure("teachers", "leraren in dienst", 1284),
    Figure("registered", "geregistreerd", 787, before=750, before_label="op 1 september 2026"),
    Figure("share", "van wie geregistreerd", 61.3, Unit.PERCENT, 63.0, "een jaar geleden"),
    Figure("cost", "kosten van dit schooljaar", 12034.5, Unit.EUROS),
    Figure("next", "eerste vervaldatum", date(2026, 12, 1), Unit.DAY),
)


def report(number: int, groups: int = 0, charts: tuple[ReportChart, ...] | None = None) -> Report:
    """Return a report of so many teachers: figures, charts, a short table and the list of people."""
    people = ReportTable("people", "Leraren", PEOPLE_COLUMNS, People(number, groups) if number else (), people=True,
                         empty="Er zijn op deze dag geen leraren in dienst.")  # fmt: skip
    return Report(
        "stand", "Stand van de registratie", ON, "Duinzicht College", "Lerarenregister (2012)",
        sentence="Leraren in dienst op 23 november 2026, van team Bèta of Talen, per team.",
        figures=FIGURES,
        charts=(shares(), bars(), curve()) if charts is None else charts,
        tables=(places(number), people),
        notes=("Wie in twee teams werkt, telt in elk team mee.", "Uren zijn die van dit schooljaar."),
    )  # fmt: skip


def wide_report() -> Report:
    """Return a report of a table with more columns than an upright sheet has room for."""
    columns = [ReportColumn("name", "Naam", share=2.0), ReportColumn("email", "E-mailadres")]
    columns += [ReportColumn(f"place{place}", f"Onderdeel {place}") for place in range(6)]
    columns += [ReportColumn("hours", "Geldende registeruren", Unit.HOURS), ReportColumn("day", "Tot en met", Unit.DAY)]
    rows = tuple(
        ReportRow((f"Berg{place}, A. van den", f"a.vandenberg{place}@duinzicht.example",
                   *[f"Nederlandse taal {place + part}" for part in range(6)], 12.5, ON))
        for place in range(40)
    )  # fmt: skip
    table = ReportTable("wide", "Alle onderdelen", tuple(columns), rows)
    return Report("wide", "Veel kolommen", ON, "Duinzicht College", "", tables=(table,))
