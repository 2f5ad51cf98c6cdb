<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ImageRow</name>
        <message>
            <source>None yet</source>
            <translation>Nog geen</translation>
        </message>
    </context>
    <context>
        <name>PaperFiles</name>
        <message>
            <source>First page</source>
            <translation>Eerste bladzijde</translation>
        </message>
        <message>
            <source>Following pages</source>
            <translation>Vervolgbladzijden</translation>
        </message>
        <message>
            <source>A PDF on A4. Of one with two pages the second is for following pages.</source>
            <translation>Een PDF op A4. Van een PDF met twee bladzijden is de tweede voor het vervolgvel.</translation>
        </message>
        <message>
            <source>None yet: choose one</source>
            <translation>Nog geen: kies er een</translation>
        </message>
        <message>
            <source>None: these stay white</source>
            <translation>Geen: deze blijven wit</translation>
        </message>
        <message>
            <source>Links, buttons, scripts or attached files in it were left out; what it shows was kept.</source>
            <translation>Koppelingen, knoppen, scripts of bijlagen erin zijn weggelaten; wat u ziet, is bewaard.</translation>
        </message>
    </context>
    <context>
        <name>SignerCard</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Handtekening</translation>
        </message>
        <message>
            <source>Choose an image…</source>
            <translation>Afbeelding kiezen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Signs as a rule</source>
            <translation>Ondertekent meestal</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
    </context>
    <context>
        <name>SignerField</name>
        <message>
            <source>Choose who signs</source>
            <translation>Kies wie ondertekent</translation>
        </message>
    </context>
    <context>
        <name>SignersBox</name>
        <message>
            <source>Add a signer</source>
            <translation>Ondertekenaar toevoegen</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Wie ondertekent</translation>
        </message>
        <message>
            <source>Choose for each round who signs. Without a signature there is room to sign by hand.</source>
            <translation>Bij elke ronde kiest u wie ondertekent. Zonder handtekening blijft er ruimte om met de hand te tekenen.</translation>
        </message>
        <message>
            <source>Choose an image (PNG or JPEG)</source>
            <translation>Kies een afbeelding (PNG of JPEG)</translation>
        </message>
    </context>
    <context>
        <name>StationeryForms</name>
        <message>
            <source>The program prints them, as designed here</source>
            <translation>Het programma drukt ze af, zoals hier ontworpen</translation>
        </message>
        <message>
            <source>A PDF of our own stationery</source>
            <translation>Een PDF van ons eigen briefpapier</translation>
        </message>
        <message>
            <source>Paper that is printed already</source>
            <translation>Voorbedrukt papier</translation>
        </message>
        <message>
            <source>Head and foot of the letter</source>
            <translation>Kop en voet van de brief</translation>
        </message>
        <message>
            <source>Letters as a PDF or by e-mail</source>
            <translation>Brieven als PDF of per e-mail</translation>
        </message>
        <message>
            <source>Show a head there all the same</source>
            <translation>Toon daar wel een kop en voet</translation>
        </message>
        <message>
            <source>Not on paper, but in PDFs: those are not printed on your paper.</source>
            <translation>Op papier niet, in PDF's wel: die staan niet op uw voorbedrukte papier.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>in the middle</source>
            <translation>in het midden</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>only without a logo</source>
            <translation>alleen zonder logo</translation>
        </message>
        <message>
            <source>always</source>
            <translation>altijd</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>Logo and name</source>
            <translation>Logo en naam</translation>
        </message>
        <message>
            <source>Logo at most</source>
            <translation>Logo hoogstens</translation>
        </message>
        <message>
            <source>First page from</source>
            <translation>Eerste bladzijde vanaf</translation>
        </message>
        <message>
            <source>Following pages from</source>
            <translation>Vervolgvel vanaf</translation>
        </message>
        <message>
            <source>Of the register</source>
            <translation>Van het register</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Naam van de school</translation>
        </message>
        <message>
            <source>Below the head</source>
            <translation>Onder de kop</translation>
        </message>
        <message>
            <source>Draw a line</source>
            <translation>Trek een lijn</translation>
        </message>
        <message>
            <source>Beside the window</source>
            <translation>Naast het venster</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adres</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telefoon</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>website</source>
            <translation>website</translation>
        </message>
        <message>
            <source>Colour of lines and headings</source>
            <translation>Kleur van lijnen en koppen</translation>
        </message>
        <message>
            <source>Footer of every page</source>
            <translation>Voettekst van elke bladzijde</translation>
        </message>
        <message>
            <source>Margin on the left</source>
            <translation>Linkermarge</translation>
        </message>
        <message>
            <source>Margin on the right</source>
            <translation>Rechtermarge</translation>
        </message>
        <message>
            <source>Free at the bottom</source>
            <translation>Vrij aan de onderkant</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Grootte van de tekst</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-code</translation>
        </message>
        <message>
            <source>For who is invited, to be scanned with a phone.</source>
            <translation>Voor wie wordt uitgenodigd, om met een telefoon te scannen.</translation>
        </message>
    </context>
    <context>
        <name>StationeryPart</name>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Logo kiezen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Reading the stationery…</source>
            <translation>Het briefpapier wordt gelezen…</translation>
        </message>
        <message>
            <source>Choose your stationery (PDF)</source>
            <translation>Kies uw briefpapier (PDF)</translation>
        </message>
        <message>
            <source>Taking the stationery in</source>
            <translation>Briefpapier overnemen</translation>
        </message>
        <message>
            <source>Choose an image (PNG or JPEG)</source>
            <translation>Kies een afbeelding (PNG of JPEG)</translation>
        </message>
        <message>
            <source>Keeping the image</source>
            <translation>Afbeelding bewaren</translation>
        </message>
    </context>
    <context>
        <name>StationerySight</name>
        <message>
            <source>The letter as it would be printed</source>
            <translation>De brief zoals die wordt afgedrukt</translation>
        </message>
        <message>
            <source>With the first teacher in the register, a letter appears here as it would be printed.</source>
            <translation>Zodra er een leraar in het register staat, ziet u hier een brief zoals die wordt afgedrukt.</translation>
        </message>
        <message>
            <source>Two pages</source>
            <translation>Twee bladzijden</translation>
        </message>
        <message>
            <source>As a PDF</source>
            <translation>Als PDF</translation>
        </message>
        <message>
            <source>Show the room for the text</source>
            <translation>Toon de ruimte voor de tekst</translation>
        </message>
    </context>
    <context>
        <name>_FileRow</name>
        <message>
            <source>Choose a PDF…</source>
            <translation>PDF kiezen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
    </context>
</TS>
