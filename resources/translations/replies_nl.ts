<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Answers</name>
        <message>
            <source>Answered on</source>
            <translation>Antwoord van</translation>
        </message>
        <message>
            <source>After “later”: ask again on</source>
            <translation>Bij “later”: opnieuw vragen op</translation>
        </message>
        <message numerus="yes">
            <source>%n × {answer}</source>
            <translation>
                <numerusform>%n × {answer}</numerusform>
                <numerusform>%n × {answer}</numerusform>
            </translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Geregistreerd</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Aangevraagd</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
    </context>
    <context>
        <name>Booked</name>
        <message>
            <source>What you book here is listed here, and can be taken back.</source>
            <translation>Wat u boekt, komt in deze lijst; u kunt het terugdraaien.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Booked now</source>
            <translation>Nu geboekt</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugdraaien</translation>
        </message>
        <message numerus="yes">
            <source>Booked now: %n</source>
            <translation>
                <numerusform>Nu geboekt: %n</numerusform>
                <numerusform>Nu geboekt: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>teruggedraaid</translation>
        </message>
    </context>
    <context>
        <name>Codes</name>
        <message>
            <source>Code on the letter, such as K7M-4Q2X</source>
            <translation>Code op de brief, zoals K7M-4Q2X</translation>
        </message>
        <message>
            <source>Reply code</source>
            <translation>Antwoordcode</translation>
        </message>
        <message>
            <source>A code on each line</source>
            <translation>Op elke regel een code</translation>
        </message>
        <message>
            <source>Reply codes, one on each line</source>
            <translation>Antwoordcodes, op elke regel één</translation>
        </message>
        <message>
            <source>ask what the answer is</source>
            <translation>vragen wat het antwoord is</translation>
        </message>
        <message>
            <source>What to do with each code</source>
            <translation>Wat er met elke code gebeurt</translation>
        </message>
        <message>
            <source>List of codes…</source>
            <translation>Lijst met codes…</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Opzoeken</translation>
        </message>
        <message>
            <source>One code</source>
            <translation>Eén code</translation>
        </message>
        <message>
            <source>After a code:</source>
            <translation>Na een code:</translation>
        </message>
    </context>
    <context>
        <name>FollowUpView</name>
        <message>
            <source>Answers over time</source>
            <translation>Antwoorden door de tijd</translation>
        </message>
        <message>
            <source>Curve of who answered and who registered since the first letter</source>
            <translation>Lijn van wie antwoordde en wie zich registreerde sinds de eerste brief</translation>
        </message>
        <message>
            <source>Book answers</source>
            <translation>Antwoorden boeken</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Show these people</source>
            <translation>Deze mensen tonen</translation>
        </message>
        <message>
            <source>Show these letters</source>
            <translation>Deze brieven tonen</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n teacher(s)</source>
            <translation>
                <numerusform>%n leraar herinneren</numerusform>
                <numerusform>%n leraren herinneren</numerusform>
            </translation>
        </message>
        <message>
            <source>The curve begins once letters of this round were sent.</source>
            <translation>De lijn begint zodra er brieven van deze ronde zijn verstuurd.</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>verstuurd</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwoord</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>geregistreerd</translation>
        </message>
        <message>
            <source>on their way</source>
            <translation>onderweg</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>ziet ervan af</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>nog geen antwoord</translation>
        </message>
        <message>
            <source>still to send</source>
            <translation>nog te versturen</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>Save the follow-up</source>
            <translation>De opvolging opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print the follow-up</source>
            <translation>De opvolging afdrukken</translation>
        </message>
        <message>
            <source>One page: the figures, the curve, and how it grew by the week.</source>
            <translation>Eén bladzijde: de cijfers, de lijn, en hoe het per week groeide.</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Opvolging</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Naar de printer gestuurd</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Opgeslagen als {file}</translation>
        </message>
    </context>
    <context>
        <name>FoundCard</name>
        <message>
            <source>Code {code}</source>
            <translation>Code {code}</translation>
        </message>
        <message>
            <source>{round}, sent on {day}</source>
            <translation>{round}, verstuurd op {day}</translation>
        </message>
    </context>
    <context>
        <name>KeptLetter</name>
        <message>
            <source>Save a copy of the letter</source>
            <translation>Een kopie van de brief opslaan</translation>
        </message>
        <message>
            <source>Print this letter again</source>
            <translation>Deze brief nog eens afdrukken</translation>
        </message>
        <message>
            <source>Exactly as it went out; nothing is noted.</source>
            <translation>Precies zoals die is verstuurd; er wordt niets genoteerd.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Printing a letter</source>
            <translation>Bezig met afdrukken van een brief</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Opgeslagen als {file}</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Naar de printer gestuurd</translation>
        </message>
    </context>
    <context>
        <name>KeptLettersPage</name>
        <message>
            <source>all rounds</source>
            <translation>alle rondes</translation>
        </message>
        <message>
            <source>Letters that went out</source>
            <translation>Verstuurde brieven</translation>
        </message>
        <message>
            <source>The letter as it went out</source>
            <translation>De brief zoals die is verstuurd</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verstuurd</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
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
            <source>Name, round, reply code, or words from the letter</source>
            <translation>Naam, ronde, antwoordcode of woorden uit de brief</translation>
        </message>
        <message>
            <source>Search letters</source>
            <translation>Brieven zoeken</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Print again…</source>
            <translation>Opnieuw afdrukken…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie opslaan…</translation>
        </message>
        <message>
            <source>Open teacher</source>
            <translation>Leraar openen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that went out, kept as they were</source>
            <translation>
                <numerusform>%n verstuurde brief, bewaard zoals die was</numerusform>
                <numerusform>%n verstuurde brieven, bewaard zoals ze waren</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter found</source>
            <translation>Geen brief gevonden</translation>
        </message>
        <message>
            <source>Every word you search for must stand in the letter, or be of the person or the round.</source>
            <translation>Elk woord dat u zoekt, moet in de brief staan of bij de persoon of de ronde horen.</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Nog geen brieven</translation>
        </message>
        <message>
            <source>A letter appears here once it was sent; it is kept exactly as it was.</source>
            <translation>Een brief staat hier zodra die is verstuurd, en blijft precies zo bewaard.</translation>
        </message>
    </context>
    <context>
        <name>RepliesPage</name>
        <message>
            <source>Type or scan a code</source>
            <translation>Typ of scan een code</translation>
        </message>
        <message>
            <source>The reply code stands at the right of the date on the letter, also as a small QR code. A hand scanner types it and presses Enter.</source>
            <translation>De antwoordcode staat op de brief rechts van de datum, ook als kleine QR-code. Een handscanner typt hem en drukt op Enter.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Letters of the round “{round}”.</source>
            <translation>Brieven van de ronde “{round}”.</translation>
        </message>
        <message>
            <source>The code tells whose letter it is; nothing is sent anywhere.</source>
            <translation>De code zegt van wie de brief is; er wordt niets verstuurd.</translation>
        </message>
        <message>
            <source>Book answers</source>
            <translation>Antwoorden boeken</translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n leraar</numerusform>
                <numerusform>%n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Booked: {who} – {answer}</source>
            <translation>Geboekt: {who} – {answer}</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Teruggedraaid</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Nakijken</translation>
        </message>
        <message>
            <source>Codes that were scanned</source>
            <translation>Gescande codes</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s)</source>
            <translation>
                <numerusform>%n code</numerusform>
                <numerusform>%n codes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wrong</source>
            <translation>
                <numerusform>%n fout</numerusform>
                <numerusform>%n fout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at first</source>
            <translation>
                <numerusform>%n eerst nakijken</numerusform>
                <numerusform>%n eerst nakijken</numerusform>
            </translation>
        </message>
    </context>
</TS>
