<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%n line(s) copied</source>
            <translation>
                <numerusform>%n line copied</numerusform>
                <numerusform>%n lines copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of “{table}” copied</source>
            <translation>
                <numerusform>%n line of “{table}” copied</numerusform>
                <numerusform>%n lines of “{table}” copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TablePeople</name>
        <message numerus="yes">
            <source>With %n selected teacher(s)</source>
            <translation>
                <numerusform>With %n selected teacher</numerusform>
                <numerusform>With %n selected teachers</numerusform>
            </translation>
        </message>
    </context>
</TS>
