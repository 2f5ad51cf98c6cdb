<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ChipPanel</name>
        <message>
            <source>The program does not know this field. Remove it and choose one.</source>
            <translation>Dit veld kent het programma niet. Haal het weg en kies een ander.</translation>
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
            <source>No field is called so.</source>
            <translation>Zo heet geen veld.</translation>
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
        <name>Paper</name>
        <message>
            <source>Page 2 begins about here</source>
            <translation>Hier begint ongeveer bladzijde 2</translation>
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
        <name>TemplateEditor</name>
        <message>
            <source>Letter of your own</source>
            <translation>Eigen brief</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>The page shows the last text without faults.</source>
            <translation>De bladzijde toont de laatste tekst zonder fouten.</translation>
        </message>
        <message>
            <source>The letter as it will be printed</source>
            <translation>De brief zoals die wordt afgedrukt</translation>
        </message>
        <message>
            <source>Throw your changes away?</source>
            <translation>Wijzigingen weggooien?</translation>
        </message>
        <message>
            <source>What you wrote in this letter is not saved yet.</source>
            <translation>Wat u in deze brief schreef, is nog niet opgeslagen.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Verder schrijven</translation>
        </message>
        <message>
            <source>Real page</source>
            <translation>Echte bladzijde</translation>
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
            <source>Insert a field</source>
            <translation>Veld invoegen</translation>
        </message>
    </context>
</TS>
