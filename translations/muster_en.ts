<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>EventMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <translation>
            <numerusform>and at least %n more</numerusform>
            <numerusform>and at least %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetCells</name>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 across a threshold</numerusform>
            <numerusform>%1 across a threshold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetSpoken</name>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 across a threshold</numerusform>
            <numerusform>%1 across a threshold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 workers lost</source>
        <translation>
            <numerusform>%1 worker lost</numerusform>
            <numerusform>%1 workers lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphLines</name>
    <message numerus="yes">
        <source>and %n more GPUs, in the mean alone</source>
        <translation>
            <numerusform>and %n more GPU, in the mean alone</numerusform>
            <numerusform>and %n more GPUs, in the mean alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 workers were lost</source>
        <translation>
            <numerusform>%1 worker was lost</numerusform>
            <numerusform>%1 workers were lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::CardStrip</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFooter</name>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <translation>
            <numerusform>%1 of %2 event</numerusform>
            <numerusform>%1 of %2 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventLogDock</name>
    <message numerus="yes">
        <source>%1 new events ↑</source>
        <translation>
            <numerusform>%1 new event ↑</numerusform>
            <numerusform>%1 new events ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events written to %2</source>
        <translation>
            <numerusform>%1 event written to %2</numerusform>
            <numerusform>%1 events written to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::FindPalette</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupPanel</name>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 group</numerusform>
            <numerusform>%1 groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 workers</source>
        <translation>
            <numerusform>%1 worker</numerusform>
            <numerusform>%1 workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 groups</source>
        <translation>
            <numerusform>%1 of %2 group</numerusform>
            <numerusform>%1 of %2 groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers</source>
        <translation>
            <numerusform>%1 of %2 worker</numerusform>
            <numerusform>%1 of %2 workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::NewTokenDialog</name>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 day</numerusform>
            <numerusform>in %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::StatusBar</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agents</source>
        <translation>
            <numerusform>%1 agent</numerusform>
            <numerusform>%1 agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::ThresholdsDialog</name>
    <message numerus="yes">
        <source>marks %1 workers</source>
        <translation>
            <numerusform>marks %1 worker</numerusform>
            <numerusform>marks %1 workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers would be marked.</source>
        <translation>
            <numerusform>%1 of %2 worker would be marked.</numerusform>
            <numerusform>%1 of %2 workers would be marked.</numerusform>
        </translation>
    </message>
</context>
</TS>
