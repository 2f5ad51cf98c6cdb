# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a column's header says: which field of a teacher it holds, or why the column is not read at all.

Kept free of slow imports: the child process that parses a list uses it to find the header row.
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache


class StaffField(StrEnum):
    """Everything a column of a staff list can hold. Some fields only help to fill others (FULL_NAME, UPN, TEACHES).

    OWN is a field of the school's own; which one stands beside the mapping.
    """

    IGNORE = "ignore"
    STAFF_NUMBER = "staff_number"
    HR_NUMBER = "hr_number"
    PERSON_NUMBER = "person_number"
    DOSSIER_NUMBER = "dossier_number"
    CODE = "code"
    FULL_NAME = "full_name"
    INITIALS = "initials"
    FIRST_NAME = "first_name"
    GIVEN_NAMES = "given_names"
    PREFIX = "prefix"
    SURNAME = "surname"
    BIRTH_PREFIX = "birth_prefix"
    BIRTH_NAME = "birth_name"
    PARTNER_PREFIX = "partner_prefix"
    PARTNER_SURNAME = "partner_surname"
    NAME_USE = "name_use"
    PARTNER_TITLE = "partner_title"
    TITLES_BEFORE = "titles_before"
    TITLES_AFTER = "titles_after"
    FORM_OF_ADDRESS = "form_of_address"
    EXACT_SALUTATION = "exact_salutation"
    EXACT_ADDRESS_NAME = "exact_address_name"
    EXACT_RUNNING_TEXT = "exact_running_text"
    EXACT_SORT_NAME = "exact_sort_name"
    EMAIL = "email"
    EMAIL_PRIVATE = "email_private"
    UPN = "upn"
    ADDRESS = "address"
    STREET = "street"
    HOUSE_SIGN = "house_sign"
    HOUSE_NUMBER = "house_number"
    HOUSE_LETTER = "house_letter"
    ADDITION = "addition"
    POSTCODE = "postcode"
    POSTCODE_CITY = "postcode_city"
    CITY = "city"
    COUNTRY = "country"
    LOCATION = "location"
    TEAM = "team"
    SECTION = "section"
    SUBJECTS = "subjects"
    QUALIFICATIONS = "qualifications"
    JOB = "job"
    KIND = "kind"
    TEACHES = "teaches"
    SUPPORTS = "supports"
    FTE = "fte"
    EMPLOYED_FROM = "employed_from"
    EMPLOYED_UNTIL = "employed_until"
    DO_NOT_INVITE = "do_not_invite"
    DO_NOT_INVITE_REASON = "do_not_invite_reason"
    TAGS = "tags"
    OWN = "own"


_NAMES: dict[StaffField, str] = {
    StaffField.IGNORE: "geslachtomschrijving volgendvolgnummer huidigemedewerkerstatus"
    " indicatiehoofdaanstelling urenperweek"
    " functiecode organisatorischeeenheidcode afdelingscode externemedewerker soortmedewerker orgunitpath typenummer"
    " schoolsisid activedirectorymatchid leerlingcodes type status licenses objectid uuid id nr",
    StaffField.STAFF_NUMBER: "stamnummer stamnr personeelsnummer personeelsnr persnr pnr medewerkernummer medewerkernr"
    " medewerker employeeid employeenumber employeeno werknemersnummer werknemernummer werknemersnr staffnumber staffid"
    " sisid sourcedid personeelsnummers personcode nummer personnelnumber medewerkerid",
    StaffField.HR_NUMBER: "externmedewerkernummer hrnummer extern nummerextern externpersoneelsnummer hrnumber",
    StaffField.PERSON_NUMBER: "persoonsnummer persoonsnr personnumber",
    StaffField.DOSSIER_NUMBER: "dossiernummer2 dossiernummer dossiernr dossiernumber",
    StaffField.CODE: "afkorting docentcode docentafkorting doccode roostercode code usercode werknemerscode"
    " personeelscode"
    " medewerkercode lerarencode leraarcode afk docent initiaalcode staffcode teachercode abbreviation",
    StaffField.FULL_NAME: "naam volledigenaam displayname naamvol weergavenaam fullname naammedewerker"
    " naamdocent leraar naamleraar name roepnaamachternaam medewerkernaam naamvolledig achternaamroepnaam"
    " naamvoorletters samengesteldenaam",
    StaffField.INITIALS: "voorletters voorletter initialen initials vl",
    StaffField.FIRST_NAME: "roepnaam voornaam firstname knownas givenname forename preferredname rnaam",
    StaffField.GIVEN_NAMES: "voornamen doopnamen doopnaam givennames allevoornamen volledigevoornamen firstnames",
    StaffField.PREFIX: "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels prefix infix tv tussenv tsv voorv"
    " vvg surnameprefix"
    " lastnameprefix",
    StaffField.SURNAME: "achternaam lastname surname familyname familienaam anaam",
    StaffField.BIRTH_PREFIX: "tussenvoegselmeisjesnaam voorvoegselmeisjesnaam tussenvoegselgeboortenaam"
    " voorvoegselgeboortenaam"
    " voorvoegselgeslachtsnaam tussenvoegselgeslachtsnaam"
    " meisjesnaamtussenvoegsel meisjesnaamvoorvoegsel voorvoegseleigennaam birthnameprefix tussenvoegseleigennaam"
    " geboortenaamtussenvoegsel geboortenaamvoorvoegsel",
    StaffField.BIRTH_NAME: "geboortenaam meisjesnaam eigennaam geslachtsnaam birthname maidenname geboorteachternaam"
    " eigenachternaam",
    StaffField.PARTNER_PREFIX: "voorvoegselpartner tussenvoegselpartner partnernameprefix partnertussenvoegsel"
    " voorvoegselgeslachtsnaampartner partnervoorvoegsel tussenvoegselpartnernaam voorvoegselpartnernaam"
    " partnerprefix voorvoegselspartner",
    StaffField.PARTNER_SURNAME: "geboortenaampartner partnernaam achternaampartner naampartner partnername"
    " partnersurname"
    " partnerachternaam echtgenoot naamechtgenoot geslachtsnaampartner",
    StaffField.NAME_USE: "naamgebruik naamgebruikcode naamsamenstelling nameassembleorder nameuse aanduidingnaamgebruik"
    " codenaamgebruik naamgebruikomschrijving",
    StaffField.TITLES_BEFORE: "titel titels titelvoor titelsvoor titelvooraan titulatuur titelvoornaam titlesbefore"
    " adellijketitel predicaat predikaat adellijketitelpredicaat adellijketitelpredikaat"
    " adellijketitelofpredicaat adellijketitelofpredikaat academischetitel voorvoegseltitel"
    " titelsvoordenaam titelvoordenaam",
    StaffField.PARTNER_TITLE: "titelpartner partnertitel adellijketitelpartner partnertitle partnerstitle"
    " adellijketitelpredicaatpartner adellijketitelofpredicaatpartner",
    StaffField.TITLES_AFTER: "titelachter titelsachter titlesafter titelachteraan titelachternaam titelsachterdenaam"
    " titelachterdenaam",
    StaffField.FORM_OF_ADDRESS: "geslacht geslachtsaanduiding aanspreekvorm gender sex aanhef aanspreektitel"
    " mv mvo dhrmw"
    " formofaddress geslachtcode"
    " geslachtmv aanspreking salutation",
    StaffField.EXACT_SALUTATION: "aanhefexactzo exacteaanhef schrijfaanhefexactzo exactsalutation salutationexactly",
    StaffField.EXACT_ADDRESS_NAME: "adresnaamexactzo exacteadresnaam exactaddressname addressnameexactly",
    StaffField.EXACT_RUNNING_TEXT: "lopendetekstexactzo exactelopendetekst exactrunningtext runningtextexactly",
    StaffField.EXACT_SORT_NAME: "sorteernaamexactzo exactesorteernaam exactsortname sortnameexactly",
    StaffField.EMAIL: "email emailadres mail emailwerk mailadres emailaddress emailschool schoolmail werkmail"
    " zakelijkemail"
    " emailzakelijk emailadreswerk workemail emailwork schoolemail emailadresschool mailschool",
    StaffField.EMAIL_PRIVATE: "emailprive priveemail emailadresprive privemail mailprive emailthuis privateemail"
    " recoveryemail homesecondaryemail worksecondaryemail emailprivate",
    StaffField.UPN: "upn userprincipalname gebruikersnaam username gebruiker loginnaam inlognaam login",
    StaffField.ADDRESS: "adres address straatennummer straathuisnummer adresregel adresregel1 straatenhuisnummer"
    " straatnaamenhuisnummer homeaddress woonadres streetaddress streetandnumber",
    StaffField.STREET: "straat straatnaam huisstraat street streetname poststraat naamopenbareruimte",
    StaffField.HOUSE_NUMBER: "huisnummer huisnr huishuisnummer housenr housenumber hnr nummerhuis posthuisnummer",
    StaffField.HOUSE_LETTER: "huisletter houseletter huisnummerletter hnrletter huisnrletter",
    StaffField.HOUSE_SIGN: "aanduidingbijhuisnummer aanduidinghuisnummer byoroppositethenumber",
    StaffField.ADDITION: "toevoeging huisnummertoevoeging huishuisnummertoevoeging housenrsufix housenrsuffix"
    " huisnrtoevoeging"
    " huisnrtoev toev housenumbersuffix addition hnrtoevoeging posthuisnummertoevoeging huisnummertoev",
    StaffField.POSTCODE: "postcode huispostcode postalcode zip zipcode pc postpostcode",
    StaffField.POSTCODE_CITY: "postcodeandcity postcodeplaats"
    " postcodeenplaats postcodewoonplaats postcodeenwoonplaats pcplaats"
    " adresregel2"
    " pcwoonplaats pcenplaats pcenwoonplaats",
    StaffField.CITY: "plaats woonplaats plaatsnaam huiswoonplaats city town postwoonplaats",
    StaffField.COUNTRY: "land country landnaam huisland",
    StaffField.LOCATION: "vestiging vestigingen locatie locaties hoofdvestiging vestigingsnaam school"
    " standplaats office"
    " location vestigingnaam gebouw schoolname hoofdlocatie brinvestiging campus site",
    StaffField.TEAM: "team teams teamnaam afdelingsteam onderwijsteam leerjaarteam organisatorischeeenheidomschrijving"
    " organisatorischeeenheid",
    StaffField.SECTION: "vaksectie sectie secties vakgroep afdeling department section vaksecties subjectdepartment",
    StaffField.SUBJECTS: "vak vakken lesvak lesvakken vakcode vakcodes subject subjects doceert",
    StaffField.QUALIFICATIONS: "bevoegdheid bevoegdheden bevoegdheidsgraad graad lesbevoegdheid bevoegd"
    " onderwijsbevoegdheid"
    " qualification qualifications bevoegdhedenpervak bevoegdheidpervak",
    StaffField.JOB: "functie functieomschrijving functienaam functieoms employeetitle jobtitle title job hoofdfunctie"
    " functies function rol position",
    StaffField.KIND: "functiecategorie standaardfunctiecategorie categorie opoop opoopdir personeelscategorie"
    " employeetype"
    " soortpersoneel staffkind personeelssoort",
    StaffField.TEACHES: "onderwijspersoneel onderwijzendpersoneel isdocent isteacher lesgevend onderwijsgevend",
    StaffField.SUPPORTS: "ondersteunendpersoneel isondersteunend issupport",
    StaffField.FTE: "fte wtf betrekkingsomvang werktijdfactor deeltijdfactor omvang aanstellingsomvang"
    " dienstverbandomvang"
    " parttimefactor ftes formatie deeltijdpercentage",
    StaffField.EMPLOYED_FROM: "indienst datumindienst indienstdatum ingangsdatum begindatum start startdatum"
    " begindatumfunctie"
    " indienstsinds datumin employedfrom startdate hiredate begindienstverband indienstvanaf",
    StaffField.EMPLOYED_UNTIL: "uitdienst datumuitdienst uitdienstdatum einddatum eind einddatumfunctie"
    " datumuit employeduntil"
    " enddate einddienstverband indiensttot indiensttotenmet",
    StaffField.DO_NOT_INVITE: "uitsluitencorrespondentie nietuitnodigen nietaanschrijven geencorrespondentie"
    " donotinvite"
    " geenpost geenuitnodiging",
    StaffField.DO_NOT_INVITE_REASON: "redennietuitnodigen nietuitnodigenreden redengeenuitnodiging"
    " donotinvitereason"
    " whynotinvite",
    StaffField.TAGS: "label labels tag tags trefwoord trefwoorden",
}
_BY_NAME = {name: field for field, names in _NAMES.items() for name in names.split()}

_SENSITIVE = {
    "birth_date": "geboortedatum geboortedat gebdat birthdate dateofbirth geboortejaar leeftijd gebdatum geboren",
    "birth_place": "geboorteplaats geboorteland placeofbirth birthplace",
    "phone": "telefoon telefoonnummer telefoonnr mobiel mobielnummer mobielnr telefoonprive telefoonprivemobiel"
    " telefoonwerk"
    " telefoonnrwerk mobielnrwerk phone sms mobile mobilephone mobiletelefoon telefoonmobiel gsm tel homephone"
    " workphone"
    " recoveryphone phonenumber telefoonnrprive mobielnrprive telefoonthuis noodnummer",
    "bank": "iban rekeningnummer bankrekening bankrekeningnummer banknummer",
    "salary": "salaris salarisschaal schaal trede salary brutosalaris loon loonheffing",
    "nationality": "nationaliteit nationality geboortenationaliteit",
    "marital": "burgerlijkestaat maritalstatus huwelijksdatum",
    "password": "password wachtwoord passwordhashfunction newpassword",
    "identity": "paspoortnummer identiteitsbewijs idnummer documentnummer rijbewijsnummer",
    "secret_address": "geheimadres",
}
_SENSITIVE_BY_NAME = {name: reason for reason, names in _SENSITIVE.items() for name in names.split()}

_BSN_NAMES = frozenset(
    {"sofi", "sofinr", "sofinummer", "burgerservicenr", "servicenummer", "pgn", "persoonsgebondennummer"}
    | {"onderwijsnummer", "socialsecuritynumber"}
)
_BSN_WORD = re.compile(r"(?<![^\W_])(?:bsn|burgerservicenummer)(?![^\W_])", re.IGNORECASE)
_NO_BSN = re.compile(r"(?<![^\W_])(?:geen|niet|zonder|vrij|no|not)(?![^\W_])", re.IGNORECASE)
_WHOLE_BRACKETS = re.compile(r"^\s*\*?\s*\[([^\[\]]*)\]\s*\*?\s*$")
_ASIDE = re.compile(r"\[[^\]]*\]|\([^)]*\)|\{[^}]*\}")


@lru_cache(maxsize=4096)
def plain_header(header: str) -> str:
    """Return a header in the shape it is looked up by: small letters and digits only, `(…)` and `[…]` asides left out.

    A header that stands in brackets as a whole (as Raet writes them) keeps its text.
    """
    whole = _WHOLE_BRACKETS.match(header)
    text = whole.group(1) if whole else _ASIDE.sub("", header) or header
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def known_field(header: str) -> StaffField | None:
    """Return the field a header names, or None when the header says nothing we know."""
    return _BY_NAME.get(plain_header(header))


def is_bsn_header(header: str) -> bool:
    """Return whether a header announces citizen service numbers (BSN, formerly sofinummer, onderwijsnummer)."""
    plain = plain_header(header)
    named = plain in _BSN_NAMES or plain.startswith(("bsn", "burgerservice")) or plain.endswith("bsn")
    named = named and _NO_BSN.search(header) is None
    return named or (_BSN_WORD.search(header) is not None and _NO_BSN.search(header) is None)


def sensitive_kind(header: str) -> str | None:
    """Return what personal thing a column holds that is not needed here (AVG: data minimisation), or None."""
    return _SENSITIVE_BY_NAME.get(plain_header(header))
