<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Check</name>
        <message>
            <source>The letters in the order they are printed</source>
            <translation>De brieven in de volgorde van afdrukken</translation>
        </message>
        <message>
            <source>Leave the selected people out</source>
            <translation>Geselecteerde personen overslaan</translation>
        </message>
        <message>
            <source>Show this letter</source>
            <translation>Deze brief bekijken</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>look at the name</source>
            <translation>naam nakijken</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in orde</translation>
        </message>
    </context>
    <context>
        <name>CheckState</name>
        <message>
            <source>Look through them again</source>
            <translation>Bekijk ze opnieuw</translation>
        </message>
        <message>
            <source>Looking through every letter…</source>
            <translation>Elke brief wordt nagekeken…</translation>
        </message>
        <message>
            <source>The letters were not all looked through, so that nothing can be printed yet.</source>
            <translation>Nog niet alle brieven zijn nagekeken; afdrukken kan dus nog niet.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to repair before printing</source>
            <translation>
                <numerusform>%n punt te verhelpen vóór het afdrukken</numerusform>
                <numerusform>%n punten te verhelpen vóór het afdrukken</numerusform>
            </translation>
        </message>
        <message>
            <source>No letters are left in the stack.</source>
            <translation>Er liggen geen brieven meer in de stapel.</translation>
        </message>
    </context>
    <context>
        <name>Confirming</name>
        <message numerus="yes">
            <source>Say which of %n draft(s) were sent</source>
            <translation>
                <numerusform>Zeg of het concept is verstuurd</numerusform>
                <numerusform>Zeg welke van %n concepten zijn verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go on with %n letter(s)</source>
            <translation>
                <numerusform>Verder met %n brief</numerusform>
                <numerusform>Verder met %n brieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put all %n back into the stack</source>
            <translation>
                <numerusform>%n brief terug in de stapel</numerusform>
                <numerusform>Alle %n terug in de stapel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note %n teacher(s) as reminded</source>
            <translation>
                <numerusform>%n leraar noteren als herinnerd</numerusform>
                <numerusform>%n leraren noteren als herinnerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Note as invited</source>
            <translation>Als uitgenodigd noteren</translation>
        </message>
        <message>
            <source>Note as reminded</source>
            <translation>Noteren als herinnerd</translation>
        </message>
        <message>
            <source>Note as sent</source>
            <translation>Als verstuurd noteren</translation>
        </message>
        <message numerus="yes">
            <source>Note %n teacher(s) as invited</source>
            <translation>
                <numerusform>%n leraar als uitgenodigd noteren</numerusform>
                <numerusform>%n leraren als uitgenodigd noteren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note %n letter(s) as sent</source>
            <translation>
                <numerusform>%n brief als verstuurd noteren</numerusform>
                <numerusform>%n brieven als verstuurd noteren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) noted as invited</source>
            <translation>
                <numerusform>%n leraar als uitgenodigd genoteerd</numerusform>
                <numerusform>%n leraren als uitgenodigd genoteerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) noted as reminded</source>
            <translation>
                <numerusform>%n leraar genoteerd als herinnerd</numerusform>
                <numerusform>%n leraren genoteerd als herinnerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) noted as sent</source>
            <translation>
                <numerusform>%n brief als verstuurd genoteerd</numerusform>
                <numerusform>%n brieven als verstuurd genoteerd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word-document (*.docx)</translation>
        </message>
        <message>
            <source>Save the letters as a Word document</source>
            <translation>De brieven opslaan als Word-document</translation>
        </message>
        <message numerus="yes">
            <source>Making %n letter(s)</source>
            <translation>
                <numerusform>%n brief maken</numerusform>
                <numerusform>%n brieven maken</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the folder with the letters go?</source>
            <translation>Waar moet de map met de brieven komen?</translation>
        </message>
        <message>
            <source>The Word letters leave your stationery blank</source>
            <translation>In de Word-brieven blijft de plek van uw briefpapier leeg</translation>
        </message>
        <message>
            <source>Your stationery is a PDF, and Word cannot lay that under a letter. The place of its head and foot stays free: print the letters on your own paper, or choose One PDF to have it with them.</source>
            <translation>Uw briefpapier is een PDF, en Word kan die niet onder een brief leggen. De plek van kop en voet blijft vrij: druk de brieven af op uw eigen papier, of kies Eén PDF om het erbij te hebben.</translation>
        </message>
        <message>
            <source>Your paper was printed beforehand, so the place of its head and foot stays free: print the letters on that paper, or choose One PDF for letters to pass on.</source>
            <translation>Uw papier is voorbedrukt, dus de plek van kop en voet blijft vrij: druk de brieven af op dat papier, of kies Eén PDF voor brieven die u doorgeeft.</translation>
        </message>
        <message>
            <source>Go on in Word</source>
            <translation>Verder in Word</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>Save what stands in the letters</source>
            <translation>Opslaan wat er in de brieven staat</translation>
        </message>
        <message>
            <source>Making the list</source>
            <translation>Lijst maken</translation>
        </message>
        <message>
            <source>Proof sheet</source>
            <translation>Controlelijst</translation>
        </message>
        <message>
            <source>Save the proof sheet</source>
            <translation>De controlelijst opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Making the proof sheet</source>
            <translation>Controlelijst maken</translation>
        </message>
    </context>
    <context>
        <name>FromWord</name>
        <message>
            <source>Choose the Word document with your letter</source>
            <translation>Kies het Word-document met uw brief</translation>
        </message>
        <message>
            <source>Word documents</source>
            <translation>Word-documenten</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <source>Older and other documents</source>
            <translation>Oudere en andere documenten</translation>
        </message>
        <message>
            <source>Reading the Word document</source>
            <translation>Word-document lezen</translation>
        </message>
    </context>
    <context>
        <name>LeavingOut</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were left out of the stack: </source>
            <translation>
                <numerusform>%n persoon is uit de stapel gehaald: </numerusform>
                <numerusform>%n personen zijn uit de stapel gehaald: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Previous letter</source>
            <translation>Vorige brief</translation>
        </message>
        <message>
            <source>Next letter</source>
            <translation>Volgende brief</translation>
        </message>
        <message>
            <source>The letter as it will be printed</source>
            <translation>De brief zoals die wordt afgedrukt</translation>
        </message>
        <message>
            <source>Show the envelope's window</source>
            <translation>Toon het venster van de envelop</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Ondertekend door</translation>
        </message>
        <message>
            <source>Function of the signer</source>
            <translation>Functie van de ondertekenaar</translation>
        </message>
        <message>
            <source>Your letter of</source>
            <translation>Uw brief van</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Uw kenmerk</translation>
        </message>
        <message>
            <source>Every letter can be looked at here exactly as it will be printed.</source>
            <translation>Hier ziet u elke brief precies zoals die wordt afgedrukt.</translation>
        </message>
        <message>
            <source>Whose letter; type a name to jump to it</source>
            <translation>Wiens brief; typ een naam om ernaartoe te springen</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hele pagina</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Paginabreedte</translation>
        </message>
    </context>
    <context>
        <name>LettersList</name>
        <message>
            <source>Letters to write and change</source>
            <translation>Brieven om te schrijven en te wijzigen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Aanpassen…</translation>
        </message>
        <message>
            <source>Copy and change…</source>
            <translation>Kopiëren en aanpassen…</translation>
        </message>
        <message>
            <source>From Word…</source>
            <translation>Uit Word…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Begin a round with this letter</source>
            <translation>Ronde beginnen met deze brief</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Gemaakt door</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>your school</source>
            <translation>uw school</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>het programma</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Write letters</source>
            <translation>Brieven schrijven</translation>
        </message>
        <message>
            <source>Your school's own letters come first. A copy of one of the program's can be changed as you like.</source>
            <translation>De eigen brieven van uw school staan bovenaan. Een kopie van een brief van het programma past u aan zoals u wilt.</translation>
        </message>
    </context>
    <context>
        <name>LettersView</name>
        <message>
            <source>The letter as it would be printed today</source>
            <translation>De brief zoals hij vandaag zou worden afgedrukt</translation>
        </message>
    </context>
    <context>
        <name>Making</name>
        <message numerus="yes">
            <source>Print %n letter(s)</source>
            <translation>
                <numerusform>%n brief afdrukken</numerusform>
                <numerusform>%n brieven afdrukken</numerusform>
            </translation>
        </message>
        <message>
            <source>Put in letterhead paper if you use it. Every letter starts on a new sheet.</source>
            <translation>Leg briefpapier in de printer als u dat gebruikt. Elke brief begint op een nieuw vel.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <comment>a print job</comment>
            <translation>
                <numerusform>%n brief</numerusform>
                <numerusform>%n brieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Printing %n letter(s)</source>
            <translation>
                <numerusform>%n brief wordt afgedrukt</numerusform>
                <numerusform>%n brieven worden afgedrukt</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the letters as one PDF</source>
            <translation>De brieven als één PDF opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message numerus="yes">
            <source>Making %n letter(s)</source>
            <translation>
                <numerusform>%n brief maken</numerusform>
                <numerusform>%n brieven maken</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the folder with the letters go?</source>
            <translation>Waar moet de map met de brieven komen?</translation>
        </message>
        <message>
            <source>Save this letter</source>
            <translation>Deze brief opslaan</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>There is a round of this name already. Take for instance: %1</source>
            <translation>Er is al een ronde met deze naam. Neem bijvoorbeeld: %1</translation>
        </message>
    </context>
    <context>
        <name>Output</name>
        <message numerus="yes">
            <source>%n letter(s) ready</source>
            <translation>
                <numerusform>%n brief klaar</numerusform>
                <numerusform>%n brieven klaar</numerusform>
            </translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Datum van de brief</translation>
        </message>
        <message>
            <source>Answer wanted before</source>
            <translation>Antwoord gewenst vóór</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Bezorging</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>per post</translation>
        </message>
        <message>
            <source>in the pigeon-hole</source>
            <translation>in het postvak</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Ondertekend door</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Per e-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s), not in this stack</source>
            <translation>
                <numerusform>%n brief, niet in deze stapel</numerusform>
                <numerusform>%n brieven, niet in deze stapel</numerusform>
            </translation>
        </message>
        <message>
            <source>Along with the letters</source>
            <translation>Bij de brieven</translation>
        </message>
        <message>
            <source>Proof sheet…</source>
            <translation>Controlelijst…</translation>
        </message>
        <message>
            <source>A table of all letters, to tick off and to have initialled before anything is printed.</source>
            <translation>Een tabel van alle brieven om af te vinken en te laten paraferen, voordat u iets afdrukt.</translation>
        </message>
        <message>
            <source>Hand-out list…</source>
            <translation>Uitdeellijst…</translation>
        </message>
        <message>
            <source>Everybody's name with room to sign for the letter, by group.</source>
            <translation>Ieders naam met ruimte om voor de brief te tekenen, per groep.</translation>
        </message>
        <message>
            <source>Labels…</source>
            <translation>Etiketten…</translation>
        </message>
        <message>
            <source>Addresses on sheets of labels, in the order of the stack.</source>
            <translation>Adressen op etikettenvellen, in de volgorde van de stapel.</translation>
        </message>
        <message>
            <source>Envelopes…</source>
            <translation>Enveloppen…</translation>
        </message>
        <message>
            <source>Printed envelopes with your return address, in the order of the stack.</source>
            <translation>Bedrukte enveloppen met uw retouradres, in de volgorde van de stapel.</translation>
        </message>
        <message>
            <source>Instead of printing</source>
            <translation>In plaats van afdrukken</translation>
        </message>
        <message>
            <source>One PDF…</source>
            <translation>Eén PDF…</translation>
        </message>
        <message>
            <source>All letters in one file, in the order of the stack.</source>
            <translation>Alle brieven in één bestand, in de volgorde van de stapel.</translation>
        </message>
        <message>
            <source>One PDF per person…</source>
            <translation>Eén PDF per persoon…</translation>
        </message>
        <message>
            <source>A folder with a file for each person, named after them.</source>
            <translation>Een map met voor elke persoon een bestand met diens naam.</translation>
        </message>
        <message>
            <source>By e-mail…</source>
            <translation>Per e-mail…</translation>
        </message>
        <message>
            <source>To everyone with an e-mail address, sent from here or as drafts; the others on paper.</source>
            <translation>Aan wie een e-mailadres heeft, vanaf hier verstuurd of als concepten; de anderen op papier.</translation>
        </message>
        <message>
            <source>One Word document…</source>
            <translation>Eén Word-document…</translation>
        </message>
        <message>
            <source>All letters in one document, each on a new page. What you change in it is not kept here.</source>
            <translation>Alle brieven in één document, elk op een nieuwe bladzijde. Wat u erin verandert, wordt hier niet bewaard.</translation>
        </message>
        <message>
            <source>A folder with a document for each person. What you change in them is not kept here.</source>
            <translation>Een map met voor iedereen een document. Wat u daarin verandert, wordt hier niet bewaard.</translation>
        </message>
        <message>
            <source>Word document per person…</source>
            <translation>Word-document per persoon…</translation>
        </message>
        <message>
            <source>Data for Excel…</source>
            <translation>Gegevens voor Excel…</translation>
        </message>
        <message>
            <source>A list with a row for each letter and all that stands in it.</source>
            <translation>Een lijst met een rij per brief en alles wat erin staat.</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Bewaren voor later</translation>
        </message>
        <message>
            <source>The round waits in the list of rounds until you go on.</source>
            <translation>De ronde wacht in de lijst tot u verdergaat.</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Lade</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Zijden</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>More options of this printer…</source>
            <translation>Meer opties van deze printer…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>No printer found</source>
            <translation>Geen printer gevonden</translation>
        </message>
        <message>
            <source>Make a PDF and print that elsewhere, or add a printer in the settings of the computer.</source>
            <translation>Maak een PDF en druk die elders af, of voeg een printer toe bij de instellingen van de computer.</translation>
        </message>
        <message>
            <source>Make a PDF…</source>
            <translation>PDF maken…</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>Verschuiving: %1</translation>
        </message>
        <message>
            <source>One side</source>
            <translation>Enkelzijdig</translation>
        </message>
        <message>
            <source>Both sides (every letter on a new sheet)</source>
            <translation>Dubbelzijdig (elke brief op een nieuw vel)</translation>
        </message>
        <message>
            <source>As the printer chooses</source>
            <translation>Zoals de printer kiest</translation>
        </message>
        <message>
            <source>Upper tray</source>
            <translation>Bovenste lade</translation>
        </message>
        <message>
            <source>Middle tray</source>
            <translation>Middelste lade</translation>
        </message>
        <message>
            <source>Lower tray</source>
            <translation>Onderste lade</translation>
        </message>
        <message>
            <source>Manual feed</source>
            <translation>Handinvoer</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>Enveloppen</translation>
        </message>
        <message>
            <source>Envelopes, manual feed</source>
            <translation>Enveloppen, handinvoer</translation>
        </message>
        <message>
            <source>Cassette</source>
            <translation>Cassette</translation>
        </message>
        <message>
            <source>Large tray</source>
            <translation>Grote lade</translation>
        </message>
        <message>
            <source>Small paper</source>
            <translation>Klein papier</translation>
        </message>
        <message>
            <source>Letterhead tray</source>
            <translation>Lade met briefpapier</translation>
        </message>
        <message>
            <source>Extra tray</source>
            <translation>Extra lade</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Up to and including no.</source>
            <translation>Tot en met nr.</translation>
        </message>
        <message>
            <source>Not these…</source>
            <translation>Deze niet…</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Geen enkele</translation>
        </message>
        <message>
            <source>Tick the letters that did not come out well</source>
            <translation>Vink de brieven aan die niet goed zijn</translation>
        </message>
        <message>
            <source>The others stay in the stack, in the same order.</source>
            <translation>De andere blijven in dezelfde volgorde in de stapel.</translation>
        </message>
        <message>
            <source>Only teachers with a good letter count as invited.</source>
            <translation>Alleen wie een goede brief heeft, wordt uitgenodigd.</translation>
        </message>
        <message>
            <source>Only teachers with a good letter count as reminded.</source>
            <translation>Alleen wie een goede brief heeft, telt als herinnerd.</translation>
        </message>
        <message>
            <source>Good letters are kept with the person.</source>
            <translation>Goede brieven worden bij de persoon bewaard.</translation>
        </message>
        <message numerus="yes">
            <source>Did all %n letter(s) come out well?</source>
            <translation>
                <numerusform>Is deze %n brief goed afgedrukt?</numerusform>
                <numerusform>Zijn alle %n goed afgedrukt?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Yes, all %n</source>
            <translation>
                <numerusform>Ja</numerusform>
                <numerusform>Ja, alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The number of the last good letter</source>
            <translation>Het nummer van de laatste goede brief</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>In the window</source>
            <translation>In het venster</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Once for all letters</source>
            <translation>Eén keer voor alle brieven</translation>
        </message>
        <message>
            <source>Your letter asks this. You fill it in once, for the whole round.</source>
            <translation>Uw brief vraagt dit. U vult het één keer in, voor de hele ronde.</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Checking the letters</source>
            <translation>De brieven worden nagekeken</translation>
        </message>
    </context>
    <context>
        <name>RepairCard</name>
        <message numerus="yes">
            <source>%n letters: </source>
            <translation>
                <numerusform>%n brief: </numerusform>
                <numerusform>%n brieven: </numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Naam van de school</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straat en huisnummer</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Plaats</translation>
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
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Deliver the round by pigeon-hole</source>
            <translation>De hele ronde via het postvak bezorgen</translation>
        </message>
        <message>
            <source>Choose another letter</source>
            <translation>Andere brief kiezen</translation>
        </message>
        <message>
            <source>Fill in at Letter</source>
            <translation>Invullen bij Brief</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>Toch sturen</translation>
        </message>
        <message numerus="yes">
            <source>Leave %n person(s) out of this round</source>
            <translation>
                <numerusform>%n persoon overslaan in deze ronde</numerusform>
                <numerusform>%n personen overslaan in deze ronde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundList</name>
        <message>
            <source>Rounds</source>
            <translation>Rondes</translation>
        </message>
        <message>
            <source>No letters sent yet</source>
            <translation>Nog geen brieven verstuurd</translation>
        </message>
        <message>
            <source>A round is one letter to many teachers. The program proposes who is to get it, shows every letter before it is printed, and remembers who got one.</source>
            <translation>Een ronde is één brief aan veel leraren. Het programma stelt voor wie hem krijgt, laat elke brief zien voordat hij wordt afgedrukt, en onthoudt wie hem kreeg.</translation>
        </message>
        <message>
            <source>Begin a round</source>
            <translation>Ronde beginnen</translation>
        </message>
        <message>
            <source>Book answers</source>
            <translation>Antwoorden boeken</translation>
        </message>
        <message>
            <source>Find letters</source>
            <translation>Brieven zoeken</translation>
        </message>
        <message>
            <source>Write letters…</source>
            <translation>Brieven schrijven…</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verstuurd</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Geregistreerd</translation>
        </message>
        <message>
            <source>Still to do</source>
            <translation>Nog te doen</translation>
        </message>
        <message>
            <source>%1 of %2 sent, %3 answered, %4 registered</source>
            <translation>%1 van %2 verstuurd, %3 beantwoord, %4 geregistreerd</translation>
        </message>
        <message>
            <source>%1 of %2 sent</source>
            <translation>%1 van %2 verstuurd</translation>
        </message>
        <message numerus="yes">
            <source>Say which of %n came out well</source>
            <translation>
                <numerusform>Zeg of %n brief goed is afgedrukt</numerusform>
                <numerusform>Zeg welke van %n goed zijn afgedrukt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to print</source>
            <translation>
                <numerusform>%n nog af te drukken</numerusform>
                <numerusform>%n nog af te drukken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say which of %n draft(s) were sent</source>
            <translation>
                <numerusform>Zeg of het concept is verstuurd</numerusform>
                <numerusform>Zeg welke van %n concepten zijn verstuurd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message>
            <source>Letters of this round</source>
            <translation>Brieven van deze ronde</translation>
        </message>
        <message>
            <source>The letter as it was printed</source>
            <translation>De brief zoals die is afgedrukt</translation>
        </message>
        <message>
            <source>Open teacher</source>
            <translation>Leraar openen</translation>
        </message>
        <message>
            <source>Save this letter…</source>
            <translation>Deze brief opslaan…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Print letters again…</source>
            <translation>Brieven opnieuw afdrukken…</translation>
        </message>
        <message>
            <source>By e-mail…</source>
            <translation>Per e-mail…</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n brief</numerusform>
                <numerusform>%n brieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n verstuurd</numerusform>
                <numerusform>%n verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n beantwoord</numerusform>
                <numerusform>%n beantwoord</numerusform>
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
            <source>%n still to print</source>
            <translation>
                <numerusform>%n nog af te drukken</numerusform>
                <numerusform>%n nog af te drukken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) undone: throw them away in your mail program</source>
            <translation>
                <numerusform>%n concept ongedaan gemaakt: gooi het weg</numerusform>
                <numerusform>%n concepten ongedaan gemaakt: gooi ze weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as e-mail draft, not known to be sent</source>
            <translation>
                <numerusform>%n als e-mailconcept; nog niet gezegd of het is verstuurd</numerusform>
                <numerusform>%n als e-mailconcept; nog niet gezegd of ze zijn verstuurd</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Opvolging</translation>
        </message>
        <message>
            <source>Hand-out list…</source>
            <translation>Uitdeellijst…</translation>
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
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Verstuurd op</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>still to print</source>
            <translation>nog af te drukken</translation>
        </message>
        <message>
            <source>printed; came out well?</source>
            <translation>afgedrukt; goed?</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>verstuurd</translation>
        </message>
    </context>
    <context>
        <name>RoundsPage</name>
        <message>
            <source>Letters about standings…</source>
            <translation>Brieven over de stand…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n ronde</numerusform>
                <numerusform>%n rondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Rounds of letters</source>
            <translation>Rondes van brieven</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Nieuwe ronde</translation>
        </message>
    </context>
    <context>
        <name>StackPart</name>
        <message>
            <source>such as 3-7, 12</source>
            <translation>bijvoorbeeld 3-7, 12</translation>
        </message>
        <message>
            <source>Letters were printed already: the order stays, their numbers are on paper.</source>
            <translation>Er zijn al brieven afgedrukt: de volgorde blijft, de nummers staan op papier.</translation>
        </message>
        <message numerus="yes">
            <source>Separator sheets (%n group(s))</source>
            <translation>
                <numerusform>Scheidingsvel (%n groep)</numerusform>
                <numerusform>Scheidingsvellen (%n groepen)</numerusform>
            </translation>
        </message>
        <message>
            <source>Separator sheets</source>
            <translation>Scheidingsvellen</translation>
        </message>
        <message>
            <source>In order of names there are no groups.</source>
            <translation>Op naam zijn er geen groepen.</translation>
        </message>
        <message numerus="yes">
            <source>all %n</source>
            <translation>
                <numerusform>alle %n</numerusform>
                <numerusform>alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>from … up to …</source>
            <translation>van … tot en met …</translation>
        </message>
        <message>
            <source>some numbers</source>
            <translation>enkele nummers</translation>
        </message>
        <message>
            <source>the last ones, again</source>
            <translation>de laatste brieven, opnieuw</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummers</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>The stack</source>
            <translation>De stapel</translation>
        </message>
        <message>
            <source>Every letter starts on a new sheet, also when both sides are printed.</source>
            <translation>Elke brief begint op een nieuw vel, ook bij dubbelzijdig afdrukken.</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>New round</source>
            <translation>Nieuwe ronde</translation>
        </message>
        <message>
            <source>Who gets a letter, and when it goes out.</source>
            <translation>Wie een brief krijgt, en wanneer die de deur uitgaat.</translation>
        </message>
        <message>
            <source>What the letter says, and how it looks for each person.</source>
            <translation>Wat er in de brief staat, en hoe die er voor elke persoon uitziet.</translation>
        </message>
        <message>
            <source>Nothing is printed while something is wrong.</source>
            <translation>Zolang er iets niet klopt, wordt er niets afgedrukt.</translation>
        </message>
        <message>
            <source>On paper or as a file. Afterwards the program asks which letters came out well.</source>
            <translation>Op papier of als bestand. Daarna vraagt het programma welke brieven goed zijn.</translation>
        </message>
        <message>
            <source>Look at the letters again</source>
            <translation>Brieven opnieuw bekijken</translation>
        </message>
        <message numerus="yes">
            <source>Go on with %n letter(s)</source>
            <translation>
                <numerusform>Verder met %n brief</numerusform>
                <numerusform>Verder met %n brieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check %n letter(s)</source>
            <translation>
                <numerusform>%n brief controleren</numerusform>
                <numerusform>%n brieven controleren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To printing %n letter(s)</source>
            <translation>
                <numerusform>Verder naar afdrukken: %n brief</numerusform>
                <numerusform>Verder naar afdrukken: %n brieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n letter(s)…</source>
            <translation>
                <numerusform>%n brief afdrukken…</numerusform>
                <numerusform>%n brieven afdrukken…</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave this round?</source>
            <translation>Deze ronde verlaten?</translation>
        </message>
        <message>
            <source>It is not kept yet. To keep it go on to the last step, and choose “Keep for later”.</source>
            <translation>Zij is nog niet bewaard. Wilt u haar bewaren, ga dan door naar de laatste stap en kies “Later afdrukken”.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Verlaten</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier blijven</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen cannot get this letter: </source>
            <translation>
                <numerusform>%n gekozen leraar kan deze brief niet krijgen: </numerusform>
                <numerusform>%n gekozen leraren kunnen deze brief niet krijgen: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>Copy and change…</source>
            <translation>Kopiëren en aanpassen…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>From Word…</source>
            <translation>Uit Word…</translation>
        </message>
    </context>
    <context>
        <name>ToneList</name>
        <message numerus="yes">
            <source>To think about (%n)</source>
            <translation>
                <numerusform>Om over na te denken (%n)</numerusform>
                <numerusform>Om over na te denken (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>This stops nothing: you decide.</source>
            <translation>Dit houdt niets tegen: u beslist.</translation>
        </message>
        <message numerus="yes">
            <source>Show these %n</source>
            <translation>
                <numerusform>Toon deze brief</numerusform>
                <numerusform>Toon deze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Zo laten</translation>
        </message>
    </context>
    <context>
        <name>Who</name>
        <message>
            <source>Search in this list</source>
            <translation>Zoeken in deze lijst</translation>
        </message>
        <message>
            <source>Who gets a letter</source>
            <translation>Wie een brief krijgt</translation>
        </message>
        <message>
            <source>All proposed</source>
            <translation>Alle voorgestelde</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Name of the round</source>
            <translation>Naam van de ronde</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Datum van de brief</translation>
        </message>
        <message>
            <source>Answer wanted before</source>
            <translation>Antwoord gewenst vóór</translation>
        </message>
        <message>
            <source>By post, to the home address</source>
            <translation>Per post, naar het huisadres</translation>
        </message>
        <message>
            <source>In the pigeon-hole at school</source>
            <translation>In het postvak op school</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Bezorging</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>{year}, {nr} and {code} are filled in for each letter.</source>
            <translation>{jaar}, {nr} en {code} worden per brief ingevuld.</translation>
        </message>
        <message>
            <source>Our reference</source>
            <translation>Ons kenmerk</translation>
        </message>
        <message>
            <source>All teachers</source>
            <translation>Alle leraren</translation>
        </message>
        <message>
            <source>Space ticks the selected people. People in grey cannot get this letter.</source>
            <translation>De spatiebalk vinkt de geselecteerde personen aan. Wie grijs is, kan deze brief niet krijgen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
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
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>no address yet</source>
            <translation>nog geen adres</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n brief</numerusform>
                <numerusform>%n brieven</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 proposed teachers ticked; %3 others are not proposed</source>
            <translation>%1 van %2 voorgestelde leraren aangevinkt; %3 anderen zijn niet voorgesteld</translation>
        </message>
        <message>
            <source>Nobody is in the view “{name}” now, or it asks about an own field that is gone.</source>
            <translation>Niemand zit nu in de weergave “{name}”, of die vraagt naar een eigen veld dat er niet meer is.</translation>
        </message>
        <message>
            <source>This is not a day. Type it like 23-11-2026.</source>
            <translation>Dit is geen dag. Typ bijvoorbeeld 23-11-2026.</translation>
        </message>
    </context>
    <context>
        <name>WordFields</name>
        <message>
            <source>Fields</source>
            <translation>Velden</translation>
        </message>
        <message>
            <source>Choose for each field of Word what comes in its place.</source>
            <translation>Kies voor elk veld uit Word wat ervoor in de plaats komt.</translation>
        </message>
        <message>
            <source>Ask for the other fields once, when a round is made</source>
            <translation>Vraag de andere velden één keer, bij het maken van een ronde</translation>
        </message>
        <message>
            <source>There are no fields in the text of this letter.</source>
            <translation>In de tekst van deze brief staan geen velden.</translation>
        </message>
        <message>
            <source>In the Word letter</source>
            <translation>In de Word-brief</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>Example or text</source>
            <translation>Voorbeeld of tekst</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Ask once for the whole round</source>
            <translation>Eén keer vragen voor de hele ronde</translation>
        </message>
        <message>
            <source>The same text for everybody</source>
            <translation>Voor iedereen dezelfde tekst</translation>
        </message>
        <message>
            <source>Text for %1</source>
            <translation>Tekst voor %1</translation>
        </message>
        <message>
            <source>That is right</source>
            <translation>Dat klopt</translation>
        </message>
        <message>
            <source>Question, such as Place of the study day</source>
            <translation>Vraag, zoals Plaats van de studiedag</translation>
        </message>
        <message>
            <source>Text; empty leaves the field out</source>
            <translation>Tekst; leeg laat het veld weg</translation>
        </message>
        <message>
            <source>such as “%1”</source>
            <translation>zoals “%1”</translation>
        </message>
        <message>
            <source>Proposed by the name only. Is it right?</source>
            <translation>Voorgesteld door de naam. Klopt het?</translation>
        </message>
    </context>
    <context>
        <name>WordQuestions</name>
        <message>
            <source>Letter from Word</source>
            <translation>Brief uit Word</translation>
        </message>
        <message>
            <source>Go on with this letter</source>
            <translation>Verder met deze brief</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Name of this letter</source>
            <translation>Naam van deze brief</translation>
        </message>
        <message>
            <source>By this the program knows who may get it, and what a sent letter means.</source>
            <translation>Hieraan weet het programma wie hem krijgt, en wat een verstuurde brief betekent.</translation>
        </message>
        <message>
            <source>What the letter is for</source>
            <translation>Waar de brief voor is</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelaten</translation>
        </message>
        <message>
            <source>The page of the letter has this already. What you take over stands in the text, below the salutation.</source>
            <translation>Dit staat al op de bladzijde van de brief. Wat u toch overneemt, komt in de tekst onder de aanhef.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Toch overnemen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <source>A letter has one picture: the logo of the school, on its letterhead.</source>
            <translation>Een brief heeft één afbeelding: het logo van de school, op het briefpapier.</translation>
        </message>
        <message>
            <source>Make this the logo of the school when the letter is saved</source>
            <translation>Maak dit het logo van de school als de brief wordt opgeslagen</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Goed om te weten</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) still to decide on</source>
            <translation>
                <numerusform>Over %n veld moet u nog beslissen</numerusform>
                <numerusform>Over %n velden moet u nog beslissen</numerusform>
            </translation>
        </message>
    </context>
</TS>
