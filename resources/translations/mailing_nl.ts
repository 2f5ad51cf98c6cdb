<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>MailingMaking</name>
        <message>
            <source>Labels and envelopes</source>
            <translation>Etiketten en enveloppen</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) to sign for</source>
            <translation>
                <numerusform>%n brief om voor te tekenen</numerusform>
                <numerusform>%n brieven om voor te tekenen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand-out list</source>
            <translation>Uitdeellijst</translation>
        </message>
        <message>
            <source>Print the hand-out list…</source>
            <translation>Uitdeellijst afdrukken…</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>Enveloppen</translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s)</source>
            <translation>
                <numerusform>%n envelop</numerusform>
                <numerusform>%n enveloppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n envelope(s)…</source>
            <translation>
                <numerusform>%n envelop afdrukken…</numerusform>
                <numerusform>%n enveloppen afdrukken…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n etiket</numerusform>
                <numerusform>%n etiketten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n vel</numerusform>
                <numerusform>%n vellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiketten</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message numerus="yes">
            <source>Print %n label(s)…</source>
            <translation>
                <numerusform>%n etiket afdrukken…</numerusform>
                <numerusform>%n etiketten afdrukken…</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the PDF</source>
            <translation>PDF opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Making the PDF</source>
            <translation>PDF maken</translation>
        </message>
        <message>
            <source>Put in plain paper, and hold it with a sheet of labels against the light.</source>
            <translation>Leg gewoon papier in de printer en houd het daarna met een vel etiketten tegen het licht.</translation>
        </message>
        <message>
            <source>Put in the sheets of labels; try it on plain paper first and hold that against the light.</source>
            <translation>Leg de etikettenvellen in de printer. Probeer het eerst op gewoon papier en houd dat met een vel etiketten tegen het licht.</translation>
        </message>
        <message>
            <source>Put in the envelopes, and choose the tray they are in.</source>
            <translation>Leg de enveloppen in de printer en kies de lade waar ze in liggen.</translation>
        </message>
        <message>
            <source>The paper holds the same pages as the screen.</source>
            <translation>Op papier komen dezelfde bladzijden als op het scherm.</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Naar de printer gestuurd</translation>
        </message>
    </context>
    <context>
        <name>MailingPage</name>
        <message>
            <source>As it will be printed</source>
            <translation>Zoals het wordt afgedrukt</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>Niemand gekozen</translation>
        </message>
        <message>
            <source>Choose teachers in the list, or a round of letters, and make labels or envelopes from there.</source>
            <translation>Kies leraren in de lijst, of een ronde met brieven, en maak van daar etiketten of enveloppen.</translation>
        </message>
        <message>
            <source>Save the PDF…</source>
            <translation>PDF opslaan…</translation>
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
            <source>Making the preview</source>
            <translation>Voorbeeld maken</translation>
        </message>
        <message numerus="yes">
            <source>%n without a whole address get(s) none: </source>
            <translation>
                <numerusform>%n zonder volledig adres krijgt er geen: </numerusform>
                <numerusform>%n zonder volledig adres krijgen er geen: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailingPanel</name>
        <message>
            <source>home address</source>
            <translation>huisadres</translation>
        </message>
        <message>
            <source>place in the school</source>
            <translation>plek in de school</translation>
        </message>
        <message>
            <source>Return address in the corner</source>
            <translation>Retouradres in de hoek</translation>
        </message>
        <message>
            <source>With their edges, to try on plain paper</source>
            <translation>Met de randen erbij, om te proberen</translation>
        </message>
        <message>
            <source>Each group on a page of its own</source>
            <translation>Elke groep op een eigen bladzijde</translation>
        </message>
        <message>
            <source>own format…</source>
            <translation>eigen formaat…</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>etiketten</translation>
        </message>
        <message>
            <source>envelopes</source>
            <translation>enveloppen</translation>
        </message>
        <message>
            <source>hand-out list</source>
            <translation>uitdeellijst</translation>
        </message>
        <message>
            <source>own format</source>
            <translation>eigen formaat</translation>
        </message>
        <message>
            <source>What is made</source>
            <translation>Wat er wordt gemaakt</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Maken</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiketten</translation>
        </message>
        <message>
            <source>Begin at label</source>
            <translation>Beginnen bij etiket</translation>
        </message>
        <message>
            <source>Or click the first free label in the picture.</source>
            <translation>Of klik in het plaatje op het eerste vrije etiket.</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Envelop</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Geadresseerd aan</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Put them in as your printer asks it; a test with one shows which way round.</source>
            <translation>Leg ze in zoals uw printer het vraagt; probeer er eerst één, dan ziet u welke kant boven hoort.</translation>
        </message>
        <message>
            <source>So each place in the school has a list of its own.</source>
            <translation>Zo heeft elke plek in de school een eigen lijst.</translation>
        </message>
        <message numerus="yes">
            <source>{width} × {height} mm, %n on a sheet</source>
            <translation>
                <numerusform>{width} × {height} mm, %n op een vel</numerusform>
                <numerusform>{width} × {height} mm, %n op een vel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnFormat</name>
        <message>
            <source>Beside each other</source>
            <translation>Naast elkaar</translation>
        </message>
        <message>
            <source>Below each other</source>
            <translation>Onder elkaar</translation>
        </message>
        <message>
            <source>Width (mm)</source>
            <translation>Breedte (mm)</translation>
        </message>
        <message>
            <source>Height (mm)</source>
            <translation>Hoogte (mm)</translation>
        </message>
        <message>
            <source>From the left edge (mm)</source>
            <translation>Vanaf de linkerrand (mm)</translation>
        </message>
        <message>
            <source>From the top edge (mm)</source>
            <translation>Vanaf de bovenrand (mm)</translation>
        </message>
        <message>
            <source>From label to label, across (mm)</source>
            <translation>Van etiket tot etiket, opzij (mm)</translation>
        </message>
        <message>
            <source>From label to label, down (mm)</source>
            <translation>Van etiket tot etiket, omlaag (mm)</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>The first sheet; choose the first free label with the arrow keys</source>
            <translation>Het eerste vel; kies met de pijltjestoetsen het eerste vrije etiket</translation>
        </message>
        <message>
            <source>Label {number}</source>
            <translation>Etiket {number}</translation>
        </message>
    </context>
</TS>
