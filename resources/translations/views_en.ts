<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>StaffReaching</name>
        <message numerus="yes">
            <source>E-mail to %n teacher(s)</source>
            <translation>
                <numerusform>E-mail to %n teacher</numerusform>
                <numerusform>E-mail to %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an e-mail address:</source>
            <translation>
                <numerusform>%n without an e-mail address:</numerusform>
                <numerusform>%n without an e-mail address:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) copied: paste them in the BCC line</source>
            <translation>
                <numerusform>%n address copied: paste it in the BCC line</numerusform>
                <numerusform>%n addresses copied: paste them in the BCC line</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ViewsMenu</name>
        <message numerus="yes">
            <source>The name is too long: at most %n characters.</source>
            <translation>
                <numerusform>The name is too long: at most %n character.</numerusform>
                <numerusform>The name is too long: at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
</TS>
