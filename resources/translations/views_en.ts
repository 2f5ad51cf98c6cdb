<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ViewsMenu</name>
        <message numerus="yes">
            <source>The name is too long: at most %n characters.</source>
            <translation>
                <numerusform>The name is too long: at most %n character.</numerusform>
                <numerusform>The name is too long: at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
</TS>
