<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ColumnsMenu</name>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Or drag a heading of the list; Alt with an arrow moves a column here.</source>
            <translation>Of sleep een kop van de lijst; met Alt en een pijl verplaatst u hier een kolom.</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Zoals gewoonlijk</translation>
        </message>
        <message>
            <source>{column}: empty, so not shown</source>
            <translation>{column}: leeg, dus niet getoond</translation>
        </message>
        <message>
            <source>{column}: empty</source>
            <translation>{column}: leeg</translation>
        </message>
        <message>
            <source>{column}: no room now</source>
            <translation>{column}: nu geen plaats voor</translation>
        </message>
    </context>
    <context>
        <name>Grouped</name>
        <message>
            <source>No groups</source>
            <translation>Geen groepen</translation>
        </message>
        <message>
            <source>Open all groups</source>
            <translation>Alle groepen openen</translation>
        </message>
        <message>
            <source>Shut all groups</source>
            <translation>Alle groepen sluiten</translation>
        </message>
    </context>
    <context>
        <name>StaffReaching</name>
        <message>
            <source>Letter…</source>
            <translation>Brief…</translation>
        </message>
        <message>
            <source>E-mail…</source>
            <translation>E-mail…</translation>
        </message>
        <message>
            <source>Export only these</source>
            <translation>Alleen deze exporteren</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Excel (XLSX)…</source>
            <translation>Excel (XLSX)…</translation>
        </message>
        <message>
            <source>Text with semicolons (CSV)…</source>
            <translation>Tekst met puntkomma’s (CSV)…</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Kopiëren als tabel</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Openen in het mailprogramma</translation>
        </message>
        <message>
            <source>Copy the addresses</source>
            <translation>Adressen kopiëren</translation>
        </message>
        <message>
            <source>Write a letter to send by e-mail</source>
            <translation>Brief schrijven en e-mailen</translation>
        </message>
        <message numerus="yes">
            <source>E-mail to %n teacher(s)</source>
            <translation>
                <numerusform>E-mail aan %n leraar</numerusform>
                <numerusform>E-mail aan %n leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>The addresses go in the BCC line, so that nobody sees those of others. Of a letter that the program itself sends by e-mail it keeps who got it.</source>
            <translation>De adressen komen in het veld BCC, zodat niemand de adressen van anderen ziet. Van een brief die het programma zelf e-mailt, bewaart het wie die kreeg.</translation>
        </message>
        <message numerus="yes">
            <source>%n without an e-mail address:</source>
            <translation>
                <numerusform>%n zonder e-mailadres:</numerusform>
                <numerusform>%n zonder e-mailadres:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) copied: paste them in the BCC line</source>
            <translation>
                <numerusform>%n adres gekopieerd: plak het in het veld BCC</numerusform>
                <numerusform>%n adressen gekopieerd: plak ze in het veld BCC</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffViews</name>
        <message>
            <source>The view “{name}” uses an own field that is not there any more. Take it out of the view, or make the field again; undoing its removal brings it back.</source>
            <translation>De weergave “{name}” gebruikt een eigen veld dat er niet meer is. Haal dat uit de weergave of maak het veld opnieuw; als u het weghalen ongedaan maakt, komt het terug.</translation>
        </message>
    </context>
    <context>
        <name>ViewButton</name>
        <message>
            <source>It uses an own field that is not there any more.</source>
            <translation>Deze weergave gebruikt een eigen veld dat er niet meer is.</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog verplaatsen</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag verplaatsen</translation>
        </message>
        <message>
            <source>Out of the sidebar</source>
            <translation>Uit de zijbalk halen</translation>
        </message>
    </context>
    <context>
        <name>ViewButtons</name>
        <message>
            <source>Views</source>
            <translation>Weergaven</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Bewaarde weergaven</translation>
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>Saved view</source>
            <translation>Bewaarde weergave</translation>
        </message>
        <message>
            <source>Show who is in a saved view</source>
            <translation>Laat zien wie in een bewaarde weergave staan</translation>
        </message>
        <message>
            <source>All teachers</source>
            <translation>Alle leraren</translation>
        </message>
    </context>
    <context>
        <name>ViewsMenu</name>
        <message>
            <source>The whole list</source>
            <translation>De hele lijst</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Groeperen op</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Wijzigingen bewaren</translation>
        </message>
        <message>
            <source>Save as a view…</source>
            <translation>Bewaren als weergave…</translation>
        </message>
        <message>
            <source>In the sidebar</source>
            <translation>In de zijbalk</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Naam wijzigen…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Remove the view</source>
            <translation>Weergave weghalen</translation>
        </message>
        <message>
            <source>Save as a view</source>
            <translation>Bewaren als weergave</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Naam van de weergave</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Naam wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>The name is too long: at most %n characters.</source>
            <translation>
                <numerusform>De naam is te lang: hoogstens %n teken.</numerusform>
                <numerusform>De naam is te lang: hoogstens %n tekens.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody who opens this school sees the view. Who is in it is worked out each time.</source>
            <translation>Iedereen die deze school opent, ziet de weergave. Wie erin staat, wordt steeds opnieuw bepaald.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>View “{name}” removed</source>
            <translation>Weergave “{name}” weggehaald</translation>
        </message>
        <message>
            <source>View “{name}” saved</source>
            <translation>Weergave “{name}” bewaard</translation>
        </message>
        <message>
            <source>Saving the view</source>
            <translation>Weergave bewaren</translation>
        </message>
    </context>
</TS>
