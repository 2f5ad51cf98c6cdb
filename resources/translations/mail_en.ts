<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Drafting</name>
        <message numerus="yes">
            <source>Making %n draft(s)</source>
            <translation>
                <numerusform>Making %n draft</numerusform>
                <numerusform>Making %n drafts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n by e-mail</source>
            <translation>
                <numerusform>%n by e-mail</numerusform>
                <numerusform>%n by e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without e-mail address, on paper</source>
            <translation>
                <numerusform>%n without e-mail address, on paper</numerusform>
                <numerusform>%n without e-mail address, on paper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a wrong e-mail address, on paper</source>
            <translation>
                <numerusform>%n with a wrong e-mail address, on paper</numerusform>
                <numerusform>%n with a wrong e-mail address, on paper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent by e-mail</source>
            <translation>
                <numerusform>%n sent by e-mail</numerusform>
                <numerusform>%n sent by e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n printed or sent on paper</source>
            <translation>
                <numerusform>%n printed or sent on paper</numerusform>
                <numerusform>%n printed or sent on paper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as draft</source>
            <translation>
                <numerusform>%n as draft</numerusform>
                <numerusform>%n as draft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) undone</source>
            <translation>
                <numerusform>%n draft undone</numerusform>
                <numerusform>%n drafts undone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent by e-mail before; undone</source>
            <translation>
                <numerusform>%n sent by e-mail before, undone</numerusform>
                <numerusform>%n sent by e-mail before, undone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not certain</source>
            <translation>
                <numerusform>%n not certain</numerusform>
                <numerusform>%n not certain</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n letter(s) drafts were made, and that was undone: they are in the stack again. Throw those drafts away in your mail program before you print the letters or make drafts again.</source>
            <translation>
                <numerusform>A draft was made of %n letter, and that was undone: it is in the stack again. Throw that draft away before you print the letter or make a draft again.</numerusform>
                <numerusform>Drafts were made of %n letters, and that was undone: they are in the stack again. Throw those drafts away before you print the letters or make drafts again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message numerus="yes">
            <source>Send %n letter(s) now?</source>
            <translation>
                <numerusform>Send %n letter now?</numerusform>
                <numerusform>Send %n letters now?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go on with the other %n letter(s)</source>
            <translation>
                <numerusform>Go on with the other %n letter</numerusform>
                <numerusform>Go on with the other %n letters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailPage</name>
        <message numerus="yes">
            <source>%n on paper…</source>
            <translation>
                <numerusform>%n on paper…</numerusform>
                <numerusform>%n on paper…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message numerus="yes">
            <source>From {name} &lt;{address}&gt;, with {server} and a pause of %n second(s).</source>
            <translation>
                <numerusform>From {name} &lt;{address}&gt;, with {server} and a pause of %n second.</numerusform>
                <numerusform>From {name} &lt;{address}&gt;, with {server} and a pause of %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message numerus="yes">
            <source>Pause between two letters: the next one goes in %n second(s)</source>
            <translation>
                <numerusform>Pause between two letters: the next one goes in %n second</numerusform>
                <numerusform>Pause between two letters: the next one goes in %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the mail server has not answered for %n second(s)</source>
            <translation>
                <numerusform>the mail server has not answered for %n second</numerusform>
                <numerusform>the mail server has not answered for %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n letter(s) cannot go like this. Nothing was sent yet.</source>
            <translation>
                <numerusform>%n letter cannot go like this. Nothing was sent yet.</numerusform>
                <numerusform>%n letters cannot go like this. Nothing was sent yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) changed since you looked at them: </source>
            <translation>
                <numerusform>%n letter changed since you looked at it: </numerusform>
                <numerusform>%n letters changed since you looked at them: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not go or may not have arrived; they are at the top, with the reason.</source>
            <translation>
                <numerusform>%n did not go or may not have arrived; it is at the top, with the reason.</numerusform>
                <numerusform>%n did not go or may not have arrived; they are at the top, with the reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) sent by e-mail.</source>
            <translation>
                <numerusform>%n letter sent by e-mail.</numerusform>
                <numerusform>%n letters sent by e-mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) did not go, because something changed meanwhile.</source>
            <translation>
                <numerusform>%n letter did not go, because something changed meanwhile.</numerusform>
                <numerusform>%n letters did not go, because something changed meanwhile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n letter(s)…</source>
            <translation>
                <numerusform>Send %n letter…</numerusform>
                <numerusform>Send %n letters…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) were sent</source>
            <translation>
                <numerusform>%n draft was sent</numerusform>
                <numerusform>%n drafts were sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) were not sent</source>
            <translation>
                <numerusform>%n draft was not sent</numerusform>
                <numerusform>%n drafts were not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To printing %n letter(s)</source>
            <translation>
                <numerusform>To printing %n letter</numerusform>
                <numerusform>To printing %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the %n letter(s) you chose. Nobody gets a letter twice.</source>
            <translation>
                <numerusform>Only the %n letter you chose. Nobody gets a letter twice.</numerusform>
                <numerusform>Only the %n letters you chose. Nobody gets a letter twice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
