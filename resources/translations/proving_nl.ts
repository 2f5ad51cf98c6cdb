<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
            <source>Find a name or text in all letters</source>
            <translation>Zoek een naam of tekst in alle brieven</translation>
        </message>
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
            <source>room in the window: %1</source>
            <translation>ruimte in het venster: %1</translation>
        </message>
        <message numerus="yes">
            <source>in the round: %n letter(s) of 2 pages or more</source>
            <translation>
                <numerusform>in de ronde: %n brief van 2 of meer bladzijden</numerusform>
                <numerusform>in de ronde: %n brieven van 2 of meer bladzijden</numerusform>
            </translation>
        </message>
        <message>
            <source>looking through the round…</source>
            <translation>de ronde wordt bekeken…</translation>
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
        <name>Proving</name>
        <message>
            <source>Look at the letters again</source>
            <translation>Brieven opnieuw bekijken</translation>
        </message>
        <message>
            <source>Looking whether letters changed</source>
            <translation>Kijken of er brieven zijn veranderd</translation>
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
        <message>
            <source>Sent on %1: %2</source>
            <translation>Verstuurd op %1: %2</translation>
        </message>
        <message>
            <source>As it would be printed now</source>
            <translation>Zoals de brief nu wordt afgedrukt</translation>
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
            <source>Room in window (mm)</source>
            <translation>Ruimte in venster (mm)</translation>
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
        <name>StepWords</name>
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
        <message>
            <source>Look at the letters again</source>
            <translation>Brieven opnieuw bekijken</translation>
        </message>
        <message numerus="yes">
            <source>Print %n letter(s)…</source>
            <translation>
                <numerusform>%n brief afdrukken…</numerusform>
                <numerusform>%n brieven afdrukken…</numerusform>
            </translation>
        </message>
    </context>
</TS>
