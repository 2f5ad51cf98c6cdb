<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Chosen</name>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n teacher</numerusform>
                <numerusform>%n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{people} (%n of them not in the list as shown)</source>
            <translation>
                <numerusform>{people} (%n of them not in the list as shown)</numerusform>
                <numerusform>{people} (%n of them not in the list as shown)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message numerus="yes">
            <source>%n row(s) chosen</source>
            <translation>
                <numerusform>%n row chosen</numerusform>
                <numerusform>%n rows chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with semicolons between them</source>
            <translation>
                <numerusform>%n column with semicolons between them</numerusform>
                <numerusform>%n columns with semicolons between them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with commas between them</source>
            <translation>
                <numerusform>%n column with commas between them</numerusform>
                <numerusform>%n columns with commas between them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with tabs between them</source>
            <translation>
                <numerusform>%n column with tabs between them</numerusform>
                <numerusform>%n columns with tabs between them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) with upright bars between them</source>
            <translation>
                <numerusform>%n column with upright bars between them</numerusform>
                <numerusform>%n columns with upright bars between them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBuilder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message numerus="yes">
            <source>Show %n older</source>
            <translation>
                <numerusform>Show 1 older</numerusform>
                <numerusform>Show %n older</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportSteps</name>
        <message numerus="yes">
            <source>%n doubt(s) will be skipped</source>
            <translation>
                <numerusform>%n doubt will be skipped</numerusform>
                <numerusform>%n doubts will be skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n row(s)</source>
            <translation>
                <numerusform>Review %n row</numerusform>
                <numerusform>Review %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListedPeople</name>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n teacher</numerusform>
                <numerusform>%n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteEventDialog</name>
        <message numerus="yes">
            <source>Note for %n teacher(s)</source>
            <translation>
                <numerusform>Note for %n teacher</numerusform>
                <numerusform>Note for %n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n ticked</numerusform>
                <numerusform>%n ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{ticked}, %n of them not shown:</source>
            <translation>
                <numerusform>{ticked}, %n of them not shown:</numerusform>
                <numerusform>{ticked}, %n of them not shown:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked:</source>
            <translation>
                <numerusform>%n ticked:</numerusform>
                <numerusform>%n ticked:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected:</source>
            <translation>
                <numerusform>%n selected:</numerusform>
                <numerusform>%n selected:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tick all %n</source>
            <translation>
                <numerusform>Tick this one</numerusform>
                <numerusform>Tick all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffActions</name>
        <message numerus="yes">
            <source>Noted for %n teacher(s)</source>
            <translation>
                <numerusform>Noted for %n teacher</numerusform>
                <numerusform>Noted for %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n teacher(s)?</source>
            <translation>
                <numerusform>Remove %n teacher?</numerusform>
                <numerusform>Remove %n teachers?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n teacher(s)</source>
            <translation>
                <numerusform>Remove %n teacher</numerusform>
                <numerusform>Remove %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n teacher(s)</source>
            <translation>
                <numerusform>Removed %n teacher</numerusform>
                <numerusform>Removed %n teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffDone</name>
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
        <message numerus="yes">
            <source>%n row(s) with a remark</source>
            <translation>
                <numerusform>%n row with a remark</numerusform>
                <numerusform>%n rows with a remark</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff left</source>
            <translation>
                <numerusform>%n member of staff left</numerusform>
                <numerusform>%n members of staff left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) left</source>
            <translation>
                <numerusform>%n teacher left</numerusform>
                <numerusform>%n teachers left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) added</source>
            <translation>
                <numerusform>%n teacher added</numerusform>
                <numerusform>%n teachers added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff added</source>
            <translation>
                <numerusform>%n member of staff added</numerusform>
                <numerusform>%n members of staff added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) changed</source>
            <translation>
                <numerusform>%n teacher changed</numerusform>
                <numerusform>%n teachers changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff changed</source>
            <translation>
                <numerusform>%n member of staff changed</numerusform>
                <numerusform>%n members of staff changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) marked as having left</source>
            <translation>
                <numerusform>%n teacher marked as having left</numerusform>
                <numerusform>%n teachers marked as having left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of staff marked as having left</source>
            <translation>
                <numerusform>%n member of staff marked as having left</numerusform>
                <numerusform>%n members of staff marked as having left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s)</source>
            <translation>
                <numerusform>%n teacher</numerusform>
                <numerusform>%n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffFilters</name>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n teacher(s)</source>
            <translation>
                <numerusform>Chosen: %n teacher</numerusform>
                <numerusform>Chosen: %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffInTable</name>
        <message numerus="yes">
            <source>With %n selected teacher(s)</source>
            <translation>
                <numerusform>With %n selected teacher</numerusform>
                <numerusform>With %n selected teachers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message numerus="yes">
            <source>%n in service</source>
            <translation>
                <numerusform>%n in service</numerusform>
                <numerusform>%n in service</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n teacher(s) in service</source>
            <translation>
                <numerusform>%n teacher in service</numerusform>
                <numerusform>%n teachers in service</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registered</source>
            <translation>
                <numerusform>%n registered</numerusform>
                <numerusform>%n registered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be invited</source>
            <translation>
                <numerusform>%n still to be invited</numerusform>
                <numerusform>%n still to be invited</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffReview</name>
        <message numerus="yes">
            <source>%n name(s) to look at afterwards, marked here.</source>
            <translation>
                <numerusform>%n name to look at afterwards, marked here.</numerusform>
                <numerusform>%n names to look at afterwards, marked here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with a remark, marked here.</source>
            <translation>
                <numerusform>%n row with a remark, marked here.</numerusform>
                <numerusform>%n rows with a remark, marked here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n teacher(s)</source>
            <translation>
                <numerusform>Update %n teacher</numerusform>
                <numerusform>Update %n teachers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n member(s) of staff</source>
            <translation>
                <numerusform>Update %n member of staff</numerusform>
                <numerusform>Update %n members of staff</numerusform>
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
            <source>Add %n member(s) of staff</source>
            <translation>
                <numerusform>Add %n member of staff</numerusform>
                <numerusform>Add %n members of staff</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffSaving</name>
        <message numerus="yes">
            <source>%n line(s) copied</source>
            <translation>
                <numerusform>%n line copied</numerusform>
                <numerusform>%n lines copied</numerusform>
            </translation>
        </message>
    </context>
</TS>
