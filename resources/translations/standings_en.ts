<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ProgressList</name>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message numerus="yes">
            <source>%n drawn from who is in a running cycle</source>
            <translation>
                <numerusform>%n drawn from who is in a running cycle</numerusform>
                <numerusform>%n drawn from who is in a running cycle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sample of %n with number %1</source>
            <translation>
                <numerusform>Sample of %n with number %1</numerusform>
                <numerusform>Sample of %n with number %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandingsColumns</name>
        <message numerus="yes">
            <source>within %n month(s)</source>
            <translation>
                <numerusform>within %n month</numerusform>
                <numerusform>within %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandingsPage</name>
        <message numerus="yes">
            <source>%n registration(s)</source>
            <translation>
                <numerusform>%n registration</numerusform>
                <numerusform>%n registrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) with a right to hours</source>
            <translation>
                <numerusform>%n teacher with a right to hours</numerusform>
                <numerusform>%n teachers with a right to hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meet(s) the rules</source>
            <translation>
                <numerusform>%n meets the rules</numerusform>
                <numerusform>%n meet the rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still lack(s) something</source>
            <translation>
                <numerusform>%n still lacks something</numerusform>
                <numerusform>%n still lack something</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message numerus="yes">
            <source>The %n chosen</source>
            <translation>
                <numerusform>The one chosen</numerusform>
                <numerusform>The %n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would meet the rules by this</source>
            <translation>
                <numerusform>%n would meet the rules by this</numerusform>
                <numerusform>%n would meet the rules by this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would still lack something</source>
            <translation>
                <numerusform>%n would still lack something</numerusform>
                <numerusform>%n would still lack something</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n met the rules already</source>
            <translation>
                <numerusform>%n met the rules already</numerusform>
                <numerusform>%n met the rules already</numerusform>
            </translation>
        </message>
    </context>
</TS>
