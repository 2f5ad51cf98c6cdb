<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>TableSize</name>
        <message>
            <source>Put in a table</source>
            <translation>Tabel invoegen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Rows, with the head</source>
            <translation>Rijen, met de kop</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Invoegen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>TableTools</name>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Put in a table, or change the one the cursor is in</source>
            <translation>Een tabel invoegen, of de tabel veranderen waar u in staat</translation>
        </message>
        <message>
            <source>Put in a table…</source>
            <translation>Tabel invoegen…</translation>
        </message>
        <message>
            <source>Add row above</source>
            <translation>Rij erboven</translation>
        </message>
        <message>
            <source>Add row below</source>
            <translation>Rij eronder</translation>
        </message>
        <message>
            <source>Add column before</source>
            <translation>Kolom ervoor</translation>
        </message>
        <message>
            <source>Add column after</source>
            <translation>Kolom erachter</translation>
        </message>
        <message>
            <source>Align left</source>
            <translation>Links uitlijnen</translation>
        </message>
        <message>
            <source>Align in the middle</source>
            <translation>Midden uitlijnen</translation>
        </message>
        <message>
            <source>Align right</source>
            <translation>Rechts uitlijnen</translation>
        </message>
        <message>
            <source>First row is the head</source>
            <translation>Eerste rij is de kop</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Rij verwijderen</translation>
        </message>
        <message>
            <source>Delete column</source>
            <translation>Kolom verwijderen</translation>
        </message>
        <message>
            <source>Delete table</source>
            <translation>Tabel verwijderen</translation>
        </message>
    </context>
</TS>
