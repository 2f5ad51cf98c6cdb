<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>MailingMaking</name>
        <message numerus="yes">
            <source>%n letter(s) to sign for</source>
            <translation>
                <numerusform>%n letter to sign for</numerusform>
                <numerusform>%n letters to sign for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s)</source>
            <translation>
                <numerusform>%n envelope</numerusform>
                <numerusform>%n envelopes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n envelope(s)…</source>
            <translation>
                <numerusform>Print %n envelope…</numerusform>
                <numerusform>Print %n envelopes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n label</numerusform>
                <numerusform>%n labels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n label(s)…</source>
            <translation>
                <numerusform>Print %n label…</numerusform>
                <numerusform>Print %n labels…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailingPage</name>
        <message numerus="yes">
            <source>%n without a whole address get(s) none: </source>
            <translation>
                <numerusform>%n without a whole address gets none: </numerusform>
                <numerusform>%n without a whole address get none: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailingPanel</name>
        <message numerus="yes">
            <source>{width} × {height} mm, %n on a sheet</source>
            <translation>
                <numerusform>{width} × {height} mm, %n on a sheet</numerusform>
                <numerusform>{width} × {height} mm, %n on a sheet</numerusform>
            </translation>
        </message>
    </context>
</TS>
