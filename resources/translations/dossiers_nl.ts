<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>DossierButton</name>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Everything that is noted of this teacher, to look at, save or print</source>
            <translation>Alles wat van deze leraar is vastgelegd, om te bekijken, te bewaren of af te drukken</translation>
        </message>
    </context>
    <context>
        <name>DossierMaking</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>ZIP (*.zip)</source>
            <translation>ZIP (*.zip)</translation>
        </message>
        <message numerus="yes">
            <source>Save %n dossier(s)</source>
            <translation>
                <numerusform>Dossier opslaan</numerusform>
                <numerusform>%n dossiers opslaan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Making %n dossier(s)</source>
            <translation>
                <numerusform>Dossier maken</numerusform>
                <numerusform>%n dossiers maken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n dossier(s)</source>
            <translation>
                <numerusform>Dossier afdrukken</numerusform>
                <numerusform>%n dossiers afdrukken</numerusform>
            </translation>
        </message>
        <message>
            <source>The paper holds the same pages as the screen.</source>
            <translation>Op papier staan dezelfde bladzijden als op het scherm.</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message numerus="yes">
            <source>Printing %n dossier(s)</source>
            <translation>
                <numerusform>Dossier afdrukken</numerusform>
                <numerusform>%n dossiers afdrukken</numerusform>
            </translation>
        </message>
        <message>
            <source>Pack of {name}</source>
            <translation>Pakket van {name}</translation>
        </message>
        <message>
            <source>Save the pack for a teacher who leaves</source>
            <translation>Pakket voor vertrek opslaan</translation>
        </message>
        <message>
            <source>Packing the dossier</source>
            <translation>Pakket voor vertrek maken</translation>
        </message>
        <message>
            <source>Give evidence along that is about others too?</source>
            <translation>Ook bewijs meegeven dat over anderen gaat?</translation>
        </message>
        <message>
            <source>Attendance lists and the like hold names of colleagues. Without them the pack tells only of which activities there are any.</source>
            <translation>In presentielijsten en dergelijke staan namen van collega’s. Laat u ze weg, dan zegt het pakket alleen bij welke activiteiten ze er zijn.</translation>
        </message>
        <message>
            <source>Give it along</source>
            <translation>Meegeven</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Naar de printer gestuurd</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Previous teacher</source>
            <translation>Vorige leraar</translation>
        </message>
        <message>
            <source>Next teacher</source>
            <translation>Volgende leraar</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>Niemand gekozen</translation>
        </message>
        <message>
            <source>Choose teachers in the list, and make their dossiers from there.</source>
            <translation>Kies leraren in de lijst en maak daar hun dossiers.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Pack for who leaves…</source>
            <translation>Pakket voor vertrek…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>One of the days is not one, or the last comes before the first. Type it like 23-11-2026.</source>
            <translation>Een van de datums bestaat niet, of de laatste ligt vóór de eerste. Typ een datum zoals 23-11-2026.</translation>
        </message>
        <message>
            <source>Back to the teachers</source>
            <translation>Terug naar de leraren</translation>
        </message>
        <message>
            <source>Save the PDF…</source>
            <translation>PDF opslaan…</translation>
        </message>
        <message numerus="yes">
            <source>Save %n dossier(s)…</source>
            <translation>
                <numerusform>Dossier opslaan…</numerusform>
                <numerusform>%n dossiers opslaan…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dossiers of %n teacher(s)</source>
            <translation>
                <numerusform>Dossier van %n leraar</numerusform>
                <numerusform>Dossiers van %n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Dossier of {name}</source>
            <translation>Dossier van {name}</translation>
        </message>
        <message>
            <source>So it is saved and printed.</source>
            <translation>Zo wordt het opgeslagen en afgedrukt.</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} van {count}</translation>
        </message>
        <message>
            <source>Making the dossier</source>
            <translation>Dossier maken</translation>
        </message>
    </context>
    <context>
        <name>LeaverPacks</name>
        <message>
            <source>Where should the packs come?</source>
            <translation>Waar moeten de pakketten komen?</translation>
        </message>
        <message numerus="yes">
            <source>Making %n pack(s) for who leaves</source>
            <translation>
                <numerusform>%n pakket voor vertrek maken</numerusform>
                <numerusform>%n pakketten voor vertrek maken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace %n pack(s)?</source>
            <translation>
                <numerusform>%n pakket vervangen?</numerusform>
                <numerusform>%n pakketten vervangen?</numerusform>
            </translation>
        </message>
        <message>
            <source>In {folder} there is such a file already, of the name {file}. What is in it will be gone.</source>
            <translation>In {folder} staat al een bestand met de naam {file}. Wat erin zit, is dan weg.</translation>
        </message>
        <message>
            <source>In {folder} there are such files already. What is in them will be gone.</source>
            <translation>In {folder} staan al bestanden met die namen. Wat erin zit, is dan weg.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Stopped. The packs that were made by then are in {folder}, and are whole.</source>
            <translation>Gestopt. De pakketten die al klaar waren, staan in {folder} en zijn volledig.</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>everything that was noted</source>
            <translation>alles wat is vastgelegd</translation>
        </message>
        <message>
            <source>the terms that run now</source>
            <translation>de periodes die nu lopen</translation>
        </message>
        <message>
            <source>this school year</source>
            <translation>dit schooljaar</translation>
        </message>
        <message>
            <source>from one day to another</source>
            <translation>van de ene dag tot de andere</translation>
        </message>
        <message>
            <source>The evidence behind it</source>
            <translation>Het bewijs erachter</translation>
        </message>
        <message>
            <source>Also what is about others</source>
            <translation>Ook wat over anderen gaat</translation>
        </message>
        <message>
            <source>one PDF with bookmarks</source>
            <translation>één PDF met bladwijzers</translation>
        </message>
        <message>
            <source>a ZIP with a PDF each</source>
            <translation>een ZIP met van elk een PDF</translation>
        </message>
        <message>
            <source>Such as an attendance list with all names. Do this only when everybody in it may be seen.</source>
            <translation>Zoals een presentielijst met alle namen. Doe dit alleen als iedereen die erin staat gezien mag worden.</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>Wat erin staat</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Standing on</source>
            <translation>Stand op</translation>
        </message>
        <message>
            <source>How it is saved</source>
            <translation>Hoe het wordt opgeslagen</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
    </context>
    <context>
        <name>PacksMade</name>
        <message numerus="yes">
            <source>%n pack(s) made</source>
            <translation>
                <numerusform>%n pakket gemaakt</numerusform>
                <numerusform>%n pakketten gemaakt</numerusform>
            </translation>
        </message>
        <message>
            <source>Of evidence that is about colleagues too a pack tells only the activity; it stays at school.</source>
            <translation>Van bewijs dat ook over collega’s gaat, noemt een pakket alleen de activiteit; het blijft zelf op school.</translation>
        </message>
        <message>
            <source>{name}: in service still</source>
            <translation>{name}: nog in dienst</translation>
        </message>
        <message>
            <source>{name}: keep until {day}</source>
            <translation>{name}: bewaren tot en met {day}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
</TS>
