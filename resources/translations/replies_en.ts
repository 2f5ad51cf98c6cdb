<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Answers</name>
        <message numerus="yes">
            <source>%n × {answer}</source>
            <translation>
                <numerusform>%n × {answer}</numerusform>
                <numerusform>%n × {answer}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Booked</name>
        <message numerus="yes">
            <source>Booked now: %n</source>
            <translation>
                <numerusform>Booked now: %n</numerusform>
                <numerusform>Booked now: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowUpView</name>
        <message numerus="yes">
            <source>Remind %n teacher(s)</source>
            <translation>
                <numerusform>Remind %n teacher</numerusform>
                <numerusform>Remind %n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeptLettersPage</name>
        <message numerus="yes">
            <source>%n letter(s) that went out, kept as they were</source>
            <translation>
                <numerusform>%n letter that went out, kept as it was</numerusform>
                <numerusform>%n letters that went out, kept as they were</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepliesPage</name>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n teacher</numerusform>
                <numerusform>%n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Several</name>
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
                <numerusform>%n wrong</numerusform>
                <numerusform>%n wrong</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at first</source>
            <translation>
                <numerusform>%n to look at first</numerusform>
                <numerusform>%n to look at first</numerusform>
            </translation>
        </message>
    </context>
</TS>
