# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which column of a list of activities holds what, by its header."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from app.exchange.columns import header_keys
from app.exchange.headers import StaffField, known_field, plain_header
from app.exchange.tables import RawTable


class ActivityField(StrEnum):
    """What a column of a list of activities can hold; PERSON is a teacher's name or a part of it."""

    TITLE = "title"
    STARTS = "starts"
    ENDS = "ends"
    PROVIDER = "provider"
    HOURS = "hours"
    CONTACT_HOURS = "contact_hours"
    SELF_STUDY_HOURS = "self_study_hours"
    COST = "cost"
    TYPE = "type"
    CATEGORIES = "categories"
    VALIDATED = "validated"
    VALIDATION_NUMBER = "validation_number"
    STATUS = "status"
    REASON = "reason"
    QUALIFICATION = "qualification"
    CODE = "code"
    EMAIL = "email"
    STAFF_NUMBER = "staff_number"
    PERSON = "person"


_NAMES: Mapping[ActivityField, str] = {
    ActivityField.TITLE: "titel activiteit naamactiviteit titelactiviteit activiteitnaam omschrijving onderwerp"
    " scholing cursusnaam training title activity activityname description",
    ActivityField.STARTS: "datum van vanaf begin start startdatum begindatum datumvan date from startdate starts",
    ActivityField.ENDS: "tot totenmet tm einde eind einddatum datumtot until end enddate ends",
    ActivityField.PROVIDER: "aanbieder organisatie organisator instituut opleider provider organiser organizer",
    ActivityField.HOURS: "uren aantaluren totaaluren registeruren ru urentotaal hours totalhours",
    ActivityField.CONTACT_HOURS: "contacturen contacthours",
    ActivityField.SELF_STUDY_HOURS: "zelfstudie zelfstudieuren urenzelfstudie selfstudy selfstudyhours",
    ActivityField.COST: "kosten prijs bedrag kostenperdeelnemer cost price",
    ActivityField.TYPE: "soort type soortactiviteit kind activitytype typeactiviteit",
    ActivityField.CATEGORIES: "categorie categorieen category categories",
    ActivityField.VALIDATED: "gevalideerd geaccrediteerd validated accredited",
    ActivityField.VALIDATION_NUMBER: "nummer validatienummer registratienummer validationnumber number",
    ActivityField.STATUS: "status deelnamestatus statusdeelname",
    ActivityField.REASON: "reden redenafkeuring redenafgekeurd reason",
    ActivityField.QUALIFICATION: "voorbevoegdheid teltvoorbevoegdheid bevoegdheidwaarvoorhettelt forqualification",
    ActivityField.CODE: "code docentcode leraarcode afkorting docentafkorting teachercode",
    ActivityField.EMAIL: "email emailadres mail emailaddress",
    ActivityField.STAFF_NUMBER: "personeelsnummer personeelsnr medewerkernummer stamnummer staffnumber employeenumber",
    ActivityField.PERSON: "leraar docent naam deelnemer medewerker naamdeelnemer naamleraar naamdocent teacher name"
    " participant",
}
_BY_NAME = {name: field for field, names in _NAMES.items() for name in names.split()}
_PARTS_OF_NAME = {
    StaffField.FULL_NAME,
    StaffField.FIRST_NAME,
    StaffField.INITIALS,
    StaffField.PREFIX,
    StaffField.SURNAME,
}
SEVERAL = frozenset({ActivityField.PERSON, ActivityField.CATEGORIES})
"""What may stand in more than one column; of anything else the first column counts."""
_IGNORED = ""
TELLS_WHO = frozenset({ActivityField.CODE, ActivityField.EMAIL, ActivityField.STAFF_NUMBER, ActivityField.PERSON})


def mapping_of(table: RawTable) -> dict[int, ActivityField]:
    """Return what the columns of a table hold, by index; one that may not be read or is not known is left out."""
    return _first(table, ((index, _known(header)) for index, header in enumerate(table.header)))


def stored(table: RawTable, mapping: Mapping[int, ActivityField]) -> dict[str, str]:
    """Return a mapping by headers, to be remembered; columns that were not taken over too."""
    return {key: mapping.get(index, _IGNORED) for index, key in enumerate(header_keys(table.header))}


def recalled(table: RawTable, remembered: Mapping[str, str]) -> dict[int, ActivityField]:
    """Return the mapping of a table from what was remembered; columns that are new by their headers."""
    keys, known = header_keys(table.header), {field.value: field for field in ActivityField}
    return _first(
        table,
        (
            (index, known.get(remembered[key]) if key in remembered else _known(table.header[index]))
            for index, key in enumerate(keys)
        ),
    )


def names_activities(mapping: Mapping[int, ActivityField]) -> bool:
    """Return whether columns hold what an activity cannot do without: a title and a day."""
    return {ActivityField.TITLE, ActivityField.STARTS} <= set(mapping.values())


def _known(header: str) -> ActivityField | None:
    field = _BY_NAME.get(plain_header(header))
    return ActivityField.PERSON if field is None and known_field(header) in _PARTS_OF_NAME else field


def _first(table: RawTable, fields: Iterable[tuple[int, ActivityField | None]]) -> dict[int, ActivityField]:
    """Return what may be read, of what comes once only the first column."""
    mapping: dict[int, ActivityField] = {}
    for index, field in fields:
        if field is None or index in table.refused_columns:
            continue
        if field in SEVERAL or field not in mapping.values():
            mapping[index] = field
    return mapping
