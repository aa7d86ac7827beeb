<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ColumnMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Mo&amp;ve right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Ab&amp;steigend</translation>
    </message>
    <message>
        <source>Filter b&amp;y</source>
        <translation>Filter&amp;n nach</translation>
    </message>
</context>
<context>
    <name>EventMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <translation>
            <numerusform>und mindestens %n weiteres</numerusform>
            <numerusform>und mindestens %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>WORKER</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EREIGNIS</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>DETAIL</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>by the worker itself</source>
        <translation>vom Worker selbst</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>forgotten on request</source>
        <translation>auf Wunsch vergessen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ist vorbei</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>This is no regular expression: %1 at character %2.</source>
        <translation>Das ist kein regulärer Ausdruck: %1 bei Zeichen %2.</translation>
    </message>
</context>
<context>
    <name>FilterUnits</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Mb/s</source>
        <translation>Mb/s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
</context>
<context>
    <name>FleetCells</name>
    <message>
        <source>Running, not known whether idle</source>
        <translation>Läuft; ob untätig, ist unbekannt</translation>
    </message>
    <message>
        <source>Running, idle</source>
        <translation>Läuft, untätig</translation>
    </message>
    <message>
        <source>Running, busy</source>
        <translation>Läuft, aktiv</translation>
    </message>
    <message>
        <source>Lost: its last figures are shown</source>
        <translation>Verloren: gezeigt werden seine letzten Werte</translation>
    </message>
    <message>
        <source>Its clock is %1 behind</source>
        <translation>Seine Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead</source>
        <translation>Seine Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>%1
Known of %2 of %3.</source>
        <translation>%1
Bekannt von %2 von %3.</translation>
    </message>
    <message>
        <source>%1
Workers: %2 running, %3 idle, %4 lost</source>
        <translation>%1
Worker: %2 laufen, %3 untätig, %4 verloren</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>Last heard %1 ago</source>
        <translation>Zuletzt gemeldet vor %1</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>kein Task</translation>
    </message>
    <message>
        <source>Below the threshold of %1 %2.</source>
        <translation>Unter dem Schwellwert von %1 %2.</translation>
    </message>
    <message>
        <source>Above the threshold of %1 %2.</source>
        <translation>Über dem Schwellwert von %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 jenseits eines Schwellwerts</numerusform>
            <numerusform>%1 jenseits eines Schwellwerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is sent is known, not what is received.</source>
        <translation>Nur Gesendetes ist bekannt, Empfangenes nicht.</translation>
    </message>
    <message>
        <source>Only what is received is known, not what is sent.</source>
        <translation>Nur Empfangenes ist bekannt, Gesendetes nicht.</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Group, or worker and its task</source>
        <translation>Gruppe, oder Worker und sein Task</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>Workers in the group, running and lost</source>
        <translation>Worker der Gruppe, laufende und verlorene</translation>
    </message>
    <message>
        <source>GPU UTIL %</source>
        <translation>GPU-LAST %</translation>
    </message>
    <message>
        <source>Mean GPU utilisation, percent</source>
        <translation>Mittlere Auslastung der GPUs in Prozent</translation>
    </message>
    <message>
        <source>GPUS</source>
        <translation>GPUS</translation>
    </message>
    <message>
        <source>CPU LOAD %</source>
        <translation>CPU-LAST %</translation>
    </message>
    <message>
        <source>Mean CPU load, percent</source>
        <translation>Mittlere Last der CPUs in Prozent</translation>
    </message>
    <message>
        <source>RAM TOTAL</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>Arbeitsspeicher; bei einer Gruppe die Summe ihrer Worker</translation>
    </message>
    <message>
        <source>RAM FREE</source>
        <translation>RAM FREI</translation>
    </message>
    <message>
        <source>Available main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>Verfügbarer Arbeitsspeicher; bei einer Gruppe die Summe ihrer Worker</translation>
    </message>
    <message>
        <source>DISK FREE</source>
        <translation>DISK FREI</translation>
    </message>
    <message>
        <source>Free share of the home volume; a group&apos;s is the mean</source>
        <translation>Freier Anteil des Home-Laufwerks; bei einer Gruppe der Mittelwert</translation>
    </message>
    <message>
        <source>NET Tx / Rx Mb/s</source>
        <translation>NETZ Tx / Rx Mb/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabits per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>Über das Netz gesendet und empfangen, Megabit pro Sekunde; bei einer Gruppe die Summe ihrer Worker. Sortiert nach beidem zusammen.</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>TASK</translation>
    </message>
    <message>
        <source>Id of the task that the worker runs</source>
        <translation>Kennung des Tasks, den der Worker ausführt</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>MELDUNG VOR</translation>
    </message>
    <message>
        <source>How long ago the worker was last heard</source>
        <translation>Wie lange die letzte Meldung des Workers her ist</translation>
    </message>
    <message>
        <source>Number of GPUs; a group&apos;s are those of its running workers</source>
        <translation>Anzahl der GPUs; bei einer Gruppe die ihrer laufenden Worker</translation>
    </message>
    <message>
        <source>EACH GPU</source>
        <translation>JE GPU</translation>
    </message>
    <message>
        <source>GPU MEM %</source>
        <translation>GPU-SPEICHER %</translation>
    </message>
    <message>
        <source>Used share of the fullest GPU&apos;s memory, percent</source>
        <translation>Belegter Anteil des Speichers der vollsten GPU in Prozent</translation>
    </message>
    <message>
        <source>GPU TEMP</source>
        <translation>GPU-TEMP.</translation>
    </message>
    <message>
        <source>Temperature of the hottest GPU</source>
        <translation>Temperatur der heißesten GPU</translation>
    </message>
    <message>
        <source>NET Tx / Rx MB/s</source>
        <translation>NETZ Tx / Rx MB/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabytes per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>Über das Netz gesendet und empfangen, Megabyte pro Sekunde; bei einer Gruppe die Summe ihrer Worker. Sortiert nach beidem zusammen.</translation>
    </message>
    <message>
        <source>A cell for each GPU, the darker the busier; where they have no room, and from 65 on, for as many neighbours each, unknown where one of them is. A group has up to eight, ordered by utilisation. Sorts by the number of GPUs.</source>
        <translation>Ein Feld je GPU, je dunkler, desto mehr ausgelastet; wo sie keinen Platz haben und ab 65 für je gleich viele Nachbarn, unbekannt, wenn es einer davon ist. Eine Gruppe hat bis zu acht, nach Auslastung geordnet. Sortiert wird nach der Anzahl der GPUs.</translation>
    </message>
</context>
<context>
    <name>FleetFilterWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workers in group</source>
        <translation>Worker der Gruppe</translation>
    </message>
    <message>
        <source>GPU util</source>
        <translation>GPU-Last</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>CPU load</source>
        <translation>CPU-Last</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM gesamt</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM frei</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Platte frei</translation>
    </message>
    <message>
        <source>Net Tx + Rx</source>
        <translation>Netz Tx + Rx</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>activity unknown</source>
        <translation>Tätigkeit unbekannt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or unknown</source>
        <translation>%1 oder unbekannt</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>GPU-Temperatur</translation>
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
    <message>
        <source>mean %1</source>
        <translation>im Mittel %1</translation>
    </message>
    <message>
        <source>utilisation not known</source>
        <translation>Auslastung nicht bekannt</translation>
    </message>
    <message>
        <source>temperature or memory across a threshold</source>
        <translation>Temperatur oder Speicher jenseits eines Schwellwerts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, above the threshold</source>
        <translation>%1, über dem Schwellwert</translation>
    </message>
    <message>
        <source>%1, below the threshold</source>
        <translation>%1, unter dem Schwellwert</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>verloren seit %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>seit %1 still</translation>
    </message>
    <message>
        <source>across a threshold</source>
        <translation>jenseits eines Schwellwerts</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 jenseits eines Schwellwerts</numerusform>
            <numerusform>%1 jenseits eines Schwellwerts</numerusform>
        </translation>
    </message>
    <message>
        <source>two machines of one name</source>
        <translation>zwei Rechner desselben Namens</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers lost</source>
        <translation>
            <numerusform>%1 Worker verloren</numerusform>
            <numerusform>%1 Worker verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>Each figure is running / provisioned.</source>
        <translation>Jede Zahl heißt: laufend / bereitgestellt.</translation>
    </message>
    <message>
        <source>Lost: silent for longer. Its last figures stay in view and count for nothing.</source>
        <translation>Verloren: länger stumm. Die letzten Werte bleiben sichtbar und zählen nicht.</translation>
    </message>
    <message>
        <source>Provisioned: what capacity reports say of a category; without any, what is running or lost.</source>
        <translation>Bereitgestellt: was Kapazitätsmeldungen über eine Kategorie sagen; ohne solche, was läuft oder verloren ist.</translation>
    </message>
    <message>
        <source>Idle GPU: its mean utilisation over %1 is below %2.</source>
        <translation>Untätige GPU: Ihre mittlere Auslastung über %1 liegt unter %2.</translation>
    </message>
    <message>
        <source>Idle CPU: its mean load over %1 is below %2.</source>
        <translation>Untätige CPU: Ihre mittlere Last über %1 liegt unter %2.</translation>
    </message>
    <message>
        <source>Idle worker: it runs no task, or all of its GPUs and CPUs are idle.</source>
        <translation>Untätiger Worker: Er führt keine Aufgabe aus, oder alle seine GPUs und CPUs sind untätig.</translation>
    </message>
    <message>
        <source>What is not known is neither idle nor busy.</source>
        <translation>Was nicht bekannt ist, ist weder untätig noch aktiv.</translation>
    </message>
    <message>
        <source>Idle workers:</source>
        <translation>Untätige Worker:</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weiterer</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Running: heard from within %1 of its own report intervals, or within %2 if that is longer.</source>
        <translation>Laufend: innerhalb von %1 seiner eigenen Meldeabstände gehört, oder innerhalb von %2, falls das länger ist.</translation>
    </message>
    <message>
        <source>A GPU is what a worker reports as one, a slice (MIG) too; a CPU is a core, or all of them where only their mean is reported.</source>
        <translation>Eine GPU ist, was ein Worker als eine meldet, auch eine Scheibe (MIG); eine CPU ist ein Kern, oder alle zusammen, wo nur ihr Mittel gemeldet wird.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Its number in the worker&apos;s reports</source>
        <translation>Ihre Nummer in den Meldungen des Workers</translation>
    </message>
    <message>
        <source>UTIL %</source>
        <translation>AUSL. %</translation>
    </message>
    <message>
        <source>Utilisation, percent</source>
        <translation>Auslastung in Prozent</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>SPEICHER</translation>
    </message>
    <message>
        <source>Memory in use, and all of it</source>
        <translation>Belegter Speicher und der ganze</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Temperature, degrees Celsius</source>
        <translation>Temperatur in Grad Celsius</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>Share of the GPU that the worker has</source>
        <translation>Anteil der GPU, den der Worker hat</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>Idle or busy, by the idle rules</source>
        <translation>Untätig oder aktiv nach den Regeln</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>LEISTUNG</translation>
    </message>
    <message>
        <source>Power that it takes, and its limit</source>
        <translation>Leistung, die sie aufnimmt, und ihre Grenze</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>GENUTZT VON</translation>
    </message>
    <message>
        <source>Whose processes have memory of it</source>
        <translation>Wessen Prozesse Speicher von ihr haben</translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message>
        <source>clocks set by an administrator</source>
        <translation>Takt vom Administrator festgelegt</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>Drosselung durch die Hardware</translation>
    </message>
    <message>
        <source>kept in step with other GPUs</source>
        <translation>im Gleichtakt mit anderen GPUs</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zu heiß</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>Stromversorgung</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Its clocks are held down: %1</source>
        <translation>Ihr Takt ist gedrosselt: %1</translation>
    </message>
    <message>
        <source>Memory errors: %1 corrected, %2 not corrected</source>
        <translation>Speicherfehler: %1 korrigiert, %2 nicht korrigiert</translation>
    </message>
    <message>
        <source>⚠ Newest critical error: XID %1</source>
        <translation>⚠ Jüngster schwerer Fehler: XID %1</translation>
    </message>
    <message>
        <source>%1: %2, process %3</source>
        <translation>%1: %2, Prozess %3</translation>
    </message>
    <message>
        <source>%1 / %2 W</source>
        <translation>%1 / %2 W</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>UUID %1</source>
        <translation>UUID %1</translation>
    </message>
    <message>
        <source>MIG slice of %1</source>
        <translation>MIG-Teil von %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>Leistung: %1</translation>
    </message>
</context>
<context>
    <name>GraphLines</name>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Idle GPUs</source>
        <translation>Untätige GPUs</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Idle CPUs</source>
        <translation>Untätige CPUs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>Mb/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Gb/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>Tb/s</source>
        <translation>Tbit/s</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Compute utilisation</source>
        <translation>Rechenauslastung</translation>
    </message>
    <message>
        <source>GPU mean</source>
        <translation>GPU-Mittel</translation>
    </message>
    <message>
        <source>CPU mean</source>
        <translation>CPU-Mittel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM gesamt</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM frei</translation>
    </message>
    <message>
        <source>Free home disk</source>
        <translation>Home-Laufwerk frei</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Tx</source>
        <translation>Tx</translation>
    </message>
    <message>
        <source>Rx</source>
        <translation>Rx</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Provisioned GPUs</source>
        <translation>Bereitgestellte GPUs</translation>
    </message>
    <message>
        <source>Provisioned CPUs</source>
        <translation>Bereitgestellte CPUs</translation>
    </message>
    <message>
        <source>Provisioned workers</source>
        <translation>Bereitgestellte Worker</translation>
    </message>
    <message>
        <source>Each GPU</source>
        <translation>Jede GPU</translation>
    </message>
    <message>
        <source>Mean of GPUs</source>
        <translation>Mittel der GPUs</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>Video memory total</source>
        <translation>Grafikspeicher gesamt</translation>
    </message>
    <message>
        <source>Video memory used</source>
        <translation>Grafikspeicher belegt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>GPU-Temperatur</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU-Temperatur</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>Plattenzugriffe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more GPUs, in the mean alone</source>
        <translation>
            <numerusform>und %n weitere GPU, nur im Mittel</numerusform>
            <numerusform>und %n weitere GPUs, nur im Mittel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MiB/s</source>
        <translation>%1 MiB/s</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>MiB/s</translation>
    </message>
    <message>
        <source>GiB/s</source>
        <translation>GiB/s</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>PiB</translation>
    </message>
</context>
<context>
    <name>GraphSpan</name>
    <message>
        <source>3 h</source>
        <translation>3 h</translation>
    </message>
    <message>
        <source>The last 3 hours</source>
        <translation>Die letzten 3 Stunden</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Die letzten 6 Stunden</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 h</translation>
    </message>
    <message>
        <source>The last 12 hours</source>
        <translation>Die letzten 12 Stunden</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 T</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 T</translation>
    </message>
    <message>
        <source>The last 3 days</source>
        <translation>Die letzten 3 Tage</translation>
    </message>
    <message>
        <source>1 w</source>
        <translation>1 W</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Die letzte Woche</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 W</translation>
    </message>
    <message>
        <source>The last 2 weeks</source>
        <translation>Die letzten 2 Wochen</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1 M</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Der letzte Monat</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, of %2 % known</source>
        <translation>%1, von %2 % bekannt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, of %2 % of the time</source>
        <translation>%1, aus %2 % der Zeit</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>%1 running, %2 of them idle; %3 lost; %4 provisioned</source>
        <translation>%1 laufen, davon %2 untätig; %3 verloren; %4 bereitgestellt</translation>
    </message>
    <message>
        <source>Known of %1 of %2</source>
        <translation>Bekannt von %1 von %2</translation>
    </message>
    <message>
        <source>Idle while a task held it: %1
Free: %2
Known for %3 of the time, up to %4</source>
        <translation>Untätig, während ein Task ihn hielt: %1
Frei: %2
Bekannt für %3 der Zeit, bis %4</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Worker RAM</source>
        <translation>Worker-RAM</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>GPU-RAM</translation>
    </message>
    <message>
        <source>Idle, last 30 days</source>
        <translation>Untätig, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Idle GPU-hours</source>
        <translation>Untätige GPU-Stunden</translation>
    </message>
    <message>
        <source>Known after the first whole hour.</source>
        <translation>Bekannt nach der ersten vollen Stunde.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Flotte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Save &amp;screenshot…</source>
        <translation>&amp;Bildschirmfoto speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Graph the whole fleet</source>
        <translation>&amp;Verlauf der ganzen Flotte</translation>
    </message>
    <message>
        <source>&amp;Copy listening address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>Ü&amp;ber Muster</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Schwellwerte …</translation>
    </message>
    <message>
        <source>Which figures are marked in the tree</source>
        <translation>Welche Werte im Baum hervorgehoben werden</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>What is idle and lost, how long history is kept, where the listener is, language and looks</source>
        <translation>Was untätig und verloren ist, wie lange Verlauf bleibt, wo der Empfang ist, Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file</source>
        <translation>Das Fenster in eine PNG-Datei zeichnen</translation>
    </message>
    <message>
        <source>Store what was heard, and end the program</source>
        <translation>Speichern, was gehört wurde, und das Programm beenden</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <translation>Hell oder dunkel, wie im System</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Let the window fill the screen</source>
        <translation>Das Fenster füllt den Bildschirm</translation>
    </message>
    <message>
        <source>Panels, columns, filters and graph as a new user finds them</source>
        <translation>Bereiche, Spalten, Filter und Graph, wie ein neuer Benutzer sie vorfindet</translation>
    </message>
    <message>
        <source>Select nobody, and graph all</source>
        <translation>Niemanden auswählen und alle im Graphen zeigen</translation>
    </message>
    <message>
        <source>Copy the address at which agents reach this program</source>
        <translation>Die Adresse kopieren, unter der Agenten dieses Programm erreichen</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Alle Tasten des Fensters</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>What the window is built with</source>
        <translation>Womit das Fenster gebaut ist</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>How everything in the window is used</source>
        <translation>Wie alles im Fenster zu benutzen ist</translation>
    </message>
    <message>
        <source>&amp;Access…</source>
        <translation>&amp;Zugriff …</translation>
    </message>
    <message>
        <source>Who may report to this program: access tokens</source>
        <translation>Wer diesem Programm melden darf: Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Muster has a problem</source>
        <translation>Muster hat ein Problem</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers were lost</source>
        <translation>
            <numerusform>%1 Worker ging verloren</numerusform>
            <numerusform>%1 Worker gingen verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;GPU idle below</source>
        <translation>&amp;GPU untätig unter</translation>
    </message>
    <message>
        <source>A GPU whose mean utilisation is below this is idle</source>
        <translation>Eine GPU, deren mittlere Auslastung darunter liegt, ist untätig</translation>
    </message>
    <message>
        <source>&amp;CPU idle below</source>
        <translation>&amp;CPU untätig unter</translation>
    </message>
    <message>
        <source>A CPU whose mean load is below this is idle</source>
        <translation>Eine CPU, deren mittlere Last darunter liegt, ist untätig</translation>
    </message>
    <message>
        <source>&amp;Mean over</source>
        <translation>&amp;Mittel über</translation>
    </message>
    <message>
        <source>The mean is taken over this time</source>
        <translation>Über diese Zeit wird gemittelt</translation>
    </message>
    <message>
        <source>&amp;Busy again above the limit by</source>
        <translation>&amp;Wieder aktiv ab Grenze plus</translation>
    </message>
    <message>
        <source>Busy is logged again once a mean is this far above its limit</source>
        <translation>„Aktiv“ kommt wieder ins Protokoll, wenn ein Mittel so weit über seiner Grenze liegt</translation>
    </message>
    <message>
        <source>&amp;Lost not before</source>
        <translation>&amp;Verloren frühestens nach</translation>
    </message>
    <message>
        <source>A worker is lost after three intervals of silence, and not before this</source>
        <translation>Ein Worker ist nach drei stillen Intervallen verloren, und nicht früher als hiernach</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Messwerte</translation>
    </message>
    <message>
        <source>Samples and the half minutes of groups are kept for so long</source>
        <translation>So lange bleiben Messwerte und die halben Minuten der Gruppen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>samples and half minutes of groups older than %1</source>
        <translation>Messwerte und halbe Minuten der Gruppen, die älter als %1 sind</translation>
    </message>
    <message>
        <source>Si&amp;ze of samples</source>
        <translation>&amp;Größe der Messwerte</translation>
    </message>
    <message>
        <source>Samples of the oldest hours go earlier when all take more than this</source>
        <translation>Messwerte der ältesten Stunden gehen früher, wenn alle mehr als das belegen</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>the oldest samples, where all take more than %1</source>
        <translation>die ältesten Messwerte, wo alle mehr als %1 belegen</translation>
    </message>
    <message>
        <source>&amp;Five minutes</source>
        <translation>&amp;Fünf Minuten</translation>
    </message>
    <message>
        <source>Roll-ups of five minutes are kept for so long</source>
        <translation>So lange bleiben Zusammenfassungen von fünf Minuten</translation>
    </message>
    <message>
        <source>roll-ups of five minutes older than %1</source>
        <translation>Zusammenfassungen von fünf Minuten, die älter als %1 sind</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>Roll-ups of an hour are kept for so long</source>
        <translation>So lange bleiben Zusammenfassungen einer Stunde</translation>
    </message>
    <message>
        <source>roll-ups of an hour older than %1</source>
        <translation>Zusammenfassungen einer Stunde, die älter als %1 sind</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;Zeitkonten</translation>
    </message>
    <message>
        <source>The ledger of each worker and GPU is kept for so long</source>
        <translation>So lange bleiben die Zeitkonten der Worker und GPUs</translation>
    </message>
    <message>
        <source>the ledger of workers and GPUs older than %1</source>
        <translation>Zeitkonten der Worker und GPUs, die älter als %1 sind</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Ereignisprotokoll</translation>
    </message>
    <message>
        <source>The event log is kept for so long</source>
        <translation>So lange bleibt das Ereignisprotokoll</translation>
    </message>
    <message>
        <source>events older than %1</source>
        <translation>Ereignisse, die älter als %1 sind</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1; muster --listen HOST:PORT starts on another address</source>
        <translation>%1; muster --listen HOST:PORT startet auf einer anderen Adresse</translation>
    </message>
    <message>
        <source>cannot create the data folder %1: name another with --data</source>
        <translation>Der Datenordner %1 lässt sich nicht anlegen: Nennen Sie mit --data einen anderen</translation>
    </message>
    <message>
        <source>cannot write in the data folder %1: check its permissions, or name another with --data</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden: Prüfen Sie seine Rechte, oder nennen Sie mit --data einen anderen</translation>
    </message>
    <message>
        <source>the data folder %1 is in use by another Muster (process %2): stop it, or name another folder with --data</source>
        <translation>Der Datenordner %1 wird von einem anderen Muster benutzt (Prozess %2): Beenden Sie es, oder nennen Sie mit --data einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot lock the data folder %1: its file system knows no locks; name another with --data</source>
        <translation>Der Datenordner %1 lässt sich nicht sperren: Sein Dateisystem kennt keine Sperren; nennen Sie mit --data einen anderen</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store (%2): it was set aside as %3 and a new one was begun; musterd check and musterd export --data %4 read what is whole in it</source>
        <translation>Der Datenbestand %1 ist beschädigt oder keiner von Muster (%2): Er wurde als %3 beiseitegelegt und ein neuer begonnen; musterd check und musterd export --data %4 lesen, was darin heil ist</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store: move it away, or name another folder with --data</source>
        <translation>Der Datenbestand %1 ist beschädigt oder keiner von Muster: Verschieben Sie ihn, oder nennen Sie mit --data einen anderen Ordner</translation>
    </message>
    <message>
        <source>the store %1 is damaged, and cannot be set aside as %2 (%3): move it away</source>
        <translation>Der Datenbestand %1 ist beschädigt und lässt sich nicht als %2 beiseitelegen (%3): Verschieben Sie ihn</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer Muster and was left untouched: use that version</source>
        <translation>Der Datenbestand %1 wurde von einem neueren Muster geschrieben und nicht angetastet: Benutzen Sie jene Version</translation>
    </message>
    <message>
        <source>cannot write the store %1: check the permissions of its folder, or name another with --data</source>
        <translation>Der Datenbestand %1 lässt sich nicht beschreiben: Prüfen Sie die Rechte seines Ordners, oder nennen Sie mit --data einen anderen</translation>
    </message>
    <message>
        <source>cannot back up before the upgrade of the store %1: %2</source>
        <translation>Vor der Umstellung des Datenbestands %1 lässt sich keine Sicherung anlegen: %2</translation>
    </message>
    <message>
        <source>cannot upgrade the store %1: %2</source>
        <translation>Der Datenbestand %1 lässt sich nicht umstellen: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>Der Datenbestand %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>cannot write the store %1 (%2): check that its disk has room and is whole</source>
        <translation>Der Datenbestand %1 lässt sich nicht beschreiben (%2): Prüfen Sie, ob sein Datenträger Platz hat und heil ist</translation>
    </message>
    <message>
        <source>%1; the next start checks the file</source>
        <translation>%1; der nächste Start prüft die Datei</translation>
    </message>
    <message>
        <source>cannot read the store: %1; reports are refused until it can be read</source>
        <translation>Der Datenbestand lässt sich nicht lesen: %1; Meldungen werden abgewiesen, bis er lesbar ist</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>Der Datenbestand %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 rows of the store are damaged and were passed over: keep a copy of the data folder</source>
        <translation>%1 Zeilen des Datenbestands sind beschädigt und wurden übergangen: Bewahren Sie eine Kopie des Datenordners auf</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): start the collector anew, which checks the file and sets it aside if it is damaged</source>
        <translation>Es entsteht kein Verlauf, da der Datenbestand %1 nicht gelesen werden kann (%2): Starten Sie die Sammlung neu; sie prüft die Datei und legt sie beiseite, falls sie beschädigt ist</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): check that its disk is whole; it is tried again each minute</source>
        <translation>Es entsteht kein Verlauf, da der Datenbestand %1 nicht gelesen werden kann (%2): Prüfen Sie, ob sein Datenträger heil ist; jede Minute wird es erneut versucht</translation>
    </message>
    <message>
        <source>the store %1 is damaged (%2): start the collector anew, which sets it aside and begins a new one</source>
        <translation>Der Datenbestand %1 ist beschädigt (%2): Starten Sie die Sammlung neu; sie legt ihn beiseite und beginnt einen neuen</translation>
    </message>
    <message>
        <source>the store %1 could not be checked (%2): run musterd check at a quieter time</source>
        <translation>Der Datenbestand %1 konnte nicht geprüft werden (%2): Führen Sie musterd check zu einer ruhigeren Zeit aus</translation>
    </message>
    <message>
        <source>there is a log, but not the file that it belongs to</source>
        <translation>Es gibt ein Protokoll, aber nicht die Datei, zu der es gehört</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the log of the store %1 has grown to %2 MiB, since a backup or another program has been reading it for long: wait for the backup, or end that program</source>
        <translation>Das Protokoll des Datenbestands %1 ist auf %2 MiB gewachsen, da eine Sicherung oder ein anderes Programm ihn seit Langem liest: Warten Sie auf die Sicherung, oder beenden Sie jenes Programm</translation>
    </message>
    <message>
        <source>the fleet is full: new workers are refused beyond %1; forget those who are lost, or raise it with: musterd setting listener.workers NUMBER</source>
        <translation>Die Flotte ist voll: Über %1 hinaus werden neue Worker abgewiesen; vergessen Sie verlorene, oder erhöhen Sie die Grenze mit: musterd setting listener.workers ZAHL</translation>
    </message>
    <message>
        <source>settings can&apos;t be changed until the store can be read</source>
        <translation>Einstellungen lassen sich erst ändern, wenn der Datenbestand lesbar ist</translation>
    </message>
    <message>
        <source>the collector has ended</source>
        <translation>Die Sammlung ist beendet</translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3</source>
        <translation>%1: Erwartet wird eine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no regular expression: %3</source>
        <translation>%1: „%2“ ist kein regulärer Ausdruck: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT; write it like 127.0.0.1:8018 or [::1]:8018</source>
        <translation>„%1“ ist nicht HOST:PORT; schreiben Sie es wie 127.0.0.1:8018 oder [::1]:8018</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>Empfang auf %1 ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>no certificate could be made for this machine; give one with --tls-cert and --tls-key</source>
        <translation>Für diese Maschine ließ sich kein Zertifikat erstellen; geben Sie eines mit --tls-cert und --tls-key an</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>%1 holds no key in PEM form</source>
        <translation>%1 enthält keinen Schlüssel im PEM-Format</translation>
    </message>
    <message>
        <source>the key %1 is encrypted, and nobody is there to give the passphrase; write it without one: openssl pkey -in KEY -out NEWKEY</source>
        <translation>Der Schlüssel %1 ist verschlüsselt, und niemand kann die Passphrase eingeben; schreiben Sie ihn ohne: openssl pkey -in KEY -out NEWKEY</translation>
    </message>
    <message>
        <source>the key %1 does not belong to the certificate %2</source>
        <translation>Der Schlüssel %1 gehört nicht zum Zertifikat %2</translation>
    </message>
    <message>
        <source>there is an access token of this name already: choose another, or revoke that one first</source>
        <translation>Es gibt schon ein Zugriffstoken dieses Namens: Wählen Sie einen anderen, oder widerrufen Sie jenes zuerst</translation>
    </message>
    <message>
        <source>there are %1 access tokens already: revoke some first</source>
        <translation>Es gibt schon %1 Zugriffstoken: Widerrufen Sie zuerst einige</translation>
    </message>
    <message>
        <source>there is no such access token: musterd token list shows all</source>
        <translation>Ein solches Zugriffstoken gibt es nicht: musterd token list zeigt alle</translation>
    </message>
    <message>
        <source>the access token would have expired already</source>
        <translation>Das Zugriffstoken wäre schon abgelaufen</translation>
    </message>
    <message>
        <source>the system gives no random numbers, which access tokens need</source>
        <translation>Das System gibt keine Zufallszahlen, die Zugriffstoken brauchen</translation>
    </message>
    <message>
        <source>a name has 1 to 256 bytes of UTF-8 without control characters</source>
        <translation>Ein Name hat 1 bis 256 Byte UTF-8 ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>a pattern of workers has at most 256 bytes of UTF-8 without control characters</source>
        <translation>Ein Muster für Worker hat höchstens 256 Byte UTF-8 ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>cannot use %1: %2; nobody gets in until it is put right, or moved away and the access tokens made anew</source>
        <translation>%1 ist nicht brauchbar: %2; niemand erhält Zugriff, bis sie in Ordnung gebracht oder verschoben ist und die Zugriffstoken neu angelegt sind</translation>
    </message>
    <message>
        <source>%1 is locked by another program of Muster: try again when it has ended</source>
        <translation>%1 ist von einem anderen Programm von Muster gesperrt: Versuchen Sie es erneut, wenn es beendet ist</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>Sie ist nicht vollständig</translation>
    </message>
    <message>
        <source>it was written by a newer Muster (version %1)</source>
        <translation>Sie wurde von einem neueren Muster geschrieben (Version %1)</translation>
    </message>
    <message>
        <source>it is a symbolic link; put the file itself there</source>
        <translation>Sie ist eine symbolische Verknüpfung; legen Sie die Datei selbst dorthin</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>Sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>Sie ist größer als %1 Byte</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>Sie ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot lock %1: %2</source>
        <translation>%1 lässt sich nicht sperren: %2</translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 of %2 running (%3)</source>
        <translation>%1 von %2 laufen (%3)</translation>
    </message>
    <message>
        <source>%1 idle (%2)</source>
        <translation>%1 untätig (%2)</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
</context>
<context>
    <name>SubjectTitle</name>
    <message>
        <source>Whole fleet</source>
        <translation>Ganze Flotte</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Average GPU &amp;utilisation below</source>
        <translation>Mittlere GPU-&amp;Auslastung unter</translation>
    </message>
    <message>
        <source>Average &amp;CPU load above</source>
        <translation>Mittlere &amp;CPU-Last über</translation>
    </message>
    <message>
        <source>Free &amp;RAM below</source>
        <translation>Freier &amp;RAM unter</translation>
    </message>
    <message>
        <source>Free home &amp;disk below</source>
        <translation>Freier &amp;Home-Speicherplatz unter</translation>
    </message>
    <message>
        <source>GPU &amp;temperature above</source>
        <translation>GPU-&amp;Temperatur über</translation>
    </message>
    <message>
        <source>GPU &amp;memory above</source>
        <translation>GPU-&amp;Speicher über</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s GPUs</source>
        <translation>Das Mittel über die GPUs eines Workers</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s CPUs</source>
        <translation>Das Mittel über die CPUs eines Workers</translation>
    </message>
    <message>
        <source>Available main memory of a worker</source>
        <translation>Verfügbarer Hauptspeicher eines Workers</translation>
    </message>
    <message>
        <source>Free share of the volume of the agent&apos;s home</source>
        <translation>Freier Anteil des Datenträgers mit dem Home-Verzeichnis des Agenten</translation>
    </message>
    <message>
        <source>Any of a worker&apos;s GPUs</source>
        <translation>Irgendeine der GPUs eines Workers</translation>
    </message>
    <message>
        <source>Used share of the memory of any of a worker&apos;s GPUs</source>
        <translation>Belegter Anteil des Speichers irgendeiner der GPUs eines Workers</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>What it was called when it was made</source>
        <translation>Wie es beim Anlegen genannt wurde</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>The workers that it may speak for: * stands for anything, ? for one character</source>
        <translation>Die Worker, für die es sprechen darf: * steht für Beliebiges, ? für ein Zeichen</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Wann es angelegt wurde</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>From then on it is worth nothing</source>
        <translation>Von da an ist es nichts mehr wert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By which musterd token list and musterd token revoke name it</source>
        <translation>So nennen es musterd token list und musterd token revoke</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>jeder Worker</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
</context>
<context>
    <name>WorkerFacts</name>
    <message>
        <source>running, not known whether idle</source>
        <translation>läuft, unbekannt, ob untätig</translation>
    </message>
    <message>
        <source>running, idle</source>
        <translation>läuft, untätig</translation>
    </message>
    <message>
        <source>running, busy</source>
        <translation>läuft, aktiv</translation>
    </message>
    <message>
        <source>lost; its last figures are shown</source>
        <translation>verloren; gezeigt werden seine letzten Werte</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>kein Task</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>auf die Sekunde richtig</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>From queue</source>
        <translation>Aus Warteschlange</translation>
    </message>
    <message>
        <source>Serves queues</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Seine Uhr</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Boot id %1</source>
        <translation>Boot-ID %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-Modell</translation>
    </message>
    <message>
        <source>Home disk</source>
        <translation>Home-Laufwerk</translation>
    </message>
    <message>
        <source>Two machines report under this name since %1: %2. Its figures are those of either by turns: give one of them another name.</source>
        <translation>Zwei Rechner melden sich seit %1 unter diesem Namen: %2. Die Werte sind abwechselnd die des einen und des anderen: Geben Sie einem der beiden einen anderen Namen.</translation>
    </message>
    <message>
        <source>has left the fleet</source>
        <translation>hat die Flotte verlassen</translation>
    </message>
</context>
<context>
    <name>muster::viewmodels::GraphTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AboutBox</name>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>A native dashboard for GPU fleets.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Eine native Übersicht für GPU-Flotten.

Freie Software unter der GNU General Public License, Version 3 oder später. Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AccessDialog</name>
    <message>
        <source>Without one, only programs of this machine can report, and all of them may. An access token lets other machines report too, and tells apart who may.

From the first one on everybody needs one, on this machine too: agents that report now are refused until they have theirs.</source>
        <translation>Ohne Token können nur Programme dieser Maschine melden, und alle dürfen es. Mit Zugriffstoken können auch andere Maschinen melden, und nur, wer darf.

Vom ersten an braucht jeder eines, auch auf dieser Maschine: Agenten, die jetzt melden, werden abgewiesen, bis sie ihres haben.</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Noch keine Zugriffstoken</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Who shows one of these access tokens may report, and ask for what is collected. What is changed here holds within a second or two.</source>
        <translation>Wer eines dieser Zugriffstoken vorzeigt, darf melden und abfragen, was gesammelt wird. Änderungen gelten nach ein bis zwei Sekunden.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>Makes another access token</source>
        <translation>Legt ein weiteres Zugriffstoken an</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>Takes the chosen access token away (Del)</source>
        <translation>Entzieht das gewählte Zugriffstoken (Entf)</translation>
    </message>
    <message>
        <source>Revoke an access token</source>
        <translation>Zugriffstoken widerrufen</translation>
    </message>
    <message>
        <source>Revoke the access token “%1”?</source>
        <translation>Das Zugriffstoken „%1“ widerrufen?</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Any worker may use it.</source>
        <translation>Jeder Worker darf es benutzen.</translation>
    </message>
    <message>
        <source>The workers %1 may use it.</source>
        <translation>Die Worker %1 dürfen es benutzen.</translation>
    </message>
    <message>
        <source>Who uses it is refused within a second or two, and every login with it ends. muster-agent keeps its reports until it has another token; a ClearML agent exits, and has to be started again.</source>
        <translation>Wer es benutzt, wird nach ein bis zwei Sekunden abgewiesen, und jede Anmeldung damit endet. muster-agent behält seine Meldungen, bis er ein anderes Token hat; ein ClearML-Agent beendet sich und muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>It is the last one. Without any, a listener on a loopback address takes reports from every program of this machine; on another address it takes none from anybody.</source>
        <translation>Es ist das letzte. Ohne Token nimmt der Empfang auf einer Loopback-Adresse Meldungen von jedem Programm dieser Maschine an, auf einer anderen von niemandem.</translation>
    </message>
    <message>
        <source>The access token was not revoked: %1</source>
        <translation>Das Zugriffstoken wurde nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation>Hier lässt sich nichts ändern: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CardStrip</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weitere</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::CategoryCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>muster::widgets::DesktopSettingsPage</name>
    <message>
        <source>&amp;Keep collecting when the window is closed</source>
        <translation>&amp;Weiter sammeln, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>&amp;Notify of lost workers and troubles of the collector</source>
        <translation>Verlorene Worker und Störungen der Sammlung &amp;melden</translation>
    </message>
    <message>
        <source>This desktop has no notification area.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates</source>
        <translation>Sprache des Fensters, auch für Zahlen und Daten</translation>
    </message>
    <message>
        <source>The window closes to the notification area; File, Quit ends the program</source>
        <translation>Das Fenster schließt in den Infobereich; Datei, Beenden beendet das Programm</translation>
    </message>
    <message>
        <source>At most one notification a minute tells who was lost</source>
        <translation>Höchstens eine Meldung in der Minute sagt, wer verloren ging</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>What 1024 MiB are called</source>
        <translation>Wie 1024 MiB heißen</translation>
    </message>
    <message>
        <source>In what the traffic of the network is told</source>
        <translation>Worin der Verkehr des Netzes gezählt wird</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>Sp&amp;eicher</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>GB and TB</source>
        <translation>GB und TB</translation>
    </message>
    <message>
        <source>GiB and TiB</source>
        <translation>GiB und TiB</translation>
    </message>
    <message>
        <source>Megabits a second</source>
        <translation>Megabit pro Sekunde</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>Megabyte pro Sekunde</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFilterBar</name>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Clear the filters of the event log</source>
        <translation>Filter des Ereignisprotokolls löschen</translation>
    </message>
    <message>
        <source>Clear the filters (Esc)</source>
        <translation>Filter löschen (Esc)</translation>
    </message>
    <message>
        <source>Text to look for in the event log</source>
        <translation>Gesuchter Text im Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Find in events…</source>
        <translation>In Ereignissen suchen …</translation>
    </message>
    <message>
        <source>In any column, in capitals or not (Ctrl+Shift+F)</source>
        <translation>In jeder Spalte, groß oder klein geschrieben (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Show such events</source>
        <translation>Solche Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Group whose events are shown</source>
        <translation>Gruppe, deren Ereignisse gezeigt werden</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Show the events of one group or category</source>
        <translation>Ereignisse einer Gruppe oder Kategorie zeigen</translation>
    </message>
    <message>
        <source>When the events happened that are shown</source>
        <translation>Wann die gezeigten Ereignisse geschahen</translation>
    </message>
    <message>
        <source>Show the events of a period</source>
        <translation>Ereignisse eines Zeitraums zeigen</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Filter the event log by kind, group and time</source>
        <translation>Ereignisprotokoll nach Art, Gruppe und Zeit filtern</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>Filter des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filter ▾</translation>
    </message>
    <message>
        <source>Filter (%1) ▾</source>
        <translation>Filter (%1) ▾</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Break the export off; a file that was there stays as it was</source>
        <translation>Export abbrechen; eine vorhandene Datei bleibt, wie sie war</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <translation>
            <numerusform>%1 von %2 Ereignis</numerusform>
            <numerusform>%1 von %2 Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>reading older ones…</source>
        <translation>ältere werden gelesen …</translation>
    </message>
    <message>
        <source>older ones are not read</source>
        <translation>ältere sind nicht gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Stop reading older events</source>
        <translation>Keine älteren Ereignisse mehr lesen</translation>
    </message>
    <message>
        <source>Go on reading older events</source>
        <translation>Ältere Ereignisse weiterlesen</translation>
    </message>
    <message>
        <source>the log is full, older ones are in the store</source>
        <translation>das Protokoll ist voll, ältere stehen im Datenbestand</translation>
    </message>
    <message>
        <source>older ones could not be read</source>
        <translation>ältere konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventLogDock</name>
    <message>
        <source>Event log</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>&amp;Export event log…</source>
        <translation>&amp;Ereignisse exportieren …</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Show the event log in a window of its own, with every column, or put it back</source>
        <translation>Die Ereignisse in einem eigenen Fenster mit allen Spalten zeigen, oder zurückholen</translation>
    </message>
    <message>
        <source>Event log in a window of its own</source>
        <translation>Ereignisse in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Export event log</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Event log not exported</source>
        <translation>Ereignisse nicht exportiert</translation>
    </message>
    <message>
        <source>The event log could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>Die Ereignisse konnten nicht nach %1 geschrieben werden (%2). Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
    <message>
        <source>Write the events that are shown into a CSV file</source>
        <translation>Die gezeigten Ereignisse in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Let the rows stay where they are while new events come (Ctrl+Shift+P)</source>
        <translation>Zeilen stehen lassen, während neue Ereignisse kommen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>&amp;Find in event log</source>
        <translation>Im Ereignisprotokoll &amp;suchen</translation>
    </message>
    <message>
        <source>A double click shows the event log in a window of its own, or puts it back</source>
        <translation>Ein Doppelklick zeigt das Ereignisprotokoll in einem eigenen Fenster oder legt es zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Go to the newest event and follow</source>
        <translation>Zum neuesten Ereignis gehen und folgen</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>Kein Ereignis passt zu den Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events ↑</source>
        <translation>
            <numerusform>%1 neues Ereignis ↑</numerusform>
            <numerusform>%1 neue Ereignisse ↑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events written to %2</source>
        <translation>
            <numerusform>%1 Ereignis nach %2 geschrieben</numerusform>
            <numerusform>%1 Ereignisse nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled: %1 is as it was</source>
        <translation>Export abgebrochen: %1 ist, wie es war</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>Der Export ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 events are too many to be copied: export them to a file.</source>
        <translation>%1 Ereignisse sind zu viele zum Kopieren: exportieren Sie sie in eine Datei.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventMenu</name>
    <message>
        <source>&amp;Show worker</source>
        <translation>Worker &amp;zeigen</translation>
    </message>
    <message>
        <source>Filter to this &amp;worker</source>
        <translation>Auf diesen &amp;Worker filtern</translation>
    </message>
    <message>
        <source>Filter to this &amp;group</source>
        <translation>Auf diese &amp;Gruppe filtern</translation>
    </message>
    <message>
        <source>Filter to this &amp;kind of event</source>
        <translation>Auf diese &amp;Art von Ereignis filtern</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventPeriodDialog</name>
    <message>
        <source>Events of a period</source>
        <translation>Ereignisse eines Zeitraums</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>The period ends before it begins: choose a later end.</source>
        <translation>Der Zeitraum endet, bevor er beginnt: wählen Sie ein späteres Ende.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Pause event log</source>
        <translation>Ereignisprotokoll &amp;anhalten</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChip</name>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>Filter „%1“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterPopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach %1</translation>
    </message>
    <message>
        <source>Only workers that are</source>
        <translation>Nur Worker in diesem Zustand</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a worker, a group, a category, a task or an action</source>
        <translation>Worker, Gruppe, Kategorie, Task oder Aktion suchen</translation>
    </message>
    <message>
        <source>Worker, group, category, task or action</source>
        <translation>Worker, Gruppe, Kategorie, Task oder Aktion</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weiterer Treffer</numerusform>
            <numerusform>und %1 weitere Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Enter shows it, Ctrl+Enter its information</source>
        <translation>Eingabe zeigt es, Strg+Eingabe seine Informationen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::Finder</name>
    <message>
        <source>Fin&amp;d everything…</source>
        <translation>Alles &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 steht nicht im Baum: die Filter lassen ihn aus.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep filters</source>
        <translation>Filter &amp;behalten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetDelegate</name>
    <message>
        <source>lost %1</source>
        <translation>verloren %1</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ Konflikt</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetHeader</name>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltern…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetMenu</name>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informationen</translation>
    </message>
    <message>
        <source>Show in &amp;graph</source>
        <translation>Im &amp;Diagramm zeigen</translation>
    </message>
    <message>
        <source>Filter &amp;to this</source>
        <translation>Dar&amp;auf filtern</translation>
    </message>
    <message>
        <source>&amp;Forget the lost worker</source>
        <translation>Verlorenen Worker &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget %1 lost workers</source>
        <translation>%1 verlorene Worker &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget lost workers</source>
        <translation>Verlorene Worker &amp;vergessen</translation>
    </message>
    <message>
        <source>Takes them out of the fleet until they report again; their history stays.</source>
        <translation>Nimmt sie aus der Flotte, bis sie sich wieder melden; ihr Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Its e&amp;vents</source>
        <translation>Seine &amp;Ereignisse</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetSettingsPage</name>
    <message>
        <source>Regular expressions of worker ids to leave out, one a line</source>
        <translation>Reguläre Ausdrücke für IDs von Workern, die wegbleiben sollen, einer je Zeile</translation>
    </message>
    <message>
        <source>H&amp;idden workers</source>
        <translation>&amp;Ausgeblendete Worker</translation>
    </message>
    <message>
        <source>For everybody who uses this store. Who is hidden is heard and kept, but neither counted nor shown.</source>
        <translation>Für alle, die diesen Speicher benutzen. Wer ausgeblendet ist, wird gehört und aufgehoben, aber weder gezählt noch gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: mend it, or take the line out.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: Verbessern Sie ihn, oder nehmen Sie die Zeile heraus.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetView</name>
    <message>
        <source>No workers yet. They appear here with their first report.</source>
        <translation>Noch keine Worker. Sie erscheinen hier mit ihrer ersten Meldung.</translation>
    </message>
    <message>
        <source>Resource groups</source>
        <translation>Ressourcengruppen</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Kennung kopieren</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltern…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back to the span before</source>
        <translation>Zurück zum Zeitraum davor</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Another span…</source>
        <translation>Anderer Zeitraum…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphHeader</name>
    <message>
        <source>What the graph tells</source>
        <translation>Was die Grafik zeigt</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Show the points as a table</source>
        <translation>Die Punkte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy the graph, or save it as PNG, SVG or CSV</source>
        <translation>Den Verlauf kopieren oder als PNG, SVG oder CSV speichern</translation>
    </message>
    <message>
        <source>Fold or unfold the graph</source>
        <translation>Den Verlauf ein- oder ausklappen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSaver</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The graph could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>Der Verlauf konnte nicht nach %1 geschrieben werden (%2). Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Den Verlauf speichern</translation>
    </message>
    <message>
        <source>Graph not saved</source>
        <translation>Verlauf nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSheet</name>
    <message>
        <source>No figures for the time shown: the graph starts with the first report that has some.</source>
        <translation>Keine Werte für die gezeigte Zeit: Die Grafik beginnt mit der ersten Meldung, die welche hat.</translation>
    </message>
    <message>
        <source>The graph as a table</source>
        <translation>Der Verlauf als Tabelle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The history of this time cannot be read: musterd check says what is damaged.</source>
        <translation>Die Aufzeichnungen dieser Zeit sind nicht lesbar: musterd check sagt, was beschädigt ist.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupInfo</name>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Compare with another group</source>
        <translation>Mit einer anderen Gruppe vergleichen</translation>
    </message>
    <message>
        <source>Draws the same lines of another group, dashed, into the graph</source>
        <translation>Zeichnet dieselben Linien einer anderen Gruppe gestrichelt in die Grafik</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupPanel</name>
    <message>
        <source>Resource groups</source>
        <translation>Ressourcengruppen</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 Gruppe</numerusform>
            <numerusform>%1 Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 workers</source>
        <translation>
            <numerusform>%1 Worker</numerusform>
            <numerusform>%1 Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker matches the filters.</source>
        <translation>Kein Worker entspricht den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 groups</source>
        <translation>
            <numerusform>%1 von %2 Gruppe</numerusform>
            <numerusform>%1 von %2 Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers</source>
        <translation>
            <numerusform>%1 von %2 Worker</numerusform>
            <numerusform>%1 von %2 Workern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::HeaderKeys</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>muster::widgets::HistorySettingsPage</name>
    <message>
        <source>For everybody who uses this store. What is older goes within ten minutes, and does not come back.</source>
        <translation>Für alle, die diesen Speicher benutzen. Was älter ist, wird binnen zehn Minuten gelöscht und kommt nicht wieder.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::InfoDock</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Schließen; das Ansicht-Menü holt es zurück</translation>
    </message>
    <message>
        <source>Close the information</source>
        <translation>Information schließen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendButton</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Diese Linie zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendStrip</name>
    <message>
        <source>Lines before</source>
        <translation>Linien davor</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Weitere Linien</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LinePlot</name>
    <message>
        <source>Graph</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ListenerSettingsPage</name>
    <message>
        <source>Host and port on which agents reach this program, as in 127.0.0.1:8018</source>
        <translation>Rechner und Port, unter denen Agenten dieses Programm erreichen, wie in 127.0.0.1:8018</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The program was started with --listen, which wins over this setting. Start it without to change the address here.</source>
        <translation>Das Programm wurde mit --listen gestartet, was dieser Einstellung vorgeht. Starten Sie es ohne, um die Adresse hier zu ändern.</translation>
    </message>
    <message>
        <source>The listener moves at once. Agents that report to the old address have to be told the new one.</source>
        <translation>Der Empfang zieht sofort um. Agenten, die an die alte Adresse berichten, muss die neue gesagt werden.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LivePill</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Machines are reporting; the window follows as they do.</source>
        <translation>Maschinen melden sich; das Fenster folgt ihnen.</translation>
    </message>
    <message>
        <source>No machine is reporting at the moment.</source>
        <translation>Zurzeit meldet sich keine Maschine.</translation>
    </message>
    <message>
        <source>Something is wrong: the status bar at the bottom says what.</source>
        <translation>Etwas stimmt nicht: Die Statuszeile unten sagt, was.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Zu live</translation>
    </message>
    <message>
        <source>The graph shows what has been. Back to its span up to now (Home).</source>
        <translation>Der Verlauf zeigt Vergangenes. Zurück zum Zeitraum bis jetzt (Pos1).</translation>
    </message>
</context>
<context>
    <name>muster::widgets::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Cannot write the screenshot %1: %2. Choose a folder that you may write to.</source>
        <translation>Das Bildschirmfoto %1 kann nicht geschrieben werden: %2. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Forget lost workers</source>
        <translation>Verlorene Worker vergessen</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 steht nicht im Baum: die Filter lassen ihn aus.</translation>
    </message>
    <message>
        <source>%1 is not in the tree: it has left the fleet.</source>
        <translation>%1 steht nicht im Baum: er hat die Flotte verlassen.</translation>
    </message>
    <message>
        <source>The workers are still there: the store could not be written. Try again later.</source>
        <translation>Die Worker sind noch da: Der Speicher ließ sich nicht beschreiben. Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::NewTokenDialog</name>
    <message>
        <source>This is too long: write at most %1 bytes.</source>
        <translation>Das ist zu lang: Höchstens %1 Bytes sind möglich.</translation>
    </message>
    <message>
        <source>There are control characters in this: write it without them.</source>
        <translation>Darin sind Steuerzeichen: Bitte ohne sie schreiben.</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Neues Zugriffstoken</translation>
    </message>
    <message>
        <source>for instance lab machines</source>
        <translation>zum Beispiel Labormaschinen</translation>
    </message>
    <message>
        <source>By which you know it again when you revoke it</source>
        <translation>Daran erkennen Sie es beim Widerrufen wieder</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>jeder Worker</translation>
    </message>
    <message>
        <source>A pattern of the ids of the workers that may report with it</source>
        <translation>Ein Muster der IDs der Worker, die damit melden dürfen</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>Binds it to the workers whose ids fit: * stands for anything, ? for one character. dgx:* are all of category dgx.</source>
        <translation>Bindet es an Worker, deren ID passt: * steht für Beliebiges, ? für ein Zeichen. dgx:* sind alle der Kategorie dgx.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 Tag</numerusform>
            <numerusform>in %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>an einem Datum</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <source>A token needs a name: write who is to use it.</source>
        <translation>Ein Token braucht einen Namen: Schreiben Sie, wer es benutzen soll.</translation>
    </message>
    <message>
        <source>There is a token of this name already: choose another, or revoke that one first.</source>
        <translation>Ein Token dieses Namens gibt es schon: Wählen Sie einen anderen, oder widerrufen Sie erst jenes.</translation>
    </message>
    <message>
        <source>This has passed already: choose a later time.</source>
        <translation>Das ist schon vorbei: Wählen Sie einen späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>No token was made: %1</source>
        <translation>Es wurde kein Token angelegt: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::PatternEditor</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>Enthält …</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeDialog</name>
    <message>
        <source>Span of the graph</source>
        <translation>Zeitraum des Verlaufs</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>The span begins in the future: choose a start that has been.</source>
        <translation>Der Zeitraum beginnt in der Zukunft: Wählen Sie einen Anfang, der schon war.</translation>
    </message>
    <message>
        <source>The span ends before it begins: choose a later end.</source>
        <translation>Der Zeitraum endet, bevor er beginnt: Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>The span is shorter than a minute: choose a later end.</source>
        <translation>Der Zeitraum ist kürzer als eine Minute: Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>History begins on %1: choose a later end.</source>
        <translation>Die Aufzeichnungen beginnen am %1: Wählen Sie ein späteres Ende.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeEditor</name>
    <message>
        <source>Also where it is &amp;unknown</source>
        <translation>Auch wo er &amp;unbekannt ist</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one like %2, or nothing.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie eine wie %2 oder nichts.</translation>
    </message>
    <message>
        <source>No figure is from %1 to %2. Write the smaller one first.</source>
        <translation>Kein Wert liegt zwischen %1 und %2. Schreiben Sie den kleineren zuerst.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceChart</name>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Punkt davor</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Linie</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Linie davor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceFigure</name>
    <message>
        <source>%1 idle</source>
        <translation>%1 untätig</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SearchButton</name>
    <message>
        <source>Find worker, group, task…</source>
        <translation>Worker, Gruppe, Task suchen …</translation>
    </message>
    <message>
        <source>Find anything that has a name: workers, groups, tasks, actions (%1)</source>
        <translation>Alles finden, was einen Namen hat: Worker, Gruppen, Tasks, Aktionen (%1)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Fills this page with what a new store and a new user have; nothing is saved yet</source>
        <translation>Füllt diese Seite mit dem, was ein neuer Speicher und ein neuer Benutzer haben; gespeichert wird noch nichts</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Keeping less deletes history, for everybody who uses this store:</source>
        <translation>Weniger aufzuheben löscht Verlauf, für alle, die diesen Speicher benutzen:</translation>
    </message>
    <message>
        <source>&amp;Delete and save</source>
        <translation>&amp;Löschen und speichern</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>Eine Gruppe auf- und zuklappen</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>On a card: show it in the graph</source>
        <translation>Auf einer Karte: sie im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>On an event: show its worker</source>
        <translation>Auf einem Ereignis: seinen Worker zeigen</translation>
    </message>
    <message>
        <source>Drag, wheel</source>
        <translation>Ziehen, Mausrad</translation>
    </message>
    <message>
        <source>In the graph: zoom</source>
        <translation>Im Verlauf: vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalt und ziehen</translation>
    </message>
    <message>
        <source>In the graph: move along</source>
        <translation>Im Verlauf: durch die Zeit gehen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>In what was found: its information</source>
        <translation>In den Treffern: die Informationen dazu</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>On a row: what can be done with it</source>
        <translation>Auf einer Zeile: was sich mit ihr tun lässt</translation>
    </message>
    <message>
        <source>On the columns&apos; headings: to the next one; with Ctrl it is moved</source>
        <translation>Auf den Spaltenköpfen: zum nächsten; mit Strg wird er verschoben</translation>
    </message>
    <message>
        <source>Enter, Down</source>
        <translation>Eingabe, Abwärts</translation>
    </message>
    <message>
        <source>On a column&apos;s heading: sort by it; filter by it</source>
        <translation>Auf einem Spaltenkopf: danach sortieren; danach filtern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>On a filter: take it away</source>
        <translation>Auf einem Filter: ihn entfernen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the tree of groups and workers</source>
        <translation>Im Baum der Gruppen und Worker</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>In den Ereignissen</translation>
    </message>
    <message>
        <source>In what was found</source>
        <translation>In den Treffern</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SpanBar</name>
    <message>
        <source>Span of the graph</source>
        <translation>Zeitraum des Verlaufs</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Another span, from one time to another</source>
        <translation>Ein anderer Zeitraum, von einer Zeit bis zu einer anderen</translation>
    </message>
</context>
<context>
    <name>muster::widgets::StatusBar</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The slowest 1 % of reports waited at least this long for their acknowledgement.</source>
        <translation>Das langsamste 1 % der Meldungen wartete mindestens so lange auf seine Bestätigung.</translation>
    </message>
    <message>
        <source>● not listening</source>
        <translation>● lauscht nicht</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● lauscht auf %1</translation>
    </message>
    <message>
        <source>ack p99 %1</source>
        <translation>Bestätigung p99 %1</translation>
    </message>
    <message>
        <source>history %1 · %2</source>
        <translation>Verlauf %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 agents</source>
        <translation>
            <numerusform>%1 Agent</numerusform>
            <numerusform>%1 Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports/s</source>
        <translation>%1 Meldungen/s</translation>
    </message>
    <message>
        <source>● as last kept; reading the newest reports …</source>
        <translation>● wie zuletzt festgehalten; die neuesten Berichte werden gelesen …</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Schwellwerte</translation>
    </message>
    <message>
        <source>Workers with a figure on the wrong side of its threshold are marked in the tree, for everybody who uses this store.</source>
        <translation>Worker mit einem Wert jenseits seines Schwellwerts werden im Baum hervorgehoben, für alle, die diesen Datenbestand benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>marks %1 workers</source>
        <translation>
            <numerusform>hebt %1 Worker hervor</numerusform>
            <numerusform>hebt %1 Worker hervor</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers would be marked.</source>
        <translation>
            <numerusform>%1 von %2 Worker würde hervorgehoben.</numerusform>
            <numerusform>%1 von %2 Workern würden hervorgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thresholds were not saved: %1</source>
        <translation>Die Schwellwerte wurden nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>Neues Zugriffstoken</translation>
    </message>
    <message>
        <source>“%1” is made. Copy it now: it is not shown again, and kept nowhere. One that was lost is revoked, and another made.</source>
        <translation>„%1“ ist angelegt. Kopieren Sie es jetzt: Es wird nicht wieder gezeigt und nirgends aufgehoben. Ist eines verloren, widerrufen Sie es und legen ein neues an.</translation>
    </message>
    <message>
        <source>The token; scripts send it as “Authorization: Bearer TOKEN”:</source>
        <translation>Das Token; Skripte senden es als „Authorization: Bearer TOKEN“:</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, put this at the end of its clearml.conf:</source>
        <translation>Wo ein ClearML-Agent läuft, gehört dies ans Ende seiner clearml.conf:</translation>
    </message>
    <message>
        <source>Where muster-agent runs, enter this, paste the token, and press Enter and Ctrl+D. It is then in a file that nobody else may read:</source>
        <translation>Wo muster-agent läuft, geben Sie dies ein, fügen das Token ein und drücken Enter und Strg+D. Es ist dann in einer Datei, die sonst niemand lesen darf:</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenTable</name>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TotalsCard</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TrayIcon</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Muster: %1 running, %2 idle, %3 lost</source>
        <translation>Muster: %1 laufen, %2 untätig, %3 verloren</translation>
    </message>
    <message>
        <source>&amp;Hide Muster</source>
        <translation>Muster &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show Muster</source>
        <translation>Muster &amp;zeigen</translation>
    </message>
    <message>
        <source>Muster goes on collecting</source>
        <translation>Muster sammelt weiter</translation>
    </message>
    <message>
        <source>The window is in the notification area: click the icon to have it back, or choose Quit from its menu.</source>
        <translation>Das Fenster ist im Infobereich: Klicken Sie auf das Symbol, um es zurückzuholen, oder wählen Sie Beenden aus seinem Menü.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::UserGuide</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WelcomePage</name>
    <message>
        <source>Point a machine at this address; the dashboard opens with its first report.</source>
        <translation>Richten Sie eine Maschine auf diese Adresse; mit ihrer ersten Meldung öffnet sich die Übersicht.</translation>
    </message>
    <message>
        <source>On any Linux machine, run Muster&apos;s own agent:</source>
        <translation>Auf einer Linux-Maschine Musters eigenen Agenten starten:</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, set this in the api section of its clearml.conf:</source>
        <translation>Wo ein ClearML-Agent läuft, in der clearml.conf im Abschnitt api eintragen:</translation>
    </message>
    <message>
        <source>Waiting for the first machine</source>
        <translation>Warten auf die erste Maschine</translation>
    </message>
    <message>
        <source>Starting the listener …</source>
        <translation>Der Empfang wird gestartet …</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● lauscht auf %1</translation>
    </message>
    <message>
        <source>Point a machine at this address, with an access token: Fleet ▸ Access… makes one, with the lines for its machine. The dashboard opens with the first report.</source>
        <translation>Richten Sie eine Maschine mit einem Zugriffstoken auf diese Adresse: Flotte ▸ Zugriff … legt eines an, mit den Zeilen für die Maschine. Mit der ersten Meldung öffnet sich die Übersicht.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WorkerInfo</name>
    <message>
        <source>It reports no GPU.</source>
        <translation>Er meldet keine GPU.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>GPUs of the worker</source>
        <translation>GPUs des Workers</translation>
    </message>
    <message>
        <source>Events of the worker</source>
        <translation>Ereignisse des Workers</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Seine Ereignisse</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not known: it has reported no figures yet.</source>
        <translation>Nicht bekannt: Er hat noch keine Werte gemeldet.</translation>
    </message>
</context>
</TS>
