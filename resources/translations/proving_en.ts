<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>PreviewFinder</name>
        <message numerus="yes">
            <source>This letter: %n page(s)</source>
            <translation>
                <numerusform>This letter: %n page</numerusform>
                <numerusform>This letter: %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in the round: %n longer than one page</source>
            <translation>
                <numerusform>in the round: %n longer than one page</numerusform>
                <numerusform>in the round: %n longer than one page</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n letter(s)</source>
            <translation>
                <numerusform>in %n letter</numerusform>
                <numerusform>in %n letters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Proving</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) changed since the check: </source>
            <translation>
                <numerusform>%n letter changed since the check: </numerusform>
                <numerusform>%n letters changed since the check: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) are not in the stack any more.</source>
            <translation>
                <numerusform>%n letter is not in the stack any more.</numerusform>
                <numerusform>%n letters are not in the stack any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProvingColumns</name>
        <message numerus="yes">
            <source>%n letter(s) can be printed</source>
            <translation>
                <numerusform>%n letter can be printed</numerusform>
                <numerusform>%n letters can be printed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at first</source>
            <translation>
                <numerusform>%n to look at first</numerusform>
                <numerusform>%n to look at first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All letters (%n)</source>
            <translation>
                <numerusform>All letters (%n)</numerusform>
                <numerusform>All letters (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of 2 pages or more (%n)</source>
            <translation>
                <numerusform>Of 2 pages or more (%n)</numerusform>
                <numerusform>Of 2 pages or more (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too little room in the window (%n)</source>
            <translation>
                <numerusform>Too little room in the window (%n)</numerusform>
                <numerusform>Too little room in the window (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Had such a letter before (%n)</source>
            <translation>
                <numerusform>Had such a letter before (%n)</numerusform>
                <numerusform>Had such a letter before (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed since the check before (%n)</source>
            <translation>
                <numerusform>Changed since the check before (%n)</numerusform>
                <numerusform>Changed since the check before (%n)</numerusform>
            </translation>
        </message>
    </context>
</TS>
