<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActivitiesDone</name>
        <message numerus="yes">
            <source>%n activity(ies) added</source>
            <translation>
                <numerusform>%n activity added</numerusform>
                <numerusform>%n activities added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) added</source>
            <translation>
                <numerusform>%n participation added</numerusform>
                <numerusform>%n participations added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) changed</source>
            <translation>
                <numerusform>%n participation changed</numerusform>
                <numerusform>%n participations changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) known already</source>
            <translation>
                <numerusform>%n row known already</numerusform>
                <numerusform>%n rows known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) skipped</source>
            <translation>
                <numerusform>%n doubtful row skipped</numerusform>
                <numerusform>%n doubtful rows skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused</source>
            <translation>
                <numerusform>%n row refused</numerusform>
                <numerusform>%n rows refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivitiesPage</name>
        <message numerus="yes">
            <source>%n teacher(s) added</source>
            <translation>
                <numerusform>%n teacher added</numerusform>
                <numerusform>%n teachers added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityChanges</name>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n teacher</numerusform>
                <numerusform>%n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed for %n teacher(s)</source>
            <translation>
                <numerusform>Changed for %n teacher</numerusform>
                <numerusform>Changed for %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) taken out; undo brings them back</source>
            <translation>
                <numerusform>%n teacher taken out; undo brings them back</numerusform>
                <numerusform>%n teachers taken out; undo brings them back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityDetails</name>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Evidence (%n)</source>
            <translation>
                <numerusform>Evidence (%n)</numerusform>
                <numerusform>Evidence (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityHeadings</name>
        <message numerus="yes">
            <source>%n activity(s)</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participation(s) done or accepted, and nothing shows it.</source>
            <translation>
                <numerusform>%n participation was done or accepted, and nothing shows it.</numerusform>
                <numerusform>%n participations were done or accepted, and nothing shows it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityList</name>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityReady</name>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n teacher</numerusform>
                <numerusform>%n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityReview</name>
        <message numerus="yes">
            <source>Add and change %n participation(s)</source>
            <translation>
                <numerusform>Add or change %n participation</numerusform>
                <numerusform>Add or change %n participations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n participation(s)</source>
            <translation>
                <numerusform>Change %n participation</numerusform>
                <numerusform>Change %n participations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n participation(s)</source>
            <translation>
                <numerusform>Add %n participation</numerusform>
                <numerusform>Add %n participations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n activity(ies)</source>
            <translation>
                <numerusform>Add %n activity</numerusform>
                <numerusform>Add %n activities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivitySteps</name>
        <message numerus="yes">
            <source>Go on with %n teacher(s)</source>
            <translation>
                <numerusform>Go on with %n teacher</numerusform>
                <numerusform>Go on with %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n teacher(s)</source>
            <translation>
                <numerusform>Add %n teacher</numerusform>
                <numerusform>Add %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adding %n teacher(s)</source>
            <translation>
                <numerusform>Adding %n teacher</numerusform>
                <numerusform>Adding %n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message numerus="yes">
            <source>%n recognised</source>
            <translation>
                <numerusform>%n recognised</numerusform>
                <numerusform>%n recognised</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubt(s): choose who it was</source>
            <translation>
                <numerusform>%n doubt: choose who it was</numerusform>
                <numerusform>%n doubts: choose who they were</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found</source>
            <translation>
                <numerusform>%n not found</numerusform>
                <numerusform>%n not found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n named twice, counted once</source>
            <translation>
                <numerusform>%n named twice, counted once</numerusform>
                <numerusform>%n named twice, counted once</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Belongs</name>
        <message numerus="yes">
            <source>Evidence of %n participant(s):</source>
            <translation>
                <numerusform>Evidence of %n participant:</numerusform>
                <numerusform>Evidence of %n participants:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Catalogue</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceWork</name>
        <message numerus="yes">
            <source>Keeping %n file(s)</source>
            <translation>
                <numerusform>Keeping %n file</numerusform>
                <numerusform>Keeping %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not kept:</source>
            <translation>
                <numerusform>%n file was not kept:</numerusform>
                <numerusform>%n files were not kept:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) kept as evidence</source>
            <translation>
                <numerusform>%n file kept as evidence</numerusform>
                <numerusform>%n files kept as evidence</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListedActivities</name>
        <message numerus="yes">
            <source>Without evidence (%n)</source>
            <translation>
                <numerusform>Without evidence (%n)</numerusform>
                <numerusform>Without evidence (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message numerus="yes">
            <source>The newest %n are shown.</source>
            <translation>
                <numerusform>The newest %n is shown.</numerusform>
                <numerusform>The newest %n are shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message numerus="yes">
            <source>%n row(s) chosen</source>
            <translation>
                <numerusform>%n row chosen</numerusform>
                <numerusform>%n rows chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the hours of the list for %n row(s)</source>
            <translation>
                <numerusform>Take the hours of the list for %n row</numerusform>
                <numerusform>Take the hours of the list for %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What you choose goes for all %n rows with this name.</source>
            <translation>
                <numerusform>What you choose goes for the %n row with this name.</numerusform>
                <numerusform>What you choose goes for all %n rows with this name.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScansPage</name>
        <message numerus="yes">
            <source>%n file(s) scanned that are no evidence yet</source>
            <translation>
                <numerusform>%n file scanned that is no evidence yet</numerusform>
                <numerusform>%n files scanned that are no evidence yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Keep %n file(s) as evidence</source>
            <translation>
                <numerusform>Keep %n file as evidence</numerusform>
                <numerusform>Keep %n files as evidence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in it are evidence already.</source>
            <translation>
                <numerusform>%n file in it is evidence already.</numerusform>
                <numerusform>%n files in it are evidence already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Keeping %n file(s)</source>
            <translation>
                <numerusform>Keeping %n file</numerusform>
                <numerusform>Keeping %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) kept as evidence</source>
            <translation>
                <numerusform>%n file kept as evidence</numerusform>
                <numerusform>%n files kept as evidence</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnknownCard</name>
        <message numerus="yes">
            <source>%n name(s) that no teacher of the school has</source>
            <translation>
                <numerusform>%n name that no teacher of the school has</numerusform>
                <numerusform>%n names that no teacher of the school has</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
