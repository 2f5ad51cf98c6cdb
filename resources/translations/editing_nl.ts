<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Keep draft and close</source>
            <translation>Concept houden en sluiten</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>A draft waits for you below the choice of the letter.</source>
            <translation>Een concept wacht op u onder de keuze van de brief.</translation>
        </message>
        <message>
            <source>Save letter</source>
            <translation>Brief opslaan</translation>
        </message>
        <message>
            <source>It cannot be saved yet: something in it is not right.</source>
            <translation>Opslaan kan nog niet: er klopt iets niet in de tekst.</translation>
        </message>
        <message>
            <source>“%1” is not saved yet</source>
            <translation>“%1” is nog niet opgeslagen</translation>
        </message>
        <message>
            <source>It is not saved yet</source>
            <translation>De brief is nog niet opgeslagen</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Verder schrijven</translation>
        </message>
        <message>
            <source>Throw this text away?</source>
            <translation>Deze tekst weggooien?</translation>
        </message>
        <message>
            <source>It was not saved, and cannot be brought back.</source>
            <translation>Hij is niet opgeslagen en kan niet worden teruggehaald.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Give the letter a name.</source>
            <translation>Geef de brief een naam.</translation>
        </message>
        <message>
            <source>There is a letter of this name already.</source>
            <translation>Er is al een brief met deze naam.</translation>
        </message>
        <message>
            <source>How is your letter to be called?</source>
            <translation>Hoe heet uw brief?</translation>
        </message>
        <message>
            <source>By this name you choose it in a round.</source>
            <translation>Onder deze naam kiest u hem in een ronde.</translation>
        </message>
        <message>
            <source>Name of this letter</source>
            <translation>Naam van deze brief</translation>
        </message>
    </context>
    <context>
        <name>ChipPanel</name>
        <message>
            <source>The program does not know this field. Remove it and choose one.</source>
            <translation>Dit veld kent het programma niet. Haal het weg en kies een ander.</translation>
        </message>
        <message>
            <source>What is asked at each round?</source>
            <translation>Wat wordt bij elke ronde gevraagd?</translation>
        </message>
        <message>
            <source>He, she or neutral</source>
            <translation>Hij, zij of neutraal</translation>
        </message>
        <message>
            <source>Left out is: “%1”</source>
            <translation>Weggelaten wordt: “%1”</translation>
        </message>
        <message>
            <source>Filled in once a round</source>
            <translation>Vult u één keer per ronde in</translation>
        </message>
        <message>
            <source>Remove field</source>
            <translation>Veld weghalen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>When it is empty for somebody:</source>
            <translation>Als het bij iemand leeg is:</translation>
        </message>
        <message>
            <source>It must be filled in</source>
            <translation>Het moet ingevuld zijn</translation>
        </message>
        <message>
            <source>Print this text</source>
            <translation>Druk deze tekst af</translation>
        </message>
        <message>
            <source>Leave out the line</source>
            <translation>Laat de regel weg</translation>
        </message>
        <message>
            <source>Text when it is empty</source>
            <translation>Tekst als het leeg is</translation>
        </message>
        <message>
            <source>For a man</source>
            <translation>Voor een man</translation>
        </message>
        <message>
            <source>For a woman</source>
            <translation>Voor een vrouw</translation>
        </message>
        <message>
            <source>For everybody else</source>
            <translation>Voor ieder ander (neutraal)</translation>
        </message>
        <message>
            <source>The form of address of each teacher decides; without one the third text is printed.</source>
            <translation>De aanspreekvorm van elke leraar beslist; zonder aanspreekvorm staat er de derde tekst.</translation>
        </message>
    </context>
    <context>
        <name>DraftList</name>
        <message>
            <source>Begun and not saved</source>
            <translation>Begonnen en niet opgeslagen</translation>
        </message>
        <message>
            <source>Letter without a name</source>
            <translation>Brief zonder naam</translation>
        </message>
        <message>
            <source>Go on with “%1”</source>
            <translation>Verder met “%1”</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
    </context>
    <context>
        <name>FaultLines</name>
        <message>
            <source>It is in: “%1”</source>
            <translation>Het staat in: “%1”</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <source>Search a field, such as name</source>
            <translation>Zoek een veld, zoals naam</translation>
        </message>
        <message>
            <source>Search a field</source>
            <translation>Zoek een veld</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Velden</translation>
        </message>
        <message>
            <source>No field has that name.</source>
            <translation>Geen veld heeft die naam.</translation>
        </message>
        <message>
            <source>A field is filled in for each person. Double-click or press Enter to put one in.</source>
            <translation>Een veld wordt bij iedereen anders ingevuld. Dubbelklik of druk op Enter om er een in te voegen.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message>
            <source>As %1 reads it.</source>
            <translation>Zoals het er bij %1 staat.</translation>
        </message>
    </context>
    <context>
        <name>LetterWriting</name>
        <message>
            <source>Name of this letter</source>
            <translation>Naam van deze brief</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Tekst van de brief</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Write your letter here.</source>
            <translation>Schrijf hier uw brief.</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Afsluiting</translation>
        </message>
        <message>
            <source>Text with codes</source>
            <translation>Tekst met codes</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Velden</translation>
        </message>
    </context>
    <context>
        <name>LinkPanel</name>
        <message>
            <source>Address of the link</source>
            <translation>Adres van de link</translation>
        </message>
        <message>
            <source>www.example.org or an e-mail address</source>
            <translation>www.voorbeeld.nl of een e-mailadres</translation>
        </message>
        <message>
            <source>Make a link</source>
            <translation>Maak een link</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>Geen link</translation>
        </message>
        <message>
            <source>Where does this link lead to?</source>
            <translation>Waar gaat deze link heen?</translation>
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message>
            <source>On %1 at %2 you were writing here, and it was not saved.</source>
            <translation>Op %1 om %2 schreef u hier, en dat is niet opgeslagen.</translation>
        </message>
        <message>
            <source>Go on with that text</source>
            <translation>Verder met die tekst</translation>
        </message>
        <message>
            <source>Throw that text away</source>
            <translation>Die tekst weggooien</translation>
        </message>
    </context>
    <context>
        <name>PageTab</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>De brief zoals hij wordt afgedrukt</translation>
        </message>
        <message>
            <source>The page shows the last text without faults.</source>
            <translation>De bladzijde toont de laatste tekst zonder fouten.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page 2</source>
            <translation>Blad 2</translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message>
            <source>Nothing in this letter is likely to be stumbled over.</source>
            <translation>In deze brief staat niets waar een lezer over struikelt.</translation>
        </message>
        <message>
            <source>Reread</source>
            <translation>Nalezen</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>No suggestions</source>
            <translation>Geen suggesties</translation>
        </message>
        <message>
            <source>Add “%1” to the word list</source>
            <translation>“%1” toevoegen aan de woordenlijst</translation>
        </message>
        <message>
            <source>Take “%1” off the word list</source>
            <translation>“%1” uit de woordenlijst halen</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>Saved at %1.</source>
            <translation>Opgeslagen om %1.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Nog niet opgeslagen</translation>
        </message>
        <message>
            <source>Not saved yet; kept as a draft at %1</source>
            <translation>Nog niet opgeslagen; als concept bewaard om %1</translation>
        </message>
        <message>
            <source>Not saved yet, and no draft could be kept: %1</source>
            <translation>Nog niet opgeslagen, en ook als concept bewaren lukte niet: %1</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source>Your own letter</source>
            <translation>Eigen brief</translation>
        </message>
        <message>
            <source>Change your own letter</source>
            <translation>Eigen brief wijzigen</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>Save and close</source>
            <translation>Opslaan en sluiten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>It cannot be saved yet: see below the text what is not right in it.</source>
            <translation>Opslaan kan nog niet: onder de tekst staat wat er niet klopt.</translation>
        </message>
        <message>
            <source>Ctrl+S saves as well, and you go on writing.</source>
            <translation>Ctrl+S slaat ook op, en u schrijft verder.</translation>
        </message>
        <message>
            <source>The older text is back. Saving it makes it the newest version.</source>
            <translation>De oudere tekst staat er weer. Opslaan maakt er de nieuwste versie van.</translation>
        </message>
        <message>
            <source>Save as a new letter</source>
            <translation>Opslaan als nieuwe brief</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Vet</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Cursief</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Kop</translation>
        </message>
        <message>
            <source>• List</source>
            <translation>• Lijst</translation>
        </message>
        <message>
            <source>1. List</source>
            <translation>1. Lijst</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Wat er anders is</translation>
        </message>
        <message>
            <source>Go on with this version</source>
            <translation>Verder met deze versie</translation>
        </message>
        <message>
            <source>Underlined came since then, struck through went.</source>
            <translation>Onderstreept is er sindsdien bij gekomen, doorgestreept is weggehaald.</translation>
        </message>
        <message>
            <source>Every time you save, the version before is kept here, with who and when.</source>
            <translation>Bij elke keer opslaan blijft de vorige versie hier bewaard, met wie en wanneer.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Nu: %1</translation>
        </message>
        <message>
            <source>The text is the same as what you see.</source>
            <translation>De tekst is gelijk aan wat u ziet.</translation>
        </message>
        <message>
            <source>leave the line out when empty</source>
            <translation>als het leeg is, de regel weglaten</translation>
        </message>
        <message>
            <source>must be filled in</source>
            <translation>moet ingevuld zijn</translation>
        </message>
        <message>
            <source>print “%1” when empty</source>
            <translation>als het leeg is, “%1” afdrukken</translation>
        </message>
        <message>
            <source>print nothing when empty</source>
            <translation>als het leeg is, niets afdrukken</translation>
        </message>
    </context>
</TS>
