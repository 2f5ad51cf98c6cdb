<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ChartOfReport</name>
        <message>
            <source>Hide the table</source>
            <translation>Tabel verbergen</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Als tabel tonen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groep</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Overviews</source>
            <translation>Overzichten</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eigen</translation>
        </message>
        <message>
            <source>A saved view: shows its teachers in the list</source>
            <translation>Een bewaarde weergave: toont de leraren ervan in de lijst</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Print, save, copy</source>
            <translation>Afdrukken, bewaren</translation>
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
            <source>Excel…</source>
            <translation>Excel…</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy the table with the cursor, for a spreadsheet or a letter (Ctrl+C)</source>
            <translation>Kopieer de tabel waarin u staat, voor een rekenblad of een brief (Ctrl+C)</translation>
        </message>
        <message>
            <source>The paper holds the same figures as the screen, with letterhead and page numbers.</source>
            <translation>Op papier staan dezelfde cijfers als op het scherm, met briefhoofd en paginanummers.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Copying the table</source>
            <translation>Tabel kopiëren</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied</source>
            <translation>
                <numerusform>%n regel gekopieerd</numerusform>
                <numerusform>%n regels gekopieerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of “{table}” copied</source>
            <translation>
                <numerusform>%n regel van “{table}” gekopieerd</numerusform>
                <numerusform>%n regels van “{table}” gekopieerd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Making</name>
        <message>
            <source>Making the overview</source>
            <translation>Overzicht maken</translation>
        </message>
    </context>
    <context>
        <name>NothingToCount</name>
        <message>
            <source>Show today</source>
            <translation>Vandaag tonen</translation>
        </message>
        <message>
            <source>Import a staff list</source>
            <translation>Personeelslijst importeren</translation>
        </message>
        <message>
            <source>Nothing to count on %1</source>
            <translation>Niets te tellen op %1</translation>
        </message>
        <message>
            <source>Ask something else above: another day, period or group of teachers.</source>
            <translation>Vraag hierboven iets anders: een andere dag, periode of groep leraren.</translation>
        </message>
        <message>
            <source>There are no teachers yet: import the staff list.</source>
            <translation>Er zijn nog geen leraren: importeer de personeelslijst.</translation>
        </message>
    </context>
    <context>
        <name>OverviewsOut</name>
        <message>
            <source>Give these figures out?</source>
            <translation>Deze cijfers naar buiten brengen?</translation>
        </message>
        <message>
            <source>Give out</source>
            <translation>Naar buiten brengen</translation>
        </message>
        <message>
            <source>Do not give out</source>
            <translation>Niet doen</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>Text with separators (*.csv)</source>
            <translation>Tekst met scheidingstekens (*.csv)</translation>
        </message>
        <message>
            <source>Save the overview</source>
            <translation>Overzicht bewaren</translation>
        </message>
        <message>
            <source>Saving the overview</source>
            <translation>Overzicht bewaren</translation>
        </message>
        <message>
            <source>The figures of %1 are settled now: they stay as they went out.</source>
            <translation>De cijfers van %1 zijn nu vastgesteld: ze blijven zoals ze naar buiten gingen.</translation>
        </message>
        <message>
            <source>Print the overview</source>
            <translation>Overzicht afdrukken</translation>
        </message>
        <message>
            <source>Printing the overview</source>
            <translation>Overzicht afdrukken</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Naar de printer gestuurd</translation>
        </message>
    </context>
    <context>
        <name>OverviewsPage</name>
        <message>
            <source>Page for the school guide or the website…</source>
            <translation>Bladzijde voor schoolgids of website…</translation>
        </message>
        <message>
            <source>A saved view: shows its teachers in the list</source>
            <translation>Een bewaarde weergave: toont de leraren ervan in de lijst</translation>
        </message>
        <message>
            <source>Enter opens this list.</source>
            <translation>Enter opent deze lijst.</translation>
        </message>
        <message>
            <source>This is not a day. Type it like 23-11-2026, or choose it with Alt+Down.</source>
            <translation>Dit is geen dag. Typ die als 23-11-2026, of kies er een met Alt+pijl omlaag.</translation>
        </message>
        <message>
            <source>Stopped before the overview was made.</source>
            <translation>Gestopt voordat het overzicht klaar was.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Alsnog maken</translation>
        </message>
        <message>
            <source>Search or filter this list, then save it as a view: overviews can be asked of it.</source>
            <translation>Zoek of filter deze lijst en bewaar hem als weergave: daarna kan elk overzicht ervan gaan.</translation>
        </message>
    </context>
    <context>
        <name>PeriodField</name>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>First day of the period</source>
            <translation>Eerste dag van de periode</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Laatste dag van de periode</translation>
        </message>
        <message>
            <source>from</source>
            <translation>van</translation>
        </message>
        <message>
            <source>up to and including</source>
            <translation>tot en met</translation>
        </message>
        <message>
            <source>between two days</source>
            <translation>tussen twee dagen</translation>
        </message>
    </context>
    <context>
        <name>PublicPanel</name>
        <message>
            <source>Page for the school guide or the website</source>
            <translation>Bladzijde voor schoolgids of website</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Terug naar het overzicht</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Afbeelding (PNG)…</translation>
        </message>
        <message>
            <source>HTML for the website…</source>
            <translation>HTML voor de website…</translation>
        </message>
        <message>
            <source>The same safe figures as the overview: no names, nothing about few people.</source>
            <translation>Dezelfde veilige cijfers als het overzicht: geen namen, niets over kleine aantallen mensen.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Afbeelding (*.png)</translation>
        </message>
        <message>
            <source>Piece of a web page (*.html)</source>
            <translation>Stuk van een webpagina (*.html)</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Bladzijde bewaren</translation>
        </message>
        <message>
            <source>Saving the page</source>
            <translation>Bladzijde bewaren</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Show these people</source>
            <translation>Deze mensen tonen</translation>
        </message>
    </context>
    <context>
        <name>SeenButton</name>
        <message>
            <source>Seen</source>
            <translation>Gezien</translation>
        </message>
        <message>
            <source>Next time only what is new from now on stands here</source>
            <translation>De volgende keer staat hier alleen wat er vanaf nu bij komt</translation>
        </message>
        <message>
            <source>Keeping that it was seen</source>
            <translation>Onthouden dat u dit zag</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>since</source>
            <translation>sinds</translation>
        </message>
        <message>
            <source>End of the month</source>
            <translation>Einde van de maand</translation>
        </message>
        <message>
            <source>Which teachers</source>
            <translation>Welke leraren</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Geteld per</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>of</source>
            <translation>van</translation>
        </message>
        <message>
            <source>Make a view…</source>
            <translation>Weergave maken…</translation>
        </message>
        <message>
            <source>Settled on %1, when these figures went out: so the numbers open nobody.</source>
            <translation>Vastgesteld op %1, toen deze cijfers naar buiten gingen: de getallen openen daarom niemand.</translation>
        </message>
        <message>
            <source>Only how things stood at the end of a month goes outside: from two days close together one could tell what happened to one person.</source>
            <translation>Naar buiten gaat alleen de stand van een maandeinde: uit twee dagen kort na elkaar valt af te leiden wat er met één persoon gebeurde.</translation>
        </message>
        <message>
            <source>all teachers</source>
            <translation>alle leraren</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>iedereen</translation>
        </message>
    </context>
    <context>
        <name>TableOfReport</name>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
    </context>
    <context>
        <name>TablePeople</name>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message numerus="yes">
            <source>With %n selected teacher(s)</source>
            <translation>
                <numerusform>Met %n geselecteerde leraar</numerusform>
                <numerusform>Met %n geselecteerde leraren</numerusform>
            </translation>
        </message>
        <message>
            <source>With all these teachers</source>
            <translation>Met al deze leraren</translation>
        </message>
    </context>
</TS>
