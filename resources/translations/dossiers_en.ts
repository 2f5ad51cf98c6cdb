<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DossierMaking</name>
        <message numerus="yes">
            <source>Save %n dossier(s)</source>
            <translation>
                <numerusform>Save the dossier</numerusform>
                <numerusform>Save %n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Making %n dossier(s)</source>
            <translation>
                <numerusform>Making the dossier</numerusform>
                <numerusform>Making %n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n dossier(s)</source>
            <translation>
                <numerusform>Print the dossier</numerusform>
                <numerusform>Print %n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Printing %n dossier(s)</source>
            <translation>
                <numerusform>Printing the dossier</numerusform>
                <numerusform>Printing %n dossiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message numerus="yes">
            <source>Save %n dossier(s)…</source>
            <translation>
                <numerusform>Save the dossier…</numerusform>
                <numerusform>Save %n dossiers…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dossiers of %n teacher(s)</source>
            <translation>
                <numerusform>Dossier of %n teacher</numerusform>
                <numerusform>Dossiers of %n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeaverPacks</name>
        <message numerus="yes">
            <source>Making %n pack(s) for who leaves</source>
            <translation>
                <numerusform>Making %n pack for who leaves</numerusform>
                <numerusform>Making %n packs for who leaves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace %n pack(s)?</source>
            <translation>
                <numerusform>Replace %n pack?</numerusform>
                <numerusform>Replace %n packs?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PacksMade</name>
        <message numerus="yes">
            <source>%n pack(s) made</source>
            <translation>
                <numerusform>%n pack made</numerusform>
                <numerusform>%n packs made</numerusform>
            </translation>
        </message>
    </context>
</TS>
