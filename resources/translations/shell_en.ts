<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackupsPart</name>
        <message numerus="yes">
            <source>%n action(s) done since would be lost:</source>
            <translation>
                <numerusform>The action done since would be lost:</numerusform>
                <numerusform>The %n actions done since would be lost:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and 1 more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoublesPage</name>
        <message numerus="yes">
            <source>%n pair(s) who may be one person</source>
            <translation>
                <numerusform>1 pair who may be one person</numerusform>
                <numerusform>%n pairs who may be one person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n almost sure</source>
            <translation>
                <numerusform>1 almost sure</numerusform>
                <numerusform>%n almost sure</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about 1 minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about 1 second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message numerus="yes">
            <source>%n member(s) of staff</source>
            <translation>
                <numerusform>%n member of staff</numerusform>
                <numerusform>%n members of staff</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stand</name>
        <message numerus="yes">
            <source>%n more than on {day}</source>
            <translation>
                <numerusform>1 more than on {day}</numerusform>
                <numerusform>%n more than on {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fewer than on {day}</source>
            <translation>
                <numerusform>1 fewer than on {day}</numerusform>
                <numerusform>%n fewer than on {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandingCard</name>
        <message numerus="yes">
            <source>%n teacher(s) in service</source>
            <translation>
                <numerusform>teacher in service</numerusform>
                <numerusform>teachers in service</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message numerus="yes">
            <source>Besides %n of who does not teach or is not in service.</source>
            <translation>
                <numerusform>Besides, one of somebody who does not teach or is not in service.</numerusform>
                <numerusform>Besides, %n of those who do not teach or are not in service.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) without evidence</source>
            <translation>
                <numerusform>%n participation without evidence</numerusform>
                <numerusform>%n participations without evidence</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Worklist</name>
        <message numerus="yes">
            <source>Besides %n other(s) (no teacher) with a registration or an answer to come</source>
            <translation>
                <numerusform>Besides, one other (no teacher) with a registration or an answer to come</numerusform>
                <numerusform>Besides, %n others (no teachers) with a registration or an answer to come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) printed: did they come out well?</source>
            <translation>
                <numerusform>1 letter printed: did it come out well?</numerusform>
                <numerusform>%n letters printed: did they come out well?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail draft(s) made: were they sent?</source>
            <translation>
                <numerusform>%n e-mail draft made: was it sent?</numerusform>
                <numerusform>%n e-mail drafts made: were they sent?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) still to print</source>
            <translation>
                <numerusform>1 letter still to print</numerusform>
                <numerusform>%n letters still to print</numerusform>
            </translation>
        </message>
    </context>
</TS>
