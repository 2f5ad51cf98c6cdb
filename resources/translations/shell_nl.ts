<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AskRating</name>
        <message>
            <source>Rating and remark</source>
            <translation>Waardering en opmerking</translation>
        </message>
        <message>
            <source>no rating</source>
            <translation>geen waardering</translation>
        </message>
        <message>
            <source>1  not useful</source>
            <translation>1  niet nuttig</translation>
        </message>
        <message>
            <source>2  hardly useful</source>
            <translation>2  nauwelijks nuttig</translation>
        </message>
        <message>
            <source>3  useful</source>
            <translation>3  nuttig</translation>
        </message>
        <message>
            <source>4  very useful</source>
            <translation>4  heel nuttig</translation>
        </message>
        <message>
            <source>5  every colleague should go</source>
            <translation>5  elke collega zou erheen moeten</translation>
        </message>
        <message>
            <source>What the teacher thought of it</source>
            <translation>Wat de leraar ervan vond</translation>
        </message>
        <message>
            <source>Remark (optional)</source>
            <translation>Opmerking (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Medewerkers</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>Put back…</source>
            <translation>Terugzetten…</translation>
        </message>
        <message>
            <source>Put back from a file…</source>
            <translation>Terugzetten uit een bestand…</translation>
        </message>
        <message>
            <source>Make one in a folder…</source>
            <translation>Maken in een map…</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Nu een reservekopie maken</translation>
        </message>
        <message>
            <source>A copy is made by itself after half an hour of work, before every import and at the end. Each is opened and compared with the school before it counts. Keep one on another disk too.</source>
            <translation>Er wordt vanzelf een kopie gemaakt na een half uur werk, vóór elke import en bij het afsluiten. Elke kopie wordt geopend en met de school vergeleken voordat zij telt. Bewaar er ook een op een andere schijf.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Reservekopie maken</translation>
        </message>
        <message>
            <source>The backup was made and tested: {file}</source>
            <translation>De reservekopie is gemaakt en getest: {file}</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>Waar moet de reservekopie komen?</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>Welke reservekopie?</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Reservekopie bekijken</translation>
        </message>
        <message>
            <source>Put the backup of {day} back?</source>
            <translation>Reservekopie van {day} terugzetten?</translation>
        </message>
        <message>
            <source>Members of staff then: {then}, now: {now}.</source>
            <translation>Medewerkers toen: {then}, nu: {now}.</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) done since would be lost:</source>
            <translation>
                <numerusform>De handeling die daarna is gedaan gaat verloren:</numerusform>
                <numerusform>De %n handelingen die daarna zijn gedaan gaan verloren:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… en nog 1</numerusform>
                <numerusform>… en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was done since.</source>
            <translation>Daarna is er niets gedaan.</translation>
        </message>
        <message>
            <source>A copy of how it is now is made first, and putting back can be undone.</source>
            <translation>Eerst wordt een kopie gemaakt van hoe het nu is, en terugzetten kan ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laten zoals het is</translation>
        </message>
        <message>
            <source>Putting the backup back</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>The backup was put back. Undo brings everything of before back.</source>
            <translation>De reservekopie is teruggezet. Met Ongedaan maken krijgt u alles van ervoor terug.</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>Your school</source>
            <translation>Uw school</translation>
        </message>
        <message>
            <source>Name, address and who signs: that is what stands on the letters.</source>
            <translation>Naam, adres en wie ondertekent: dat komt op de brieven te staan.</translation>
        </message>
        <message>
            <source>Fill in the school</source>
            <translation>School invullen</translation>
        </message>
        <message>
            <source>The staff list</source>
            <translation>De personeelslijst</translation>
        </message>
        <message>
            <source>Excel, ODS or CSV from Magister, Somtoday, AFAS … You see what would change before anything does.</source>
            <translation>Excel, ODS of CSV uit Magister, Somtoday, AFAS … U ziet wat er zou veranderen voordat er iets verandert.</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Lijst kiezen</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>De brief</translation>
        </message>
        <message>
            <source>Choose who is invited, look at every letter, and print.</source>
            <translation>Kies wie wordt uitgenodigd, bekijk elke brief en druk af.</translation>
        </message>
        <message>
            <source>Invite teachers</source>
            <translation>Leraren uitnodigen</translation>
        </message>
        <message>
            <source>Look around first?</source>
            <translation>Eerst rondkijken?</translation>
        </message>
        <message>
            <source>A sample school with invented people. Try anything; your own school stays as it is.</source>
            <translation>Een voorbeeldschool met verzonnen mensen. Probeer alles; uw eigen school blijft zoals zij is.</translation>
        </message>
        <message>
            <source>Open the sample school</source>
            <translation>Voorbeeldschool openen</translation>
        </message>
    </context>
    <context>
        <name>ChangedCard</name>
        <message>
            <source>Changed since you last looked</source>
            <translation>Veranderd sinds u laatst keek</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gezien</translation>
        </message>
        <message>
            <source>From now on only what is newer than this is told here.</source>
            <translation>Voortaan staat hier alleen wat nieuwer is dan dit.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Alles bekijken</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Stop what is under way?</source>
            <translation>Stoppen met wat bezig is?</translation>
        </message>
        <message>
            <source>“{what}” is not finished yet. When you close the window now, it is stopped.</source>
            <translation>“{what}” is nog niet klaar. Als u het venster nu sluit, wordt het afgebroken.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Stoppen en sluiten</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Verdergaan</translation>
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
    </context>
    <context>
        <name>ComparePanel</name>
        <message>
            <source>The two side by side</source>
            <translation>De twee naast elkaar</translation>
        </message>
        <message>
            <source>Letters, notes, registrations, activities and remarks of both go along, and so do their staff numbers, subjects and qualifications. You can part the two again at any time, in the history of the one who stays.</source>
            <translation>Brieven, aantekeningen, registraties, activiteiten en opmerkingen van beiden gaan mee, net als hun personeelsnummers, vakken en bevoegdheden. U kunt de twee altijd weer uit elkaar halen, bij Geschiedenis van wie blijft.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd-mm-yyyy</source>
            <translation>dd-mm-jjjj</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Kiezen uit een kalender</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
    </context>
    <context>
        <name>DisplayPart</name>
        <message>
            <source>Language and display</source>
            <translation>Taal en weergave</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Taal van het programma</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Zoals deze computer</translation>
        </message>
        <message>
            <source>Takes effect when the program starts again. Letters keep their own language.</source>
            <translation>Geldt zodra het programma opnieuw start. Brieven houden hun eigen taal.</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>The worklist</source>
            <translation>De werklijst</translation>
        </message>
        <message>
            <source>The standing</source>
            <translation>De stand</translation>
        </message>
        <message>
            <source>Begin with</source>
            <translation>Begin met</translation>
        </message>
        <message>
            <source>What I saw last</source>
            <translation>Wat ik het laatst zag</translation>
        </message>
        <message>
            <source>What the start page shows when the program starts. The other is one click away.</source>
            <translation>Wat de startpagina laat zien als het programma start. Het andere is één klik verder.</translation>
        </message>
        <message>
            <source>Open the sample school</source>
            <translation>Voorbeeldschool openen</translation>
        </message>
        <message>
            <source>Remove the sample school…</source>
            <translation>Voorbeeldschool verwijderen…</translation>
        </message>
        <message>
            <source>Sample school</source>
            <translation>Voorbeeldschool</translation>
        </message>
        <message>
            <source>A school with invented people, to try things and to teach colleagues.</source>
            <translation>Een school met verzonnen mensen, om te proberen en om collega’s in te werken.</translation>
        </message>
        <message>
            <source>The sample school is open now. Go back to your own school first.</source>
            <translation>De voorbeeldschool is nu open. Ga eerst terug naar uw eigen school.</translation>
        </message>
        <message>
            <source>Remove the sample school?</source>
            <translation>Voorbeeldschool verwijderen?</translation>
        </message>
        <message>
            <source>Its invented people and its backups go. Your own school stays as it is.</source>
            <translation>De verzonnen mensen en hun reservekopieën verdwijnen. Uw eigen school blijft zoals zij is.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The sample school was removed.</source>
            <translation>De voorbeeldschool is verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>DoublesPage</name>
        <message>
            <source>Double teachers</source>
            <translation>Dubbele leraren</translation>
        </message>
        <message>
            <source>Who may stand in the school file twice.</source>
            <translation>Wie misschien twee keer in het schoolbestand staat.</translation>
        </message>
        <message>
            <source>One</source>
            <translation>De een</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>De ander</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Pairs who may be one person</source>
            <translation>Paren die misschien één persoon zijn</translation>
        </message>
        <message>
            <source>Nobody stands here twice</source>
            <translation>Niemand staat er dubbel in</translation>
        </message>
        <message>
            <source>No two teachers share a staff number or e-mail address, or have names that are the same or alike. One name with two numbers is two people.</source>
            <translation>Geen twee leraren hebben hetzelfde personeelsnummer of e-mailadres, of namen die gelijk zijn of op elkaar lijken. Eén naam met twee nummers: dat zijn er twee.</translation>
        </message>
        <message>
            <source>Back to the teachers</source>
            <translation>Terug naar de leraren</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Not double</source>
            <translation>Geen dubbele</translation>
        </message>
        <message>
            <source>Make one of these two</source>
            <translation>Deze twee samenvoegen</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) who may be one person</source>
            <translation>
                <numerusform>1 paar dat misschien één persoon is</numerusform>
                <numerusform>%n paren die misschien één persoon zijn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n almost sure</source>
            <translation>
                <numerusform>1 vrijwel zeker</numerusform>
                <numerusform>%n vrijwel zeker</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is one person now</source>
            <translation>{name} is nu één persoon</translation>
        </message>
        <message>
            <source>Noted: these are two people</source>
            <translation>Genoteerd: dit zijn twee mensen</translation>
        </message>
    </context>
    <context>
        <name>FaceTabs</name>
        <message>
            <source>What the start page shows</source>
            <translation>Wat de startpagina laat zien</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation>Werklijst</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>The program keeps running and what you saved is safe. Try again; if it happens again, tell whoever looks after this program: code {code}.</source>
            <translation>Het programma blijft open en wat u hebt bewaard is veilig. Probeer het opnieuw; gebeurt het weer, geef dan deze code door aan wie dit programma beheert: {code}.</translation>
        </message>
        <message>
            <source>This should not happen</source>
            <translation>Dit hoort niet te gebeuren</translation>
        </message>
        <message>
            <source>Something went wrong that the program did not expect.</source>
            <translation>Er ging iets mis waar het programma niet op rekende.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <source>Replace {file}?</source>
            <translation>{file} vervangen?</translation>
        </message>
        <message>
            <source>There is a file of this name already. What is in it will be gone.</source>
            <translation>Er is al een bestand met deze naam. Wat erin staat gaat verloren.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Choose the evidence</source>
            <translation>Kies het bewijs</translation>
        </message>
        <message>
            <source>Staff lists</source>
            <translation>Personeelslijsten</translation>
        </message>
        <message>
            <source>Choose the list of activities</source>
            <translation>Kies de lijst met activiteiten</translation>
        </message>
        <message>
            <source>Lists of activities</source>
            <translation>Lijsten met activiteiten</translation>
        </message>
        <message>
            <source>Choose the attendance list</source>
            <translation>Kies de presentielijst</translation>
        </message>
        <message>
            <source>Attendance lists</source>
            <translation>Presentielijsten</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <source>Choose the staff list</source>
            <translation>Kies de personeelslijst</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Onderwerpen</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
    </context>
    <context>
        <name>LineCard</name>
        <message>
            <source>How many were registered, month by month</source>
            <translation>Hoeveel leraren geregistreerd waren, maand na maand</translation>
        </message>
        <message>
            <source>Invite teachers</source>
            <translation>Leraren uitnodigen</translation>
        </message>
        <message>
            <source>Nobody is registered yet. From the first registration on, this shows month by month how it goes.</source>
            <translation>Er is nog niemand geregistreerd. Vanaf de eerste registratie ziet u hier van maand tot maand hoe het gaat.</translation>
        </message>
        <message>
            <source>The line begins with a letter</source>
            <translation>De lijn begint met een brief</translation>
        </message>
        <message>
            <source>Once teachers are invited and register, this page shows month by month how it goes.</source>
            <translation>Zodra leraren zijn uitgenodigd en zich registreren, ziet u hier van maand tot maand hoe het gaat.</translation>
        </message>
    </context>
    <context>
        <name>LookingOver</name>
        <message>
            <source>Checking the school file</source>
            <translation>Schoolbestand nakijken</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening the school</source>
            <translation>School openen</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>OrderField</name>
        <message>
            <source>by name</source>
            <translation>op naam</translation>
        </message>
        <message>
            <source>by pigeon-hole (place in the school)</source>
            <translation>op postvak (plek in de school)</translation>
        </message>
        <message>
            <source>by location</source>
            <translation>op vestiging</translation>
        </message>
        <message>
            <source>by team</source>
            <translation>op team</translation>
        </message>
        <message>
            <source>by postcode</source>
            <translation>op postcode</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>This school is open for reading only: nothing can be changed in it now.</source>
            <translation>Deze school is alleen geopend om te lezen: er kan nu niets worden gewijzigd.</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} van {total}</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>nog ongeveer 1 minuut</numerusform>
                <numerusform>nog ongeveer %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>nog ongeveer 1 seconde</numerusform>
                <numerusform>nog ongeveer %n seconden</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Bezig met stoppen…</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Choose another school file…</source>
            <translation>Ander schoolbestand kiezen…</translation>
        </message>
        <message>
            <source>Open the sample school</source>
            <translation>Voorbeeldschool openen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Looking for backups</source>
            <translation>Reservekopieën zoeken</translation>
        </message>
        <message>
            <source>The school could not be opened</source>
            <translation>De school kon niet worden geopend</translation>
        </message>
        <message>
            <source>Backups that are in order</source>
            <translation>Reservekopieën die in orde zijn</translation>
        </message>
        <message>
            <source>What was done after a backup is not in it. The file that is there now is kept.</source>
            <translation>Wat na een reservekopie is gedaan, staat er niet in. Het bestand dat er nu is, blijft bewaard.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff</source>
            <translation>
                <numerusform>%n medewerker</numerusform>
                <numerusform>%n medewerkers</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Put the backup of {day} back</source>
            <translation>Reservekopie van {day} terugzetten</translation>
        </message>
        <message>
            <source>Putting the backup back</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>School files</source>
            <translation>Schoolbestanden</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <source>Which school file?</source>
            <translation>Welk schoolbestand?</translation>
        </message>
    </context>
    <context>
        <name>Reversing</name>
        <message>
            <source>Undoing</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redoing</source>
            <translation>Opnieuw doen</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>Ongedaan gemaakt: {action}</translation>
        </message>
        <message>
            <source>Done again: {action}</source>
            <translation>Opnieuw gedaan: {action}</translation>
        </message>
    </context>
    <context>
        <name>SavedFile</name>
        <message>
            <source>Show the folder</source>
            <translation>Map tonen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Opgeslagen: %1</translation>
        </message>
        <message>
            <source>%1 cannot be opened from here. Look for it on the disk.</source>
            <translation>%1 kan hier niet worden geopend. Zoek het op de schijf.</translation>
        </message>
    </context>
    <context>
        <name>SchoolPart</name>
        <message>
            <source>The school</source>
            <translation>De school</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Naam van de school</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straat en huisnummer</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>1234 AB</source>
            <translation>1234 AB</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>BRIN number</source>
            <translation>BRIN-nummer</translation>
        </message>
        <message>
            <source>The school's number at DUO, such as 01AB.</source>
            <translation>Het nummer van de school bij DUO, zoals 01AB.</translation>
        </message>
        <message>
            <source>primary education (po)</source>
            <translation>primair onderwijs (po)</translation>
        </message>
        <message>
            <source>secondary education (vo)</source>
            <translation>voortgezet onderwijs (vo)</translation>
        </message>
        <message>
            <source>vocational education (mbo)</source>
            <translation>middelbaar beroepsonderwijs (mbo)</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Rules that a register has for another sector only do not count.</source>
            <translation>Regels die een register alleen voor een andere sector heeft, tellen niet mee.</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Wie ondertekent</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Ondertekend door</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>rector</source>
            <translation>rector</translation>
        </message>
        <message>
            <source>On every letter</source>
            <translation>Op elke brief</translation>
        </message>
        <message>
            <source>Our reference</source>
            <translation>Ons kenmerk</translation>
        </message>
        <message>
            <source>May hold {year} (the year), {code} (the staff code) and {nr} (the number in the round).</source>
            <translation>Hierin mogen {jaar}, {code} (de personeelscode) en {nr} (het nummer in de ronde) staan.</translation>
        </message>
        <message>
            <source>Who can be asked</source>
            <translation>Bij wie men terechtkan</translation>
        </message>
        <message>
            <source>A name or a telephone number for questions.</source>
            <translation>Een naam of telefoonnummer voor vragen.</translation>
        </message>
    </context>
    <context>
        <name>SearchHelp</name>
        <message>
            <source>What you can type on</source>
            <translation>Hoe u verder kunt typen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>What you fill in is kept at once; Undo takes it back.</source>
            <translation>Wat u invult wordt meteen bewaard; Ongedaan maken draait het terug.</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Onderdelen van de instellingen</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Stationery</source>
            <translation>Briefpapier</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>Enveloppen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Eigen velden</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>Language and display</source>
            <translation>Taal en weergave</translation>
        </message>
        <message>
            <source>New rules count once you save them; Undo takes them back.</source>
            <translation>Nieuwe regels gelden pas als u ze opslaat; Ongedaan maken draait het terug.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Leraren</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Overviews</source>
            <translation>Overzichten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>New school</source>
            <translation>Nieuwe school</translation>
        </message>
        <message>
            <source>Sample school: try anything</source>
            <translation>Voorbeeld: probeer gerust</translation>
        </message>
    </context>
    <context>
        <name>Stand</name>
        <message>
            <source>of {total} · {share}</source>
            <translation>van {total} · {share}</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>geregistreerd</translation>
        </message>
        <message>
            <source>Without those who applied to renew their registration.</source>
            <translation>Zonder wie al herregistratie aanvroeg.</translation>
        </message>
        <message>
            <source>expiring within 12 months</source>
            <translation>verlopen binnen 12 maanden</translation>
        </message>
        <message>
            <source>being counted</source>
            <translation>wordt geteld</translation>
        </message>
        <message>
            <source>of {total}</source>
            <translation>van {total}</translation>
        </message>
        <message>
            <source>beside the time that is gone</source>
            <translation>vergeleken met de tijd die voorbij is</translation>
        </message>
        <message>
            <source>They did less of what is asked than there is of the time gone.</source>
            <translation>Zij deden minder van het gevraagde dan er van de tijd voorbij is.</translation>
        </message>
        <message>
            <source>behind with their hours</source>
            <translation>achter met nascholing</translation>
        </message>
        <message>
            <source>invited, no answer</source>
            <translation>uitgenodigd, geen antwoord</translation>
        </message>
        <message>
            <source>Counting who stands where</source>
            <translation>Tellen wie waar staat</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>niet geteld</translation>
        </message>
        <message numerus="yes">
            <source>%n more than on {day}</source>
            <translation>
                <numerusform>1 meer dan op {day}</numerusform>
                <numerusform>%n meer dan op {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fewer than on {day}</source>
            <translation>
                <numerusform>1 minder dan op {day}</numerusform>
                <numerusform>%n minder dan op {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>as many as on {day}</source>
            <translation>evenveel als op {day}</translation>
        </message>
    </context>
    <context>
        <name>StandingCard</name>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Show the overview</source>
            <translation>Overzicht bekijken</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) in service</source>
            <translation>
                <numerusform>leraar in dienst</numerusform>
                <numerusform>leraren in dienst</numerusform>
            </translation>
        </message>
        <message>
            <source>registered ({share})</source>
            <translation>geregistreerd ({share})</translation>
        </message>
        <message>
            <source>invited or under way</source>
            <translation>uitgenodigd of bezig</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Print how the school stands</source>
            <translation>Afdrukken hoe de school ervoor staat</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>Three steps from an empty register to letters on the mat.</source>
            <translation>Drie stappen van een leeg register naar brieven op de mat.</translation>
        </message>
        <message>
            <source>To do today</source>
            <translation>Vandaag te doen</translation>
        </message>
        <message>
            <source>How the school stands</source>
            <translation>De stand van de school</translation>
        </message>
        <message>
            <source>The figures, the line and what changed since you last looked, with the school's letterhead.</source>
            <translation>De cijfers, de lijn en wat er veranderde sinds u voor het laatst keek, met het briefhoofd van de school.</translation>
        </message>
        <message>
            <source>Nothing is waiting. Everybody was invited and every name is clear.</source>
            <translation>Er wacht niets. Iedereen is uitgenodigd en elke naam is duidelijk.</translation>
        </message>
        <message>
            <source>Done or accepted, and there is no file that shows it.</source>
            <translation>Gedaan of goedgekeurd, en er is geen bestand dat het laat zien.</translation>
        </message>
        <message numerus="yes">
            <source>Besides %n of who does not teach or is not in service.</source>
            <translation>
                <numerusform>Daarnaast 1 van wie geen les geeft of niet in dienst is.</numerusform>
                <numerusform>Daarnaast %n van wie geen les geeft of niet in dienst is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Teaching here, qualified as far as known, and not written to yet, or once registered and no longer.</source>
            <translation>Geeft hier les, is voor zover bekend bevoegd, en kreeg nog geen brief of was ooit geregistreerd en is het niet meer.</translation>
        </message>
        <message>
            <source>Invited, and nothing was noted since.</source>
            <translation>Uitgenodigd, en daarna is niets genoteerd.</translation>
        </message>
        <message>
            <source>Reminded, and nothing was noted since; whoever said no or later is left in peace.</source>
            <translation>Herinnerd, en daarna is niets genoteerd; wie nee of later zei, krijgt geen brief.</translation>
        </message>
        <message>
            <source>The register should have decided by now; ask the teacher how it stands.</source>
            <translation>Het register had al moeten beslissen; vraag de leraar hoe het ervoor staat.</translation>
        </message>
        <message>
            <source>The register should have decided by now; ask the teacher how it stands, or note what it said.</source>
            <translation>Het register had al moeten beslissen; vraag de leraar hoe het ervoor staat, of noteer wat het liet weten.</translation>
        </message>
        <message>
            <source>Whoever renews before this time is over stays registered.</source>
            <translation>Wie vernieuwt voordat deze tijd om is, blijft geregistreerd.</translation>
        </message>
        <message>
            <source>Nothing was noted of an application to renew yet: ask now.</source>
            <translation>Er is nog geen aanvraag tot herregistratie genoteerd: vraag er nu naar.</translation>
        </message>
        <message>
            <source>There is half a year left at most; see what is still to be done.</source>
            <translation>Er is nog hoogstens een half jaar; kijk wat er nog moet gebeuren.</translation>
        </message>
        <message>
            <source>There is still time to plan what is to be done.</source>
            <translation>Er is nog tijd om te plannen wat er moet gebeuren.</translation>
        </message>
        <message>
            <source>A letter by post does not arrive; one in the pigeon-hole does.</source>
            <translation>Een brief per post komt niet aan; een brief in het postvak wel.</translation>
        </message>
        <message>
            <source>The same staff number or e-mail address as somebody else.</source>
            <translation>Hetzelfde personeelsnummer of e-mailadres als iemand anders.</translation>
        </message>
        <message>
            <source>The list left doubt; a look now saves a wrong name on a letter.</source>
            <translation>De lijst liet twijfel; nu kijken voorkomt een verkeerde naam op een brief.</translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) without evidence</source>
            <translation>
                <numerusform>%n deelname zonder bewijs</numerusform>
                <numerusform>%n deelnames zonder bewijs</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Tonen</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>present step</source>
            <translation>huidige stap</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
    </context>
    <context>
        <name>Surroundings</name>
        <message>
            <source>No backup yet</source>
            <translation>Nog geen reservekopie</translation>
        </message>
        <message>
            <source>Backup tested on {day}</source>
            <translation>Reservekopie getest op {day}</translation>
        </message>
    </context>
    <context>
        <name>TicksField</name>
        <message>
            <source>In no register of the school</source>
            <translation>In geen register van de school</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Undo: {action}</source>
            <translation>Ongedaan maken: {action}</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Niets ongedaan te maken</translation>
        </message>
        <message>
            <source>Redo: {action}</source>
            <translation>Opnieuw: {action}</translation>
        </message>
        <message>
            <source>Show the backups</source>
            <translation>Reservekopieën bekijken</translation>
        </message>
    </context>
    <context>
        <name>WindowFrame</name>
        <message>
            <source>Search teachers: name, code, e-mail, team … (Ctrl+F)</source>
            <translation>Zoek leraren: naam, code, e-mail, team … (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search in letters</source>
            <translation>Zoeken in brieven</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
    </context>
    <context>
        <name>Worklist</name>
        <message>
            <source>Also</source>
            <translation>Ook</translation>
        </message>
        <message>
            <source>To my own school</source>
            <translation>Naar mijn eigen school</translation>
        </message>
        <message>
            <source>Read in a staff list</source>
            <translation>Personeelslijst inlezen</translation>
        </message>
        <message>
            <source>Book answers to letters</source>
            <translation>Antwoorden boeken</translation>
        </message>
        <message>
            <source>Show all teachers</source>
            <translation>Alle leraren bekijken</translation>
        </message>
        <message numerus="yes">
            <source>Besides %n other(s) (no teacher) with a registration or an answer to come</source>
            <translation>
                <numerusform>Daarnaast 1 ander (geen docent) met een registratie of een antwoord dat nog komt</numerusform>
                <numerusform>Daarnaast %n anderen (geen docent) met een registratie of een antwoord dat nog komt</numerusform>
            </translation>
        </message>
        <message>
            <source>Your school is not filled in yet</source>
            <translation>Uw school is nog niet ingevuld</translation>
        </message>
        <message>
            <source>Name, address and who signs: that is what stands on the letters.</source>
            <translation>Naam, adres en wie ondertekent: dat komt op de brieven te staan.</translation>
        </message>
        <message>
            <source>Fill in the school</source>
            <translation>School invullen</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) printed: did they come out well?</source>
            <translation>
                <numerusform>1 brief afgedrukt: is die goed gelukt?</numerusform>
                <numerusform>%n brieven afgedrukt: zijn ze goed gelukt?</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Beantwoorden</translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail draft(s) made: were they sent?</source>
            <translation>
                <numerusform>%n e-mailconcept gemaakt: is het verstuurd?</numerusform>
                <numerusform>%n e-mailconcepten gemaakt: zijn ze verstuurd?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) still to print</source>
            <translation>
                <numerusform>Nog 1 brief af te drukken</numerusform>
                <numerusform>Nog %n brieven af te drukken</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>The last of three steps: choose who is invited, look at every letter, and print. Whoever got one is asked for an answer here later.</source>
            <translation>De laatste van drie stappen: kies wie wordt uitgenodigd, bekijk elke brief en druk af. Later ziet u hier wie nog moet antwoorden.</translation>
        </message>
        <message>
            <source>Nothing that is known falls due by itself. Whatever comes stands here on its day.</source>
            <translation>Er loopt niets af waarvan een datum bekend is. Komt er iets, dan staat het hier op de dag zelf.</translation>
        </message>
    </context>
</TS>
