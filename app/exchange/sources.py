# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The systems whose staff lists we know: what gives each away, how it numbers people, how it codes the naamgebruik.

The codes for naamgebruik differ from system to system; reading one by another's table would misname people.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.names import NameUse

_OWN, _PARTNER = NameUse.OWN, NameUse.PARTNER
_OWN_PARTNER, _PARTNER_OWN = NameUse.OWN_PARTNER, NameUse.PARTNER_OWN
_BRP = {"e": _OWN, "n": _OWN_PARTNER, "v": _PARTNER_OWN, "p": _PARTNER}


@dataclass(frozen=True, slots=True)
class Source:
    """A system that makes staff lists. `id` also names the system of its staff numbers.

    `marks` are headers (in plain shape) that hardly any other system has, `usual` those it shares with others.
    """

    id: str
    name: str
    marks: frozenset[str]
    usual: frozenset[str] = frozenset()
    name_use_codes: Mapping[str, NameUse] = field(default_factory=lambda: MappingProxyType(_BRP))


def _source(id_: str, name: str, marks: str, usual: str = "", codes: Mapping[str, NameUse] | None = None) -> Source:
    known = MappingProxyType({**_BRP, **codes} if codes is not None else _BRP)
    return Source(id_, name, frozenset(marks.split()), frozenset(usual.split()), known)


OTHER = _source("hr", "", "")
"""A list somebody typed, or of a system we do not know: its staff numbers are taken to be those of the school."""

SOURCES = (
    _source(
        "magister",
        "Magister",
        "stamnummer stamnr huisstraat huishuisnummer huispostcode huiswoonplaats tussenvoegselmeisjesnaam"
        " housenrsufix doccode"
        " naamvol klassenmentor1",
        "roepnaam tussenvoegsel achternaam initials firstname prefix lastname postalcode personeelsnummer"
        " datumindienst meisjesnaam",
    ),
    _source(
        "somtoday",
        "Somtoday",
        "externmedewerkernummer uitsluitencorrespondentie geheimadres onderwijspersoneel ondersteunendpersoneel",
        "medewerkernummer afkorting voorvoegsel plaatsnaam meisjesnaam voorletters datumindienst emailadres",
    ),
    _source(
        "raet",
        "Raet HR Core Education",
        "dossiernummer2 naamsamenstelling huidigemedewerkerstatus externemedewerker roostercode",
        "personeelsnummer volledigenaam eigennaam initialen geslachtomschrijving",
        {"1": _OWN, "2": _OWN_PARTNER, "3": _PARTNER_OWN, "4": _PARTNER},
    ),
    _source(
        "beaufort",
        "Raet Beaufort",
        "personcode knownas nameassembleorder partnernameprefix",
        "partnername initials",
        {"e": _OWN, "c": _OWN_PARTNER, "d": _OWN_PARTNER, "b": _PARTNER_OWN, "p": _PARTNER},
    ),
    _source(
        "afas",
        "AFAS Profit",
        "naamgebruikcode geboortenaampartner voorvoegselpartner organisatorischeeenheidomschrijving"
        " organisatorischeeenheidcode"
        " soortmedewerker begindatumfunctie einddatumfunctie",
        "medewerker persoonsnummer geboortenaam emailwerk upn fte",
        {"0": _OWN, "1": _PARTNER_OWN, "2": _PARTNER, "3": _OWN_PARTNER},
    ),
    _source(
        "zermelo",
        "Zermelo",
        "werknemerscode hoofdvestiging standaardfunctiecategorie usercode leerlingcodes",
        "code employeenumber prefix lastname team start eind",
    ),
    _source(
        "google",
        "Google Workspace",
        "orgunitpath newprimaryemail passwordhashfunction recoveryemail employeetitle costcenter manageremail",
        "firstname lastname emailaddress password employeeid department",
    ),
    _source(
        "microsoft-sds",
        "Microsoft School Data Sync",
        "sisid schoolsisid sourcedid activedirectorymatchid",
        "username givenname familyname firstname lastname",
    ),
    _source(
        "microsoft-365",
        "Microsoft 365",
        "userprincipalname objectid licenses proxyaddresses blockcredential",
        "displayname firstname lastname department office title",
    ),
)

_BY_ID = {source.id: source for source in (*SOURCES, OTHER)}


def source_by_id(id_: str) -> Source:
    """Return the source with this id; an unknown one is treated as a list of the school's own."""
    return _BY_ID.get(id_, OTHER)


def likeliest_source(headers: frozenset[str]) -> Source:
    """Return the source that a list with these plain headers comes from; OTHER when nothing gives one away.

    At least one mark is needed, and with one mark alone two usual headers.
    """

    def likeness(source: Source) -> int:
        marks, usual = len(source.marks & headers), len(source.usual & headers)
        return 3 * marks + usual if marks > 1 or (marks and usual > 1) else 0

    best = max(SOURCES, key=likeness)
    return best if likeness(best) else OTHER
