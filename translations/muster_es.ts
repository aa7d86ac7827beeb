<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ColumnMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Mo&amp;ve right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer las columnas</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Filter b&amp;y</source>
        <translation>&amp;Filtrar por</translation>
    </message>
</context>
<context>
    <name>EventMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <translation>
            <numerusform>y al menos %n más</numerusform>
            <numerusform>y al menos %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>WORKER</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPO</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EVENTO</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>DETALLE</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>by the worker itself</source>
        <translation>por el propio worker</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>forgotten on request</source>
        <translation>olvidado a petición</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ha terminado</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>This is no regular expression: %1 at character %2.</source>
        <translation>Esto no es una expresión regular: %1 en el carácter %2.</translation>
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
        <source>°C</source>
        <translation>°C</translation>
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
        <source>Below the threshold of %1 %2.</source>
        <translation>Por debajo del umbral de %1 %2.</translation>
    </message>
    <message>
        <source>Above the threshold of %1 %2.</source>
        <translation>Por encima del umbral de %1 %2.</translation>
    </message>
    <message>
        <source>%1
Known of %2 of %3.</source>
        <translation>%1
Conocido en %2 de %3.</translation>
    </message>
    <message>
        <source>%1
Workers: %2 running, %3 idle, %4 lost</source>
        <translation>%1
Workers: %2 en marcha, %3 en reposo, %4 sin señal</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 fuera de umbral</numerusform>
            <numerusform>%1 fuera de umbral</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, not known whether idle</source>
        <translation>En marcha, actividad desconocida</translation>
    </message>
    <message>
        <source>Running, idle</source>
        <translation>En marcha, en reposo</translation>
    </message>
    <message>
        <source>Running, busy</source>
        <translation>En marcha, ocupado</translation>
    </message>
    <message>
        <source>Lost: its last figures are shown</source>
        <translation>Sin señal: se muestran sus últimos valores</translation>
    </message>
    <message>
        <source>Its clock is %1 behind</source>
        <translation>Su reloj va atrasado %1</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead</source>
        <translation>Su reloj va adelantado %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>Last heard %1 ago</source>
        <translation>Última señal hace %1</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>sin tarea</translation>
    </message>
    <message>
        <source>Only what is sent is known, not what is received.</source>
        <translation>Solo se conoce lo enviado, no lo recibido.</translation>
    </message>
    <message>
        <source>Only what is received is known, not what is sent.</source>
        <translation>Solo se conoce lo recibido, no lo enviado.</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Group, or worker and its task</source>
        <translation>Grupo, o worker y su tarea</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKERS</translation>
    </message>
    <message>
        <source>Workers in the group, running and lost</source>
        <translation>Workers del grupo, en marcha y sin señal</translation>
    </message>
    <message>
        <source>GPUS</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number of GPUs; a group&apos;s are those of its running workers</source>
        <translation>Número de GPU; las de un grupo son las de sus workers en marcha</translation>
    </message>
    <message>
        <source>GPU UTIL %</source>
        <translation>USO GPU %</translation>
    </message>
    <message>
        <source>Mean GPU utilisation, percent</source>
        <translation>Uso medio de las GPU, en porcentaje</translation>
    </message>
    <message>
        <source>EACH GPU</source>
        <translation>CADA GPU</translation>
    </message>
    <message>
        <source>CPU LOAD %</source>
        <translation>CARGA CPU %</translation>
    </message>
    <message>
        <source>Mean CPU load, percent</source>
        <translation>Carga media de las CPU, en porcentaje</translation>
    </message>
    <message>
        <source>RAM TOTAL</source>
        <translation>RAM TOTAL</translation>
    </message>
    <message>
        <source>Main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>Memoria principal; la de un grupo es la suma de la de sus workers</translation>
    </message>
    <message>
        <source>RAM FREE</source>
        <translation>RAM LIBRE</translation>
    </message>
    <message>
        <source>Available main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>Memoria principal disponible; la de un grupo es la suma de la de sus workers</translation>
    </message>
    <message>
        <source>DISK FREE</source>
        <translation>DISCO LIBRE</translation>
    </message>
    <message>
        <source>Free share of the home volume; a group&apos;s is the mean</source>
        <translation>Parte libre del volumen de la carpeta personal; la de un grupo es la media</translation>
    </message>
    <message>
        <source>NET Tx / Rx Mb/s</source>
        <translation>RED Tx / Rx Mb/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabits per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>Enviado y recibido por la red, en megabits por segundo; lo de un grupo es la suma de sus workers. Ordena por la suma de ambos.</translation>
    </message>
    <message>
        <source>GPU MEM %</source>
        <translation>MEM. GPU %</translation>
    </message>
    <message>
        <source>Used share of the fullest GPU&apos;s memory, percent</source>
        <translation>Parte usada de la memoria de la GPU más llena, en porcentaje</translation>
    </message>
    <message>
        <source>GPU TEMP</source>
        <translation>TEMP. GPU</translation>
    </message>
    <message>
        <source>Temperature of the hottest GPU</source>
        <translation>Temperatura de la GPU más caliente</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>Id of the task that the worker runs</source>
        <translation>Identificador de la tarea que ejecuta el worker</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>ÚLT. INFORME</translation>
    </message>
    <message>
        <source>How long ago the worker was last heard</source>
        <translation>Tiempo transcurrido desde la última señal del worker</translation>
    </message>
    <message>
        <source>NET Tx / Rx MB/s</source>
        <translation>RED Tx / Rx MB/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabytes per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>Enviado y recibido por la red, en megabytes por segundo; lo de un grupo es la suma de sus workers. Ordena por la suma de ambos.</translation>
    </message>
    <message>
        <source>A cell for each GPU, the darker the busier; where they have no room, and from 65 on, for as many neighbours each, unknown where one of them is. A group has up to eight, ordered by utilisation. Sorts by the number of GPUs.</source>
        <translation>Una celda por GPU, más oscura cuanto más ocupada; si no caben, y a partir de 65, una para otras tantas vecinas cada una, desconocida si lo es una de ellas. Un grupo tiene hasta ocho, ordenadas por uso. Ordena por el número de GPU.</translation>
    </message>
</context>
<context>
    <name>FleetFilterWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Workers in group</source>
        <translation>Workers del grupo</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU util</source>
        <translation>Uso GPU</translation>
    </message>
    <message>
        <source>CPU load</source>
        <translation>Carga CPU</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM total</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM libre</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Net Tx + Rx</source>
        <translation>Red Tx + Rx</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria GPU</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>Temperatura GPU</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>activity unknown</source>
        <translation>actividad desconocida</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or unknown</source>
        <translation>%1 o desconocido</translation>
    </message>
</context>
<context>
    <name>FleetSpoken</name>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>utilisation not known</source>
        <translation>uso desconocido</translation>
    </message>
    <message>
        <source>temperature or memory across a threshold</source>
        <translation>temperatura o memoria fuera de umbral</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, above the threshold</source>
        <translation>%1, por encima del umbral</translation>
    </message>
    <message>
        <source>%1, below the threshold</source>
        <translation>%1, por debajo del umbral</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>sin señal %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>en silencio desde hace %1</translation>
    </message>
    <message>
        <source>across a threshold</source>
        <translation>fuera de umbral</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 fuera de umbral</numerusform>
            <numerusform>%1 fuera de umbral</numerusform>
        </translation>
    </message>
    <message>
        <source>two machines of one name</source>
        <translation>dos máquinas con el mismo nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers lost</source>
        <translation>
            <numerusform>%1 worker sin señal</numerusform>
            <numerusform>%1 workers sin señal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Each figure is running / provisioned.</source>
        <translation>Cada cifra indica: en marcha / aprovisionado.</translation>
    </message>
    <message>
        <source>Running: heard from within %1 of its own report intervals, or within %2 if that is longer.</source>
        <translation>En marcha: ha dado señal en sus últimos %1 intervalos de informe, o en los últimos %2 si eso es más tiempo.</translation>
    </message>
    <message>
        <source>Lost: silent for longer. Its last figures stay in view and count for nothing.</source>
        <translation>Sin señal: en silencio durante más tiempo. Sus últimos valores siguen a la vista y no cuentan.</translation>
    </message>
    <message>
        <source>Provisioned: what capacity reports say of a category; without any, what is running or lost.</source>
        <translation>Aprovisionado: lo que los informes de capacidad indican de una categoría; si no hay ninguno, lo que está en marcha o sin señal.</translation>
    </message>
    <message>
        <source>Idle GPU: its mean utilisation over %1 is below %2.</source>
        <translation>GPU en reposo: su uso medio durante %1 es inferior al %2.</translation>
    </message>
    <message>
        <source>Idle CPU: its mean load over %1 is below %2.</source>
        <translation>CPU en reposo: su carga media durante %1 es inferior al %2.</translation>
    </message>
    <message>
        <source>Idle worker: it runs no task, or all of its GPUs and CPUs are idle.</source>
        <translation>Worker en reposo: no ejecuta ninguna tarea, o todas sus GPU y CPU están en reposo.</translation>
    </message>
    <message>
        <source>What is not known is neither idle nor busy.</source>
        <translation>Lo que no se conoce no está ni en reposo ni ocupado.</translation>
    </message>
    <message>
        <source>Idle workers:</source>
        <translation>Workers en reposo:</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>A GPU is what a worker reports as one, a slice (MIG) too; a CPU is a core, or all of them where only their mean is reported.</source>
        <translation>Una GPU es lo que un worker declara como tal, también una partición (MIG); una CPU es un núcleo, o todos juntos si solo se informa de su media.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
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
        <translation>Su número en los informes del worker</translation>
    </message>
    <message>
        <source>UTIL %</source>
        <translation>USO %</translation>
    </message>
    <message>
        <source>Utilisation, percent</source>
        <translation>Uso, en porcentaje</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MEMORIA</translation>
    </message>
    <message>
        <source>Memory in use, and all of it</source>
        <translation>Memoria en uso y memoria total</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Temperature, degrees Celsius</source>
        <translation>Temperatura, en grados Celsius</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTE</translation>
    </message>
    <message>
        <source>Share of the GPU that the worker has</source>
        <translation>Parte de la GPU de la que dispone el worker</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Idle or busy, by the idle rules</source>
        <translation>En reposo u ocupada, según las reglas de reposo</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>POTENCIA</translation>
    </message>
    <message>
        <source>Power that it takes, and its limit</source>
        <translation>Potencia que consume y su límite</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>USADA POR</translation>
    </message>
    <message>
        <source>Whose processes have memory of it</source>
        <translation>De quién son los procesos que ocupan su memoria</translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message>
        <source>clocks set by an administrator</source>
        <translation>frecuencias fijadas por un administrador</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>límite de potencia</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>ralentización por hardware</translation>
    </message>
    <message>
        <source>kept in step with other GPUs</source>
        <translation>sincronizada con otras GPU</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>demasiado caliente</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>fuente de alimentación</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>Its clocks are held down: %1</source>
        <translation>Sus frecuencias están reducidas: %1</translation>
    </message>
    <message>
        <source>Memory errors: %1 corrected, %2 not corrected</source>
        <translation>Errores de memoria: %1 corregidos, %2 sin corregir</translation>
    </message>
    <message>
        <source>⚠ Newest critical error: XID %1</source>
        <translation>⚠ Último error crítico: XID %1</translation>
    </message>
    <message>
        <source>%1: %2, process %3</source>
        <translation>%1: %2, proceso %3</translation>
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
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>UUID %1</source>
        <translation>UUID %1</translation>
    </message>
    <message>
        <source>MIG slice of %1</source>
        <translation>Partición MIG de %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>Potencia: %1</translation>
    </message>
</context>
<context>
    <name>GraphLines</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
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
        <translation>Mb/s</translation>
    </message>
    <message>
        <source>Gb/s</source>
        <translation>Gb/s</translation>
    </message>
    <message>
        <source>Tb/s</source>
        <translation>Tb/s</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Idle GPUs</source>
        <translation>GPU en reposo</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Idle CPUs</source>
        <translation>CPU en reposo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Provisioned GPUs</source>
        <translation>GPU aprovisionadas</translation>
    </message>
    <message>
        <source>Provisioned CPUs</source>
        <translation>CPU aprovisionadas</translation>
    </message>
    <message>
        <source>Provisioned workers</source>
        <translation>Workers aprovisionados</translation>
    </message>
    <message>
        <source>Compute utilisation</source>
        <translation>Uso de GPU y CPU</translation>
    </message>
    <message>
        <source>GPU mean</source>
        <translation>Media de GPU</translation>
    </message>
    <message>
        <source>CPU mean</source>
        <translation>Media de CPU</translation>
    </message>
    <message>
        <source>Each GPU</source>
        <translation>Cada GPU</translation>
    </message>
    <message>
        <source>Mean of GPUs</source>
        <translation>Media de las GPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM total</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM libre</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>Memoria de vídeo</translation>
    </message>
    <message>
        <source>Video memory total</source>
        <translation>Memoria de vídeo total</translation>
    </message>
    <message>
        <source>Video memory used</source>
        <translation>Memoria de vídeo usada</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>Temperatura GPU</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>Temperatura CPU</translation>
    </message>
    <message>
        <source>Free home disk</source>
        <translation>Disco libre (home)</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>E/S de disco</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more GPUs, in the mean alone</source>
        <translation>
            <numerusform>y %n GPU más, solo en la media</numerusform>
            <numerusform>y %n GPU más, solo en la media</numerusform>
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
        <translation>Las últimas 3 horas</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Las últimas 6 horas</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 h</translation>
    </message>
    <message>
        <source>The last 12 hours</source>
        <translation>Las últimas 12 horas</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 d</translation>
    </message>
    <message>
        <source>The last 3 days</source>
        <translation>Los últimos 3 días</translation>
    </message>
    <message>
        <source>1 w</source>
        <translation>1 sem.</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La última semana</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 sem.</translation>
    </message>
    <message>
        <source>The last 2 weeks</source>
        <translation>Las últimas 2 semanas</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>El último mes</translation>
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
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>%1, of %2 % known</source>
        <translation>%1, conocido al %2 %</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, of %2 % of the time</source>
        <translation>%1, del %2 % del tiempo</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>%1 running, %2 of them idle; %3 lost; %4 provisioned</source>
        <translation>%1 en marcha (%2 en reposo); %3 sin señal; capacidad aprovisionada: %4</translation>
    </message>
    <message>
        <source>Known of %1 of %2</source>
        <translation>Conocido en %1 de %2</translation>
    </message>
    <message>
        <source>Idle while a task held it: %1
Free: %2
Known for %3 of the time, up to %4</source>
        <translation>En reposo con una tarea asignada: %1
Libre: %2
Conocido durante el %3 del tiempo, hasta %4</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Worker RAM</source>
        <translation>RAM de workers</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>RAM de GPU</translation>
    </message>
    <message>
        <source>Idle, last 30 days</source>
        <translation>En reposo, últ. 30 días</translation>
    </message>
    <message>
        <source>Idle GPU-hours</source>
        <translation>Horas GPU en reposo</translation>
    </message>
    <message>
        <source>Known after the first whole hour.</source>
        <translation>Se sabe tras la primera hora completa.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Flota</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Save &amp;screenshot…</source>
        <translation>Guardar &amp;captura de pantalla…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Graph the whole fleet</source>
        <translation>&amp;Gráfico de toda la flota</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Umbrales…</translation>
    </message>
    <message>
        <source>Which figures are marked in the tree</source>
        <translation>Qué valores se marcan en el árbol</translation>
    </message>
    <message>
        <source>&amp;Copy listening address</source>
        <translation>&amp;Copiar la dirección de escucha</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>&amp;Acerca de Muster</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file</source>
        <translation>Guardar la imagen de la ventana en un archivo PNG</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>What is idle and lost, how long history is kept, where the listener is, language and looks</source>
        <translation>Qué está en reposo o sin señal, cuánto se conserva el historial, dirección de escucha, idioma y aspecto</translation>
    </message>
    <message>
        <source>Store what was heard, and end the program</source>
        <translation>Guardar lo recibido y salir del programa</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Let the window fill the screen</source>
        <translation>Hacer que la ventana ocupe toda la pantalla</translation>
    </message>
    <message>
        <source>Panels, columns, filters and graph as a new user finds them</source>
        <translation>Paneles, columnas, filtros y gráfico tal como los encuentra un usuario nuevo</translation>
    </message>
    <message>
        <source>Select nobody, and graph all</source>
        <translation>No seleccionar nada y mostrar toda la flota en el gráfico</translation>
    </message>
    <message>
        <source>Copy the address at which agents reach this program</source>
        <translation>Copiar la dirección en la que los agentes contactan con este programa</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Todas las teclas de la ventana</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>What the window is built with</source>
        <translation>Con qué está construida la ventana</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>How everything in the window is used</source>
        <translation>Cómo se usa todo lo de la ventana</translation>
    </message>
    <message>
        <source>&amp;Access…</source>
        <translation>&amp;Acceso…</translation>
    </message>
    <message>
        <source>Who may report to this program: access tokens</source>
        <translation>Quién puede informar a este programa: tokens de acceso</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Muster has a problem</source>
        <translation>Muster tiene un problema</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers were lost</source>
        <translation>
            <numerusform>%1 worker sin señal</numerusform>
            <numerusform>%1 workers sin señal</numerusform>
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
        <translation>días</translation>
    </message>
    <message>
        <source>&amp;GPU idle below</source>
        <translation>&amp;GPU en reposo por debajo de</translation>
    </message>
    <message>
        <source>A GPU whose mean utilisation is below this is idle</source>
        <translation>Una GPU cuyo uso medio es inferior a este valor está en reposo</translation>
    </message>
    <message>
        <source>&amp;CPU idle below</source>
        <translation>&amp;CPU en reposo por debajo de</translation>
    </message>
    <message>
        <source>A CPU whose mean load is below this is idle</source>
        <translation>Una CPU cuya carga media es inferior a este valor está en reposo</translation>
    </message>
    <message>
        <source>&amp;Mean over</source>
        <translation>&amp;Media durante</translation>
    </message>
    <message>
        <source>The mean is taken over this time</source>
        <translation>La media se calcula durante este tiempo</translation>
    </message>
    <message>
        <source>&amp;Busy again above the limit by</source>
        <translation>Margen para volver a &amp;ocupado</translation>
    </message>
    <message>
        <source>Busy is logged again once a mean is this far above its limit</source>
        <translation>«Ocupado» vuelve a anotarse en el registro cuando una media supera su límite en este margen</translation>
    </message>
    <message>
        <source>&amp;Lost not before</source>
        <translation>&amp;Sin señal no antes de</translation>
    </message>
    <message>
        <source>A worker is lost after three intervals of silence, and not before this</source>
        <translation>Un worker está sin señal tras tres intervalos de silencio, y no antes de este tiempo</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>Samples and the half minutes of groups are kept for so long</source>
        <translation>Tiempo que se conservan las muestras y los medios minutos de los grupos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>samples and half minutes of groups older than %1</source>
        <translation>muestras y medios minutos de los grupos de más de %1</translation>
    </message>
    <message>
        <source>Si&amp;ze of samples</source>
        <translation>&amp;Tamaño de las muestras</translation>
    </message>
    <message>
        <source>Samples of the oldest hours go earlier when all take more than this</source>
        <translation>Las muestras de las horas más antiguas se eliminan antes si el total supera este tamaño</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>the oldest samples, where all take more than %1</source>
        <translation>las muestras más antiguas, si el total supera %1</translation>
    </message>
    <message>
        <source>&amp;Five minutes</source>
        <translation>&amp;Cinco minutos</translation>
    </message>
    <message>
        <source>Roll-ups of five minutes are kept for so long</source>
        <translation>Tiempo que se conservan los agregados de cinco minutos</translation>
    </message>
    <message>
        <source>roll-ups of five minutes older than %1</source>
        <translation>agregados de cinco minutos con más de %1</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Roll-ups of an hour are kept for so long</source>
        <translation>Tiempo que se conservan los agregados de una hora</translation>
    </message>
    <message>
        <source>roll-ups of an hour older than %1</source>
        <translation>agregados de una hora con más de %1</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>Cóm&amp;puto de tiempos</translation>
    </message>
    <message>
        <source>The ledger of each worker and GPU is kept for so long</source>
        <translation>Tiempo que se conserva el cómputo de tiempos de cada worker y cada GPU</translation>
    </message>
    <message>
        <source>the ledger of workers and GPUs older than %1</source>
        <translation>cómputo de tiempos de los workers y las GPU de más de %1</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Registro de eventos</translation>
    </message>
    <message>
        <source>The event log is kept for so long</source>
        <translation>Tiempo que se conserva el registro de eventos</translation>
    </message>
    <message>
        <source>events older than %1</source>
        <translation>eventos de más de %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1; muster --listen HOST:PORT starts on another address</source>
        <translation>%1; muster --listen HOST:PORT arranca en otra dirección</translation>
    </message>
    <message>
        <source>cannot create the data folder %1: name another with --data</source>
        <translation>no se puede crear la carpeta de datos %1: indique otra con --data</translation>
    </message>
    <message>
        <source>cannot write in the data folder %1: check its permissions, or name another with --data</source>
        <translation>no se puede escribir en la carpeta de datos %1: compruebe sus permisos o indique otra con --data</translation>
    </message>
    <message>
        <source>the data folder %1 is in use by another Muster (process %2): stop it, or name another folder with --data</source>
        <translation>otro Muster está usando la carpeta de datos %1 (proceso %2): deténgalo o indique otra carpeta con --data</translation>
    </message>
    <message>
        <source>cannot lock the data folder %1: its file system knows no locks; name another with --data</source>
        <translation>no se puede bloquear la carpeta de datos %1: su sistema de archivos no admite bloqueos; indique otra con --data</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store (%2): it was set aside as %3 and a new one was begun; musterd check and musterd export --data %4 read what is whole in it</source>
        <translation>el almacén %1 está dañado o no es de Muster (%2): se apartó como %3 y se empezó uno nuevo; musterd check y musterd export --data %4 leen lo que queda intacto</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store: move it away, or name another folder with --data</source>
        <translation>el almacén %1 está dañado o no es de Muster: muévalo o indique otra carpeta con --data</translation>
    </message>
    <message>
        <source>the store %1 is damaged, and cannot be set aside as %2 (%3): move it away</source>
        <translation>el almacén %1 está dañado y no se puede apartar como %2 (%3): muévalo</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer Muster and was left untouched: use that version</source>
        <translation>el almacén %1 lo escribió un Muster más reciente y no se ha tocado: use esa versión</translation>
    </message>
    <message>
        <source>cannot write the store %1: check the permissions of its folder, or name another with --data</source>
        <translation>no se puede escribir en el almacén %1: compruebe los permisos de su carpeta o indique otra con --data</translation>
    </message>
    <message>
        <source>cannot back up before the upgrade of the store %1: %2</source>
        <translation>no se puede hacer la copia de seguridad previa a la actualización del almacén %1: %2</translation>
    </message>
    <message>
        <source>cannot upgrade the store %1: %2</source>
        <translation>no se puede actualizar el almacén %1: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>no se puede abrir el almacén %1: %2</translation>
    </message>
    <message>
        <source>cannot write the store %1 (%2): check that its disk has room and is whole</source>
        <translation>no se puede escribir en el almacén %1 (%2): compruebe que su disco tiene espacio y está intacto</translation>
    </message>
    <message>
        <source>%1; the next start checks the file</source>
        <translation>%1; el próximo arranque comprueba el archivo</translation>
    </message>
    <message>
        <source>cannot read the store: %1; reports are refused until it can be read</source>
        <translation>no se puede leer el almacén: %1; los informes se rechazan hasta que pueda leerse</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>no se puede leer el almacén %1: %2</translation>
    </message>
    <message>
        <source>%1 rows of the store are damaged and were passed over: keep a copy of the data folder</source>
        <translation>%1 filas del almacén están dañadas y se han omitido: guarde una copia de la carpeta de datos</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): start the collector anew, which checks the file and sets it aside if it is damaged</source>
        <translation>no se genera historial porque no se puede leer el almacén %1 (%2): reinicie la recopilación, que comprueba el archivo y lo aparta si está dañado</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): check that its disk is whole; it is tried again each minute</source>
        <translation>no se genera historial porque no se puede leer el almacén %1 (%2): compruebe que su disco está intacto; se reintenta cada minuto</translation>
    </message>
    <message>
        <source>the store %1 is damaged (%2): start the collector anew, which sets it aside and begins a new one</source>
        <translation>el almacén %1 está dañado (%2): reinicie la recopilación, que lo aparta y empieza uno nuevo</translation>
    </message>
    <message>
        <source>the store %1 could not be checked (%2): run musterd check at a quieter time</source>
        <translation>no se pudo comprobar el almacén %1 (%2): ejecute musterd check en un momento más tranquilo</translation>
    </message>
    <message>
        <source>there is a log, but not the file that it belongs to</source>
        <translation>hay un registro, pero no el archivo al que pertenece</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>se interrumpió la comprobación</translation>
    </message>
    <message>
        <source>the log of the store %1 has grown to %2 MiB, since a backup or another program has been reading it for long: wait for the backup, or end that program</source>
        <translation>el registro del almacén %1 ha crecido hasta %2 MiB porque una copia de seguridad u otro programa lleva mucho tiempo leyéndolo: espere a que termine la copia o cierre ese programa</translation>
    </message>
    <message>
        <source>the fleet is full: new workers are refused beyond %1; forget those who are lost, or raise it with: musterd setting listener.workers NUMBER</source>
        <translation>la flota está llena: se rechazan workers nuevos a partir de %1; olvide los que están sin señal o suba el límite con: musterd setting listener.workers NÚMERO</translation>
    </message>
    <message>
        <source>settings can&apos;t be changed until the store can be read</source>
        <translation>los ajustes no se pueden cambiar hasta que pueda leerse el almacén</translation>
    </message>
    <message>
        <source>the collector has ended</source>
        <translation>la recopilación ha terminado</translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3</source>
        <translation>%1: se espera un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no regular expression: %3</source>
        <translation>%1: «%2» no es una expresión regular: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT; write it like 127.0.0.1:8018 or [::1]:8018</source>
        <translation>«%1» no es HOST:PORT; escríbalo como 127.0.0.1:8018 o [::1]:8018</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>no se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>no certificate could be made for this machine; give one with --tls-cert and --tls-key</source>
        <translation>no se pudo crear un certificado para esta máquina; indique uno con --tls-cert y --tls-key</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>%1 holds no key in PEM form</source>
        <translation>%1 no contiene ninguna clave en formato PEM</translation>
    </message>
    <message>
        <source>the key %1 is encrypted, and nobody is there to give the passphrase; write it without one: openssl pkey -in KEY -out NEWKEY</source>
        <translation>la clave %1 está cifrada y nadie puede dar la frase de contraseña; escríbala sin ella: openssl pkey -in KEY -out NEWKEY</translation>
    </message>
    <message>
        <source>the key %1 does not belong to the certificate %2</source>
        <translation>la clave %1 no corresponde al certificado %2</translation>
    </message>
    <message>
        <source>there is an access token of this name already: choose another, or revoke that one first</source>
        <translation>ya hay un token de acceso con este nombre: elija otro o revoque antes aquel</translation>
    </message>
    <message>
        <source>there are %1 access tokens already: revoke some first</source>
        <translation>ya hay %1 tokens de acceso: revoque antes alguno</translation>
    </message>
    <message>
        <source>there is no such access token: musterd token list shows all</source>
        <translation>no existe ese token de acceso: musterd token list los muestra todos</translation>
    </message>
    <message>
        <source>the access token would have expired already</source>
        <translation>el token de acceso ya habría caducado</translation>
    </message>
    <message>
        <source>the system gives no random numbers, which access tokens need</source>
        <translation>el sistema no da números aleatorios, que los tokens de acceso necesitan</translation>
    </message>
    <message>
        <source>a name has 1 to 256 bytes of UTF-8 without control characters</source>
        <translation>un nombre tiene de 1 a 256 bytes de UTF-8 sin caracteres de control</translation>
    </message>
    <message>
        <source>a pattern of workers has at most 256 bytes of UTF-8 without control characters</source>
        <translation>un patrón de workers tiene como máximo 256 bytes de UTF-8 sin caracteres de control</translation>
    </message>
    <message>
        <source>cannot use %1: %2; nobody gets in until it is put right, or moved away and the access tokens made anew</source>
        <translation>no se puede usar %1: %2; nadie tiene acceso hasta que se corrija, o se mueva y se vuelvan a crear los tokens de acceso</translation>
    </message>
    <message>
        <source>%1 is locked by another program of Muster: try again when it has ended</source>
        <translation>%1 está bloqueado por otro programa de Muster: inténtelo de nuevo cuando termine</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>no está completo</translation>
    </message>
    <message>
        <source>it was written by a newer Muster (version %1)</source>
        <translation>lo escribió un Muster más reciente (versión %1)</translation>
    </message>
    <message>
        <source>it is a symbolic link; put the file itself there</source>
        <translation>es un enlace simbólico; ponga ahí el propio archivo</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>supera los %1 bytes</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>supera 1 MiB</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot lock %1: %2</source>
        <translation>no se puede bloquear %1: %2</translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>%1 of %2 running (%3)</source>
        <translation>%1 de %2 en marcha (%3)</translation>
    </message>
    <message>
        <source>%1 idle (%2)</source>
        <translation>%1 en reposo (%2)</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>déficit de %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 sin señal</translation>
    </message>
</context>
<context>
    <name>SubjectTitle</name>
    <message>
        <source>Whole fleet</source>
        <translation>Toda la flota</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Average GPU &amp;utilisation below</source>
        <translation>&amp;Uso medio de GPU por debajo de</translation>
    </message>
    <message>
        <source>Average &amp;CPU load above</source>
        <translation>Carga media de C&amp;PU por encima de</translation>
    </message>
    <message>
        <source>Free &amp;RAM below</source>
        <translation>&amp;RAM libre por debajo de</translation>
    </message>
    <message>
        <source>Free home &amp;disk below</source>
        <translation>&amp;Disco libre (home) por debajo de</translation>
    </message>
    <message>
        <source>GPU &amp;temperature above</source>
        <translation>&amp;Temperatura de GPU por encima de</translation>
    </message>
    <message>
        <source>GPU &amp;memory above</source>
        <translation>&amp;Memoria de GPU por encima de</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s GPUs</source>
        <translation>La media de las GPU de un worker</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s CPUs</source>
        <translation>La media de las CPU de un worker</translation>
    </message>
    <message>
        <source>Available main memory of a worker</source>
        <translation>Memoria principal disponible de un worker</translation>
    </message>
    <message>
        <source>Free share of the volume of the agent&apos;s home</source>
        <translation>Parte libre del volumen de la carpeta personal del agente</translation>
    </message>
    <message>
        <source>Any of a worker&apos;s GPUs</source>
        <translation>Cualquiera de las GPU de un worker</translation>
    </message>
    <message>
        <source>Used share of the memory of any of a worker&apos;s GPUs</source>
        <translation>Parte usada de la memoria de cualquiera de las GPU de un worker</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>What it was called when it was made</source>
        <translation>El nombre que recibió al crearse</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKERS</translation>
    </message>
    <message>
        <source>The workers that it may speak for: * stands for anything, ? for one character</source>
        <translation>Los workers en cuyo nombre puede hablar: * equivale a cualquier texto, ? a un carácter</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREADO</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Cuándo se creó</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>CADUCA</translation>
    </message>
    <message>
        <source>From then on it is worth nothing</source>
        <translation>A partir de entonces ya no vale</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By which musterd token list and musterd token revoke name it</source>
        <translation>Así lo nombran musterd token list y musterd token revoke</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>cualquier worker</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducado %1</translation>
    </message>
</context>
<context>
    <name>WorkerFacts</name>
    <message>
        <source>running, not known whether idle</source>
        <translation>en marcha, actividad desconocida</translation>
    </message>
    <message>
        <source>running, idle</source>
        <translation>en marcha, en reposo</translation>
    </message>
    <message>
        <source>running, busy</source>
        <translation>en marcha, ocupado</translation>
    </message>
    <message>
        <source>lost; its last figures are shown</source>
        <translation>sin señal; se muestran sus últimos valores</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>sin tarea</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>exacto al segundo</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>Tiempo en curso</translation>
    </message>
    <message>
        <source>From queue</source>
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>Serves queues</source>
        <translation>Atiende colas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Su reloj</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>Boot id %1</source>
        <translation>Identificador de arranque %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>Home disk</source>
        <translation>Disco personal</translation>
    </message>
    <message>
        <source>Two machines report under this name since %1: %2. Its figures are those of either by turns: give one of them another name.</source>
        <translation>Dos máquinas informan con este nombre desde %1: %2. Los valores son por turnos los de una y otra: dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>has left the fleet</source>
        <translation>ha salido de la flota</translation>
    </message>
</context>
<context>
    <name>muster::viewmodels::GraphTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AboutBox</name>
    <message>
        <source>About Muster</source>
        <translation>Acerca de Muster</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>A native dashboard for GPU fleets.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Un panel nativo para flotas de GPU.

Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior. Compilado con Qt %1.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AccessDialog</name>
    <message>
        <source>Without one, only programs of this machine can report, and all of them may. An access token lets other machines report too, and tells apart who may.

From the first one on everybody needs one, on this machine too: agents that report now are refused until they have theirs.</source>
        <translation>Sin ninguno, solo pueden informar los programas de esta máquina, y todos ellos. Con un token de acceso también pueden informar otras máquinas, y solo quien deba hacerlo.

Desde el primero, todos necesitan uno, también en esta máquina: los agentes que informan ahora se rechazan hasta que tengan el suyo.</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Aún no hay tokens de acceso</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Who shows one of these access tokens may report, and ask for what is collected. What is changed here holds within a second or two.</source>
        <translation>Quien presente uno de estos tokens de acceso puede informar y consultar lo recopilado. Los cambios valen en uno o dos segundos.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Makes another access token</source>
        <translation>Crea otro token de acceso</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>Takes the chosen access token away (Del)</source>
        <translation>Retira el token de acceso elegido (Supr)</translation>
    </message>
    <message>
        <source>Revoke an access token</source>
        <translation>Revocar un token de acceso</translation>
    </message>
    <message>
        <source>Revoke the access token “%1”?</source>
        <translation>¿Revocar el token de acceso «%1»?</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Any worker may use it.</source>
        <translation>Cualquier worker puede usarlo.</translation>
    </message>
    <message>
        <source>The workers %1 may use it.</source>
        <translation>Pueden usarlo los workers %1.</translation>
    </message>
    <message>
        <source>Who uses it is refused within a second or two, and every login with it ends. muster-agent keeps its reports until it has another token; a ClearML agent exits, and has to be started again.</source>
        <translation>Quien lo use será rechazado en uno o dos segundos, y terminan todos los inicios de sesión hechos con él. muster-agent conserva sus informes hasta que tenga otro token; un agente de ClearML termina y hay que iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>It is the last one. Without any, a listener on a loopback address takes reports from every program of this machine; on another address it takes none from anybody.</source>
        <translation>Es el último. Sin ninguno, la escucha en una dirección de bucle local acepta informes de cualquier programa de esta máquina; en otra dirección, de nadie.</translation>
    </message>
    <message>
        <source>The access token was not revoked: %1</source>
        <translation>El token de acceso no se revocó: %1</translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation>Aquí no se puede cambiar nada: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CardStrip</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>muster::widgets::DesktopSettingsPage</name>
    <message>
        <source>&amp;Keep collecting when the window is closed</source>
        <translation>&amp;Seguir recopilando con la ventana cerrada</translation>
    </message>
    <message>
        <source>&amp;Notify of lost workers and troubles of the collector</source>
        <translation>&amp;Notificar los workers sin señal y los problemas de recopilación</translation>
    </message>
    <message>
        <source>This desktop has no notification area.</source>
        <translation>Este escritorio no tiene área de notificación.</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates</source>
        <translation>Idioma de la ventana y formato de sus números y fechas</translation>
    </message>
    <message>
        <source>What 1024 MiB are called</source>
        <translation>Cómo se llaman 1024 MiB</translation>
    </message>
    <message>
        <source>In what the traffic of the network is told</source>
        <translation>Unidad del tráfico de red</translation>
    </message>
    <message>
        <source>The window closes to the notification area; File, Quit ends the program</source>
        <translation>La ventana se cierra en el área de notificación; Archivo, Salir termina el programa</translation>
    </message>
    <message>
        <source>At most one notification a minute tells who was lost</source>
        <translation>Como máximo una notificación por minuto indica qué workers están sin señal</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>GB and TB</source>
        <translation>GB y TB</translation>
    </message>
    <message>
        <source>GiB and TiB</source>
        <translation>GiB y TiB</translation>
    </message>
    <message>
        <source>Megabits a second</source>
        <translation>Megabits por segundo</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>Megabytes por segundo</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFilterBar</name>
    <message>
        <source>All times</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Clear the filters of the event log</source>
        <translation>Quitar los filtros del registro de eventos</translation>
    </message>
    <message>
        <source>Clear the filters (Esc)</source>
        <translation>Quitar los filtros (Esc)</translation>
    </message>
    <message>
        <source>Text to look for in the event log</source>
        <translation>Texto que buscar en el registro de eventos</translation>
    </message>
    <message>
        <source>Find in events…</source>
        <translation>Buscar eventos…</translation>
    </message>
    <message>
        <source>In any column, in capitals or not (Ctrl+Shift+F)</source>
        <translation>En cualquier columna, sin distinguir mayúsculas y minúsculas (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Show such events</source>
        <translation>Mostrar estos eventos</translation>
    </message>
    <message>
        <source>Group whose events are shown</source>
        <translation>Grupo cuyos eventos se muestran</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Show the events of one group or category</source>
        <translation>Mostrar los eventos de un grupo o una categoría</translation>
    </message>
    <message>
        <source>When the events happened that are shown</source>
        <translation>Cuándo ocurrieron los eventos mostrados</translation>
    </message>
    <message>
        <source>Show the events of a period</source>
        <translation>Mostrar los eventos de un periodo</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Filter the event log by kind, group and time</source>
        <translation>Filtrar el registro de eventos por tipo, grupo y fecha</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>Filtro del registro de eventos</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filtro ▾</translation>
    </message>
    <message>
        <source>Filter (%1) ▾</source>
        <translation>Filtro (%1) ▾</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Break the export off; a file that was there stays as it was</source>
        <translation>Interrumpir la exportación; si el archivo ya existía, queda como estaba</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <translation>
            <numerusform>%1 de %2 evento</numerusform>
            <numerusform>%1 de %2 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>reading older ones…</source>
        <translation>leyendo los anteriores…</translation>
    </message>
    <message>
        <source>older ones are not read</source>
        <translation>los anteriores no se han leído</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop reading older events</source>
        <translation>Dejar de leer eventos anteriores</translation>
    </message>
    <message>
        <source>Go on reading older events</source>
        <translation>Seguir leyendo eventos anteriores</translation>
    </message>
    <message>
        <source>the log is full, older ones are in the store</source>
        <translation>el registro está lleno, los anteriores están en el almacén</translation>
    </message>
    <message>
        <source>older ones could not be read</source>
        <translation>no se pudieron leer los anteriores</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventLogDock</name>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>&amp;Export event log…</source>
        <translation>&amp;Exportar el registro de eventos…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Write the events that are shown into a CSV file</source>
        <translation>Escribir los eventos mostrados en un archivo CSV</translation>
    </message>
    <message>
        <source>Let the rows stay where they are while new events come (Ctrl+Shift+P)</source>
        <translation>Dejar quietas las filas mientras llegan eventos nuevos (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>&amp;Find in event log</source>
        <translation>&amp;Buscar en el registro de eventos</translation>
    </message>
    <message>
        <source>A double click shows the event log in a window of its own, or puts it back</source>
        <translation>Un doble clic muestra el registro de eventos en su propia ventana o lo devuelve a su sitio</translation>
    </message>
    <message>
        <source>Show the event log in a window of its own, with every column, or put it back</source>
        <translation>Mostrar el registro de eventos en su propia ventana, con todas las columnas, o devolverlo a su sitio</translation>
    </message>
    <message>
        <source>Event log in a window of its own</source>
        <translation>Registro de eventos en su propia ventana</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Go to the newest event and follow</source>
        <translation>Ir al evento más reciente y seguir los nuevos</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>Ningún evento coincide con los filtros.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Todavía no hay eventos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events ↑</source>
        <translation>
            <numerusform>%1 evento nuevo ↑</numerusform>
            <numerusform>%1 eventos nuevos ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Export event log</source>
        <translation>Exportar el registro de eventos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 events written to %2</source>
        <translation>
            <numerusform>%1 evento escrito en %2</numerusform>
            <numerusform>%1 eventos escritos en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled: %1 is as it was</source>
        <translation>Exportación cancelada: %1 queda como estaba</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>La exportación ha fallado.</translation>
    </message>
    <message>
        <source>The event log could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>No se pudo escribir el registro de eventos en %1 (%2). Elija una carpeta con permiso de escritura y espacio suficiente.</translation>
    </message>
    <message>
        <source>Event log not exported</source>
        <translation>Registro de eventos no exportado</translation>
    </message>
    <message>
        <source>%1 events are too many to be copied: export them to a file.</source>
        <translation>%1 eventos son demasiados para copiarlos: expórtelos a un archivo.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventMenu</name>
    <message>
        <source>&amp;Show worker</source>
        <translation>&amp;Mostrar el worker</translation>
    </message>
    <message>
        <source>Filter to this &amp;worker</source>
        <translation>Filtrar por este &amp;worker</translation>
    </message>
    <message>
        <source>Filter to this &amp;group</source>
        <translation>Filtrar por este &amp;grupo</translation>
    </message>
    <message>
        <source>Filter to this &amp;kind of event</source>
        <translation>Filtrar por este &amp;tipo de evento</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventPeriodDialog</name>
    <message>
        <source>Events of a period</source>
        <translation>Eventos de un periodo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>The period ends before it begins: choose a later end.</source>
        <translation>El periodo termina antes de empezar: elija un final posterior.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Pause event log</source>
        <translation>&amp;Pausar el registro de eventos</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChip</name>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterPopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Only workers that are</source>
        <translation>Solo workers en este estado</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a worker, a group, a category, a task or an action</source>
        <translation>Buscar un worker, un grupo, una categoría, una tarea o una acción</translation>
    </message>
    <message>
        <source>Worker, group, category, task or action</source>
        <translation>Worker, grupo, categoría, tarea o acción</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Enter shows it, Ctrl+Enter its information</source>
        <translation>Intro lo muestra, Ctrl+Intro muestra su información</translation>
    </message>
</context>
<context>
    <name>muster::widgets::Finder</name>
    <message>
        <source>Fin&amp;d everything…</source>
        <translation>Buscar en to&amp;do…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 no está en el árbol: los filtros lo excluyen.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>&amp;Keep filters</source>
        <translation>&amp;Conservar los filtros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetDelegate</name>
    <message>
        <source>lost %1</source>
        <translation>sin señal %1</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ conflicto</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetHeader</name>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrar…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetMenu</name>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Información</translation>
    </message>
    <message>
        <source>Show in &amp;graph</source>
        <translation>Mostrar en el &amp;gráfico</translation>
    </message>
    <message>
        <source>Filter &amp;to this</source>
        <translation>&amp;Filtrar por esto</translation>
    </message>
    <message>
        <source>Its e&amp;vents</source>
        <translation>Sus e&amp;ventos</translation>
    </message>
    <message>
        <source>&amp;Forget the lost worker</source>
        <translation>&amp;Olvidar el worker sin señal</translation>
    </message>
    <message>
        <source>&amp;Forget %1 lost workers</source>
        <translation>&amp;Olvidar %1 workers sin señal</translation>
    </message>
    <message>
        <source>&amp;Forget lost workers</source>
        <translation>&amp;Olvidar los workers sin señal</translation>
    </message>
    <message>
        <source>Takes them out of the fleet until they report again; their history stays.</source>
        <translation>Los saca de la flota hasta que vuelvan a informar; su historial se conserva.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetSettingsPage</name>
    <message>
        <source>Regular expressions of worker ids to leave out, one a line</source>
        <translation>Expresiones regulares de los identificadores de workers que excluir, una por línea</translation>
    </message>
    <message>
        <source>H&amp;idden workers</source>
        <translation>&amp;Workers ocultos</translation>
    </message>
    <message>
        <source>For everybody who uses this store. Who is hidden is heard and kept, but neither counted nor shown.</source>
        <translation>Para todos los que usan este almacén. Los workers ocultos se escuchan y se conservan, pero ni se cuentan ni se muestran.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: mend it, or take the line out.</source>
        <translation>«%1» no es una expresión regular: corríjala o quite la línea.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetView</name>
    <message>
        <source>Resource groups</source>
        <translation>Grupos de recursos</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Expandir todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Con&amp;traer todos los grupos</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Copiar el identificador</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrar…</translation>
    </message>
    <message>
        <source>No workers yet. They appear here with their first report.</source>
        <translation>Todavía no hay workers. Aparecerán aquí con su primer informe.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Back to the span before</source>
        <translation>Volver al periodo anterior</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Another span…</source>
        <translation>Otro periodo…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphHeader</name>
    <message>
        <source>What the graph tells</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>Show the points as a table</source>
        <translation>Mostrar los puntos como tabla</translation>
    </message>
    <message>
        <source>Copy the graph, or save it as PNG, SVG or CSV</source>
        <translation>Copiar el gráfico o guardarlo como PNG, SVG o CSV</translation>
    </message>
    <message>
        <source>Fold or unfold the graph</source>
        <translation>Plegar o desplegar el gráfico</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSaver</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The graph could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>No se pudo escribir el gráfico en %1 (%2). Elija una carpeta con permiso de escritura y espacio suficiente.</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Graph not saved</source>
        <translation>Gráfico no guardado</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSheet</name>
    <message>
        <source>No figures for the time shown: the graph starts with the first report that has some.</source>
        <translation>No hay valores para el tiempo mostrado: el gráfico empieza con el primer informe que los contenga.</translation>
    </message>
    <message>
        <source>The graph as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The history of this time cannot be read: musterd check says what is damaged.</source>
        <translation>El historial de este tiempo no se puede leer: musterd check indica qué está dañado.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupInfo</name>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Compare with another group</source>
        <translation>Comparar con otro grupo</translation>
    </message>
    <message>
        <source>Draws the same lines of another group, dashed, into the graph</source>
        <translation>Dibuja en el gráfico, a trazos, las mismas líneas de otro grupo</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupPanel</name>
    <message>
        <source>Resource groups</source>
        <translation>Grupos de recursos</translation>
    </message>
    <message>
        <source>No worker matches the filters.</source>
        <translation>Ningún worker coincide con los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 grupo</numerusform>
            <numerusform>%1 grupos</numerusform>
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
            <numerusform>%1 de %2 grupo</numerusform>
            <numerusform>%1 de %2 grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers</source>
        <translation>
            <numerusform>%1 de %2 worker</numerusform>
            <numerusform>%1 de %2 workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::HeaderKeys</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, orden descendente</translation>
    </message>
</context>
<context>
    <name>muster::widgets::HistorySettingsPage</name>
    <message>
        <source>For everybody who uses this store. What is older goes within ten minutes, and does not come back.</source>
        <translation>Para todos los que usan este almacén. Lo más antiguo se elimina en menos de diez minutos y no se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::InfoDock</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Cerrar; el menú Ver lo recupera</translation>
    </message>
    <message>
        <source>Close the information</source>
        <translation>Cerrar la información</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendButton</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Mostrar u ocultar esta línea</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendStrip</name>
    <message>
        <source>Lines before</source>
        <translation>Líneas anteriores</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Más líneas</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LinePlot</name>
    <message>
        <source>Graph</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ListenerSettingsPage</name>
    <message>
        <source>Host and port on which agents reach this program, as in 127.0.0.1:8018</source>
        <translation>Equipo y puerto en los que los agentes contactan con este programa, por ejemplo 127.0.0.1:8018</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>The program was started with --listen, which wins over this setting. Start it without to change the address here.</source>
        <translation>El programa se inició con --listen, que prevalece sobre este ajuste. Inícielo sin esa opción para cambiar la dirección aquí.</translation>
    </message>
    <message>
        <source>The listener moves at once. Agents that report to the old address have to be told the new one.</source>
        <translation>La escucha cambia de dirección de inmediato. Hay que indicar la nueva a los agentes que informan a la antigua.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LivePill</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Ir al directo</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Machines are reporting; the window follows as they do.</source>
        <translation>Hay máquinas informando; la ventana las sigue.</translation>
    </message>
    <message>
        <source>The graph shows what has been. Back to its span up to now (Home).</source>
        <translation>El gráfico muestra el pasado. Volver a su periodo hasta ahora (Inicio).</translation>
    </message>
    <message>
        <source>No machine is reporting at the moment.</source>
        <translation>Ninguna máquina está informando en este momento.</translation>
    </message>
    <message>
        <source>Something is wrong: the status bar at the bottom says what.</source>
        <translation>Algo va mal: la barra de estado, abajo, dice qué.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Cannot write the screenshot %1: %2. Choose a folder that you may write to.</source>
        <translation>No se puede escribir la captura de pantalla %1: %2. Elija una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Guardar captura de pantalla</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Forget lost workers</source>
        <translation>Olvidar los workers sin señal</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 no está en el árbol: los filtros lo excluyen.</translation>
    </message>
    <message>
        <source>%1 is not in the tree: it has left the fleet.</source>
        <translation>%1 no está en el árbol: ha dejado la flota.</translation>
    </message>
    <message>
        <source>The workers are still there: the store could not be written. Try again later.</source>
        <translation>Los workers siguen ahí: no se pudo escribir en el almacén. Vuelva a intentarlo más tarde.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::NewTokenDialog</name>
    <message>
        <source>This is too long: write at most %1 bytes.</source>
        <translation>Es demasiado largo: escriba como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>There are control characters in this: write it without them.</source>
        <translation>Contiene caracteres de control: escríbalo sin ellos.</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Nuevo token de acceso</translation>
    </message>
    <message>
        <source>for instance lab machines</source>
        <translation>por ejemplo, máquinas del laboratorio</translation>
    </message>
    <message>
        <source>By which you know it again when you revoke it</source>
        <translation>Para reconocerlo al revocarlo</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>cualquier worker</translation>
    </message>
    <message>
        <source>A pattern of the ids of the workers that may report with it</source>
        <translation>Un patrón de los ID de los workers que pueden informar con él</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>Binds it to the workers whose ids fit: * stands for anything, ? for one character. dgx:* are all of category dgx.</source>
        <translation>Lo limita a los workers cuyo ID encaje: * equivale a cualquier texto, ? a un carácter. dgx:* son todos los de la categoría dgx.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>en %1 día</numerusform>
            <numerusform>en %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>en una fecha</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Caduca</translation>
    </message>
    <message>
        <source>A token needs a name: write who is to use it.</source>
        <translation>Un token necesita un nombre: escriba quién va a usarlo.</translation>
    </message>
    <message>
        <source>There is a token of this name already: choose another, or revoke that one first.</source>
        <translation>Ya hay un token con este nombre: elija otro o revoque antes aquel.</translation>
    </message>
    <message>
        <source>This has passed already: choose a later time.</source>
        <translation>Ya ha pasado: elija un momento posterior.</translation>
    </message>
    <message>
        <source>No token was made: %1</source>
        <translation>No se creó ningún token: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::PatternEditor</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expresión &amp;regular</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>Contiene…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeDialog</name>
    <message>
        <source>Span of the graph</source>
        <translation>Periodo del gráfico</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>The span begins in the future: choose a start that has been.</source>
        <translation>El periodo empieza en el futuro: elija un inicio ya pasado.</translation>
    </message>
    <message>
        <source>The span ends before it begins: choose a later end.</source>
        <translation>El periodo termina antes de empezar: elija un final posterior.</translation>
    </message>
    <message>
        <source>The span is shorter than a minute: choose a later end.</source>
        <translation>El periodo dura menos de un minuto: elija un final posterior.</translation>
    </message>
    <message>
        <source>History begins on %1: choose a later end.</source>
        <translation>El historial empieza el %1: elija un final posterior.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeEditor</name>
    <message>
        <source>Also where it is &amp;unknown</source>
        <translation>También si se de&amp;sconoce</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one like %2, or nothing.</source>
        <translation>«%1» no es un número. Escriba uno como %2, o nada.</translation>
    </message>
    <message>
        <source>No figure is from %1 to %2. Write the smaller one first.</source>
        <translation>Ningún valor está entre %1 y %2. Escriba primero el menor.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceChart</name>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Línea anterior</translation>
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
        <translation>%1 en reposo</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 sin señal</translation>
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
        <translation>Buscar worker, grupo, tarea…</translation>
    </message>
    <message>
        <source>Find anything that has a name: workers, groups, tasks, actions (%1)</source>
        <translation>Encontrar todo lo que tiene nombre: workers, grupos, tareas, acciones (%1)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Fills this page with what a new store and a new user have; nothing is saved yet</source>
        <translation>Rellena esta página con los valores de un almacén nuevo y un usuario nuevo; todavía no se guarda nada</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Eliminar el historial</translation>
    </message>
    <message>
        <source>Keeping less deletes history, for everybody who uses this store:</source>
        <translation>Conservar menos elimina historial, para todos los que usan este almacén:</translation>
    </message>
    <message>
        <source>&amp;Delete and save</source>
        <translation>&amp;Eliminar y guardar</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>No se ha guardado nada: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>Abrir y cerrar un grupo</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>On a card: show it in the graph</source>
        <translation>En una tarjeta: mostrarla en el gráfico</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>On an event: show its worker</source>
        <translation>En un evento: mostrar su worker</translation>
    </message>
    <message>
        <source>Drag, wheel</source>
        <translation>Arrastrar, rueda</translation>
    </message>
    <message>
        <source>In the graph: zoom</source>
        <translation>En el gráfico: acercar y alejar</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>In the graph: move along</source>
        <translation>En el gráfico: desplazarse</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>In what was found: its information</source>
        <translation>En los resultados: su información</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>On a row: what can be done with it</source>
        <translation>En una fila: qué se puede hacer con ella</translation>
    </message>
    <message>
        <source>On the columns&apos; headings: to the next one; with Ctrl it is moved</source>
        <translation>En los encabezados de columna: pasar al siguiente; con Ctrl se mueve la columna</translation>
    </message>
    <message>
        <source>Enter, Down</source>
        <translation>Intro, Abajo</translation>
    </message>
    <message>
        <source>On a column&apos;s heading: sort by it; filter by it</source>
        <translation>En un encabezado de columna: ordenar; filtrar por esa columna</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>On a filter: take it away</source>
        <translation>En un filtro: quitarlo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the tree of groups and workers</source>
        <translation>En el árbol de grupos y workers</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>En el gráfico</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>En el registro de eventos</translation>
    </message>
    <message>
        <source>In what was found</source>
        <translation>En los resultados</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SpanBar</name>
    <message>
        <source>Span of the graph</source>
        <translation>Periodo del gráfico</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Another span, from one time to another</source>
        <translation>Otro periodo, de un momento a otro</translation>
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
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>The slowest 1 % of reports waited at least this long for their acknowledgement.</source>
        <translation>El 1 % más lento de los informes esperó al menos este tiempo su acuse de recibo.</translation>
    </message>
    <message>
        <source>● not listening</source>
        <translation>● no escucha</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● escuchando en %1</translation>
    </message>
    <message>
        <source>ack p99 %1</source>
        <translation>acuse p99 %1</translation>
    </message>
    <message>
        <source>history %1 · %2</source>
        <translation>historial %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 agents</source>
        <translation>
            <numerusform>%1 agente</numerusform>
            <numerusform>%1 agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports/s</source>
        <translation>%1 informes/s</translation>
    </message>
    <message>
        <source>● as last kept; reading the newest reports …</source>
        <translation>● como quedó guardado; leyendo los últimos informes …</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Workers with a figure on the wrong side of its threshold are marked in the tree, for everybody who uses this store.</source>
        <translation>Los workers con algún valor fuera de umbral se marcan en el árbol, para todos los que usan esta base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>marks %1 workers</source>
        <translation>
            <numerusform>marca %1 worker</numerusform>
            <numerusform>marca %1 workers</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers would be marked.</source>
        <translation>
            <numerusform>Workers que se marcarían: %1 de %2.</numerusform>
            <numerusform>Workers que se marcarían: %1 de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thresholds were not saved: %1</source>
        <translation>No se han guardado los umbrales: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>Nuevo token de acceso</translation>
    </message>
    <message>
        <source>“%1” is made. Copy it now: it is not shown again, and kept nowhere. One that was lost is revoked, and another made.</source>
        <translation>«%1» está creado. Cópielo ahora: no se vuelve a mostrar ni se guarda en ningún sitio. Si se pierde, revóquelo y cree otro.</translation>
    </message>
    <message>
        <source>The token; scripts send it as “Authorization: Bearer TOKEN”:</source>
        <translation>El token; los scripts lo envían como «Authorization: Bearer TOKEN»:</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, put this at the end of its clearml.conf:</source>
        <translation>Donde se ejecute un agente de ClearML, ponga esto al final de su clearml.conf:</translation>
    </message>
    <message>
        <source>Where muster-agent runs, enter this, paste the token, and press Enter and Ctrl+D. It is then in a file that nobody else may read:</source>
        <translation>Donde se ejecute muster-agent, introduzca esto, pegue el token y pulse Intro y Ctrl+D. Queda en un archivo que nadie más puede leer:</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenTable</name>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TotalsCard</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
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
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Muster: %1 running, %2 idle, %3 lost</source>
        <translation>Muster: %1 en marcha, %2 en reposo, %3 sin señal</translation>
    </message>
    <message>
        <source>&amp;Hide Muster</source>
        <translation>&amp;Ocultar Muster</translation>
    </message>
    <message>
        <source>&amp;Show Muster</source>
        <translation>&amp;Mostrar Muster</translation>
    </message>
    <message>
        <source>Muster goes on collecting</source>
        <translation>Muster sigue recopilando</translation>
    </message>
    <message>
        <source>The window is in the notification area: click the icon to have it back, or choose Quit from its menu.</source>
        <translation>La ventana está en el área de notificación: haga clic en el icono para recuperarla o elija Salir en su menú.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::UserGuide</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WelcomePage</name>
    <message>
        <source>Point a machine at this address; the dashboard opens with its first report.</source>
        <translation>Apunte una máquina a esta dirección; el panel se abre con su primer informe.</translation>
    </message>
    <message>
        <source>On any Linux machine, run Muster&apos;s own agent:</source>
        <translation>En cualquier máquina Linux, ejecute el agente de Muster:</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, set this in the api section of its clearml.conf:</source>
        <translation>Donde se ejecute un agente ClearML, ponga esto en la sección api de su clearml.conf:</translation>
    </message>
    <message>
        <source>Waiting for the first machine</source>
        <translation>A la espera de la primera máquina</translation>
    </message>
    <message>
        <source>Starting the listener …</source>
        <translation>Iniciando la escucha…</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● escuchando en %1</translation>
    </message>
    <message>
        <source>Point a machine at this address, with an access token: Fleet ▸ Access… makes one, with the lines for its machine. The dashboard opens with the first report.</source>
        <translation>Apunte una máquina a esta dirección, con un token de acceso: Flota ▸ Acceso… crea uno, con las líneas para la máquina. El panel se abre con el primer informe.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WorkerInfo</name>
    <message>
        <source>It reports no GPU.</source>
        <translation>No informa de ninguna GPU.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Todavía no hay eventos.</translation>
    </message>
    <message>
        <source>GPUs of the worker</source>
        <translation>GPU del worker</translation>
    </message>
    <message>
        <source>Events of the worker</source>
        <translation>Eventos del worker</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Sus eventos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Not known: it has reported no figures yet.</source>
        <translation>No se sabe: aún no ha informado de valores.</translation>
    </message>
</context>
</TS>
