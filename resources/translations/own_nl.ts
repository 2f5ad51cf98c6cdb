<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>OwnFieldDialog</name>
        <message>
            <source>New field</source>
            <translation>Nieuw veld</translation>
        </message>
        <message>
            <source>Change the field</source>
            <translation>Veld wijzigen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Wat erin komt</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Keuzes</translation>
        </message>
        <message>
            <source>One on each line. A choice that is spelt otherwise changes for whoever has it.</source>
            <translation>Elke keuze op een eigen regel. Schrijft u een keuze anders, dan verandert die bij iedereen die haar heeft.</translation>
        </message>
        <message>
            <source>Make the field</source>
            <translation>Veld maken</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>OwnFieldsPart</name>
        <message>
            <source>New field…</source>
            <translation>Nieuw veld…</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Eigen velden</translation>
        </message>
        <message>
            <source>Fields that this school keeps beside the usual ones. They stand on each teacher's page, and the list of teachers, letters and staff lists can use them. Keep only what is needed; teachers may ask to read it.</source>
            <translation>Velden die uw school bijhoudt naast de gewone. Ze staan op de pagina van elke leraar; de lijst van leraren, brieven en personeelslijsten kunnen ze gebruiken. Bewaar alleen wat nodig is: een leraar mag vragen het te lezen.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Tags are given on a teacher's page, or to many in the list of teachers.</source>
            <translation>Labels geeft u op de pagina van een leraar, of aan velen tegelijk in de lijst van leraren.</translation>
        </message>
        <message>
            <source>No own fields yet.</source>
            <translation>Nog geen eigen velden.</translation>
        </message>
        <message>
            <source>No tags yet.</source>
            <translation>Nog geen labels.</translation>
        </message>
        <message>
            <source>Move up: {name}</source>
            <translation>Omhoog: {name}</translation>
        </message>
        <message>
            <source>Move down: {name}</source>
            <translation>Omlaag: {name}</translation>
        </message>
        <message>
            <source>Change: {name}</source>
            <translation>Wijzigen: {name}</translation>
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation>Weghalen: {name}</translation>
        </message>
        <message>
            <source>Rename: {name}</source>
            <translation>Hernoemen: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n leraar</numerusform>
                <numerusform>%n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nog niemand</translation>
        </message>
        <message>
            <source>Field made</source>
            <translation>Veld gemaakt</translation>
        </message>
        <message>
            <source>Field changed</source>
            <translation>Veld gewijzigd</translation>
        </message>
        <message>
            <source>Remove the field “{name}”?</source>
            <translation>Het veld “{name}” weghalen?</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) have something in it; that goes too. You can undo this.</source>
            <translation>
                <numerusform>Bij %n leraar is er iets in ingevuld; dat gaat mee weg. U kunt het ongedaan maken.</numerusform>
                <numerusform>Bij %n leraren is er iets in ingevuld; dat gaat mee weg. U kunt het ongedaan maken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has anything in it. You can undo this.</source>
            <translation>Bij niemand is er iets in ingevuld. U kunt het ongedaan maken.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Laten staan</translation>
        </message>
        <message>
            <source>Removed; undo brings it back</source>
            <translation>Weggehaald; met Ongedaan maken komt het terug</translation>
        </message>
        <message>
            <source>Rename the tag</source>
            <translation>Label hernoemen</translation>
        </message>
        <message>
            <source>“{name}” gets another name for everybody who has it.</source>
            <translation>“{name}” krijgt een andere naam bij iedereen die het heeft.</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nieuwe naam</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Tag renamed</source>
            <translation>Label hernoemd</translation>
        </message>
        <message>
            <source>Take away the tag “{name}”?</source>
            <translation>Het label “{name}” weghalen?</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) have it. You can undo this.</source>
            <translation>
                <numerusform>%n leraar heeft het. U kunt het ongedaan maken.</numerusform>
                <numerusform>%n leraren hebben het. U kunt het ongedaan maken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
    </context>
    <context>
        <name>OwnFilters</name>
        <message>
            <source>is</source>
            <translation>is</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>bevat</translation>
        </message>
        <message>
            <source>from</source>
            <translation>vanaf</translation>
        </message>
        <message>
            <source>up to and including</source>
            <translation>tot en met</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>niet ingevuld</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>ingevuld</translation>
        </message>
        <message>
            <source> or </source>
            <translation> of </translation>
        </message>
    </context>
    <context>
        <name>OwnPart</name>
        <message>
            <source>Tags</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Label toevoegen</translation>
        </message>
        <message>
            <source>Anything else you keep of teachers, such as a locker number?</source>
            <translation>Wilt u nog iets anders bijhouden, zoals een kluisnummer?</translation>
        </message>
        <message>
            <source>Make own fields</source>
            <translation>Eigen velden maken</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Eigen velden</translation>
        </message>
        <message>
            <source>Take away the tag {name}</source>
            <translation>Label {name} weghalen</translation>
        </message>
    </context>
    <context>
        <name>OwnTemplates</name>
        <message>
            <source>Copy of %1</source>
            <translation>Kopie van %1</translation>
        </message>
        <message>
            <source>Letter without a name</source>
            <translation>Brief zonder naam</translation>
        </message>
        <message>
            <source>Throw away what you wrote on “%1”?</source>
            <translation>Weggooien wat u aan “%1” schreef?</translation>
        </message>
        <message>
            <source>It was not saved, and cannot be brought back. A letter that was saved stays.</source>
            <translation>Het is niet opgeslagen en komt niet terug. Een brief die is opgeslagen, blijft staan.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>“%1” verwijderen?</translation>
        </message>
        <message>
            <source>It is not offered any more. Letters that were sent stay as they are.</source>
            <translation>De brief wordt niet meer aangeboden. Brieven die al verstuurd zijn, blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Houden</translation>
        </message>
    </context>
    <context>
        <name>OwnValueDialog</name>
        <message>
            <source>Filter</source>
            <translation>Filteren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPart</name>
        <message>
            <source>Who left</source>
            <translation>Wie uit dienst is</translation>
        </message>
        <message>
            <source>Keep after the last day in service</source>
            <translation>Bewaren na de laatste dag in dienst</translation>
        </message>
        <message>
            <source>No law sets this term: the school chooses it, and writes it in its privacy statement.</source>
            <translation>Geen wet noemt deze termijn: de school kiest hem en zet hem in haar privacyverklaring.</translation>
        </message>
        <message>
            <source>Show who they are</source>
            <translation>Laten zien wie dat zijn</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>In the list of teachers, More › Erase for good takes somebody out with letters, evidence and history; what they take along, the leaver pack, is best made first. Backups made before still hold them until those are thinned out; putting one back does not bring them back into this school.</source>
            <translation>Met Meer › Definitief wissen in de lijst van leraren verdwijnt iemand met brieven, bewijsstukken en geschiedenis. Maak eerst het dossierpakket dat de leraar meekrijgt. Eerdere reservekopieën bevatten de leraar nog tot ze worden opgeruimd; wie er een terugzet, krijgt de gewiste leraar niet terug in deze school.</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n teacher(s) who left this term is over.</source>
            <translation>
                <numerusform>Bij %n leraar die uit dienst is, is deze termijn voorbij.</numerusform>
                <numerusform>Bij %n leraren die uit dienst zijn, is deze termijn voorbij.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of nobody who left this term is over.</source>
            <translation>Bij niemand die uit dienst is, is deze termijn voorbij.</translation>
        </message>
    </context>
    <context>
        <name>StaffErasing</name>
        <message>
            <source>Erase for good…</source>
            <translation>Definitief wissen…</translation>
        </message>
        <message>
            <source>The name stands in a saved view as well: {views}. A view stays: look first whether it can go. Remove it before you erase, so that nothing is kept of its name.</source>
            <translation>De naam staat ook in een bewaarde weergave: {views}. Een weergave blijft: kijk eerst of die weg kan. Haal haar weg voordat u wist, dan wordt ook niet bewaard hoe zij heette.</translation>
        </message>
        <message numerus="yes">
            <source>Erase %n teacher(s) for good?</source>
            <translation>
                <numerusform>%n leraar definitief wissen?</numerusform>
                <numerusform>%n leraren definitief wissen?</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} disappears with letters, notes, evidence, remarks and history. Activities in which nobody else took part go along, with their files. This cannot be undone. Make the leaver pack first if it was not given yet.</source>
            <translation>{who} verdwijnt met brieven, aantekeningen, bewijsstukken, opmerkingen en geschiedenis. Activiteiten waaraan niemand anders deelnam gaan mee weg, met hun bestanden. Dit kan niet ongedaan worden gemaakt. Maak eerst het dossierpakket als dat nog niet is gegeven.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Definitief wissen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Houden</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Wissen</translation>
        </message>
        <message numerus="yes">
            <source>Erased %n teacher(s) for good</source>
            <translation>
                <numerusform>%n leraar definitief gewist</numerusform>
                <numerusform>%n leraren definitief gewist</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffTags</name>
        <message>
            <source>Add a tag…</source>
            <translation>Label toevoegen…</translation>
        </message>
        <message>
            <source>Take a tag away…</source>
            <translation>Label weghalen…</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Label toevoegen</translation>
        </message>
        <message>
            <source>Tag, or several with commas between</source>
            <translation>Label, of meer met komma's ertussen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>Tag added for %n teacher(s)</source>
            <translation>
                <numerusform>Label toegevoegd bij %n leraar</numerusform>
                <numerusform>Label toegevoegd bij %n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Take a tag away</source>
            <translation>Label weghalen</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message numerus="yes">
            <source>Tag taken from %n teacher(s)</source>
            <translation>
                <numerusform>Label weggehaald bij %n leraar</numerusform>
                <numerusform>Label weggehaald bij %n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Changing tags</source>
            <translation>Labels wijzigen</translation>
        </message>
    </context>
    <context>
        <name>TagFilters</name>
        <message>
            <source>Tag</source>
            <translation>Label</translation>
        </message>
    </context>
</TS>
