<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ActivitiesDone</name>
        <message>
            <source>To the activities</source>
            <translation>Naar de activiteiten</translation>
        </message>
        <message numerus="yes">
            <source>%n activity(ies) added</source>
            <translation>
                <numerusform>%n activiteit toegevoegd</numerusform>
                <numerusform>%n activiteiten toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) added</source>
            <translation>
                <numerusform>%n deelname toegevoegd</numerusform>
                <numerusform>%n deelnames toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) changed</source>
            <translation>
                <numerusform>%n deelname gewijzigd</numerusform>
                <numerusform>%n deelnames gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) known already</source>
            <translation>
                <numerusform>%n rij al bekend</numerusform>
                <numerusform>%n rijen al bekend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) skipped</source>
            <translation>
                <numerusform>%n twijfel overgeslagen</numerusform>
                <numerusform>%n twijfels overgeslagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused</source>
            <translation>
                <numerusform>%n rij geweigerd</numerusform>
                <numerusform>%n rijen geweigerd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivitiesPage</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Throw away the new activity?</source>
            <translation>De nieuwe activiteit weggooien?</translation>
        </message>
        <message>
            <source>What you filled in was not added yet. It will be gone.</source>
            <translation>Wat u invulde is nog niet toegevoegd. Het is dan weg.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Verder invullen</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) added</source>
            <translation>
                <numerusform>%n leraar toegevoegd</numerusform>
                <numerusform>%n leraren toegevoegd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivitiesTab</name>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>All school years</source>
            <translation>Alle schooljaren</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Telt voor</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>Add an activity…</source>
            <translation>Activiteit toevoegen…</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Schooljaar</translation>
        </message>
        <message>
            <source>No activities yet</source>
            <translation>Nog geen activiteiten</translation>
        </message>
        <message>
            <source>What this teacher takes part in stands here, with hours and evidence.</source>
            <translation>Hier staat waaraan deze leraar deelneemt, met uren en bewijs.</translation>
        </message>
        <message>
            <source>{hours} in all</source>
            <translation>{hours} in totaal</translation>
        </message>
        <message>
            <source>without a category</source>
            <translation>zonder categorie</translation>
        </message>
        <message>
            <source>planned {hours}</source>
            <translation>gepland {hours}</translation>
        </message>
        <message>
            <source>of the whole activity</source>
            <translation>van de hele activiteit</translation>
        </message>
    </context>
    <context>
        <name>ActivityChanges</name>
        <message>
            <source>Removing the activity</source>
            <translation>Activiteit verwijderen</translation>
        </message>
        <message>
            <source>Activity removed; undo brings it back</source>
            <translation>Activiteit verwijderd; ongedaan maken zet haar terug</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Afkeuren</translation>
        </message>
        <message>
            <source>{who}: these hours will not count.</source>
            <translation>{who}: deze uren tellen niet mee.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Was not there</source>
            <translation>Was er niet</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>Zonder bewijs</translation>
        </message>
        <message>
            <source>Does not count for the register</source>
            <translation>Telt niet voor het register</translation>
        </message>
        <message>
            <source>Other hours</source>
            <translation>Andere uren</translation>
        </message>
        <message>
            <source>{who}: how many hours did it take?</source>
            <translation>{who}: hoeveel uur kostte het?</translation>
        </message>
        <message>
            <source>Hours a person</source>
            <translation>Uren per persoon</translation>
        </message>
        <message>
            <source>Note these hours</source>
            <translation>Deze uren noteren</translation>
        </message>
        <message>
            <source>“{text}” is not a number of hours. Fill in 6 or 1,5.</source>
            <translation>“{text}” is geen aantal uren. Vul bijvoorbeeld 6 of 1,5 in.</translation>
        </message>
        <message>
            <source>Changing who takes part</source>
            <translation>Deelnames wijzigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n leraar</numerusform>
                <numerusform>%n leraren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed for %n teacher(s)</source>
            <translation>
                <numerusform>Gewijzigd voor %n leraar</numerusform>
                <numerusform>Gewijzigd voor %n leraren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) taken out; undo brings them back</source>
            <translation>
                <numerusform>%n leraar eruit gehaald; ongedaan maken zet die terug</numerusform>
                <numerusform>%n leraren eruit gehaald; ongedaan maken zet ze terug</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityDetails</name>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n deelnemer</numerusform>
                <numerusform>%n deelnemers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Evidence (%n)</source>
            <translation>
                <numerusform>Bewijs (%n)</numerusform>
                <numerusform>Bewijs (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>validated</source>
            <translation>gevalideerd</translation>
        </message>
        <message>
            <source>of the whole activity</source>
            <translation>van de hele activiteit</translation>
        </message>
        <message>
            <source>Close this activity</source>
            <translation>Deze activiteit sluiten</translation>
        </message>
        <message>
            <source>Plan again…</source>
            <translation>Nog eens plannen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Parts of this activity</source>
            <translation>Onderdelen van deze activiteit</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Gegevens</translation>
        </message>
    </context>
    <context>
        <name>ActivityForm</name>
        <message>
            <source>not said</source>
            <translation>niet opgegeven</translation>
        </message>
        <message>
            <source>Fill in a day, such as 3-2-2026.</source>
            <translation>Vul een dag in, zoals 3-2-2026.</translation>
        </message>
        <message>
            <source>Fill in a number, such as 1,5.</source>
            <translation>Vul een getal in, zoals 1,5.</translation>
        </message>
        <message>
            <source>Fill in the day of the activity, such as 3-2-2026.</source>
            <translation>Vul de dag van de activiteit in, zoals 3-2-2026.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Last day (may be empty)</source>
            <translation>Laatste dag (mag leeg)</translation>
        </message>
        <message>
            <source>Contact hours</source>
            <translation>Contacturen</translation>
        </message>
        <message>
            <source>Of one participant.</source>
            <translation>Van één deelnemer.</translation>
        </message>
        <message>
            <source>Hours of self-study</source>
            <translation>Uren zelfstudie</translation>
        </message>
        <message>
            <source>Validation number</source>
            <translation>Validatienummer</translation>
        </message>
        <message>
            <source>Cost a person (€)</source>
            <translation>Kosten per persoon (€)</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Aanbieder</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Telt voor</translation>
        </message>
        <message>
            <source>Validated by the register</source>
            <translation>Gevalideerd door het register</translation>
        </message>
        <message>
            <source>Competences</source>
            <translation>Competenties</translation>
        </message>
        <message>
            <source>What it adds to the profession</source>
            <translation>Wat het bijdraagt aan het vak</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
    </context>
    <context>
        <name>ActivityHeadings</name>
        <message numerus="yes">
            <source>%n activity(s)</source>
            <translation>
                <numerusform>%n activiteit</numerusform>
                <numerusform>%n activiteiten</numerusform>
            </translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Nieuwe activiteit</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>Catalogue of activities</source>
            <translation>Catalogus van activiteiten</translation>
        </message>
        <message>
            <source>What helped colleagues: who went, how long, what it cost, how they liked it.</source>
            <translation>Waar collega's iets aan hadden: wie erheen ging, hoelang, wat het kostte, wat ze ervan vonden.</translation>
        </message>
        <message>
            <source>Plan this again</source>
            <translation>Nog eens plannen</translation>
        </message>
        <message>
            <source>Without evidence</source>
            <translation>Zonder bewijs</translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) done or accepted, and nothing shows it.</source>
            <translation>
                <numerusform>%n deelname is gedaan of goedgekeurd, en niets laat het zien.</numerusform>
                <numerusform>%n deelnames zijn gedaan of goedgekeurd, en niets laat het zien.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityImportPage</name>
        <message>
            <source>List of activities</source>
            <translation>Lijst met activiteiten</translation>
        </message>
        <message>
            <source>Drop the list of activities here</source>
            <translation>Sleep de lijst met activiteiten hierheen</translation>
        </message>
        <message>
            <source>Excel, OpenDocument, CSV or text: a row for each teacher who took part, or for each activity alone. Columns such as title, date, hours and teacher are recognised.</source>
            <translation>Excel, OpenDocument, CSV of tekst: een rij voor elke leraar die deelnam, of voor elke activiteit alleen. Kolommen als titel, datum, uren en leraar worden herkend.</translation>
        </message>
        <message>
            <source>Import a list of activities</source>
            <translation>Lijst met activiteiten inlezen</translation>
        </message>
        <message>
            <source>Say which column holds the title, and which one the date.</source>
            <translation>Kies in welke kolom de titel staat, en in welke de datum.</translation>
        </message>
        <message>
            <source>To the activities</source>
            <translation>Naar de activiteiten</translation>
        </message>
    </context>
    <context>
        <name>ActivityList</name>
        <message>
            <source>Search title or provider</source>
            <translation>Zoek titel of aanbieder</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Schooljaar</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Aanbieder</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>Zonder bewijs</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Waardering</translation>
        </message>
        <message>
            <source>No activities yet</source>
            <translation>Nog geen activiteiten</translation>
        </message>
        <message>
            <source>A study day, a course, a conference, coaching: enter it once for everybody who was there. Paste the attendance list and the program finds the teachers.</source>
            <translation>Een studiedag, cursus, conferentie, coaching: voer hem één keer in voor iedereen die erbij was. Plak de presentielijst en het programma zoekt de leraren erbij.</translation>
        </message>
        <message>
            <source>Enter the first activity</source>
            <translation>Eerste activiteit invoeren</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Lijst inlezen…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>No activity has these words in this school year.</source>
            <translation>Geen activiteit in dit schooljaar heeft deze woorden.</translation>
        </message>
        <message>
            <source>Show all activities</source>
            <translation>Alle activiteiten tonen</translation>
        </message>
        <message>
            <source>All school years</source>
            <translation>Alle schooljaren</translation>
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
        <name>ActivityReady</name>
        <message>
            <source>How far they are</source>
            <translation>Hoever zij zijn</translation>
        </message>
        <message>
            <source>They took part</source>
            <translation>Zij deden mee</translation>
        </message>
        <message>
            <source>They took part, and it was accepted</source>
            <translation>Zij deden mee en het is goedgekeurd</translation>
        </message>
        <message>
            <source>It is planned</source>
            <translation>Het is gepland</translation>
        </message>
        <message>
            <source>Only what was done or accepted counts for the register.</source>
            <translation>Alleen wat gedaan of goedgekeurd is, telt voor het register.</translation>
        </message>
        <message>
            <source>Evidence such as the attendance list can be dropped on the activity afterwards.</source>
            <translation>Bewijs, zoals de presentielijst, kunt u daarna op de activiteit laten vallen.</translation>
        </message>
        <message>
            <source>On the pasted list, left out</source>
            <translation>Op de geplakte lijst, niet meegenomen</translation>
        </message>
        <message>
            <source>{hours} each, {all} in all</source>
            <translation>{hours} per persoon, {all} in totaal</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Aanbieder</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>none: so it does not count</source>
            <translation>geen; zo telt het niet mee</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Telt voor</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Gevalideerd</translation>
        </message>
        <message>
            <source>Cost a person</source>
            <translation>Kosten per persoon</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n leraar</numerusform>
                <numerusform>%n leraren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityReview</name>
        <message>
            <source>On the list and not yet in the school.</source>
            <translation>Wel op de lijst, nog niet in de school.</translation>
        </message>
        <message>
            <source>Known as planned; by the list they were done.</source>
            <translation>Bekend als gepland; volgens de lijst zijn ze gedaan.</translation>
        </message>
        <message>
            <source>The school knows these already; nothing happens to them.</source>
            <translation>Deze kent de school al; er gebeurt niets mee.</translation>
        </message>
        <message>
            <source>It is not certain who this is, or which hours are right. Choose for each; what you leave is skipped.</source>
            <translation>Het is niet zeker wie dit is, of welke uren kloppen. Kies voor elke rij; wat u laat staan, wordt overgeslagen.</translation>
        </message>
        <message>
            <source>These rows cannot be taken over. The sheet has the reason beside each.</source>
            <translation>Deze rijen kunnen niet worden overgenomen. In het blad staat de reden erbij.</translation>
        </message>
        <message numerus="yes">
            <source>Add and change %n participation(s)</source>
            <translation>
                <numerusform>%n deelname toevoegen of wijzigen</numerusform>
                <numerusform>%n deelnames toevoegen of wijzigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n participation(s)</source>
            <translation>
                <numerusform>%n deelname wijzigen</numerusform>
                <numerusform>%n deelnames wijzigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n participation(s)</source>
            <translation>
                <numerusform>%n deelname toevoegen</numerusform>
                <numerusform>%n deelnames toevoegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n activity(ies)</source>
            <translation>
                <numerusform>%n activiteit toevoegen</numerusform>
                <numerusform>%n activiteiten toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to add</source>
            <translation>Niets toe te voegen</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Leraar</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
    </context>
    <context>
        <name>ActivitySteps</name>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Who took part as well?</source>
            <translation>Wie deed er ook mee?</translation>
        </message>
        <message>
            <source>A study day, course, conference or anything else that keeps the profession up.</source>
            <translation>Een studiedag, cursus, conferentie of iets anders dat het vak bijhoudt.</translation>
        </message>
        <message>
            <source>Tick who took part, or paste the attendance list and let the program find them.</source>
            <translation>Vink aan wie meededen, of plak de presentielijst en laat het programma zoeken.</translation>
        </message>
        <message>
            <source>Stored as one action, which one press takes back.</source>
            <translation>Wordt in één keer bewaard; met één druk is het weer ongedaan.</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Nieuwe activiteit</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>To who took part</source>
            <translation>Naar wie meededen</translation>
        </message>
        <message numerus="yes">
            <source>Go on with %n teacher(s)</source>
            <translation>
                <numerusform>Verder met %n leraar</numerusform>
                <numerusform>Verder met %n leraren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n teacher(s)</source>
            <translation>
                <numerusform>%n leraar toevoegen</numerusform>
                <numerusform>%n leraren toevoegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adding %n teacher(s)</source>
            <translation>
                <numerusform>%n leraar toevoegen</numerusform>
                <numerusform>%n leraren toevoegen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityWhat</name>
        <message>
            <source>Repeat an earlier activity…</source>
            <translation>Een eerdere activiteit herhalen…</translation>
        </message>
    </context>
    <context>
        <name>ActivityWho</name>
        <message>
            <source>Search teachers</source>
            <translation>Zoek leraren</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Wie deelnemen</translation>
        </message>
        <message>
            <source>Tick all shown</source>
            <translation>Alle getoonde aanvinken</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Show who is ticked</source>
            <translation>Toon wie is aangevinkt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Afkorting</translation>
        </message>
        <message>
            <source>Section or team</source>
            <translation>Vaksectie of team</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>takes part already</source>
            <translation>doet al mee</translation>
        </message>
        <message>
            <source>Ways to say who took part</source>
            <translation>Manieren om te zeggen wie meededen</translation>
        </message>
        <message>
            <source>From the list of teachers</source>
            <translation>Uit de lijst van leraren</translation>
        </message>
        <message>
            <source>Paste an attendance list</source>
            <translation>Presentielijst plakken</translation>
        </message>
    </context>
    <context>
        <name>ActivityWords</name>
        <message>
            <source>planned</source>
            <translation>gepland</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>goedgekeurd</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>afgekeurd</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} uur</translation>
        </message>
    </context>
    <context>
        <name>ActivityWork</name>
        <message>
            <source>Comparing with the activities</source>
            <translation>Vergelijken met de activiteiten</translation>
        </message>
    </context>
    <context>
        <name>AttendanceFile</name>
        <message>
            <source>From a file…</source>
            <translation>Uit een bestand…</translation>
        </message>
        <message>
            <source>Reading the attendance list</source>
            <translation>De presentielijst lezen</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Recognised on the list</source>
            <translation>Herkend op de lijst</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Op de lijst</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Leraar</translation>
        </message>
        <message>
            <source>Section or team</source>
            <translation>Vaksectie of team</translation>
        </message>
        <message>
            <source>Names of who was there, one on each line</source>
            <translation>Namen van wie er waren, één per regel</translation>
        </message>
        <message>
            <source>Paste the names here, one on each line: “J. de Vries”, “Vries, Jan de”, a staff code or an e-mail address. A whole column of a spreadsheet will do, and so will a file that you drag here.</source>
            <translation>Plak hier de namen, één per regel: “J. de Vries”, “Vries, Jan de”, een afkorting of een e-mailadres. Een hele kolom uit een rekenblad mag ook, en een bestand kunt u hierheen slepen.</translation>
        </message>
        <message>
            <source>Whom the list names is ticked at once; doubts are shown side by side.</source>
            <translation>Wie op de lijst staat wordt meteen aangevinkt; twijfelgevallen staan naast elkaar.</translation>
        </message>
        <message numerus="yes">
            <source>%n recognised</source>
            <translation>
                <numerusform>%n herkend</numerusform>
                <numerusform>%n herkend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubt(s): choose who it was</source>
            <translation>
                <numerusform>%n twijfelgeval: kies wie het was</numerusform>
                <numerusform>%n twijfelgevallen: kies wie het waren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <translation>
                <numerusform>%n niet gevonden</numerusform>
                <numerusform>%n niet gevonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n named twice, counted once</source>
            <translation>
                <numerusform>%n dubbel genoemd, één keer geteld</numerusform>
                <numerusform>%n dubbel genoemd, één keer geteld</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Belongs</name>
        <message>
            <source>Search an activity</source>
            <translation>Zoek een activiteit</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Wie deelnam</translation>
        </message>
        <message>
            <source>Then move the file to the folder “verwerkt”</source>
            <translation>Zet het bestand daarna in de map “verwerkt”</translation>
        </message>
        <message>
            <source>What it belongs to</source>
            <translation>Waar het bij hoort</translation>
        </message>
        <message>
            <source>{percent} % alike</source>
            <translation>lijkt er {percent} % op</translation>
        </message>
        <message numerus="yes">
            <source>Evidence of %n participant(s):</source>
            <translation>
                <numerusform>Bewijs van %n deelnemer:</numerusform>
                <numerusform>Bewijs van %n deelnemers:</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence of the whole activity. Tick who it is of, if it is not everybody's:</source>
            <translation>Bewijs van de hele activiteit. Is het niet van iedereen, vink dan aan van wie het is:</translation>
        </message>
    </context>
    <context>
        <name>Catalogue</name>
        <message>
            <source>Search in the catalogue</source>
            <translation>Zoek in de catalogus</translation>
        </message>
        <message>
            <source>Catalogue of activities</source>
            <translation>Catalogus van activiteiten</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Aanbieder</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Laatste keer</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Keren</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Waardering</translation>
        </message>
        <message>
            <source>Nothing in the catalogue yet</source>
            <translation>Nog niets in de catalogus</translation>
        </message>
        <message>
            <source>What colleagues do stands here afterwards, with what they thought of it.</source>
            <translation>Wat collega's doen staat hier daarna, met wat ze ervan vonden.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The last time: {names}</source>
            <translation>De laatste keer: {names}</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n deelnemer</numerusform>
                <numerusform>%n deelnemers</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} in all</source>
            <translation>{hours} in totaal</translation>
        </message>
        <message>
            <source>{cost} in all</source>
            <translation>{cost} in totaal</translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n waardering</numerusform>
                <numerusform>%n waarderingen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsFor</name>
        <message>
            <source>Every qualification</source>
            <translation>Elke bevoegdheid</translation>
        </message>
    </context>
    <context>
        <name>DoubtCard</name>
        <message>
            <source>{percent} % alike</source>
            <translation>lijkt er {percent} % op</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>geen van deze</translation>
        </message>
        <message>
            <source>Who is “{name}”?</source>
            <translation>Wie is “{name}”?</translation>
        </message>
    </context>
    <context>
        <name>EvidenceList</name>
        <message>
            <source>Drop a PDF, photograph, scan or mail here, or choose a file.</source>
            <translation>Laat hier een PDF, foto, scan of mail vallen, of kies een bestand.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Add evidence…</source>
            <translation>Bewijs toevoegen…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie opslaan…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>added {day} by {who}</source>
            <translation>toegevoegd {day} door {who}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceViewer</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>EvidenceWork</name>
        <message>
            <source>Choose first whose evidence it is.</source>
            <translation>Kies eerst van wie het bewijs is.</translation>
        </message>
        <message numerus="yes">
            <source>Keeping %n file(s)</source>
            <translation>
                <numerusform>%n bestand bewaren</numerusform>
                <numerusform>%n bestanden bewaren</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the evidence</source>
            <translation>Bewijs openen</translation>
        </message>
        <message>
            <source>Save a copy of the evidence</source>
            <translation>Kopie van het bewijs opslaan</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not kept:</source>
            <translation>
                <numerusform>%n bestand is niet bewaard:</numerusform>
                <numerusform>%n bestanden zijn niet bewaard:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) kept as evidence</source>
            <translation>
                <numerusform>%n bestand als bewijs bewaard</numerusform>
                <numerusform>%n bestanden als bewijs bewaard</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Opgeslagen als {file}</translation>
        </message>
        <message>
            <source>Evidence removed; undo brings it back</source>
            <translation>Bewijs verwijderd; ongedaan maken zet het terug</translation>
        </message>
    </context>
    <context>
        <name>ListedActivities</name>
        <message>
            <source>Without evidence</source>
            <translation>Zonder bewijs</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogus</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Inlezen…</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
        <message numerus="yes">
            <source>Without evidence (%n)</source>
            <translation>
                <numerusform>Zonder bewijs (%n)</numerusform>
                <numerusform>Zonder bewijs (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mail</name>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message>
            <source>Search in this list</source>
            <translation>Zoek in deze lijst</translation>
        </message>
        <message>
            <source>Done, with nothing that shows it</source>
            <translation>Gedaan, zonder bewijs</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Everything has its evidence</source>
            <translation>Alles heeft zijn bewijs</translation>
        </message>
        <message>
            <source>Whatever was done or accepted has a file that shows it.</source>
            <translation>Bij alles wat gedaan of goedgekeurd is, hoort een bestand dat het laat zien.</translation>
        </message>
        <message>
            <source>Add evidence…</source>
            <translation>Bewijs toevoegen…</translation>
        </message>
        <message>
            <source>Open the activity</source>
            <translation>Activiteit openen</translation>
        </message>
        <message>
            <source>Open the teacher</source>
            <translation>Leraar openen</translation>
        </message>
        <message>
            <source>Choose whose evidence it is, and drop the file on the list or add it below.</source>
            <translation>Kies van wie het bewijs is, en laat het bestand op de lijst vallen of voeg het hieronder toe.</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown.</source>
            <translation>
                <numerusform>De nieuwste %n staat hier.</numerusform>
                <numerusform>De nieuwste %n staan hier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ParticipantsTab</name>
        <message>
            <source>Counts for the qualification</source>
            <translation>Telt voor bevoegdheid</translation>
        </message>
        <message>
            <source>Search among who took part</source>
            <translation>Zoek onder de deelnemers</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Wie deelnemen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Bevoegdheid</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Waardering</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>Add teachers…</source>
            <translation>Leraren toevoegen…</translation>
        </message>
        <message>
            <source>Nobody takes part yet</source>
            <translation>Nog geen deelnemers</translation>
        </message>
        <message>
            <source>Add them from the list, or paste an attendance list.</source>
            <translation>Voeg ze toe uit de lijst, of plak een presentielijst.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Goedkeuren</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Afkeuren…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Note as done</source>
            <translation>Noteren als gedaan</translation>
        </message>
        <message>
            <source>Note as planned</source>
            <translation>Noteren als gepland</translation>
        </message>
        <message>
            <source>Other hours…</source>
            <translation>Andere uren…</translation>
        </message>
        <message>
            <source>Evidence of these…</source>
            <translation>Bewijs van deze…</translation>
        </message>
        <message>
            <source>Rating and remark…</source>
            <translation>Waardering en opmerking…</translation>
        </message>
        <message>
            <source>Take out of the activity</source>
            <translation>Uit de activiteit halen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message numerus="yes">
            <source>%n row(s) chosen</source>
            <translation>
                <numerusform>%n rij gekozen</numerusform>
                <numerusform>%n rijen gekozen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the hours of the list for %n row(s)</source>
            <translation>
                <numerusform>Uren van de lijst nemen voor %n rij</numerusform>
                <numerusform>Uren van de lijst nemen voor %n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the hours of the list: {hours}</source>
            <translation>Uren van de lijst nemen: {hours}</translation>
        </message>
        <message>
            <source>Take the hours of the list: {hours} instead of {had}</source>
            <translation>Uren van de lijst nemen: {hours} in plaats van {had}</translation>
        </message>
        <message numerus="yes">
            <source>What you choose goes for all %n rows with this name.</source>
            <translation>
                <numerusform>Wat u kiest, geldt voor alle %n rijen met deze naam.</numerusform>
                <numerusform>Wat u kiest, geldt voor alle %n rijen met deze naam.</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Leraar</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Aanbieder</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Cost a person</source>
            <translation>Kosten per persoon</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Gevalideerd</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>ScansPage</name>
        <message>
            <source>Choose a folder…</source>
            <translation>Map kiezen…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Vernieuwen</translation>
        </message>
        <message>
            <source>Looking through the scans</source>
            <translation>De scans doorkijken</translation>
        </message>
        <message>
            <source>No folder with scans yet</source>
            <translation>Nog geen map met scans</translation>
        </message>
        <message>
            <source>Choose the folder where the copier or scanner puts its files. What is new there stands here, and you say of what it is the evidence.</source>
            <translation>Kies de map waarin het kopieerapparaat of de scanner zijn bestanden zet. Wat daar nieuw is, staat hier, en u zegt waarvan het het bewijs is.</translation>
        </message>
        <message>
            <source>Choose the folder with scans</source>
            <translation>Kies de map met scans</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Map: {folder}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) scanned that are no evidence yet</source>
            <translation>
                <numerusform>%n bestand gescand, nog niet gekoppeld</numerusform>
                <numerusform>%n bestanden gescand, nog niet gekoppeld</numerusform>
            </translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
        <message numerus="yes">
            <source>Keep %n file(s) as evidence</source>
            <translation>
                <numerusform>%n bestand koppelen</numerusform>
                <numerusform>%n bestanden koppelen</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as evidence</source>
            <translation>Koppelen</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in it are evidence already.</source>
            <translation>
                <numerusform>%n bestand is al gekoppeld.</numerusform>
                <numerusform>%n bestanden zijn al gekoppeld.</numerusform>
            </translation>
        </message>
        <message>
            <source>Scan something, and choose Refresh.</source>
            <translation>Scan iets en kies Vernieuwen.</translation>
        </message>
        <message>
            <source>Nothing new in this folder</source>
            <translation>Niets nieuws in deze map</translation>
        </message>
        <message>
            <source>This folder cannot be read</source>
            <translation>Deze map kan niet worden gelezen</translation>
        </message>
        <message>
            <source>Choose another folder, or try again.</source>
            <translation>Kies een andere map of probeer het opnieuw.</translation>
        </message>
        <message numerus="yes">
            <source>Keeping %n file(s)</source>
            <translation>
                <numerusform>%n bestand bewaren</numerusform>
                <numerusform>%n bestanden bewaren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) kept as evidence</source>
            <translation>
                <numerusform>%n bestand als bewijs bewaard</numerusform>
                <numerusform>%n bestanden als bewijs bewaard</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept as evidence, but still in the folder, since moving did not work: {files}</source>
            <translation>Bewaard als bewijs, maar nog in de map, want verplaatsen lukte niet: {files}</translation>
        </message>
    </context>
    <context>
        <name>SightView</name>
        <message>
            <source>Whole page</source>
            <translation>Hele pagina</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Paginabreedte</translation>
        </message>
        <message>
            <source>This PDF cannot be read here: it is damaged, not complete, or closed with a password. Save a copy to look at it, or ask for a new one.</source>
            <translation>Deze PDF kan hier niet worden gelezen: zij is beschadigd, niet volledig of met een wachtwoord gesloten. Bewaar een kopie om haar te bekijken, of vraag om een nieuwe.</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here. Save a copy to open it.</source>
            <translation>Dit soort bestand kan hier niet worden getoond. Sla een kopie op om het te openen.</translation>
        </message>
    </context>
    <context>
        <name>UnknownCard</name>
        <message numerus="yes">
            <source>%n name(s) that no teacher of the school has</source>
            <translation>
                <numerusform>%n naam die geen leraar van de school heeft</numerusform>
                <numerusform>%n namen die geen leraar van de school heeft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend the name in the list, or leave it: who is not found is not added.</source>
            <translation>Verbeter de naam in de lijst, of laat het zo: wie niet is gevonden, wordt niet toegevoegd.</translation>
        </message>
    </context>
    <context>
        <name>WaitingScans</name>
        <message>
            <source>Scanned, no evidence yet</source>
            <translation>Gescand, nog niet gekoppeld</translation>
        </message>
        <message>
            <source>What was scanned</source>
            <translation>Wat is gescand</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Scanned on</source>
            <translation>Gescand op</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
    </context>
</TS>
