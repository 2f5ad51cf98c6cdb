<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>EffectPanel</name>
        <message numerus="yes">
            <source>This changes something for %n teacher(s)</source>
            <translation>
                <numerusform>This changes something for %n teacher</numerusform>
                <numerusform>This changes something for %n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterFiles</name>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterSheet</name>
        <message numerus="yes">
            <source>%n thing(s) must be put right first</source>
            <translation>
                <numerusform>%n thing must be put right first</numerusform>
                <numerusform>%n things must be put right first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegistersPart</name>
        <message numerus="yes">
            <source>Rules of %n register(s) were not saved yet. They will be gone.</source>
            <translation>
                <numerusform>The rules of %n register were not saved yet. They will be gone.</numerusform>
                <numerusform>The rules of %n registers were not saved yet. They will be gone.</numerusform>
            </translation>
        </message>
    </context>
</TS>
