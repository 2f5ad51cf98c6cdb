<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ProgressList</name>
        <message>
            <source>Search: name, code, team or section</source>
            <translation>Zoeken: naam, afkorting, vaksectie of team</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Wie er te zien zijn</translation>
        </message>
        <message>
            <source>Team or section</source>
            <translation>Vaksectie of team</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Niemand gevonden</translation>
        </message>
        <message>
            <source>Other words or another choice find more.</source>
            <translation>Met andere woorden of een andere keuze vindt u meer.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Iedereen tonen</translation>
        </message>
        <message>
            <source>All teams and sections</source>
            <translation>Alle vaksecties en teams</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>Does not meet the rules yet</source>
            <translation>Voldoet nog niet</translation>
        </message>
        <message>
            <source>Meets the rules</source>
            <translation>Voldoet</translation>
        </message>
        <message>
            <source>Ends within 12 months</source>
            <translation>Loopt af binnen 12 maanden</translation>
        </message>
        <message>
            <source>Ends within 6 months</source>
            <translation>Loopt af binnen 6 maanden</translation>
        </message>
        <message>
            <source>Ends within 3 months</source>
            <translation>Loopt af binnen 3 maanden</translation>
        </message>
        <message>
            <source>In grace</source>
            <translation>In de uitlooptijd</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>Open the teacher</source>
            <translation>Leraar openen</translation>
        </message>
        <message>
            <source>Make dossiers…</source>
            <translation>Dossiers maken…</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n getoond</numerusform>
                <numerusform>%n getoond</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>{since} to {until}</source>
            <translation>{since} tot en met {until}</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>How many</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>Starting number</source>
            <translation>Startgetal</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Steekproef</translation>
        </message>
        <message>
            <source>Make dossiers…</source>
            <translation>Dossiers maken…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Type how many, at most %1, and a number below %2.</source>
            <translation>Typ hoeveel mensen (hoogstens %1) en een getal onder %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n drawn from who is in a running cycle</source>
            <translation>
                <numerusform>%n getrokken uit wie in een lopende periode zit</numerusform>
                <numerusform>%n getrokken uit wie in een lopende periode zit</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>Opnieuw trekken</translation>
        </message>
        <message>
            <source>Nobody to draw from</source>
            <translation>Niemand om uit te trekken</translation>
        </message>
        <message>
            <source>Nobody is registered in this register on this day.</source>
            <translation>Op deze dag staat niemand in dit register.</translation>
        </message>
        <message numerus="yes">
            <source>Sample of %n with number %1</source>
            <translation>
                <numerusform>Steekproef van %n met getal %1</numerusform>
                <numerusform>Steekproef van %n met getal %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandingsBehind</name>
        <message>
            <source>No activities were noted in this term.</source>
            <translation>In deze periode zijn geen activiteiten genoteerd.</translation>
        </message>
        <message>
            <source>Earlier terms:</source>
            <translation>Eerdere termijnen:</translation>
        </message>
        <message>
            <source>Activities in this term:</source>
            <translation>Activiteiten in deze periode:</translation>
        </message>
    </context>
    <context>
        <name>StandingsColumns</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Bevoegdheid</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Afkorting</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Vaksectie</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Telt mee</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Still to do</source>
            <translation>Nog te doen</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Loopt af</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Verwacht</translation>
        </message>
        <message>
            <source>Meets the rules</source>
            <translation>Voldoet</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Ontbreekt</translation>
        </message>
        <message>
            <source>in grace</source>
            <translation>in de uitlooptijd</translation>
        </message>
        <message>
            <source>over</source>
            <translation>verlopen</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message numerus="yes">
            <source>within %n month(s)</source>
            <translation>
                <numerusform>binnen %n maand</numerusform>
                <numerusform>binnen %n maanden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandingsExport</name>
        <message>
            <source>What if</source>
            <translation>Wat als</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Steekproef</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Lijst opslaan</translation>
        </message>
        <message>
            <source>Saving the list</source>
            <translation>De lijst opslaan</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Opgeslagen als {file}</translation>
        </message>
    </context>
    <context>
        <name>StandingsPage</name>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>On day</source>
            <translation>Op datum</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Counting who stands where</source>
            <translation>De voortgang uitrekenen</translation>
        </message>
        <message>
            <source>on</source>
            <translation>op</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Wat als…</translation>
        </message>
        <message>
            <source>Sample…</source>
            <translation>Steekproef…</translation>
        </message>
        <message>
            <source>Excel (XLSX)…</source>
            <translation>Excel (XLSX)…</translation>
        </message>
        <message>
            <source>Text with semicolons (CSV)…</source>
            <translation>Tekst met puntkomma’s (CSV)…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Enter an activity</source>
            <translation>Activiteit invoeren</translation>
        </message>
        <message>
            <source>Show the teachers</source>
            <translation>Leraren tonen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Steekproef</translation>
        </message>
        <message>
            <source>What something to come would do for whom. Nothing of it is stored.</source>
            <translation>Wat iets dat nog komt voor wie zou doen. Er wordt niets van bewaard.</translation>
        </message>
        <message>
            <source>People that nobody chose: the same number draws the same people again.</source>
            <translation>Mensen die niemand uitkoos: hetzelfde getal trekt dezelfde mensen opnieuw.</translation>
        </message>
        <message numerus="yes">
            <source>%n registration(s)</source>
            <translation>
                <numerusform>%n registratie</numerusform>
                <numerusform>%n registraties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) with a right to hours</source>
            <translation>
                <numerusform>%n leraar met recht op uren</numerusform>
                <numerusform>%n leraren met recht op uren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meet(s) the rules</source>
            <translation>
                <numerusform>%n voldoet</numerusform>
                <numerusform>%n voldoen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still lack(s) something</source>
            <translation>
                <numerusform>%n voldoet nog niet</numerusform>
                <numerusform>%n voldoen nog niet</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody stands anywhere with this register on %1</source>
            <translation>Op %1 staat niemand in dit register</translation>
        </message>
        <message>
            <source>Nobody is registered in “%1”. Note a registration with the teachers, or choose another register.</source>
            <translation>Niemand is ingeschreven in “%1”. Noteer een registratie bij de leraren, of kies een ander register.</translation>
        </message>
        <message>
            <source>This is not a day. Type it like 23-11-2026, or choose it with Alt+Down.</source>
            <translation>Dit is geen datum. Typ die als 23-11-2026, of kies hem met Alt+↓.</translation>
        </message>
    </context>
    <context>
        <name>StandingsPeople</name>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>Open the teacher</source>
            <translation>Leraar openen</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>What if…</source>
            <translation>Wat als…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Vaksectie</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dan</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Still to do then</source>
            <translation>Dan nog te doen</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Lacking then</source>
            <translation>Dan ontbreekt</translation>
        </message>
        <message>
            <source>Who does not meet the rules yet</source>
            <translation>Wie nog niet voldoet</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message numerus="yes">
            <source>The %n chosen</source>
            <translation>
                <numerusform>De gekozene</numerusform>
                <numerusform>De %n gekozenen</numerusform>
            </translation>
        </message>
        <message>
            <source>Working out what it would do</source>
            <translation>Uitrekenen wat het zou doen</translation>
        </message>
        <message>
            <source>Type a number of hours, like 6 or 1,5.</source>
            <translation>Typ een aantal uren, zoals 6 of 1,5.</translation>
        </message>
        <message>
            <source>This is not a day. Type it like 23-11-2026.</source>
            <translation>Dit is geen datum. Typ die als 23-11-2026.</translation>
        </message>
        <message>
            <source>Begin with a planned activity</source>
            <translation>Begin met een geplande activiteit</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Gevalideerd</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Voor wie</translation>
        </message>
        <message>
            <source>What is planned already is done too</source>
            <translation>Wat al gepland is, is ook gedaan</translation>
        </message>
        <message>
            <source>Nobody to ask it of</source>
            <translation>Er is niemand om uit te rekenen</translation>
        </message>
        <message>
            <source>Choose other people, or say how many hours it takes.</source>
            <translation>Kies andere mensen, of vul in hoeveel uren het duurt.</translation>
        </message>
        <message numerus="yes">
            <source>%n would meet the rules by this</source>
            <translation>
                <numerusform>%n voldoet hierdoor</numerusform>
                <numerusform>%n voldoen hierdoor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would still lack something</source>
            <translation>
                <numerusform>%n voldoet dan nog niet</numerusform>
                <numerusform>%n voldoen dan nog niet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n met the rules already</source>
            <translation>
                <numerusform>%n voldeed al</numerusform>
                <numerusform>%n voldeden al</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: something new</source>
            <translation>Geen: iets nieuws</translation>
        </message>
    </context>
</TS>
