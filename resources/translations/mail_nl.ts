<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Drafting</name>
        <message>
            <source>Where should the folder with the drafts go?</source>
            <translation>Waar moet de map met de concepten komen?</translation>
        </message>
        <message numerus="yes">
            <source>Making %n draft(s)</source>
            <translation>
                <numerusform>%n concept maken</numerusform>
                <numerusform>%n concepten maken</numerusform>
            </translation>
        </message>
        <message>
            <source>The drafts are in %1. Open and send them; then say here which went.</source>
            <translation>De concepten staan in %1. Open en verstuur ze; zeg daarna hier welke weg zijn.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n by e-mail</source>
            <translation>
                <numerusform>%n per e-mail</numerusform>
                <numerusform>%n per e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without e-mail address, on paper</source>
            <translation>
                <numerusform>%n zonder e-mailadres, op papier</numerusform>
                <numerusform>%n zonder e-mailadres, op papier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a wrong e-mail address, on paper</source>
            <translation>
                <numerusform>%n met een fout e-mailadres, op papier</numerusform>
                <numerusform>%n met een fout e-mailadres, op papier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent by e-mail</source>
            <translation>
                <numerusform>%n per e-mail verstuurd</numerusform>
                <numerusform>%n per e-mail verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n printed or sent on paper</source>
            <translation>
                <numerusform>%n op papier afgedrukt of verstuurd</numerusform>
                <numerusform>%n op papier afgedrukt of verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as draft</source>
            <translation>
                <numerusform>%n als concept</numerusform>
                <numerusform>%n als concept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) undone</source>
            <translation>
                <numerusform>%n concept ongedaan gemaakt</numerusform>
                <numerusform>%n concepten ongedaan gemaakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent by e-mail before; undone</source>
            <translation>
                <numerusform>%n eerder per e-mail verstuurd, ongedaan gemaakt</numerusform>
                <numerusform>%n eerder per e-mail verstuurd, ongedaan gemaakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n geweigerd</numerusform>
                <numerusform>%n geweigerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not certain</source>
            <translation>
                <numerusform>%n niet zeker</numerusform>
                <numerusform>%n niet zeker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n letter(s) drafts were made, and that was undone: they are in the stack again. Throw those drafts away in your mail program before you print the letters or make drafts again.</source>
            <translation>
                <numerusform>Van %n brief is een concept gemaakt, en dat is ongedaan gemaakt: de brief ligt weer in de stapel. Gooi het concept weg voordat u de brief afdrukt of opnieuw een concept maakt.</numerusform>
                <numerusform>Van %n brieven zijn concepten gemaakt, en dat is ongedaan gemaakt: de brieven liggen weer in de stapel. Gooi die concepten weg voordat u de brieven afdrukt of opnieuw concepten maakt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message numerus="yes">
            <source>Send %n letter(s) now?</source>
            <translation>
                <numerusform>%n brief nu versturen?</numerusform>
                <numerusform>%n brieven nu versturen?</numerusform>
            </translation>
        </message>
        <message>
            <source>What was sent cannot be called back.</source>
            <translation>Wat verstuurd is, kan niet worden teruggehaald.</translation>
        </message>
        <message>
            <source>They may have gone by e-mail before; then they go a second time.</source>
            <translation>Ze kunnen al eerder per e-mail zijn gegaan; dan gaan ze een tweede keer.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Niet versturen</translation>
        </message>
        <message>
            <source>The password store did not keep the password: it is asked again next time.</source>
            <translation>De wachtwoordopslag heeft het wachtwoord niet bewaard: de volgende keer wordt het weer gevraagd.</translation>
        </message>
        <message>
            <source>Look at the letters again</source>
            <translation>Bekijk de brieven opnieuw</translation>
        </message>
        <message>
            <source>Go on with them as they are now</source>
            <translation>Doorgaan met de brieven zoals ze nu zijn</translation>
        </message>
        <message numerus="yes">
            <source>Go on with the other %n letter(s)</source>
            <translation>
                <numerusform>Doorgaan met de andere %n brief</numerusform>
                <numerusform>Doorgaan met de andere %n brieven</numerusform>
            </translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
    </context>
    <context>
        <name>Listing</name>
        <message>
            <source>Letters of this round and how they go</source>
            <translation>Brieven van deze ronde en hoe ze gaan</translation>
        </message>
        <message>
            <source>Open teacher</source>
            <translation>Leraar openen</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Is aangekomen</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>Is niet aangekomen</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Opnieuw versturen…</translation>
        </message>
        <message>
            <source>Print on paper…</source>
            <translation>Op papier afdrukken…</translation>
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
            <source>E-mail address</source>
            <translation>E-mailadres</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>on its way…</source>
            <translation>onderweg…</translation>
        </message>
        <message>
            <source>It was sent</source>
            <translation>Is verstuurd</translation>
        </message>
        <message>
            <source>It was not sent</source>
            <translation>Is niet verstuurd</translation>
        </message>
    </context>
    <context>
        <name>MailPage</name>
        <message>
            <source>Back to the round</source>
            <translation>Terug naar de ronde</translation>
        </message>
        <message>
            <source>All letters</source>
            <translation>Alle brieven</translation>
        </message>
        <message>
            <source>Make drafts…</source>
            <translation>Concepten maken…</translation>
        </message>
        <message>
            <source>Stop sending?</source>
            <translation>Stoppen met versturen?</translation>
        </message>
        <message>
            <source>Letters are still being sent. What went stays sent; the rest waits until you go on.</source>
            <translation>Er worden nog brieven verstuurd. Wat weg is blijft verstuurd; de rest wacht tot u verdergaat.</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Doorgaan met versturen</translation>
        </message>
        <message numerus="yes">
            <source>%n on paper…</source>
            <translation>
                <numerusform>%n op papier…</numerusform>
                <numerusform>%n op papier…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailPart</name>
        <message>
            <source>Send a test message to yourself</source>
            <translation>Proefbericht aan uzelf sturen</translation>
        </message>
        <message>
            <source>our own mail server, or another one</source>
            <translation>een eigen of andere mailserver</translation>
        </message>
        <message>
            <source>STARTTLS (mostly port 587)</source>
            <translation>STARTTLS (meestal poort 587)</translation>
        </message>
        <message>
            <source>TLS from the start (mostly port 465)</source>
            <translation>TLS vanaf het begin (meestal poort 465)</translation>
        </message>
        <message>
            <source>none: others can read along</source>
            <translation>geen: anderen kunnen meelezen</translation>
        </message>
        <message>
            <source>The mail server</source>
            <translation>De mailserver</translation>
        </message>
        <message>
            <source>Which mail does the school use?</source>
            <translation>Welke e-mail gebruikt de school?</translation>
        </message>
        <message>
            <source>Name of the server for sending (SMTP)</source>
            <translation>Naam van de server voor verzenden (SMTP)</translation>
        </message>
        <message>
            <source>Security of the connection</source>
            <translation>Beveiliging van de verbinding</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Poort</translation>
        </message>
        <message>
            <source>Use it anyway without security, inside the school only</source>
            <translation>Toch gebruiken zonder beveiliging, alleen binnen de school</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Gebruikersnaam</translation>
        </message>
        <message>
            <source>Mostly the e-mail address of the mailbox. Empty: the server asks for no password.</source>
            <translation>Meestal het e-mailadres van de mailbox. Leeg: de server vraagt geen wachtwoord.</translation>
        </message>
        <message>
            <source>Pause between two letters, in seconds</source>
            <translation>Pauze tussen twee brieven, in seconden</translation>
        </message>
        <message>
            <source>Many servers take at most 30 messages a minute.</source>
            <translation>Veel servers nemen hoogstens 30 berichten per minuut aan.</translation>
        </message>
        <message>
            <source>Who sends</source>
            <translation>Wie verstuurt</translation>
        </message>
        <message>
            <source>E-mail address of the sender</source>
            <translation>E-mailadres van de afzender</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Naam van de afzender</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Antwoorden gaan naar</translation>
        </message>
        <message>
            <source>Empty: to the sender.</source>
            <translation>Leeg: naar de afzender.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Password of the mailbox</source>
            <translation>Wachtwoord van de mailbox</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Uitproberen</translation>
        </message>
        <message>
            <source>Nothing goes over the internet until you press this, or send letters.</source>
            <translation>Er gaat pas iets over internet als u hierop drukt of brieven verstuurt.</translation>
        </message>
        <message>
            <source>Without a user name no password is needed.</source>
            <translation>Zonder gebruikersnaam is er geen wachtwoord nodig.</translation>
        </message>
        <message>
            <source>The password is known. Type another one to replace it.</source>
            <translation>Het wachtwoord is bekend. Typ een ander om het te vervangen.</translation>
        </message>
        <message>
            <source>The password is not known yet.</source>
            <translation>Het wachtwoord is nog niet bekend.</translation>
        </message>
        <message>
            <source>This computer has no password store: the password is kept until you close the program, no longer.</source>
            <translation>Deze computer heeft geen wachtwoordopslag: het wachtwoord blijft bekend tot u het programma sluit, niet langer.</translation>
        </message>
        <message>
            <source>The password store did not keep the password: it is asked again next time.</source>
            <translation>De wachtwoordopslag heeft het wachtwoord niet bewaard: de volgende keer wordt het weer gevraagd.</translation>
        </message>
        <message>
            <source>Sending a test message</source>
            <translation>Proefbericht versturen</translation>
        </message>
        <message>
            <source>The server took the test message for {address}. See whether it arrives.</source>
            <translation>De server nam het proefbericht voor {address} aan. Kijk of het aankomt.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>What is sent</source>
            <translation>Wat er wordt verstuurd</translation>
        </message>
        <message>
            <source>the letter as a PDF, with a short message</source>
            <translation>de brief als PDF, met een kort bericht</translation>
        </message>
        <message>
            <source>the text of the letter in the message itself</source>
            <translation>de tekst van de brief in het bericht zelf</translation>
        </message>
        <message>
            <source>Password of the mailbox</source>
            <translation>Wachtwoord van de mailbox</translation>
        </message>
        <message>
            <source>Keep it in this computer's password store</source>
            <translation>Bewaren in de wachtwoordopslag van deze computer</translation>
        </message>
        <message>
            <source>This computer has no password store: the password is asked for again next time.</source>
            <translation>Deze computer heeft geen wachtwoordopslag: het wachtwoord wordt de volgende keer weer gevraagd.</translation>
        </message>
        <message>
            <source>Mail settings…</source>
            <translation>Instellingen van e-mail…</translation>
        </message>
        <message numerus="yes">
            <source>From {name} &lt;{address}&gt;, with {server} and a pause of %n second(s).</source>
            <translation>
                <numerusform>Van {name} &lt;{address}&gt;, via {server} met %n seconde pauze.</numerusform>
                <numerusform>Van {name} &lt;{address}&gt;, via {server} met %n seconden pauze.</numerusform>
            </translation>
        </message>
        <message>
            <source>No mail server is set up yet. Drafts for Outlook can be made without one.</source>
            <translation>Er is nog geen mailserver ingesteld. Concepten voor Outlook kunnen ook zonder.</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Letters that were sent</source>
            <translation>Verstuurde brieven</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Checking the letters and connecting to the mail server…</source>
            <translation>Brieven nakijken en verbinding maken met de mailserver…</translation>
        </message>
        <message>
            <source>{number} of {total}: {name}</source>
            <translation>{number} van {total}: {name}</translation>
        </message>
        <message>
            <source>Stopping. The mail server has a second or two to answer still…</source>
            <translation>Wordt gestopt. De mailserver krijgt nog een paar tellen om te antwoorden…</translation>
        </message>
        <message numerus="yes">
            <source>Pause between two letters: the next one goes in %n second(s)</source>
            <translation>
                <numerusform>Pauze tussen twee brieven: de volgende gaat over %n seconde</numerusform>
                <numerusform>Pauze tussen twee brieven: de volgende gaat over %n seconden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the mail server has not answered for %n second(s)</source>
            <translation>
                <numerusform>de mailserver antwoordt al %n seconde niet</numerusform>
                <numerusform>de mailserver antwoordt al %n seconden niet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n letter(s) cannot go like this. Nothing was sent yet.</source>
            <translation>
                <numerusform>%n brief kan zo niet weg. Er is nog niets verstuurd.</numerusform>
                <numerusform>%n brieven kunnen zo niet weg. Er is nog niets verstuurd.</numerusform>
            </translation>
        </message>
        <message>
            <source>The text of the letter was changed.</source>
            <translation>De tekst van de brief is gewijzigd.</translation>
        </message>
        <message>
            <source>The letterhead, the signer or the envelope was changed.</source>
            <translation>Het briefpapier, de ondertekenaar of de envelop is gewijzigd.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) changed since you looked at them: </source>
            <translation>
                <numerusform>%n brief is gewijzigd sinds u ernaar keek: </numerusform>
                <numerusform>%n brieven zijn gewijzigd sinds u ernaar keek: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not go or may not have arrived; they are at the top, with the reason.</source>
            <translation>
                <numerusform>%n ging niet of kwam misschien niet aan; die staat bovenaan, met waarom.</numerusform>
                <numerusform>%n gingen niet of kwamen misschien niet aan; die staan bovenaan, met waarom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) sent by e-mail.</source>
            <translation>
                <numerusform>%n brief per e-mail verstuurd.</numerusform>
                <numerusform>%n brieven per e-mail verstuurd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) did not go, because something changed meanwhile.</source>
            <translation>
                <numerusform>%n brief is niet gegaan, omdat er intussen iets is gewijzigd.</numerusform>
                <numerusform>%n brieven zijn niet gegaan, omdat er intussen iets is gewijzigd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n letter(s)…</source>
            <translation>
                <numerusform>%n brief versturen…</numerusform>
                <numerusform>%n brieven versturen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Set up e-mail…</source>
            <translation>E-mail instellen…</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) were sent</source>
            <translation>
                <numerusform>%n concept is verstuurd</numerusform>
                <numerusform>%n concepten zijn verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) were not sent</source>
            <translation>
                <numerusform>%n concept is niet verstuurd</numerusform>
                <numerusform>%n concepten zijn niet verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To printing %n letter(s)</source>
            <translation>
                <numerusform>Verder: %n brief op papier</numerusform>
                <numerusform>Verder: %n brieven op papier</numerusform>
            </translation>
        </message>
        <message>
            <source>{round} by e-mail</source>
            <translation>{round} per e-mail</translation>
        </message>
        <message>
            <source>One by one, and to nobody twice: also when you stop, or go on another day.</source>
            <translation>Eén voor één, en naar niemand twee keer: ook niet als u stopt of een andere dag verdergaat.</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n letter(s) you chose. Nobody gets a letter twice.</source>
            <translation>
                <numerusform>Alleen de %n brief die u koos. Niemand krijgt een brief twee keer.</numerusform>
                <numerusform>Alleen de %n brieven die u koos. Niemand krijgt een brief twee keer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>Looking whether letters changed</source>
            <translation>Kijken of er brieven zijn gewijzigd</translation>
        </message>
    </context>
</TS>
