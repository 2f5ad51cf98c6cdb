<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>OwnFieldsPart</name>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n teacher</numerusform>
                <numerusform>%n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) have something in it; that goes too. You can undo this.</source>
            <translation>
                <numerusform>%n teacher has something in it; that goes too. You can undo this.</numerusform>
                <numerusform>%n teachers have something in it; that goes too. You can undo this.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) have it. You can undo this.</source>
            <translation>
                <numerusform>%n teacher has it. You can undo this.</numerusform>
                <numerusform>%n teachers have it. You can undo this.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyPart</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n teacher(s) who left this term is over.</source>
            <translation>
                <numerusform>Of %n teacher who left this term is over.</numerusform>
                <numerusform>Of %n teachers who left this term is over.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffErasing</name>
        <message numerus="yes">
            <source>Erase %n teacher(s) for good?</source>
            <translation>
                <numerusform>Erase %n teacher for good?</numerusform>
                <numerusform>Erase %n teachers for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erased %n teacher(s) for good</source>
            <translation>
                <numerusform>Erased %n teacher for good</numerusform>
                <numerusform>Erased %n teachers for good</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffTags</name>
        <message numerus="yes">
            <source>Tag added for %n teacher(s)</source>
            <translation>
                <numerusform>Tag added for %n teacher</numerusform>
                <numerusform>Tag added for %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag taken from %n teacher(s)</source>
            <translation>
                <numerusform>Tag taken from %n teacher</numerusform>
                <numerusform>Tag taken from %n teachers</numerusform>
            </translation>
        </message>
    </context>
</TS>
