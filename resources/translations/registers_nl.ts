<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>EffectPanel</name>
        <message>
            <source>As it is today. Undo brings the rules of now back, with every status.</source>
            <translation>Zoals het vandaag is. Met Ongedaan maken komen de regels van nu terug, met alle statussen.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Leraar</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Straks</translation>
        </message>
        <message>
            <source>For whom something changes</source>
            <translation>Voor wie er iets verandert</translation>
        </message>
        <message>
            <source>Back to the rules</source>
            <translation>Terug naar de regels</translation>
        </message>
        <message>
            <source>Nothing changes for your teachers</source>
            <translation>Er verandert niets voor uw leraren</translation>
        </message>
        <message numerus="yes">
            <source>This changes something for %n teacher(s)</source>
            <translation>
                <numerusform>Dit verandert iets voor %n leraar</numerusform>
                <numerusform>Dit verandert iets voor %n leraren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterFiles</name>
        <message>
            <source>Where should the rules go?</source>
            <translation>Waar moeten de regels komen?</translation>
        </message>
        <message>
            <source>The rules stand in {file} now.</source>
            <translation>De regels staan nu in {file}.</translation>
        </message>
        <message>
            <source>Which rules?</source>
            <translation>Welke regels?</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… en nog %n</numerusform>
                <numerusform>… en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} was not taken over: it is not right.</source>
            <translation>{file} is niet overgenomen: er klopt iets niet.</translation>
        </message>
        <message>
            <source>Rules of a register</source>
            <translation>Regels van een register</translation>
        </message>
    </context>
    <context>
        <name>RegisterForm</name>
        <message>
            <source>General</source>
            <translation>Algemeen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Naam in het Engels</translation>
        </message>
        <message>
            <source>A period that begins on this day or later keeps these rules; empty: as what they replace, or always.</source>
            <translation>Een periode die op deze dag of later begint, houdt deze regels; leeg: net als wat ze vervangen, of altijd.</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Geldig vanaf</translation>
        </message>
        <message>
            <source>The last day on which a period may begin with them; empty: until newer rules.</source>
            <translation>De laatste dag waarop een periode ermee kan beginnen; leeg: tot er nieuwere zijn.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geldig tot en met</translation>
        </message>
        <message>
            <source>register hours</source>
            <translation>registeruren</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>uren</translation>
        </message>
        <message>
            <source>points</source>
            <translation>punten</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>thema’s</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Telt in</translation>
        </message>
        <message>
            <source>the register asks it</source>
            <translation>het register vraagt het</translation>
        </message>
        <message>
            <source>a teacher has a right to it</source>
            <translation>een leraar heeft er recht op</translation>
        </message>
        <message>
            <source>Duty or right</source>
            <translation>Plicht of recht</translation>
        </message>
        <message>
            <source>Points for an hour</source>
            <translation>Punten voor een uur</translation>
        </message>
        <message>
            <source>Where these rules are written</source>
            <translation>Waar deze regels staan</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Page to answer with one's own reference</source>
            <translation>Pagina om met een eigen kenmerk te antwoorden</translation>
        </message>
        <message>
            <source>These rules were compared with their source</source>
            <translation>Deze regels zijn bij de bron nagekeken</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Remark in English</source>
            <translation>Opmerking in het Engels</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>A period lasts (months)</source>
            <translation>Een periode duurt (maanden)</translation>
        </message>
        <message>
            <source>on each teacher’s own day of registration</source>
            <translation>op de dag dat iemand geregistreerd is</translation>
        </message>
        <message>
            <source>on 1 August, with the school year</source>
            <translation>op 1 augustus, met het schooljaar</translation>
        </message>
        <message>
            <source>It begins</source>
            <translation>Hij begint</translation>
        </message>
        <message>
            <source>Everybody who teaches is in it, without registering</source>
            <translation>Iedereen die lesgeeft doet mee, zonder registratie</translation>
        </message>
        <message>
            <source>The end is told beforehand (months)</source>
            <translation>Het einde wordt vooraf gemeld (maanden)</translation>
        </message>
        <message>
            <source>Extension at most (months)</source>
            <translation>Uitstel hoogstens (maanden)</translation>
        </message>
        <message>
            <source>0: no limit.</source>
            <translation>0: geen grens.</translation>
        </message>
        <message>
            <source>Grace after the end (months)</source>
            <translation>Respijt na het einde (maanden)</translation>
        </message>
        <message>
            <source>0: none.</source>
            <translation>0: geen.</translation>
        </message>
        <message>
            <source>What the register calls that time</source>
            <translation>Hoe het register die tijd noemt</translation>
        </message>
        <message>
            <source>A renewal within the grace does not move the end date</source>
            <translation>Vernieuwen binnen het respijt verschuift de einddatum niet</translation>
        </message>
        <message>
            <source>A renewal in the last months does not move the end date</source>
            <translation>Vernieuwen in de laatste maanden verschuift de einddatum niet</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Wat gevraagd wordt</translation>
        </message>
        <message>
            <source>Total in a period</source>
            <translation>Totaal in een periode</translation>
        </message>
        <message>
            <source>Of that in each year at least</source>
            <translation>Daarvan in elk jaar ten minste</translation>
        </message>
        <message>
            <source>Must be validated at least (%)</source>
            <translation>Moet ten minste gevalideerd zijn (%)</translation>
        </message>
        <message>
            <source>0: nothing need be.</source>
            <translation>0: geen eis.</translation>
        </message>
        <message>
            <source>Hours of work in a period</source>
            <translation>Uren werk in een periode</translation>
        </message>
        <message>
            <source>0: not asked.</source>
            <translation>0: geen eis.</translation>
        </message>
        <message>
            <source>Each qualification is registered apart</source>
            <translation>Elke bevoegdheid wordt apart geregistreerd</translation>
        </message>
        <message>
            <source>Hours of work are asked for each of them</source>
            <translation>Uren werk worden voor elke bevoegdheid gevraagd</translation>
        </message>
        <message>
            <source>Only for who is qualified</source>
            <translation>Alleen voor wie bevoegd is</translation>
        </message>
        <message>
            <source>Less is asked of who works part-time</source>
            <translation>Van wie in deeltijd werkt wordt minder gevraagd</translation>
        </message>
        <message>
            <source>Only what was completed within the period counts</source>
            <translation>Alleen wat binnen de periode is afgerond telt mee</translation>
        </message>
        <message>
            <source>Only what there is evidence of counts</source>
            <translation>Alleen waar bewijs van is telt mee</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Categories in which hours count</source>
            <translation>Categorieën waarin uren meetellen</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>Categorie toevoegen</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Ten minste</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Hoogstens</translation>
        </message>
        <message>
            <source>Counts of these categories together</source>
            <translation>Geldt voor deze categorieën samen</translation>
        </message>
        <message>
            <source>What categories together must bring</source>
            <translation>Wat categorieën samen moeten opleveren</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Eis toevoegen</translation>
        </message>
        <message>
            <source>Other proof with a date</source>
            <translation>Andere bewijzen met een datum</translation>
        </message>
        <message>
            <source>At most so many months old (0: any)</source>
            <translation>Hoogstens zoveel maanden oud (0: altijd goed)</translation>
        </message>
        <message>
            <source>Add a proof</source>
            <translation>Bewijs toevoegen</translation>
        </message>
        <message>
            <source>Words to choose from</source>
            <translation>Keuzelijsten</translation>
        </message>
        <message>
            <source>Kinds of activity</source>
            <translation>Soorten activiteiten</translation>
        </message>
        <message>
            <source>Add a kind</source>
            <translation>Soort toevoegen</translation>
        </message>
        <message>
            <source>Competences</source>
            <translation>Bekwaamheden</translation>
        </message>
        <message>
            <source>Add a competence</source>
            <translation>Bekwaamheid toevoegen</translation>
        </message>
        <message>
            <source>Applying and reminding</source>
            <translation>Aanvragen en herinneren</translation>
        </message>
        <message>
            <source>An application is checked within (weeks)</source>
            <translation>Een aanvraag wordt nagekeken binnen (weken)</translation>
        </message>
        <message>
            <source>A reminder after (weeks)</source>
            <translation>Een herinnering na (weken)</translation>
        </message>
        <message>
            <source>Reminders at most</source>
            <translation>Herinneringen hoogstens</translation>
        </message>
        <message>
            <source>Take this row away</source>
            <translation>Deze regel weghalen</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>In het Engels</translation>
        </message>
    </context>
    <context>
        <name>RegisterKeeping</name>
        <message>
            <source>“{register}” was saved.</source>
            <translation>“{register}” is opgeslagen.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>“{register}” was removed.</source>
            <translation>“{register}” is verwijderd.</translation>
        </message>
        <message>
            <source>Remove these rules</source>
            <translation>Deze regels verwijderen</translation>
        </message>
        <message>
            <source>Looking for whom something changes</source>
            <translation>Kijken voor wie er iets verandert</translation>
        </message>
    </context>
    <context>
        <name>RegisterSheet</name>
        <message>
            <source>Copy and change</source>
            <translation>Kopiëren en aanpassen</translation>
        </message>
        <message>
            <source>New version from…</source>
            <translation>Nieuwe versie vanaf…</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Invullen</translation>
        </message>
        <message>
            <source>To a file…</source>
            <translation>Naar een bestand…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Niet opslaan</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be put right first</source>
            <translation>
                <numerusform>Eerst moet nog 1 ding worden verbeterd</numerusform>
                <numerusform>Eerst moeten nog %n dingen worden verbeterd</numerusform>
            </translation>
        </message>
        <message>
            <source>The school’s own</source>
            <translation>Van de school zelf</translation>
        </message>
        <message>
            <source>Comes with the program</source>
            <translation>Hoort bij het programma</translation>
        </message>
        <message>
            <source>checked with its source</source>
            <translation>nagekeken bij de bron</translation>
        </message>
        <message>
            <source>not checked with a source</source>
            <translation>niet nagekeken</translation>
        </message>
        <message>
            <source>checked with its source, but for the points below</source>
            <translation>nagekeken bij de bron, behalve de punten hieronder</translation>
        </message>
        <message>
            <source>No source was found for: {fields}.</source>
            <translation>Niet nagekeken, omdat er geen bron is gevonden: {fields}.</translation>
        </message>
        <message>
            <source>Only for these points no source was found: {fields}.</source>
            <translation>Alleen deze punten zijn niet nagekeken, omdat er geen bron voor is gevonden: {fields}.</translation>
        </message>
        <message>
            <source>Nobody noted yet that these rules were compared with where they are written.</source>
            <translation>Nog niemand heeft genoteerd dat deze regels zijn vergeleken met waar ze staan.</translation>
        </message>
    </context>
    <context>
        <name>RegistersList</name>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>New register</source>
            <translation>Nieuw register</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Uit een bestand…</translation>
        </message>
        <message>
            <source>Not saved: {name}</source>
            <translation>Niet opgeslagen: {name}</translation>
        </message>
        <message>
            <source>{name}, from {day}</source>
            <translation>{name}, vanaf {day}</translation>
        </message>
        <message>
            <source>{name}, earlier rules</source>
            <translation>{name}, eerdere regels</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
    </context>
    <context>
        <name>RegistersPart</name>
        <message>
            <source>Throw away the rules you filled in?</source>
            <translation>De ingevulde regels weggooien?</translation>
        </message>
        <message numerus="yes">
            <source>Rules of %n register(s) were not saved yet. They will be gone.</source>
            <translation>
                <numerusform>De regels van 1 register zijn nog niet opgeslagen. Ze zijn dan weg.</numerusform>
                <numerusform>De regels van %n registers zijn nog niet opgeslagen. Ze zijn dan weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Verder invullen</translation>
        </message>
        <message>
            <source>New register</source>
            <translation>Nieuw register</translation>
        </message>
    </context>
</TS>
