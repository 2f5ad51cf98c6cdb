<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CheckState</name>
        <message numerus="yes">
            <source>%n thing(s) to repair before printing</source>
            <translation>
                <numerusform>%n thing to repair before printing</numerusform>
                <numerusform>%n things to repair before printing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Confirming</name>
        <message numerus="yes">
            <source>Say which of %n draft(s) were sent</source>
            <translation>
                <numerusform>Say whether the draft was sent</numerusform>
                <numerusform>Say which of %n drafts were sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go on with %n letter(s)</source>
            <translation>
                <numerusform>Go on with %n letter</numerusform>
                <numerusform>Go on with %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put all %n back into the stack</source>
            <translation>
                <numerusform>Put %n letter back into the stack</numerusform>
                <numerusform>Put all %n back into the stack</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note %n teacher(s) as invited</source>
            <translation>
                <numerusform>Note %n teacher as invited</numerusform>
                <numerusform>Note %n teachers as invited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note %n teacher(s) as reminded</source>
            <translation>
                <numerusform>Note %n teacher as reminded</numerusform>
                <numerusform>Note %n teachers as reminded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note %n letter(s) as sent</source>
            <translation>
                <numerusform>Note %n letter as sent</numerusform>
                <numerusform>Note %n letters as sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) noted as invited</source>
            <translation>
                <numerusform>%n teacher noted as invited</numerusform>
                <numerusform>%n teachers noted as invited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) noted as reminded</source>
            <translation>
                <numerusform>%n teacher noted as reminded</numerusform>
                <numerusform>%n teachers noted as reminded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) noted as sent</source>
            <translation>
                <numerusform>%n letter noted as sent</numerusform>
                <numerusform>%n letters noted as sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>Making %n letter(s)</source>
            <translation>
                <numerusform>Making %n letter</numerusform>
                <numerusform>Making %n letters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeavingOut</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were left out of the stack: </source>
            <translation>
                <numerusform>%n person was left out of the stack: </numerusform>
                <numerusform>%n people were left out of the stack: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Making</name>
        <message numerus="yes">
            <source>Print %n letter(s)</source>
            <translation>
                <numerusform>Print %n letter</numerusform>
                <numerusform>Print %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <comment>a print job</comment>
            <translation>
                <numerusform>%n letter</numerusform>
                <numerusform>%n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Printing %n letter(s)</source>
            <translation>
                <numerusform>Printing %n letter</numerusform>
                <numerusform>Printing %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Making %n letter(s)</source>
            <translation>
                <numerusform>Making %n letter</numerusform>
                <numerusform>Making %n letters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Output</name>
        <message numerus="yes">
            <source>%n letter(s) ready</source>
            <translation>
                <numerusform>%n letter ready</numerusform>
                <numerusform>%n letters ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s), not in this stack</source>
            <translation>
                <numerusform>%n letter, not in this stack</numerusform>
                <numerusform>%n letters, not in this stack</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message numerus="yes">
            <source>Did all %n letter(s) come out well?</source>
            <translation>
                <numerusform>Did this %n letter come out well?</numerusform>
                <numerusform>Did all %n letters come out well?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Yes, all %n</source>
            <translation>
                <numerusform>Yes</numerusform>
                <numerusform>Yes, all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepairCard</name>
        <message numerus="yes">
            <source>%n letters: </source>
            <translation>
                <numerusform>%n letter: </numerusform>
                <numerusform>%n letters: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n person(s) out of this round</source>
            <translation>
                <numerusform>Leave %n person out of this round</numerusform>
                <numerusform>Leave %n people out of this round</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundList</name>
        <message numerus="yes">
            <source>Say which of %n came out well</source>
            <translation>
                <numerusform>Say whether %n letter came out well</numerusform>
                <numerusform>Say which of %n letters came out well</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to print</source>
            <translation>
                <numerusform>%n still to print</numerusform>
                <numerusform>%n still to print</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say which of %n draft(s) were sent</source>
            <translation>
                <numerusform>Say whether the draft was sent</numerusform>
                <numerusform>Say which of %n drafts were sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n letter</numerusform>
                <numerusform>%n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n answered</numerusform>
                <numerusform>%n answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registered</source>
            <translation>
                <numerusform>%n registered</numerusform>
                <numerusform>%n registered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to print</source>
            <translation>
                <numerusform>%n still to print</numerusform>
                <numerusform>%n still to print</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) undone: throw them away in your mail program</source>
            <translation>
                <numerusform>%n draft undone: throw it away</numerusform>
                <numerusform>%n drafts undone: throw them away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as e-mail draft, not known to be sent</source>
            <translation>
                <numerusform>%n as e-mail draft, not known to be sent</numerusform>
                <numerusform>%n as e-mail drafts, not known to be sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundsPage</name>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StackPart</name>
        <message numerus="yes">
            <source>Separator sheets (%n group(s))</source>
            <translation>
                <numerusform>Separator sheet (%n group)</numerusform>
                <numerusform>Separator sheets (%n groups)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n</source>
            <translation>
                <numerusform>all %n</numerusform>
                <numerusform>all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message numerus="yes">
            <source>Go on with %n letter(s)</source>
            <translation>
                <numerusform>Go on with %n letter</numerusform>
                <numerusform>Go on with %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check %n letter(s)</source>
            <translation>
                <numerusform>Check %n letter</numerusform>
                <numerusform>Check %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To printing %n letter(s)</source>
            <translation>
                <numerusform>Go on to printing %n letter</numerusform>
                <numerusform>Go on to printing %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n letter(s)…</source>
            <translation>
                <numerusform>Print %n letter…</numerusform>
                <numerusform>Print %n letters…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n chosen cannot get this letter: </source>
            <translation>
                <numerusform>%n chosen teacher cannot get this letter: </numerusform>
                <numerusform>%n chosen teachers cannot get this letter: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToneList</name>
        <message numerus="yes">
            <source>To think about (%n)</source>
            <translation>
                <numerusform>To think about (%n)</numerusform>
                <numerusform>To think about (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show these %n</source>
            <translation>
                <numerusform>Show this one</numerusform>
                <numerusform>Show these %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Who</name>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n letter</numerusform>
                <numerusform>%n letters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordQuestions</name>
        <message numerus="yes">
            <source>%n field(s) still to decide on</source>
            <translation>
                <numerusform>%n field still to decide on</numerusform>
                <numerusform>%n fields still to decide on</numerusform>
            </translation>
        </message>
    </context>
</TS>
