<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AsOf</name>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>On day</source>
            <translation>Op datum</translation>
        </message>
        <message>
            <source>Show the list as it was on this day; empty is today</source>
            <translation>De lijst tonen zoals die op deze dag was; leeg is vandaag</translation>
        </message>
        <message>
            <source>“{text}” is no day. Type it as 1-9-2026.</source>
            <translation>“{text}” is geen dag. Typ bijvoorbeeld 1-9-2026.</translation>
        </message>
    </context>
    <context>
        <name>AsOfLine</name>
        <message>
            <source>Back to today</source>
            <translation>Terug naar vandaag</translation>
        </message>
        <message>
            <source>Counted: {what}.</source>
            <translation>Geteld: {what}.</translation>
        </message>
        <message>
            <source>This list is of {day}: status, service, events and activities are as on that day. Team, fte and other fields, and the stacks of letters, are as they are now.</source>
            <translation>Deze lijst is van {day}: status, dienst, gebeurtenissen en activiteiten zijn zoals op die dag. Team, fte en andere velden, en de stapels met brieven, zijn zoals ze nu zijn.</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n leraar</numerusform>
                <numerusform>%n leraren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{people} (%n of them not in the list as shown)</source>
            <translation>
                <numerusform>{people} (waarvan %n niet getoond)</numerusform>
                <numerusform>{people} (waarvan %n niet getoond)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CircumstancesPart</name>
        <message>
            <source>Add a reduction</source>
            <translation>Vermindering toevoegen</translation>
        </message>
        <message>
            <source>Add a proof</source>
            <translation>Bewijs toevoegen</translation>
        </message>
        <message>
            <source>Reductions and proofs</source>
            <translation>Verminderingen en bewijzen</translation>
        </message>
        <message>
            <source>None. Leave and part-time can lower what is asked; a VOG can be asked beside hours.</source>
            <translation>Geen. Verlof en deeltijd kunnen verlagen wat wordt gevraagd; een VOG kan naast uren worden gevraagd.</translation>
        </message>
        <message>
            <source>{since} to {until}</source>
            <translation>{since} t/m {until}</translation>
        </message>
        <message>
            <source>Change: {what}, {days}</source>
            <translation>Wijzigen: {what}, {days}</translation>
        </message>
        <message>
            <source>Remove: {what}, {days}</source>
            <translation>Verwijderen: {what}, {days}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Column in the list</source>
            <translation>Kolom in de lijst</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Eerste waarden</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Hoe zeker</translation>
        </message>
        <message>
            <source>Field for the column {name}</source>
            <translation>Veld voor de kolom {name}</translation>
        </message>
        <message>
            <source>Refused: citizen service numbers (BSN). A school may not use them here; nothing was read.</source>
            <translation>Geweigerd: burgerservicenummers (BSN). Een school mag die hiervoor niet gebruiken; er is niets van gelezen.</translation>
        </message>
        <message>
            <source>Not needed here, so not read.</source>
            <translation>Hier niet nodig en daarom niet gelezen.</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>uw keuze</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>zoals vorige keer</translation>
        </message>
        <message>
            <source>please look: not certain</source>
            <translation>kijk even: niet zeker</translation>
        </message>
        <message>
            <source>recognised</source>
            <translation>herkend</translation>
        </message>
        <message>
            <source>not taken over</source>
            <translation>niet overgenomen</translation>
        </message>
    </context>
    <context>
        <name>ConditionRow</name>
        <message>
            <source>Choose a field</source>
            <translation>Kies een veld</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Wat wordt gevraagd</translation>
        </message>
    </context>
    <context>
        <name>CountingFirst</name>
        <message>
            <source>Counting how everybody stands</source>
            <translation>Tellen hoe iedereen ervoor staat</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>What to do with the chosen rows</source>
            <translation>Wat er met de gekozen rijen gebeurt</translation>
        </message>
        <message>
            <source>Last day in service</source>
            <translation>Laatste dag in dienst</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) chosen</source>
            <translation>
                <numerusform>%n rij gekozen</numerusform>
                <numerusform>%n rijen gekozen</numerusform>
            </translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Op de lijst</translation>
        </message>
        <message>
            <source>In the school</source>
            <translation>In de school</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Is somebody new</source>
            <translation>Is iemand nieuw</translation>
        </message>
        <message>
            <source>This one: chosen</source>
            <translation>Deze is gekozen</translation>
        </message>
        <message>
            <source>This is the one</source>
            <translation>Deze is het</translation>
        </message>
    </context>
    <context>
        <name>DetailsTab</name>
        <message>
            <source>Fill in a number, such as 0,8, or nothing.</source>
            <translation>Vul een getal in, zoals 0,8, of laat het leeg.</translation>
        </message>
        <message>
            <source>Fill in a day, such as 3-2-2026, or nothing.</source>
            <translation>Vul een datum in, zoals 3-2-2026, of laat het leeg.</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Save refused rows as a sheet…</source>
            <translation>Geweigerde rijen bewaren als blad…</translation>
        </message>
        <message>
            <source>Import another list</source>
            <translation>Nog een lijst inlezen</translation>
        </message>
        <message>
            <source>A copy of the school file from before the import was kept.</source>
            <translation>Er is een reservekopie van vóór het inlezen bewaard.</translation>
        </message>
        <message>
            <source>“{file}” was taken over</source>
            <translation>“{file}” is ingelezen</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>Er hoefde niets te veranderen.</translation>
        </message>
    </context>
    <context>
        <name>DoubtCard</name>
        <message>
            <source>Name is right</source>
            <translation>Naam nagekeken</translation>
        </message>
    </context>
    <context>
        <name>EventLine</name>
        <message>
            <source>Remove: {what}, {day}</source>
            <translation>Verwijderen: {what}, {day}</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <source>Until {day} inclusive</source>
            <translation>Tot en met {day}</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Tot {day}</translation>
        </message>
        <message>
            <source>Ask again on {day}</source>
            <translation>Opnieuw vragen op {day}</translation>
        </message>
        <message>
            <source>noted {day} by {who}</source>
            <translation>genoteerd op {day} door {who}</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Choose a file…</source>
            <translation>Bestand kiezen…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Letters stored as {encoding}</source>
            <translation>Letters opgeslagen als {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with semicolons between them</source>
            <translation>
                <numerusform>%n kolom met puntkomma's ertussen</numerusform>
                <numerusform>%n kolommen met puntkomma's ertussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with commas between them</source>
            <translation>
                <numerusform>%n kolom met komma's ertussen</numerusform>
                <numerusform>%n kolommen met komma's ertussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with tabs between them</source>
            <translation>
                <numerusform>%n kolom met tabs ertussen</numerusform>
                <numerusform>%n kolommen met tabs ertussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with upright bars between them</source>
            <translation>
                <numerusform>%n kolom met streepjes (|) ertussen</numerusform>
                <numerusform>%n kolommen met streepjes (|) ertussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n kolom</numerusform>
                <numerusform>%n kolommen</numerusform>
            </translation>
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation>blad “{sheet}”</translation>
        </message>
        <message>
            <source>columns as you chose them last time</source>
            <translation>kolommen zoals u ze vorige keer koos</translation>
        </message>
    </context>
    <context>
        <name>FilterBuilder</name>
        <message>
            <source>Build a filter</source>
            <translation>Filter samenstellen</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>As the filter was before you opened this</source>
            <translation>Zoals het filter was voordat u dit opende</translation>
        </message>
        <message>
            <source>In the search box: {typed}</source>
            <translation>In het zoekvak: {typed}</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gevonden</numerusform>
                <numerusform>%n gevonden</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leegmaken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
    </context>
    <context>
        <name>FilterTexts</name>
        <message>
            <source>Place in the school</source>
            <translation>Plaats in de school</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Registratie</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>Your own fields</source>
            <translation>Eigen velden</translation>
        </message>
        <message>
            <source>is not in the period</source>
            <translation>is niet in de periode</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>ooit</translation>
        </message>
        <message>
            <source>is on</source>
            <translation>is op</translation>
        </message>
        <message>
            <source>is</source>
            <translation>is</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>is niet</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>bevat</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>bevat niet</translation>
        </message>
        <message>
            <source>is on or after</source>
            <translation>is op of na</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>is minstens</translation>
        </message>
        <message>
            <source>is on or before</source>
            <translation>is op of voor</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>is hoogstens</translation>
        </message>
        <message>
            <source>is in the period</source>
            <translation>is in de periode</translation>
        </message>
        <message>
            <source>is not filled in</source>
            <translation>is niet ingevuld</translation>
        </message>
        <message>
            <source>is filled in</source>
            <translation>is ingevuld</translation>
        </message>
        <message>
            <source>all of these hold</source>
            <translation>alles hieronder geldt</translation>
        </message>
        <message>
            <source>at least one of these holds</source>
            <translation>minstens één hiervan geldt</translation>
        </message>
        <message>
            <source>none of these holds</source>
            <translation>niets hiervan geldt</translation>
        </message>
        <message>
            <source>not all of these hold</source>
            <translation>niet alles hiervan geldt</translation>
        </message>
        <message>
            <source>this school year</source>
            <translation>dit schooljaar</translation>
        </message>
        <message>
            <source>last school year</source>
            <translation>vorig schooljaar</translation>
        </message>
        <message>
            <source>next school year</source>
            <translation>volgend schooljaar</translation>
        </message>
        <message>
            <source>the coming … months</source>
            <translation>komende … maanden</translation>
        </message>
        <message>
            <source>the coming … weeks</source>
            <translation>komende … weken</translation>
        </message>
        <message>
            <source>the coming … days</source>
            <translation>komende … dagen</translation>
        </message>
        <message>
            <source>the past … days</source>
            <translation>afgelopen … dagen</translation>
        </message>
        <message>
            <source>the past … weeks</source>
            <translation>afgelopen … weken</translation>
        </message>
        <message>
            <source>the past … months</source>
            <translation>afgelopen … maanden</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>deze maand</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>vorige maand</translation>
        </message>
        <message>
            <source>next month</source>
            <translation>volgende maand</translation>
        </message>
        <message>
            <source>this calendar year</source>
            <translation>dit kalenderjaar</translation>
        </message>
        <message>
            <source>last calendar year</source>
            <translation>vorig kalenderjaar</translation>
        </message>
        <message>
            <source>from … up to and including …</source>
            <translation>van … tot en met …</translation>
        </message>
    </context>
    <context>
        <name>FilterValues</name>
        <message>
            <source>Choose or type</source>
            <translation>Kies of typ</translation>
        </message>
        <message>
            <source>Type, then Enter</source>
            <translation>Typ, dan Enter</translation>
        </message>
        <message>
            <source>“{text}” is not there. Choose one from the list.</source>
            <translation>“{text}” is er niet. Kies iets uit de lijst.</translation>
        </message>
        <message>
            <source>Take away {value}</source>
            <translation>Haal {value} weg</translation>
        </message>
        <message>
            <source>or</source>
            <translation>of</translation>
        </message>
        <message>
            <source>“{text}” is no number. Type it as 0,8 or 3.</source>
            <translation>“{text}” is geen getal. Typ bijvoorbeeld 0,8 of 3.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>The last day is before the first. Turn them round.</source>
            <translation>De laatste dag ligt voor de eerste. Draai ze om.</translation>
        </message>
        <message>
            <source>Type a whole number from 1 to {most}.</source>
            <translation>Typ een heel getal van 1 tot {most}.</translation>
        </message>
        <message>
            <source>“{text}” is no day. Type it as 1-9-2026.</source>
            <translation>“{text}” is geen dag. Typ bijvoorbeeld 1-9-2026.</translation>
        </message>
    </context>
    <context>
        <name>GroupBox</name>
        <message>
            <source>How the conditions of this group go together</source>
            <translation>Hoe de voorwaarden van deze groep samengaan</translation>
        </message>
        <message>
            <source>Group, of which</source>
            <translation>Groep waarvan</translation>
        </message>
        <message>
            <source>People for whom</source>
            <translation>Leraren voor wie</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Voorwaarde</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Voorwaarde toevoegen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groep</translation>
        </message>
        <message>
            <source>Add a group</source>
            <translation>Groep toevoegen</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message numerus="yes">
            <source>Show %n older</source>
            <translation>
                <numerusform>Nog 1 ouder tonen</numerusform>
                <numerusform>Nog %n oudere tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>{when}, {who}: {action}</source>
            <translation>{when}, {who}: {action}</translation>
        </message>
        <message>
            <source>undone since</source>
            <translation>intussen ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Part again</source>
            <translation>Weer uit elkaar halen</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import a staff list</source>
            <translation>Personeelslijst inlezen</translation>
        </message>
        <message>
            <source>Say which column holds the name, or the staff number or code.</source>
            <translation>Wijs aan in welke kolom de naam staat, of het personeelsnummer of de afkorting.</translation>
        </message>
        <message>
            <source>Invite teachers…</source>
            <translation>Nu uitnodigen…</translation>
        </message>
    </context>
    <context>
        <name>ImportSteps</name>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Nakijken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Nothing changes until you have seen what would change.</source>
            <translation>Er verandert niets voordat u hebt gezien wat er zou veranderen.</translation>
        </message>
        <message numerus="yes">
            <source>%n doubt(s) will be skipped</source>
            <translation>
                <numerusform>%n twijfel wordt overgeslagen</numerusform>
                <numerusform>%n twijfels worden overgeslagen</numerusform>
            </translation>
        </message>
        <message>
            <source>To the columns</source>
            <translation>Naar de kolommen</translation>
        </message>
        <message numerus="yes">
            <source>Review %n row(s)</source>
            <translation>
                <numerusform>%n rij nakijken</numerusform>
                <numerusform>%n rijen nakijken</numerusform>
            </translation>
        </message>
        <message>
            <source>The import was undone; everything is as it was before.</source>
            <translation>Het inlezen is ongedaan gemaakt; alles is weer zoals het was.</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Geweigerde rijen</translation>
        </message>
        <message>
            <source>Save the refused rows</source>
            <translation>Geweigerde rijen bewaren</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Opgeslagen als {file}</translation>
        </message>
    </context>
    <context>
        <name>ImportWork</name>
        <message>
            <source>Reading {file}</source>
            <translation>{file} lezen</translation>
        </message>
        <message>
            <source>Deciding</source>
            <translation>Besluiten</translation>
        </message>
        <message>
            <source>Taking over the list</source>
            <translation>Lijst inlezen</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Inlezen ongedaan maken</translation>
        </message>
        <message>
            <source>Saving the refused rows</source>
            <translation>Geweigerde rijen bewaren</translation>
        </message>
    </context>
    <context>
        <name>LetterCard</name>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Aanhef</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>In een zin</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>In lijsten</translation>
        </message>
        <message>
            <source>So it stands on the letter</source>
            <translation>Zo staat het op de brief</translation>
        </message>
    </context>
    <context>
        <name>LettersTab</name>
        <message>
            <source>Sent</source>
            <translation>Verstuurd</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>Letters sent</source>
            <translation>Verstuurde brieven</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie bewaren…</translation>
        </message>
        <message>
            <source>Print again…</source>
            <translation>Opnieuw afdrukken…</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Nog geen brieven</translation>
        </message>
        <message>
            <source>A letter stands here once it came out of the printer well.</source>
            <translation>Een brief staat hier zodra hij goed is afgedrukt.</translation>
        </message>
    </context>
    <context>
        <name>ListFilters</name>
        <message>
            <source>Take away the filter {name}</source>
            <translation>Haal het filter {name} weg</translation>
        </message>
        <message>
            <source>Build a filter…</source>
            <translation>Filter samenstellen…</translation>
        </message>
    </context>
    <context>
        <name>ListedPeople</name>
        <message>
            <source>With these teachers</source>
            <translation>Met deze leraren</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n leraar</numerusform>
                <numerusform>%n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Leraren</translation>
        </message>
    </context>
    <context>
        <name>NewTeacher</name>
        <message>
            <source>Add teacher</source>
            <translation>Leraar toevoegen</translation>
        </message>
        <message>
            <source>Throw away the new teacher?</source>
            <translation>De nieuwe leraar weggooien?</translation>
        </message>
        <message>
            <source>What you filled in was not added yet. It will be gone.</source>
            <translation>Wat u hebt ingevuld, is nog niet toegevoegd. Het gaat verloren.</translation>
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
            <source>Perhaps in the list already: {names}</source>
            <translation>Staat misschien al in de lijst: {names}</translation>
        </message>
        <message>
            <source>Look at {name}</source>
            <translation>{name} bekijken</translation>
        </message>
        <message>
            <source>Somebody is called alike: {names}. Is this another person?</source>
            <translation>Er is al iemand die zo heet: {names}. Is dit een ander?</translation>
        </message>
        <message>
            <source>Add as another person</source>
            <translation>Toevoegen als een ander</translation>
        </message>
        <message>
            <source>Teacher added</source>
            <translation>Leraar toegevoegd</translation>
        </message>
    </context>
    <context>
        <name>NoteEventDialog</name>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Bevoegdheid</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Last day (optional)</source>
            <translation>Laatste dag (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Ask again on</source>
            <translation>Opnieuw vragen op</translation>
        </message>
        <message>
            <source>Registration number (if known)</source>
            <translation>Registratienummer (als het bekend is)</translation>
        </message>
        <message>
            <source>Remark (optional)</source>
            <translation>Opmerking (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message numerus="yes">
            <source>Note for %n teacher(s)</source>
            <translation>
                <numerusform>Noteren voor %n leraar</numerusform>
                <numerusform>Noteren voor %n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Fill in a day, such as 3-2-2026.</source>
            <translation>Vul een datum in, zoals 3-2-2026.</translation>
        </message>
        <message>
            <source>Write why; without a reason nobody will know later.</source>
            <translation>Schrijf waarom; zonder reden weet later niemand het meer.</translation>
        </message>
        <message>
            <source>Fill in which qualification; this register keeps each apart.</source>
            <translation>Vul in voor welke bevoegdheid; dit register houdt ze uit elkaar.</translation>
        </message>
    </context>
    <context>
        <name>Part</name>
        <message>
            <source>this group</source>
            <translation>deze groep</translation>
        </message>
        <message>
            <source>this condition</source>
            <translation>deze voorwaarde</translation>
        </message>
        <message>
            <source>Double, move or group {what}</source>
            <translation>Verdubbelen, verplaatsen of groeperen: {what}</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Verdubbelen</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Ctrl+Up</source>
            <translation>Ctrl+↑</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Ctrl+Down</source>
            <translation>Ctrl+↓</translation>
        </message>
        <message>
            <source>Put in a group of its own</source>
            <translation>In een eigen groep zetten</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Take out of the group</source>
            <translation>Groep opheffen</translation>
        </message>
        <message>
            <source>Take away {what}</source>
            <translation>Haal {what} weg</translation>
        </message>
    </context>
    <context>
        <name>ProofQuestion</name>
        <message>
            <source>Change the proof</source>
            <translation>Bewijs wijzigen</translation>
        </message>
        <message>
            <source>Add a proof</source>
            <translation>Bewijs toevoegen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Date of it, or first day worked</source>
            <translation>Datum van het bewijs, of eerste werkdag</translation>
        </message>
        <message>
            <source>Valid to and including, or last day worked</source>
            <translation>Geldig tot en met, of laatste werkdag</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Qualification (empty: all)</source>
            <translation>Bevoegdheid (leeg: alle)</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Remark (optional)</source>
            <translation>Opmerking (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Every register that asks it</source>
            <translation>Elk register dat dit vraagt</translation>
        </message>
    </context>
    <context>
        <name>QualificationsField</name>
        <message>
            <source>Add a qualification</source>
            <translation>Bevoegdheid toevoegen</translation>
        </message>
        <message>
            <source>Subject (empty: not said)</source>
            <translation>Vak (leeg: niet bekend)</translation>
        </message>
        <message>
            <source>Subject of the qualification</source>
            <translation>Vak van de bevoegdheid</translation>
        </message>
        <message>
            <source>Grade of the qualification</source>
            <translation>Graad van de bevoegdheid</translation>
        </message>
        <message>
            <source>Take this qualification away</source>
            <translation>Deze bevoegdheid verwijderen</translation>
        </message>
    </context>
    <context>
        <name>ReductionQuestion</name>
        <message>
            <source>Change the reduction</source>
            <translation>Vermindering wijzigen</translation>
        </message>
        <message>
            <source>Add a reduction</source>
            <translation>Vermindering toevoegen</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Vanwege</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>A percentage of what is asked</source>
            <translation>Een percentage van wat wordt gevraagd</translation>
        </message>
        <message>
            <source>A fixed amount</source>
            <translation>Een vast aantal</translation>
        </message>
        <message>
            <source>Less by</source>
            <translation>Minder met</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Remark (optional)</source>
            <translation>Opmerking (mag leeg blijven)</translation>
        </message>
    </context>
    <context>
        <name>RegistrationCard</name>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>Note status</source>
            <translation>Status noteren</translation>
        </message>
        <message>
            <source>Set the status by hand</source>
            <translation>Status met de hand zetten</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>met de hand gezet</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Ran until {day}</source>
            <translation>Liep tot en met {day}</translation>
        </message>
        <message>
            <source>to be renewed by {day}</source>
            <translation>te vernieuwen tot en met {day}</translation>
        </message>
        <message>
            <source>Runs until {day}</source>
            <translation>Loopt tot en met {day}</translation>
        </message>
        <message>
            <source>Applied to renew on {day}; waits for the register</source>
            <translation>Herregistratie aangevraagd op {day}; wacht op het register</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Uitnodigen…</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>Er is nog niets genoteerd.</translation>
        </message>
    </context>
    <context>
        <name>RegistrationsPart</name>
        <message>
            <source>Other register…</source>
            <translation>Ander register…</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Not to be invited.</source>
            <translation>Niet uitnodigen.</translation>
        </message>
        <message>
            <source>Does not teach, so there is nothing to be asked.</source>
            <translation>Geeft geen les, dus er hoeft niets te worden gevraagd.</translation>
        </message>
        <message>
            <source>Next: word from the register.</source>
            <translation>Nu: bericht van het register.</translation>
        </message>
        <message>
            <source>Next: an answer to the invitation.</source>
            <translation>Nu: antwoord op de uitnodiging.</translation>
        </message>
        <message>
            <source>Next: renewing the registration.</source>
            <translation>Nu: de registratie verlengen.</translation>
        </message>
        <message>
            <source>Nothing is to be applied for or noted now.</source>
            <translation>Er hoeft nu niets te worden aangevraagd of genoteerd.</translation>
        </message>
        <message>
            <source>Next: an invitation.</source>
            <translation>Nu: een uitnodiging.</translation>
        </message>
        <message>
            <source>Next: the application in the register.</source>
            <translation>Nu: de aanvraag in het register.</translation>
        </message>
        <message>
            <source>Does not register; no letters are proposed.</source>
            <translation>Ziet af van registratie; er worden geen brieven voorgesteld.</translation>
        </message>
        <message>
            <source>The register refused the application; the teacher may apply again.</source>
            <translation>Het register wees de aanvraag af; de leraar kan opnieuw aanvragen.</translation>
        </message>
        <message>
            <source>The register is not for this teacher.</source>
            <translation>Het register geldt niet voor deze leraar.</translation>
        </message>
    </context>
    <context>
        <name>RemarksPart</name>
        <message>
            <source>Add a remark</source>
            <translation>Opmerking toevoegen</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>No remarks yet. Write only what this teacher may read.</source>
            <translation>Nog geen opmerkingen. Schrijf alleen op wat deze leraar mag lezen.</translation>
        </message>
        <message>
            <source>{day}, {who}</source>
            <translation>{day}, {who}</translation>
        </message>
        <message>
            <source>Change the remark of {day}</source>
            <translation>Opmerking van {day} wijzigen</translation>
        </message>
        <message>
            <source>Remove the remark of {day}</source>
            <translation>Opmerking van {day} verwijderen</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>Kinds of rows</source>
            <translation>Soorten rijen</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Rijen van de lijst</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Bewaren als blad…</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>What to do with the chosen teachers</source>
            <translation>Wat u met de gekozen leraren kunt doen</translation>
        </message>
        <message>
            <source>Untick those not shown</source>
            <translation>Niet-getoonde uitvinken</translation>
        </message>
        <message>
            <source>Untick</source>
            <translation>Uitvinken</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n aangevinkt</numerusform>
                <numerusform>%n aangevinkt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{ticked}, %n of them not shown:</source>
            <translation>
                <numerusform>{ticked}, waarvan %n niet getoond:</numerusform>
                <numerusform>{ticked}, waarvan %n niet getoond:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked:</source>
            <translation>
                <numerusform>%n aangevinkt:</numerusform>
                <numerusform>%n aangevinkt:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected:</source>
            <translation>
                <numerusform>%n geselecteerd:</numerusform>
                <numerusform>%n geselecteerd:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tick all %n</source>
            <translation>
                <numerusform>Aanvinken</numerusform>
                <numerusform>Alle %n aanvinken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffActions</name>
        <message>
            <source>Invite…</source>
            <translation>Uitnodigen…</translation>
        </message>
        <message>
            <source>Note status</source>
            <translation>Status noteren</translation>
        </message>
        <message>
            <source>Activity…</source>
            <translation>Activiteit…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>Alleen deze tonen</translation>
        </message>
        <message>
            <source>Find double teachers</source>
            <translation>Dubbele leraren zoeken</translation>
        </message>
        <message>
            <source>Set the status by hand</source>
            <translation>Status met de hand zetten</translation>
        </message>
        <message>
            <source>Make dossiers…</source>
            <translation>Dossiers maken…</translation>
        </message>
        <message>
            <source>Packs for who leaves…</source>
            <translation>Pakketten voor vertrek…</translation>
        </message>
        <message>
            <source>Letter about the standing…</source>
            <translation>Standbrief…</translation>
        </message>
        <message>
            <source>Labels…</source>
            <translation>Etiketten…</translation>
        </message>
        <message>
            <source>Envelopes…</source>
            <translation>Enveloppen…</translation>
        </message>
        <message>
            <source>Show in the list of teachers</source>
            <translation>Tonen in de lijst van leraren</translation>
        </message>
        <message>
            <source>Do not invite…</source>
            <translation>Niet uitnodigen…</translation>
        </message>
        <message>
            <source>Invite again</source>
            <translation>Weer uitnodigen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Noting the status</source>
            <translation>Status noteren</translation>
        </message>
        <message numerus="yes">
            <source>Noted for %n teacher(s)</source>
            <translation>
                <numerusform>Genoteerd voor %n leraar</numerusform>
                <numerusform>Genoteerd voor %n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>Niet uitnodigen</translation>
        </message>
        <message>
            <source>{who} will be proposed for no round until you take this back.</source>
            <translation>{who}: wordt in geen ronde meer voorgesteld, tot u dit terugneemt.</translation>
        </message>
        <message>
            <source>Reason (optional)</source>
            <translation>Reden (mag leeg)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Asked not to be written to</source>
            <translation>Wil geen brieven</translation>
        </message>
        <message>
            <source>Long-term leave</source>
            <translation>Langdurig verlof</translation>
        </message>
        <message>
            <source>Leaves soon</source>
            <translation>Gaat binnenkort weg</translation>
        </message>
        <message>
            <source>Changing teachers</source>
            <translation>Leraren wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n teacher(s)?</source>
            <translation>
                <numerusform>%n leraar verwijderen?</numerusform>
                <numerusform>%n leraren verwijderen?</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} disappears from the school file. Somebody who leaves the school is better given a last day of service: then letters and history stay. You can undo this.</source>
            <translation>{who}: verdwijnt uit het schoolbestand. Geef wie de school verlaat liever een laatste dag in dienst: dan blijven brieven en geschiedenis bewaard. U kunt dit ongedaan maken.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n teacher(s)</source>
            <translation>
                <numerusform>%n leraar verwijderen</numerusform>
                <numerusform>%n leraren verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Removing teachers</source>
            <translation>Leraren verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n teacher(s)</source>
            <translation>
                <numerusform>%n leraar verwijderd</numerusform>
                <numerusform>%n leraren verwijderd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffAdding</name>
        <message>
            <source>Import a staff list…</source>
            <translation>Personeelslijst inlezen…</translation>
        </message>
        <message>
            <source>New teacher</source>
            <translation>Nieuwe leraar</translation>
        </message>
        <message>
            <source>Find double teachers</source>
            <translation>Dubbele leraren zoeken</translation>
        </message>
    </context>
    <context>
        <name>StaffColumns</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Afkorting</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>Personeelsnummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
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
            <source>Job</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>FTE</source>
            <translation>Fte</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Employed from</source>
            <translation>In dienst vanaf</translation>
        </message>
        <message>
            <source>Employed until</source>
            <translation>In dienst tot en met</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Kind of staff</source>
            <translation>Soort personeel</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Vakken</translation>
        </message>
        <message>
            <source>Qualifications</source>
            <translation>Bevoegdheden</translation>
        </message>
        <message>
            <source>Hours this school year</source>
            <translation>Uren dit schooljaar</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Woonplaats</translation>
        </message>
        <message>
            <source>Not to be invited</source>
            <translation>Niet uitnodigen</translation>
        </message>
        <message>
            <source>{status}, by hand</source>
            <translation>{status}, met de hand</translation>
        </message>
        <message>
            <source>Set by hand; the teacher’s page says why</source>
            <translation>Met de hand gezet; op de pagina van de leraar staat waarom</translation>
        </message>
        <message>
            <source>The list comes from</source>
            <translation>De lijst komt uit</translation>
        </message>
    </context>
    <context>
        <name>StaffDone</name>
        <message>
            <source>To the list of teachers</source>
            <translation>Naar de leraren</translation>
        </message>
        <message>
            <source>Make the packs for who leaves…</source>
            <translation>Pakketten voor vertrek maken…</translation>
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
        <message numerus="yes">
            <source>%n row(s) with a remark</source>
            <translation>
                <numerusform>%n rij met een opmerking</numerusform>
                <numerusform>%n rijen met een opmerking</numerusform>
            </translation>
        </message>
        <message>
            <source>The school keeps what it has of them until {day}.</source>
            <translation>De school bewaart wat zij van hen heeft tot en met {day}.</translation>
        </message>
        <message>
            <source>The school keeps what it has of them until {first}, of some until {last}.</source>
            <translation>De school bewaart wat zij van hen heeft tot en met {first}, van sommigen tot en met {last}.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff left</source>
            <translation>
                <numerusform>%n medewerker is uit dienst</numerusform>
                <numerusform>%n medewerkers zijn uit dienst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) left</source>
            <translation>
                <numerusform>%n leraar is uit dienst</numerusform>
                <numerusform>%n leraren zijn uit dienst</numerusform>
            </translation>
        </message>
        <message>
            <source>A pack holds someone's dossier, data and own evidence, to take along.</source>
            <translation>In een pakket zitten het dossier, de gegevens en het eigen bewijs, om mee te nemen.</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) added</source>
            <translation>
                <numerusform>%n leraar toegevoegd</numerusform>
                <numerusform>%n leraren toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff added</source>
            <translation>
                <numerusform>%n medewerker toegevoegd</numerusform>
                <numerusform>%n medewerkers toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) changed</source>
            <translation>
                <numerusform>%n leraar gewijzigd</numerusform>
                <numerusform>%n leraren gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff changed</source>
            <translation>
                <numerusform>%n medewerker gewijzigd</numerusform>
                <numerusform>%n medewerkers gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) marked as having left</source>
            <translation>
                <numerusform>%n leraar uit dienst gemeld</numerusform>
                <numerusform>%n leraren uit dienst gemeld</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff marked as having left</source>
            <translation>
                <numerusform>%n medewerker genoteerd als uit dienst</numerusform>
                <numerusform>%n medewerkers genoteerd als uit dienst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n leraar</numerusform>
                <numerusform>%n leraren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n ander</numerusform>
                <numerusform>%n anderen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffExport</name>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Excel (XLSX)…</source>
            <translation>Excel (XLSX)…</translation>
        </message>
        <message>
            <source>Text with semicolons (CSV)…</source>
            <translation>Tekst met puntkomma's (CSV)…</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Kopiëren als tabel</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Leraren</translation>
        </message>
    </context>
    <context>
        <name>StaffFile</name>
        <message>
            <source>List of your own</source>
            <translation>Eigen lijst</translation>
        </message>
        <message>
            <source>Drop the staff list here</source>
            <translation>Sleep de personeelslijst hierheen</translation>
        </message>
        <message>
            <source>Excel, OpenDocument, CSV or text, as your HR or timetable system exports it.</source>
            <translation>Excel, OpenDocument, CSV of tekst, zoals uw personeels- of roostersysteem die exporteert.</translation>
        </message>
        <message>
            <source>{source} list</source>
            <translation>{source}-lijst</translation>
        </message>
    </context>
    <context>
        <name>StaffFilters</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Filter toevoegen</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Vaksectie</translation>
        </message>
        <message>
            <source>{people}: {what}, on {day}</source>
            <translation>{people}: {what}, op {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n getoond</numerusform>
                <numerusform>%n getoond</numerusform>
            </translation>
        </message>
        <message>
            <source>In service</source>
            <translation>In dienst</translation>
        </message>
        <message>
            <source>Not in service</source>
            <translation>Niet in dienst</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n mensen</numerusform>
            </translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Term of keeping over</source>
            <translation>Bewaartermijn voorbij</translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n teacher(s)</source>
            <translation>
                <numerusform>Gekozen: %n leraar</numerusform>
                <numerusform>Gekozen: %n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Section or team</source>
            <translation>Vaksectie of team</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Still to be invited</source>
            <translation>Nog uit te nodigen</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Nog geen antwoord</translation>
        </message>
        <message>
            <source>No answer to a reminder</source>
            <translation>Geen antwoord op een herinnering</translation>
        </message>
        <message>
            <source>Application takes long</source>
            <translation>Aanvraag duurt lang</translation>
        </message>
        <message>
            <source>Renewal takes long</source>
            <translation>Herregistratie duurt lang</translation>
        </message>
        <message>
            <source>Over, can still be renewed</source>
            <translation>Afgelopen, kan nog worden vernieuwd</translation>
        </message>
        <message>
            <source>Ends within 3 months</source>
            <translation>Verloopt binnen 3 maanden</translation>
        </message>
        <message>
            <source>Ends within 6 months</source>
            <translation>Verloopt binnen 6 maanden</translation>
        </message>
        <message>
            <source>Ends within a year</source>
            <translation>Verloopt binnen een jaar</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Zonder adres</translation>
        </message>
        <message>
            <source>Name to be looked at</source>
            <translation>Naam nakijken</translation>
        </message>
        <message>
            <source>Perhaps double</source>
            <translation>Misschien dubbel</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>niet ingevuld</translation>
        </message>
        <message>
            <source>{name}: {count} chosen</source>
            <translation>{name}: {count} gekozen</translation>
        </message>
        <message>
            <source>Take away the filter {name}</source>
            <translation>Haal het filter {name} weg</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>no tag</source>
            <translation>geen label</translation>
        </message>
        <message>
            <source>The list says none</source>
            <translation>Er zijn er nog geen</translation>
        </message>
    </context>
    <context>
        <name>StaffHeading</name>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>Still to be invited is who was not written to yet, and who was registered once and can be invited again.</source>
            <translation>Nog uit te nodigen is wie nog geen brief kreeg, en wie ooit geregistreerd was en opnieuw uitgenodigd kan worden.</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Leraren</translation>
        </message>
    </context>
    <context>
        <name>StaffInTable</name>
        <message>
            <source>Open the teacher</source>
            <translation>Leraar openen</translation>
        </message>
        <message numerus="yes">
            <source>With %n selected teacher(s)</source>
            <translation>
                <numerusform>Met %n geselecteerde leraar</numerusform>
                <numerusform>Met %n geselecteerde leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>With all these teachers</source>
            <translation>Met al deze leraren</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>Teachers</source>
            <translation>Leraren</translation>
        </message>
        <message>
            <source>Import a staff list…</source>
            <translation>Personeelslijst inlezen…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>No teachers yet</source>
            <translation>Nog geen leraren</translation>
        </message>
        <message>
            <source>Import the list that your HR system exports: Excel, ODS or CSV. Nothing is stored before you have seen it.</source>
            <translation>Lees de lijst in die uw personeelssysteem exporteert: Excel, ODS of CSV. Er wordt niets bewaard voordat u het hebt gezien.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Niemand gevonden</translation>
        </message>
        <message>
            <source>No teacher meets the filters and the words in the search box.</source>
            <translation>Geen leraar voldoet aan de filters en de woorden in het zoekveld.</translation>
        </message>
        <message>
            <source>Show everybody in service</source>
            <translation>Iedereen in dienst tonen</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Niet geteld</translation>
        </message>
        <message>
            <source>How everybody stands was not counted, so it is not known who meets the filter.</source>
            <translation>Er is niet geteld hoe iedereen ervoor staat. Daarom is niet bekend wie aan het filter voldoet.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Opnieuw tellen</translation>
        </message>
        <message numerus="yes">
            <source>%n in service</source>
            <translation>
                <numerusform>%n in dienst</numerusform>
                <numerusform>%n in dienst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n ander</numerusform>
                <numerusform>%n anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) in service</source>
            <translation>
                <numerusform>%n leraar in dienst</numerusform>
                <numerusform>%n leraren in dienst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registered</source>
            <translation>
                <numerusform>%n geregistreerd</numerusform>
                <numerusform>%n geregistreerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be invited</source>
            <translation>
                <numerusform>%n nog uit te nodigen</numerusform>
                <numerusform>%n nog uit te nodigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffReview</name>
        <message>
            <source>Only with a remark</source>
            <translation>Alleen met een opmerking</translation>
        </message>
        <message>
            <source>For all in this tab</source>
            <translation>Voor alle rijen hier</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) to look at afterwards, marked here.</source>
            <translation>
                <numerusform>%n naam om daarna na te kijken; die is hier gemerkt.</numerusform>
                <numerusform>%n namen om daarna na te kijken; die zijn hier gemerkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with a remark, marked here.</source>
            <translation>
                <numerusform>%n rij met een opmerking, hier gemerkt.</numerusform>
                <numerusform>%n rijen met een opmerking, hier gemerkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n teacher(s)</source>
            <translation>
                <numerusform>%n leraar bijwerken</numerusform>
                <numerusform>%n leraren bijwerken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n member(s) of staff</source>
            <translation>
                <numerusform>%n medewerker bijwerken</numerusform>
                <numerusform>%n medewerkers bijwerken</numerusform>
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
            <source>Add %n member(s) of staff</source>
            <translation>
                <numerusform>%n medewerker toevoegen</numerusform>
                <numerusform>%n medewerkers toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to update</source>
            <translation>Niets bij te werken</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Afkorting</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>Personeelsnummer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>On the list and not yet in the school.</source>
            <translation>Wel op de lijst, nog niet in de school.</translation>
        </message>
        <message>
            <source>In the school, with other values on the list. An empty cell never wipes a value.</source>
            <translation>Al in de school, met andere gegevens op de lijst. Een lege cel wist nooit iets.</translation>
        </message>
        <message>
            <source>The list says what the school knows already.</source>
            <translation>De lijst zegt wat de school al weet.</translation>
        </message>
        <message>
            <source>In service at the school, but not on this list. Nothing happens unless you say so.</source>
            <translation>In dienst bij de school, maar niet op deze lijst. Er gebeurt niets, tenzij u dat kiest.</translation>
        </message>
        <message>
            <source>It is not certain who this is. Choose for each; what you leave is skipped.</source>
            <translation>Het is niet zeker wie dit is. Kies per rij; wat u laat staan wordt overgeslagen.</translation>
        </message>
        <message>
            <source>These rows cannot be taken over. The sheet has the reason beside each.</source>
            <translation>Deze rijen kunnen niet worden overgenomen. In het blad staat de reden erbij.</translation>
        </message>
    </context>
    <context>
        <name>StaffSaving</name>
        <message>
            <source>Save the list</source>
            <translation>Lijst bewaren</translation>
        </message>
        <message>
            <source>Saving the list</source>
            <translation>Lijst bewaren</translation>
        </message>
        <message>
            <source>The paper holds the list as it is shown: its columns, order and groups.</source>
            <translation>Op papier staat de lijst zoals u die ziet: met deze kolommen, volgorde en groepen.</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>De lijst afdrukken</translation>
        </message>
        <message>
            <source>Printing the list</source>
            <translation>De lijst afdrukken</translation>
        </message>
        <message>
            <source>Copying the list</source>
            <translation>Lijst kopiëren</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied</source>
            <translation>
                <numerusform>%n regel gekopieerd</numerusform>
                <numerusform>%n regels gekopieerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Naar de printer gestuurd</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Bewaard als {file}</translation>
        </message>
    </context>
    <context>
        <name>StaffWork</name>
        <message>
            <source>Comparing with the teachers</source>
            <translation>Vergelijken met de leraren</translation>
        </message>
    </context>
    <context>
        <name>StandingCard</name>
        <message>
            <source>{since} to {until}</source>
            <translation>{since} t/m {until}</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Everything that was done counts.</source>
            <translation>Alles wat gedaan is, telt mee.</translation>
        </message>
    </context>
    <context>
        <name>StandingPart</name>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>{since}, set by hand</source>
            <translation>{since}, met de hand gezet</translation>
        </message>
    </context>
    <context>
        <name>TeacherCircumstances</name>
        <message>
            <source>Reduction kept</source>
            <translation>Vermindering bewaard</translation>
        </message>
        <message>
            <source>Proof kept</source>
            <translation>Bewijs bewaard</translation>
        </message>
        <message>
            <source>Removed; undo brings it back</source>
            <translation>Verwijderd; ongedaan maken haalt het terug</translation>
        </message>
    </context>
    <context>
        <name>TeacherEvents</name>
        <message>
            <source>Set the status by hand</source>
            <translation>Status met de hand zetten</translation>
        </message>
        <message>
            <source>There is no other register.</source>
            <translation>Er is geen ander register.</translation>
        </message>
        <message>
            <source>Other register</source>
            <translation>Ander register</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Genoteerd</translation>
        </message>
        <message>
            <source>Removed; undo brings it back</source>
            <translation>Verwijderd; ongedaan maken haalt het terug</translation>
        </message>
    </context>
    <context>
        <name>TeacherFields</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>At school</source>
            <translation>Op school</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Thuisadres</translation>
        </message>
        <message>
            <source>Qualifications</source>
            <translation>Bevoegdheden</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Write exactly so (empty: by the rules)</source>
            <translation>Schrijf exact zo (leeg: volgens de regels)</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Voorletters</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Roepnaam</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Tussenvoegsel</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>Partner's prefix</source>
            <translation>Tussenvoegsel partner</translation>
        </message>
        <message>
            <source>Partner's surname</source>
            <translation>Achternaam partner</translation>
        </message>
        <message>
            <source>Name use</source>
            <translation>Naamgebruik</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Aanspreekvorm</translation>
        </message>
        <message>
            <source>Titles before the name</source>
            <translation>Titels voor de naam</translation>
        </message>
        <message>
            <source>Titles behind the name</source>
            <translation>Titels achter de naam</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Aanhef</translation>
        </message>
        <message>
            <source>Name above the address</source>
            <translation>Naam boven het adres</translation>
        </message>
        <message>
            <source>Name in a sentence</source>
            <translation>Naam in een zin</translation>
        </message>
        <message>
            <source>Name in lists</source>
            <translation>Naam in lijsten</translation>
        </message>
        <message>
            <source>Staff code</source>
            <translation>Afkorting</translation>
        </message>
        <message>
            <source>Staff numbers</source>
            <translation>Personeelsnummers</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Huisnummer</translation>
        </message>
        <message>
            <source>Addition</source>
            <translation>Toevoeging</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Woonplaats</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
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
            <source>Subjects</source>
            <translation>Vakken</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Kind of staff</source>
            <translation>Soort personeel</translation>
        </message>
        <message>
            <source>FTE</source>
            <translation>Fte</translation>
        </message>
        <message>
            <source>Employed from</source>
            <translation>In dienst vanaf</translation>
        </message>
        <message>
            <source>Employed until</source>
            <translation>In dienst tot en met</translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>Niet uitnodigen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Doubt about the name</source>
            <translation>Twijfel over de naam</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Contact hours</source>
            <translation>Contacturen</translation>
        </message>
        <message>
            <source>Hours of self-study</source>
            <translation>Uren zelfstudie</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Waardering</translation>
        </message>
        <message>
            <source>Own name</source>
            <translation>Eigen naam</translation>
        </message>
        <message>
            <source>Partner's name</source>
            <translation>Naam van de partner</translation>
        </message>
        <message>
            <source>Partner's name – own name</source>
            <translation>Partnernaam – eigen naam</translation>
        </message>
        <message>
            <source>Own name – partner's name</source>
            <translation>Eigen naam – partnernaam</translation>
        </message>
        <message>
            <source>Neutral (initials and surname)</source>
            <translation>Neutraal (voorletters en achternaam)</translation>
        </message>
        <message>
            <source>Mr (heer)</source>
            <translation>De heer</translation>
        </message>
        <message>
            <source>Ms (mevrouw)</source>
            <translation>Mevrouw</translation>
        </message>
        <message>
            <source>Teaching staff</source>
            <translation>Onderwijzend personeel</translation>
        </message>
        <message>
            <source>Support staff</source>
            <translation>Ondersteunend personeel</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Directie</translation>
        </message>
        <message>
            <source>First grade</source>
            <translation>Eerstegraads</translation>
        </message>
        <message>
            <source>Second grade</source>
            <translation>Tweedegraads</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Bevoegd</translation>
        </message>
        <message>
            <source>In training</source>
            <translation>In opleiding</translation>
        </message>
        <message>
            <source>Not qualified</source>
            <translation>Onbevoegd</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
    </context>
    <context>
        <name>TeacherPage</name>
        <message>
            <source>left on {day}</source>
            <translation>uit dienst op {day}</translation>
        </message>
        <message>
            <source>keep until {day}</source>
            <translation>bewaren tot en met {day}</translation>
        </message>
        <message>
            <source>Close this teacher</source>
            <translation>Deze leraar sluiten</translation>
        </message>
        <message>
            <source>Parts of this teacher's page</source>
            <translation>Onderdelen van deze leraar</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>New teacher</source>
            <translation>Nieuwe leraar</translation>
        </message>
        <message>
            <source>Fill in what you know; only the surname is needed.</source>
            <translation>Vul in wat u weet; alleen de achternaam is nodig.</translation>
        </message>
    </context>
    <context>
        <name>TeacherRemarks</name>
        <message>
            <source>Add a remark</source>
            <translation>Opmerking toevoegen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Remark added</source>
            <translation>Opmerking toegevoegd</translation>
        </message>
        <message>
            <source>Change the remark</source>
            <translation>Opmerking wijzigen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Remark changed</source>
            <translation>Opmerking gewijzigd</translation>
        </message>
        <message>
            <source>Removed; undo brings it back</source>
            <translation>Verwijderd; ongedaan maken haalt het terug</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>TeacherUndo</name>
        <message>
            <source>They are two again; what came since stays with this one</source>
            <translation>Het zijn er weer twee; wat sindsdien kwam, blijft bij deze</translation>
        </message>
        <message>
            <source>Undo this for {who} only?</source>
            <translation>Dit alleen voor {who} ongedaan maken?</translation>
        </message>
        <message>
            <source>“{action}” was about others too. For them nothing changes.</source>
            <translation>“{action}” ging ook over anderen. Voor hen verandert er niets.</translation>
        </message>
        <message>
            <source>Undo for this one</source>
            <translation>Voor deze ongedaan maken</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laten staan</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>Ongedaan gemaakt: {action}</translation>
        </message>
    </context>
    <context>
        <name>TypedFilter</name>
        <message>
            <source>The filter was not applied: the whole list is shown below.</source>
            <translation>Het filter is niet toegepast: hieronder staat de hele lijst.</translation>
        </message>
        <message>
            <source>Searched for:</source>
            <translation>Gezocht op:</translation>
        </message>
        <message>
            <source>Take away the filter {name}</source>
            <translation>Haal het filter {name} weg</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
</TS>
