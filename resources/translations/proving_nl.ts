<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Beside</name>
        <message>
            <source>As it would be printed now</source>
            <translation>Zoals de brief nu zou worden afgedrukt</translation>
        </message>
    </context>
    <context>
        <name>EarlierLine</name>
        <message>
            <source>Lay it beside</source>
            <translation>Leg ernaast</translation>
        </message>
        <message>
            <source>Below: as it would be printed now.</source>
            <translation>Hieronder de brief van nu.</translation>
        </message>
    </context>
    <context>
        <name>EarlierWords</name>
        <message>
            <source>Printed before in this round</source>
            <translation>Al eerder afgedrukt in deze ronde</translation>
        </message>
        <message>
            <source>Printed on %1 at %2</source>
            <translation>Afgedrukt op %1 om %2</translation>
        </message>
        <message>
            <source>Sent on %1: %2</source>
            <translation>Verstuurd op %1: %2</translation>
        </message>
    </context>
    <context>
        <name>EnvelopeShift</name>
        <message>
            <source>Only the first envelope, to try</source>
            <translation>Alleen de eerste envelop, om te proberen</translation>
        </message>
        <message>
            <source>To the right</source>
            <translation>Naar rechts</translation>
        </message>
        <message>
            <source>Downwards</source>
            <translation>Naar beneden</translation>
        </message>
        <message>
            <source>Does the address stand too far to the left or too high? Fill in by how much; below 0 moves it to the other side. This is kept for this printer and this envelope, apart from the shift of letters.</source>
            <translation>Staat het adres te ver naar links of te hoog? Vul in hoeveel; onder 0 schuift het de andere kant op. Dit geldt voor deze printer en deze envelop, los van de verschuiving van brieven.</translation>
        </message>
    </context>
    <context>
        <name>EnvelopeWizard</name>
        <message>
            <source>Test sheet</source>
            <translation>Testvel</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Envelop</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Keep for this printer</source>
            <translation>Bewaren voor deze printer</translation>
        </message>
        <message>
            <source>Go on with the envelope</source>
            <translation>Verder met de envelop</translation>
        </message>
        <message>
            <source>Go on with the printer</source>
            <translation>Verder met de printer</translation>
        </message>
        <message>
            <source>Use this envelope</source>
            <translation>Deze envelop gebruiken</translation>
        </message>
        <message>
            <source>The school uses this envelope now: %1</source>
            <translation>De school gebruikt nu deze envelop: %1</translation>
        </message>
    </context>
    <context>
        <name>EnvelopesPart</name>
        <message>
            <source>Envelopes the school uses</source>
            <translation>Enveloppen die de school gebruikt</translation>
        </message>
        <message>
            <source>The envelope with a letter in it</source>
            <translation>De envelop met een brief erin</translation>
        </message>
        <message>
            <source>Own envelope from this one</source>
            <translation>Eigen envelop maken van deze</translation>
        </message>
        <message>
            <source>Measure printer and envelope…</source>
            <translation>Printer en envelop opmeten…</translation>
        </message>
        <message>
            <source>Remove this envelope</source>
            <translation>Deze envelop verwijderen</translation>
        </message>
        <message>
            <source>Name of the envelope</source>
            <translation>Naam van de envelop</translation>
        </message>
        <message>
            <source>Envelope wide (mm)</source>
            <translation>Envelop breed (mm)</translation>
        </message>
        <message>
            <source>Envelope high (mm)</source>
            <translation>Envelop hoog (mm)</translation>
        </message>
        <message>
            <source>Window from left (mm)</source>
            <translation>Venster van links (mm)</translation>
        </message>
        <message>
            <source>Window from top (mm)</source>
            <translation>Venster van boven (mm)</translation>
        </message>
        <message>
            <source>Window wide (mm)</source>
            <translation>Venster breed (mm)</translation>
        </message>
        <message>
            <source>Window high (mm)</source>
            <translation>Venster hoog (mm)</translation>
        </message>
        <message>
            <source>First fold from top (mm)</source>
            <translation>Eerste vouw van boven (mm)</translation>
        </message>
        <message>
            <source>The address of every letter is printed behind this window.</source>
            <translation>Het adres van elke brief wordt achter dit venster gedrukt.</translation>
        </message>
        <message>
            <source>In this envelope a letter can slide %1 mm to the side and %2 mm up and down.</source>
            <translation>In deze envelop kan een brief %1 mm opzij en %2 mm omhoog of omlaag schuiven.</translation>
        </message>
        <message>
            <source>Own envelope</source>
            <translation>Eigen envelop</translation>
        </message>
    </context>
    <context>
        <name>LettersBeside</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>PreviewFinder</name>
        <message>
            <source>Previous letter found</source>
            <translation>Vorige gevonden brief</translation>
        </message>
        <message>
            <source>Next letter found</source>
            <translation>Volgende gevonden brief</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>van %1</translation>
        </message>
        <message numerus="yes">
            <source>This letter: %n page(s)</source>
            <translation>
                <numerusform>Deze brief: %n bladzijde</numerusform>
                <numerusform>Deze brief: %n bladzijden</numerusform>
            </translation>
        </message>
        <message>
            <source>Search in all letters</source>
            <translation>Zoek in alle brieven</translation>
        </message>
        <message numerus="yes">
            <source>in the round: %n longer than one page</source>
            <translation>
                <numerusform>in de ronde: %n langer dan één bladzijde</numerusform>
                <numerusform>in de ronde: %n langer dan één bladzijde</numerusform>
            </translation>
        </message>
        <message>
            <source>looking through the round: %1 of %2</source>
            <translation>de ronde wordt bekeken: %1 van %2</translation>
        </message>
        <message>
            <source>Room in the window: %1</source>
            <translation>Ruimte in het venster: %1</translation>
        </message>
        <message>
            <source>Number of the letter; type one to jump to it</source>
            <translation>Nummer van de brief; typ er een om erheen te gaan</translation>
        </message>
        <message numerus="yes">
            <source>in %n letter(s)</source>
            <translation>
                <numerusform>in %n brief</numerusform>
                <numerusform>in %n brieven</numerusform>
            </translation>
        </message>
        <message>
            <source>in no letter</source>
            <translation>in geen enkele brief</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>zoeken…</translation>
        </message>
    </context>
    <context>
        <name>PrinterStep</name>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Number on ruler A</source>
            <translation>Getal op liniaal A</translation>
        </message>
        <message>
            <source>Number on ruler B</source>
            <translation>Getal op liniaal B</translation>
        </message>
        <message>
            <source>What do the creases cross on sheet 1?</source>
            <translation>Waar kruisen de vouwen de linialen op vel 1?</translation>
        </message>
        <message>
            <source>At 10 on both rulers the printer prints exactly in the middle.</source>
            <translation>Bij 10 op beide linialen drukt de printer precies in het midden.</translation>
        </message>
        <message>
            <source>Letters on this printer are moved: %1</source>
            <translation>Brieven op deze printer worden verschoven: %1</translation>
        </message>
        <message>
            <source>This computer has no printer; a shift belongs to a printer.</source>
            <translation>Deze computer heeft geen printer; een verschuiving hoort bij een printer.</translation>
        </message>
    </context>
    <context>
        <name>Proving</name>
        <message>
            <source>Look at the letters again</source>
            <translation>Brieven opnieuw bekijken</translation>
        </message>
        <message>
            <source>Looking whether letters changed</source>
            <translation>Nagaan of er brieven zijn veranderd</translation>
        </message>
        <message>
            <source>The text of the letter was changed.</source>
            <translation>De tekst van de brief is veranderd.</translation>
        </message>
        <message>
            <source>The letterhead, the signer or the envelope was changed.</source>
            <translation>Het briefpapier, de ondertekenaar of de envelop is veranderd.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) changed since the check: </source>
            <translation>
                <numerusform>%n brief is veranderd sinds de controle: </numerusform>
                <numerusform>%n brieven zijn veranderd sinds de controle: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) are not in the stack any more.</source>
            <translation>
                <numerusform>%n brief ligt niet meer in de stapel.</numerusform>
                <numerusform>%n brieven liggen niet meer in de stapel.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProvingColumns</name>
        <message>
            <source>Which letters to show</source>
            <translation>Welke brieven tonen</translation>
        </message>
        <message>
            <source>Beside the earlier letter</source>
            <translation>Naast de eerdere brief</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Bladz.</translation>
        </message>
        <message>
            <source>Room (mm)</source>
            <translation>Ruimte (mm)</translation>
        </message>
        <message>
            <source>on paper already</source>
            <translation>ligt al op papier</translation>
        </message>
        <message>
            <source>had such a letter on %1 (%2)</source>
            <translation>kreeg op %1 al zo’n brief (%2)</translation>
        </message>
        <message>
            <source>the address can slide behind the edge of the window</source>
            <translation>het adres kan achter de rand van het venster schuiven</translation>
        </message>
        <message>
            <source>changed since the check before</source>
            <translation>veranderd sinds de vorige controle</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) can be printed</source>
            <translation>
                <numerusform>%n brief kan worden afgedrukt</numerusform>
                <numerusform>%n brieven kunnen worden afgedrukt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at first</source>
            <translation>
                <numerusform>eerst naar %n kijken</numerusform>
                <numerusform>eerst naar %n kijken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All letters (%n)</source>
            <translation>
                <numerusform>Alle brieven (%n)</numerusform>
                <numerusform>Alle brieven (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of 2 pages or more (%n)</source>
            <translation>
                <numerusform>Van 2 of meer bladzijden (%n)</numerusform>
                <numerusform>Van 2 of meer bladzijden (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too little room in the window (%n)</source>
            <translation>
                <numerusform>Te weinig ruimte in het venster (%n)</numerusform>
                <numerusform>Te weinig ruimte in het venster (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Had such a letter before (%n)</source>
            <translation>
                <numerusform>Kreeg eerder zo’n brief (%n)</numerusform>
                <numerusform>Kregen eerder zo’n brief (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed since the check before (%n)</source>
            <translation>
                <numerusform>Veranderd sinds de vorige controle (%n)</numerusform>
                <numerusform>Veranderd sinds de vorige controle (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingStep</name>
        <message>
            <source>The envelope as it was measured</source>
            <translation>De envelop zoals die is opgemeten</translation>
        </message>
        <message>
            <source>Name of the envelope</source>
            <translation>Naam van de envelop</translation>
        </message>
        <message>
            <source>such as the box’s number</source>
            <translation>bijv. het nummer op de doos</translation>
        </message>
        <message>
            <source>Folded at</source>
            <translation>Gevouwen bij</translation>
        </message>
        <message>
            <source>Black number at the left edge</source>
            <translation>Zwart getal aan de linkerrand</translation>
        </message>
        <message>
            <source>Black number at the right edge</source>
            <translation>Zwart getal aan de rechterrand</translation>
        </message>
        <message>
            <source>Blue number at the top edge</source>
            <translation>Blauw getal aan de bovenrand</translation>
        </message>
        <message>
            <source>Blue number at the bottom edge</source>
            <translation>Blauw getal aan de onderrand</translation>
        </message>
        <message>
            <source>Slid right: black at the left edge</source>
            <translation>Naar rechts geschoven: zwart links</translation>
        </message>
        <message>
            <source>Slid down: blue at the top edge</source>
            <translation>Omlaag geschoven: blauw bovenaan</translation>
        </message>
        <message>
            <source>What does the window show of sheet 2?</source>
            <translation>Wat is door het venster te zien van vel 2?</translation>
        </message>
        <message>
            <source>Your envelope, as far as the numbers tell.</source>
            <translation>Uw envelop, voor zover de getallen die vertellen.</translation>
        </message>
        <message>
            <source>An example. Yours is drawn here once all six numbers are filled in.</source>
            <translation>Een voorbeeld. Uw eigen envelop staat hier zodra alle zes getallen zijn ingevuld.</translation>
        </message>
    </context>
    <context>
        <name>SheetStep</name>
        <message>
            <source>Two pages: one tells how far the printer prints to one side, one what your envelope shows of a letter. Print them on the printer that you print letters on, at their true size.</source>
            <translation>Twee bladzijden: de ene laat zien hoeveel de printer scheef uitkomt, de andere wat uw envelop van een brief laat zien. Druk ze af op de printer waarop u ook brieven afdrukt, op ware grootte.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Print the test sheets</source>
            <translation>De testvellen afdrukken</translation>
        </message>
        <message>
            <source>Save the test sheets</source>
            <translation>De testvellen opslaan</translation>
        </message>
        <message>
            <source>Test sheets</source>
            <translation>Testvellen</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Opgeslagen: %1</translation>
        </message>
        <message>
            <source>Two pages, on plain paper and on one side.</source>
            <translation>Twee bladzijden, op gewoon papier en enkelzijdig.</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Naar de printer gestuurd</translation>
        </message>
    </context>
    <context>
        <name>ShiftWords</name>
        <message>
            <source>%1 mm to the right</source>
            <translation>%1 mm naar rechts</translation>
        </message>
        <message>
            <source>%1 mm to the left</source>
            <translation>%1 mm naar links</translation>
        </message>
        <message>
            <source>%1 mm down</source>
            <translation>%1 mm omlaag</translation>
        </message>
        <message>
            <source>%1 mm up</source>
            <translation>%1 mm omhoog</translation>
        </message>
        <message>
            <source>none</source>
            <translation>niet</translation>
        </message>
    </context>
</TS>
