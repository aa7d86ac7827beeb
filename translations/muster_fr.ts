<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ColumnMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Mo&amp;ve right</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Trier &amp;selon</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Filter b&amp;y</source>
        <translation>Filtrer s&amp;ur</translation>
    </message>
</context>
<context>
    <name>EventMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <translation>
            <numerusform>et au moins %n de plus</numerusform>
            <numerusform>et au moins %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>WORKER</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>DÉTAIL</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>désinscrit</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>by the worker itself</source>
        <translation>par le worker lui-même</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>sans signal</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>forgotten on request</source>
        <translation>oublié sur demande</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>est terminé</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>This is no regular expression: %1 at character %2.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1 au caractère %2.</translation>
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
        <translation>Go</translation>
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
        <translation>Gio</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
</context>
<context>
    <name>FleetCells</name>
    <message>
        <source>Below the threshold of %1 %2.</source>
        <translation>Sous le seuil de %1 %2.</translation>
    </message>
    <message>
        <source>Above the threshold of %1 %2.</source>
        <translation>Au-dessus du seuil de %1 %2.</translation>
    </message>
    <message>
        <source>%1
Known of %2 of %3.</source>
        <translation>%1
Connu pour %2 sur %3.</translation>
    </message>
    <message>
        <source>%1
Workers: %2 running, %3 idle, %4 lost</source>
        <translation>%1
Workers&#xa0;: %2 en service, %3 au repos, %4 sans signal</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 hors seuil</numerusform>
            <numerusform>%1 hors seuil</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, not known whether idle</source>
        <translation>En service, activité inconnue</translation>
    </message>
    <message>
        <source>Running, idle</source>
        <translation>En service, au repos</translation>
    </message>
    <message>
        <source>Running, busy</source>
        <translation>En service, occupé</translation>
    </message>
    <message>
        <source>Lost: its last figures are shown</source>
        <translation>Sans signal&#xa0;: ses dernières valeurs sont affichées</translation>
    </message>
    <message>
        <source>Its clock is %1 behind</source>
        <translation>Son horloge retarde de %1</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead</source>
        <translation>Son horloge avance de %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File d’attente %1</translation>
    </message>
    <message>
        <source>Last heard %1 ago</source>
        <translation>Dernier signal il y a %1</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>aucune tâche</translation>
    </message>
    <message>
        <source>Only what is sent is known, not what is received.</source>
        <translation>Seul ce qui est envoyé est connu, pas ce qui est reçu.</translation>
    </message>
    <message>
        <source>Only what is received is known, not what is sent.</source>
        <translation>Seul ce qui est reçu est connu, pas ce qui est envoyé.</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Group, or worker and its task</source>
        <translation>Groupe, ou worker et sa tâche</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKERS</translation>
    </message>
    <message>
        <source>Workers in the group, running and lost</source>
        <translation>Workers du groupe, en service et sans signal</translation>
    </message>
    <message>
        <source>GPUS</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number of GPUs; a group&apos;s are those of its running workers</source>
        <translation>Nombre de GPU&#xa0;; pour un groupe, ceux de ses workers en service</translation>
    </message>
    <message>
        <source>GPU UTIL %</source>
        <translation>UTIL. GPU %</translation>
    </message>
    <message>
        <source>Mean GPU utilisation, percent</source>
        <translation>Utilisation moyenne des GPU, en pour cent</translation>
    </message>
    <message>
        <source>EACH GPU</source>
        <translation>PAR GPU</translation>
    </message>
    <message>
        <source>CPU LOAD %</source>
        <translation>CHARGE CPU %</translation>
    </message>
    <message>
        <source>Mean CPU load, percent</source>
        <translation>Charge moyenne des CPU, en pour cent</translation>
    </message>
    <message>
        <source>RAM TOTAL</source>
        <translation>RAM TOTALE</translation>
    </message>
    <message>
        <source>Main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>Mémoire vive&#xa0;; pour un groupe, la somme de celle de ses workers</translation>
    </message>
    <message>
        <source>RAM FREE</source>
        <translation>RAM LIBRE</translation>
    </message>
    <message>
        <source>Available main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>Mémoire vive disponible&#xa0;; pour un groupe, la somme de celle de ses workers</translation>
    </message>
    <message>
        <source>DISK FREE</source>
        <translation>DISQUE LIBRE</translation>
    </message>
    <message>
        <source>Free share of the home volume; a group&apos;s is the mean</source>
        <translation>Part libre du volume du dossier personnel&#xa0;; pour un groupe, la moyenne</translation>
    </message>
    <message>
        <source>NET Tx / Rx Mb/s</source>
        <translation>RÉSEAU Tx / Rx Mb/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabits per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>Envoyé et reçu par le réseau, en mégabits par seconde&#xa0;; pour un groupe, la somme de ses workers. Trie selon le total des deux.</translation>
    </message>
    <message>
        <source>GPU MEM %</source>
        <translation>MÉM. GPU %</translation>
    </message>
    <message>
        <source>Used share of the fullest GPU&apos;s memory, percent</source>
        <translation>Part utilisée de la mémoire du GPU le plus rempli, en pour cent</translation>
    </message>
    <message>
        <source>GPU TEMP</source>
        <translation>TEMP. GPU</translation>
    </message>
    <message>
        <source>Temperature of the hottest GPU</source>
        <translation>Température du GPU le plus chaud</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>TÂCHE</translation>
    </message>
    <message>
        <source>Id of the task that the worker runs</source>
        <translation>Identifiant de la tâche qu’exécute le worker</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>DERN. RAPPORT</translation>
    </message>
    <message>
        <source>How long ago the worker was last heard</source>
        <translation>Temps écoulé depuis le dernier signal du worker</translation>
    </message>
    <message>
        <source>NET Tx / Rx MB/s</source>
        <translation>RÉSEAU Tx / Rx Mo/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabytes per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>Envoyé et reçu par le réseau, en mégaoctets par seconde&#xa0;; pour un groupe, la somme de ses workers. Trie selon le total des deux.</translation>
    </message>
    <message>
        <source>A cell for each GPU, the darker the busier; where they have no room, and from 65 on, for as many neighbours each, unknown where one of them is. A group has up to eight, ordered by utilisation. Sorts by the number of GPUs.</source>
        <translation>Une case par GPU, d’autant plus foncée qu’il est occupé ; s’il n’y a pas la place, et à partir de 65, une pour autant de voisins chacune, inconnue si l’un d’eux l’est. Un groupe en a jusqu’à huit, classées par utilisation. Trie selon le nombre de GPU.</translation>
    </message>
</context>
<context>
    <name>FleetFilterWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Workers in group</source>
        <translation>Workers du groupe</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU util</source>
        <translation>Util. GPU</translation>
    </message>
    <message>
        <source>CPU load</source>
        <translation>Charge CPU</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM totale</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM libre</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Net Tx + Rx</source>
        <translation>Réseau Tx + Rx</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire GPU</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>Température GPU</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>activity unknown</source>
        <translation>activité inconnue</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>sans signal</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or unknown</source>
        <translation>%1 ou inconnu</translation>
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
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>utilisation not known</source>
        <translation>utilisation inconnue</translation>
    </message>
    <message>
        <source>temperature or memory across a threshold</source>
        <translation>température ou mémoire hors seuil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, above the threshold</source>
        <translation>%1, au-dessus du seuil</translation>
    </message>
    <message>
        <source>%1, below the threshold</source>
        <translation>%1, sous le seuil</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>sans signal %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>muet depuis %1</translation>
    </message>
    <message>
        <source>across a threshold</source>
        <translation>hors seuil</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 hors seuil</numerusform>
            <numerusform>%1 hors seuil</numerusform>
        </translation>
    </message>
    <message>
        <source>two machines of one name</source>
        <translation>deux machines du même nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers lost</source>
        <translation>
            <numerusform>%1 worker sans signal</numerusform>
            <numerusform>%1 workers sans signal</numerusform>
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
        <translation>Chaque nombre indique&#xa0;: en service / provisionné.</translation>
    </message>
    <message>
        <source>Running: heard from within %1 of its own report intervals, or within %2 if that is longer.</source>
        <translation>En service&#xa0;: signal reçu au cours de ses %1 derniers intervalles de rapport, ou il y a moins de %2 si c’est plus long.</translation>
    </message>
    <message>
        <source>Lost: silent for longer. Its last figures stay in view and count for nothing.</source>
        <translation>Sans signal&#xa0;: muet depuis plus longtemps. Ses dernières valeurs restent affichées et ne comptent pas.</translation>
    </message>
    <message>
        <source>Provisioned: what capacity reports say of a category; without any, what is running or lost.</source>
        <translation>Provisionné&#xa0;: ce que les rapports de capacité indiquent pour une catégorie&#xa0;; à défaut, ce qui est en service ou sans signal.</translation>
    </message>
    <message>
        <source>Idle GPU: its mean utilisation over %1 is below %2.</source>
        <translation>GPU au repos&#xa0;: son utilisation moyenne sur %1 est inférieure à %2.</translation>
    </message>
    <message>
        <source>Idle CPU: its mean load over %1 is below %2.</source>
        <translation>CPU au repos&#xa0;: sa charge moyenne sur %1 est inférieure à %2.</translation>
    </message>
    <message>
        <source>Idle worker: it runs no task, or all of its GPUs and CPUs are idle.</source>
        <translation>Worker au repos&#xa0;: il n’exécute aucune tâche, ou tous ses GPU et CPU sont au repos.</translation>
    </message>
    <message>
        <source>What is not known is neither idle nor busy.</source>
        <translation>Ce qui est inconnu n’est ni au repos ni occupé.</translation>
    </message>
    <message>
        <source>Idle workers:</source>
        <translation>Workers au repos&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 autre</numerusform>
            <numerusform>et %1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A GPU is what a worker reports as one, a slice (MIG) too; a CPU is a core, or all of them where only their mean is reported.</source>
        <translation>Un GPU est ce qu’un worker déclare comme tel, tranche (MIG) comprise ; un CPU est un cœur, ou tous ensemble si seule leur moyenne est déclarée.</translation>
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
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 Po</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 Tio</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 Pio</translation>
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
        <translation>Son numéro dans les rapports du worker</translation>
    </message>
    <message>
        <source>UTIL %</source>
        <translation>UTIL. %</translation>
    </message>
    <message>
        <source>Utilisation, percent</source>
        <translation>Utilisation, en pour cent</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MÉMOIRE</translation>
    </message>
    <message>
        <source>Memory in use, and all of it</source>
        <translation>Mémoire utilisée, et mémoire totale</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Temperature, degrees Celsius</source>
        <translation>Température, en degrés Celsius</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Share of the GPU that the worker has</source>
        <translation>Part du GPU dont dispose le worker</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>Idle or busy, by the idle rules</source>
        <translation>Au repos ou occupé, selon les règles d’inactivité</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>PUISSANCE</translation>
    </message>
    <message>
        <source>Power that it takes, and its limit</source>
        <translation>Puissance consommée et sa limite</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>UTILISÉ PAR</translation>
    </message>
    <message>
        <source>Whose processes have memory of it</source>
        <translation>À qui sont les processus qui occupent sa mémoire</translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message>
        <source>clocks set by an administrator</source>
        <translation>fréquences fixées par un administrateur</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>limite de puissance</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>ralentissement matériel</translation>
    </message>
    <message>
        <source>kept in step with other GPUs</source>
        <translation>synchronisé avec d&apos;autres GPU</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>trop chaud</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>alimentation électrique</translation>
    </message>
    <message>
        <source>display</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>Its clocks are held down: %1</source>
        <translation>Ses fréquences sont réduites : %1</translation>
    </message>
    <message>
        <source>Memory errors: %1 corrected, %2 not corrected</source>
        <translation>Erreurs de mémoire : %1 corrigées, %2 non corrigées</translation>
    </message>
    <message>
        <source>⚠ Newest critical error: XID %1</source>
        <translation>⚠ Dernière erreur critique : XID %1</translation>
    </message>
    <message>
        <source>%1: %2, process %3</source>
        <translation>%1 : %2, processus %3</translation>
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
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>UUID %1</source>
        <translation>UUID %1</translation>
    </message>
    <message>
        <source>MIG slice of %1</source>
        <translation>Tranche MIG de %1</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>Puissance : %1</translation>
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
        <translation>%1 Mo/s</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>Go/s</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>Po</translation>
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
        <translation>Ressources</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Idle GPUs</source>
        <translation>GPU au repos</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Idle CPUs</source>
        <translation>CPU au repos</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Provisioned GPUs</source>
        <translation>GPU provisionnés</translation>
    </message>
    <message>
        <source>Provisioned CPUs</source>
        <translation>CPU provisionnés</translation>
    </message>
    <message>
        <source>Provisioned workers</source>
        <translation>Workers provisionnés</translation>
    </message>
    <message>
        <source>Compute utilisation</source>
        <translation>Utilisation GPU et CPU</translation>
    </message>
    <message>
        <source>GPU mean</source>
        <translation>Moyenne GPU</translation>
    </message>
    <message>
        <source>CPU mean</source>
        <translation>Moyenne CPU</translation>
    </message>
    <message>
        <source>Each GPU</source>
        <translation>Chaque GPU</translation>
    </message>
    <message>
        <source>Mean of GPUs</source>
        <translation>Moyenne des GPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM totale</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM libre</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>Mémoire vidéo</translation>
    </message>
    <message>
        <source>Video memory total</source>
        <translation>Mémoire vidéo totale</translation>
    </message>
    <message>
        <source>Video memory used</source>
        <translation>Mémoire vidéo utilisée</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>Température GPU</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>Température CPU</translation>
    </message>
    <message>
        <source>Free home disk</source>
        <translation>Disque libre (home)</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>E/S disque</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
            <numerusform>et %n autre GPU, dans la moyenne seulement</numerusform>
            <numerusform>et %n autres GPU, dans la moyenne seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MiB/s</source>
        <translation>%1 Mio/s</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>Mio/s</translation>
    </message>
    <message>
        <source>GiB/s</source>
        <translation>Gio/s</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>Tio</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>Pio</translation>
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
        <translation>Les 3 dernières heures</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Les 6 dernières heures</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 h</translation>
    </message>
    <message>
        <source>The last 12 hours</source>
        <translation>Les 12 dernières heures</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 j</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 j</translation>
    </message>
    <message>
        <source>The last 3 days</source>
        <translation>Les 3 derniers jours</translation>
    </message>
    <message>
        <source>1 w</source>
        <translation>1 sem.</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La dernière semaine</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 sem.</translation>
    </message>
    <message>
        <source>The last 2 weeks</source>
        <translation>Les 2 dernières semaines</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Le dernier mois</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>%1, of %2 % known</source>
        <translation>%1, connu à %2 %</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, of %2 % of the time</source>
        <translation>%1, sur %2 % du temps</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>%1 running, %2 of them idle; %3 lost; %4 provisioned</source>
        <translation>%1 en service, dont %2 au repos&#xa0;; %3 sans signal&#xa0;; capacité provisionnée&#xa0;: %4</translation>
    </message>
    <message>
        <source>Known of %1 of %2</source>
        <translation>Connu pour %1 sur %2</translation>
    </message>
    <message>
        <source>Idle while a task held it: %1
Free: %2
Known for %3 of the time, up to %4</source>
        <translation>Au repos, mais retenu par une tâche&#xa0;: %1
Libre&#xa0;: %2
Connu pour %3 du temps, jusqu’au %4</translation>
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
        <translation>RAM des workers</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>RAM des GPU</translation>
    </message>
    <message>
        <source>Idle, last 30 days</source>
        <translation>Au repos sur 30 jours</translation>
    </message>
    <message>
        <source>Idle GPU-hours</source>
        <translation>Heures-GPU au repos</translation>
    </message>
    <message>
        <source>Known after the first whole hour.</source>
        <translation>Connu après la première heure entière.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Parc</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Save &amp;screenshot…</source>
        <translation>Enregistrer une &amp;capture d’écran…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Graph the whole fleet</source>
        <translation>&amp;Graphique de tout le parc</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Seuils…</translation>
    </message>
    <message>
        <source>Which figures are marked in the tree</source>
        <translation>Les valeurs à signaler dans l’arborescence</translation>
    </message>
    <message>
        <source>&amp;Copy listening address</source>
        <translation>&amp;Copier l’adresse d’écoute</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>À &amp;propos de Muster</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file</source>
        <translation>Enregistrer l’image de la fenêtre dans un fichier PNG</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>What is idle and lost, how long history is kept, where the listener is, language and looks</source>
        <translation>Ce qui est au repos ou sans signal, durée de conservation de l’historique, adresse d’écoute, langue et apparence</translation>
    </message>
    <message>
        <source>Store what was heard, and end the program</source>
        <translation>Enregistrer ce qui a été reçu et quitter le programme</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Let the window fill the screen</source>
        <translation>Afficher la fenêtre sur tout l’écran</translation>
    </message>
    <message>
        <source>Panels, columns, filters and graph as a new user finds them</source>
        <translation>Panneaux, colonnes, filtres et graphique tels que les trouve un nouvel utilisateur</translation>
    </message>
    <message>
        <source>Select nobody, and graph all</source>
        <translation>Ne rien sélectionner et afficher tout le parc dans le graphique</translation>
    </message>
    <message>
        <source>Copy the address at which agents reach this program</source>
        <translation>Copier l’adresse à laquelle les agents joignent ce programme</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Toutes les touches de la fenêtre</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>What the window is built with</source>
        <translation>Ce avec quoi la fenêtre est construite</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>How everything in the window is used</source>
        <translation>Comment tout s’utilise dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Access…</source>
        <translation>&amp;Accès…</translation>
    </message>
    <message>
        <source>Who may report to this program: access tokens</source>
        <translation>Qui peut envoyer des rapports à ce programme : les jetons d’accès</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Muster has a problem</source>
        <translation>Muster a un problème</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers were lost</source>
        <translation>
            <numerusform>%1 worker sans signal</numerusform>
            <numerusform>%1 workers sans signal</numerusform>
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
        <translation>jours</translation>
    </message>
    <message>
        <source>&amp;GPU idle below</source>
        <translation>&amp;GPU au repos sous</translation>
    </message>
    <message>
        <source>A GPU whose mean utilisation is below this is idle</source>
        <translation>Un GPU dont l’utilisation moyenne est inférieure à cette valeur est au repos</translation>
    </message>
    <message>
        <source>&amp;CPU idle below</source>
        <translation>&amp;CPU au repos sous</translation>
    </message>
    <message>
        <source>A CPU whose mean load is below this is idle</source>
        <translation>Un CPU dont la charge moyenne est inférieure à cette valeur est au repos</translation>
    </message>
    <message>
        <source>&amp;Mean over</source>
        <translation>&amp;Moyenne sur</translation>
    </message>
    <message>
        <source>The mean is taken over this time</source>
        <translation>La moyenne est calculée sur cette durée</translation>
    </message>
    <message>
        <source>&amp;Busy again above the limit by</source>
        <translation>Marge pour redevenir &amp;occupé</translation>
    </message>
    <message>
        <source>Busy is logged again once a mean is this far above its limit</source>
        <translation>«&#xa0;Occupé&#xa0;» est de nouveau inscrit au journal dès qu’une moyenne dépasse sa limite de cette marge</translation>
    </message>
    <message>
        <source>&amp;Lost not before</source>
        <translation>&amp;Sans signal au plus tôt après</translation>
    </message>
    <message>
        <source>A worker is lost after three intervals of silence, and not before this</source>
        <translation>Un worker est sans signal après trois intervalles de silence, et pas avant cette durée</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>Samples and the half minutes of groups are kept for so long</source>
        <translation>Durée de conservation des mesures et des demi-minutes des groupes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>samples and half minutes of groups older than %1</source>
        <translation>mesures et demi-minutes des groupes de plus de %1</translation>
    </message>
    <message>
        <source>Si&amp;ze of samples</source>
        <translation>&amp;Taille des mesures</translation>
    </message>
    <message>
        <source>Samples of the oldest hours go earlier when all take more than this</source>
        <translation>Les mesures des heures les plus anciennes sont supprimées plus tôt quand l’ensemble dépasse cette taille</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>the oldest samples, where all take more than %1</source>
        <translation>les mesures les plus anciennes, si l’ensemble dépasse %1</translation>
    </message>
    <message>
        <source>&amp;Five minutes</source>
        <translation>&amp;Cinq minutes</translation>
    </message>
    <message>
        <source>Roll-ups of five minutes are kept for so long</source>
        <translation>Durée de conservation des agrégats de cinq minutes</translation>
    </message>
    <message>
        <source>roll-ups of five minutes older than %1</source>
        <translation>agrégats de cinq minutes de plus de %1</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Roll-ups of an hour are kept for so long</source>
        <translation>Durée de conservation des agrégats d’une heure</translation>
    </message>
    <message>
        <source>roll-ups of an hour older than %1</source>
        <translation>agrégats d’une heure de plus de %1</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;Décompte des temps</translation>
    </message>
    <message>
        <source>The ledger of each worker and GPU is kept for so long</source>
        <translation>Durée de conservation du décompte des temps de chaque worker et de chaque GPU</translation>
    </message>
    <message>
        <source>the ledger of workers and GPUs older than %1</source>
        <translation>décompte des temps des workers et des GPU de plus de %1</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Journal des événements</translation>
    </message>
    <message>
        <source>The event log is kept for so long</source>
        <translation>Durée de conservation du journal des événements</translation>
    </message>
    <message>
        <source>events older than %1</source>
        <translation>événements de plus de %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1; muster --listen HOST:PORT starts on another address</source>
        <translation>%1 ; muster --listen HOST:PORT démarre sur une autre adresse</translation>
    </message>
    <message>
        <source>cannot create the data folder %1: name another with --data</source>
        <translation>impossible de créer le dossier de données %1 : indiquez-en un autre avec --data</translation>
    </message>
    <message>
        <source>cannot write in the data folder %1: check its permissions, or name another with --data</source>
        <translation>impossible d’écrire dans le dossier de données %1 : vérifiez ses droits ou indiquez-en un autre avec --data</translation>
    </message>
    <message>
        <source>the data folder %1 is in use by another Muster (process %2): stop it, or name another folder with --data</source>
        <translation>le dossier de données %1 est utilisé par un autre Muster (processus %2) : arrêtez-le ou indiquez un autre dossier avec --data</translation>
    </message>
    <message>
        <source>cannot lock the data folder %1: its file system knows no locks; name another with --data</source>
        <translation>impossible de verrouiller le dossier de données %1 : son système de fichiers ne connaît pas les verrous ; indiquez-en un autre avec --data</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store (%2): it was set aside as %3 and a new one was begun; musterd check and musterd export --data %4 read what is whole in it</source>
        <translation>la base %1 est endommagée ou n’est pas une base de Muster (%2) : elle a été mise de côté sous le nom %3 et une nouvelle a été commencée ; musterd check et musterd export --data %4 lisent ce qui y est intact</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store: move it away, or name another folder with --data</source>
        <translation>la base %1 est endommagée ou n’est pas une base de Muster : déplacez-la ou indiquez un autre dossier avec --data</translation>
    </message>
    <message>
        <source>the store %1 is damaged, and cannot be set aside as %2 (%3): move it away</source>
        <translation>la base %1 est endommagée et ne peut pas être mise de côté sous le nom %2 (%3) : déplacez-la</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer Muster and was left untouched: use that version</source>
        <translation>la base %1 a été écrite par un Muster plus récent et n’a pas été modifiée : utilisez cette version</translation>
    </message>
    <message>
        <source>cannot write the store %1: check the permissions of its folder, or name another with --data</source>
        <translation>impossible d’écrire dans la base %1 : vérifiez les droits de son dossier ou indiquez-en un autre avec --data</translation>
    </message>
    <message>
        <source>cannot back up before the upgrade of the store %1: %2</source>
        <translation>impossible de sauvegarder avant la mise à niveau de la base %1 : %2</translation>
    </message>
    <message>
        <source>cannot upgrade the store %1: %2</source>
        <translation>impossible de mettre à niveau la base %1 : %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>impossible d’ouvrir la base %1 : %2</translation>
    </message>
    <message>
        <source>cannot write the store %1 (%2): check that its disk has room and is whole</source>
        <translation>impossible d’écrire dans la base %1 (%2) : vérifiez que son disque a de la place et est intact</translation>
    </message>
    <message>
        <source>%1; the next start checks the file</source>
        <translation>%1 ; le prochain démarrage vérifiera le fichier</translation>
    </message>
    <message>
        <source>cannot read the store: %1; reports are refused until it can be read</source>
        <translation>impossible de lire la base : %1 ; les rapports sont refusés tant qu’elle n’est pas lisible</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>impossible de lire la base %1 : %2</translation>
    </message>
    <message>
        <source>%1 rows of the store are damaged and were passed over: keep a copy of the data folder</source>
        <translation>%1 lignes de la base sont endommagées et ont été ignorées : conservez une copie du dossier de données</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): start the collector anew, which checks the file and sets it aside if it is damaged</source>
        <translation>aucun historique n’est produit, car la base %1 est illisible (%2) : redémarrez la collecte, qui vérifie le fichier et le met de côté s’il est endommagé</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): check that its disk is whole; it is tried again each minute</source>
        <translation>aucun historique n’est produit, car la base %1 est illisible (%2) : vérifiez que son disque est intact ; une nouvelle tentative a lieu chaque minute</translation>
    </message>
    <message>
        <source>the store %1 is damaged (%2): start the collector anew, which sets it aside and begins a new one</source>
        <translation>la base %1 est endommagée (%2) : redémarrez la collecte, qui la met de côté et en commence une nouvelle</translation>
    </message>
    <message>
        <source>the store %1 could not be checked (%2): run musterd check at a quieter time</source>
        <translation>la base %1 n’a pas pu être vérifiée (%2) : lancez musterd check à un moment plus calme</translation>
    </message>
    <message>
        <source>there is a log, but not the file that it belongs to</source>
        <translation>il y a un journal, mais pas le fichier auquel il appartient</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>la vérification a été interrompue</translation>
    </message>
    <message>
        <source>the log of the store %1 has grown to %2 MiB, since a backup or another program has been reading it for long: wait for the backup, or end that program</source>
        <translation>le journal de la base %1 a atteint %2 Mio, car une sauvegarde ou un autre programme la lit depuis longtemps : attendez la fin de la sauvegarde ou fermez ce programme</translation>
    </message>
    <message>
        <source>the fleet is full: new workers are refused beyond %1; forget those who are lost, or raise it with: musterd setting listener.workers NUMBER</source>
        <translation>le parc est complet : au-delà de %1, les nouveaux workers sont refusés ; oubliez ceux qui sont sans signal ou relevez la limite avec : musterd setting listener.workers NOMBRE</translation>
    </message>
    <message>
        <source>settings can&apos;t be changed until the store can be read</source>
        <translation>les réglages ne peuvent pas être modifiés tant que la base n’est pas lisible</translation>
    </message>
    <message>
        <source>the collector has ended</source>
        <translation>la collecte est terminée</translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3</source>
        <translation>%1 : un nombre entier de %2 à %3 est attendu</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no regular expression: %3</source>
        <translation>%1 : « %2 » n’est pas une expression régulière : %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT; write it like 127.0.0.1:8018 or [::1]:8018</source>
        <translation>« %1 » n’est pas de la forme HOST:PORT ; écrivez par exemple 127.0.0.1:8018 ou [::1]:8018</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>impossible d’écouter sur %1 : %2</translation>
    </message>
    <message>
        <source>no certificate could be made for this machine; give one with --tls-cert and --tls-key</source>
        <translation>impossible de créer un certificat pour cette machine ; indiquez-en un avec --tls-cert et --tls-key</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 ne contient pas de certificat au format PEM</translation>
    </message>
    <message>
        <source>%1 holds no key in PEM form</source>
        <translation>%1 ne contient pas de clé au format PEM</translation>
    </message>
    <message>
        <source>the key %1 is encrypted, and nobody is there to give the passphrase; write it without one: openssl pkey -in KEY -out NEWKEY</source>
        <translation>la clé %1 est chiffrée et personne n’est là pour donner la phrase secrète ; écrivez-la sans : openssl pkey -in KEY -out NEWKEY</translation>
    </message>
    <message>
        <source>the key %1 does not belong to the certificate %2</source>
        <translation>la clé %1 ne correspond pas au certificat %2</translation>
    </message>
    <message>
        <source>there is an access token of this name already: choose another, or revoke that one first</source>
        <translation>il existe déjà un jeton d’accès de ce nom : choisissez-en un autre ou révoquez d’abord celui-là</translation>
    </message>
    <message>
        <source>there are %1 access tokens already: revoke some first</source>
        <translation>il y a déjà %1 jetons d’accès : révoquez-en d’abord</translation>
    </message>
    <message>
        <source>there is no such access token: musterd token list shows all</source>
        <translation>ce jeton d’accès n’existe pas : musterd token list les affiche tous</translation>
    </message>
    <message>
        <source>the access token would have expired already</source>
        <translation>le jeton d’accès serait déjà expiré</translation>
    </message>
    <message>
        <source>the system gives no random numbers, which access tokens need</source>
        <translation>le système ne fournit pas de nombres aléatoires, nécessaires aux jetons d’accès</translation>
    </message>
    <message>
        <source>a name has 1 to 256 bytes of UTF-8 without control characters</source>
        <translation>un nom compte de 1 à 256 octets UTF-8 sans caractères de contrôle</translation>
    </message>
    <message>
        <source>a pattern of workers has at most 256 bytes of UTF-8 without control characters</source>
        <translation>un motif de workers compte au plus 256 octets UTF-8 sans caractères de contrôle</translation>
    </message>
    <message>
        <source>cannot use %1: %2; nobody gets in until it is put right, or moved away and the access tokens made anew</source>
        <translation>impossible d’utiliser %1 : %2 ; personne n’a accès tant que le fichier n’est pas réparé, ou déplacé et les jetons d’accès recréés</translation>
    </message>
    <message>
        <source>%1 is locked by another program of Muster: try again when it has ended</source>
        <translation>%1 est verrouillé par un autre programme de Muster : réessayez quand il aura terminé</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>il est incomplet</translation>
    </message>
    <message>
        <source>it was written by a newer Muster (version %1)</source>
        <translation>il a été écrit par un Muster plus récent (version %1)</translation>
    </message>
    <message>
        <source>it is a symbolic link; put the file itself there</source>
        <translation>c’est un lien symbolique ; placez-y le fichier lui-même</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>il dépasse %1 octets</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>il dépasse 1 Mio</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>cannot lock %1: %2</source>
        <translation>impossible de verrouiller %1 : %2</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2 running (%3)</source>
        <translation>%1 sur %2 en service (%3)</translation>
    </message>
    <message>
        <source>%1 idle (%2)</source>
        <translation>%1 au repos (%2)</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>il en manque %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 sans signal</translation>
    </message>
</context>
<context>
    <name>SubjectTitle</name>
    <message>
        <source>Whole fleet</source>
        <translation>Tout le parc</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Average GPU &amp;utilisation below</source>
        <translation>&amp;Utilisation moyenne des GPU sous</translation>
    </message>
    <message>
        <source>Average &amp;CPU load above</source>
        <translation>Charge moyenne des &amp;CPU au-dessus de</translation>
    </message>
    <message>
        <source>Free &amp;RAM below</source>
        <translation>&amp;RAM libre sous</translation>
    </message>
    <message>
        <source>Free home &amp;disk below</source>
        <translation>&amp;Disque libre (home) sous</translation>
    </message>
    <message>
        <source>GPU &amp;temperature above</source>
        <translation>&amp;Température GPU au-dessus de</translation>
    </message>
    <message>
        <source>GPU &amp;memory above</source>
        <translation>&amp;Mémoire GPU au-dessus de</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s GPUs</source>
        <translation>La moyenne des GPU d’un worker</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s CPUs</source>
        <translation>La moyenne des CPU d’un worker</translation>
    </message>
    <message>
        <source>Available main memory of a worker</source>
        <translation>Mémoire vive disponible d’un worker</translation>
    </message>
    <message>
        <source>Free share of the volume of the agent&apos;s home</source>
        <translation>Part libre du volume du dossier personnel de l’agent</translation>
    </message>
    <message>
        <source>Any of a worker&apos;s GPUs</source>
        <translation>L’un quelconque des GPU d’un worker</translation>
    </message>
    <message>
        <source>Used share of the memory of any of a worker&apos;s GPUs</source>
        <translation>Part utilisée de la mémoire de l’un quelconque des GPU d’un worker</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>What it was called when it was made</source>
        <translation>Le nom donné à sa création</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKERS</translation>
    </message>
    <message>
        <source>The workers that it may speak for: * stands for anything, ? for one character</source>
        <translation>Les workers pour lesquels il peut parler : * remplace n’importe quoi, ? un caractère</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CRÉÉ</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Quand il a été créé</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRE</translation>
    </message>
    <message>
        <source>From then on it is worth nothing</source>
        <translation>À partir de là, il ne vaut plus rien</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By which musterd token list and musterd token revoke name it</source>
        <translation>Ainsi le nomment musterd token list et musterd token revoke</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>tout worker</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré %1</translation>
    </message>
</context>
<context>
    <name>WorkerFacts</name>
    <message>
        <source>running, not known whether idle</source>
        <translation>en service, activité inconnue</translation>
    </message>
    <message>
        <source>running, idle</source>
        <translation>en service, au repos</translation>
    </message>
    <message>
        <source>running, busy</source>
        <translation>en service, occupé</translation>
    </message>
    <message>
        <source>lost; its last figures are shown</source>
        <translation>sans signal&#xa0;; ses dernières valeurs sont affichées</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>aucune tâche</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>à l’heure, à la seconde près</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>En cours depuis</translation>
    </message>
    <message>
        <source>From queue</source>
        <translation>File d’origine</translation>
    </message>
    <message>
        <source>Serves queues</source>
        <translation>Files servies</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signal</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Son horloge</translation>
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
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Boot id %1</source>
        <translation>Identifiant de démarrage %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modèle de GPU</translation>
    </message>
    <message>
        <source>Home disk</source>
        <translation>Disque personnel</translation>
    </message>
    <message>
        <source>Two machines report under this name since %1: %2. Its figures are those of either by turns: give one of them another name.</source>
        <translation>Deux machines rapportent sous ce nom depuis %1 : %2. Les valeurs sont tour à tour celles de l&apos;une et de l&apos;autre : donnez un autre nom à l&apos;une des deux.</translation>
    </message>
    <message>
        <source>has left the fleet</source>
        <translation>a quitté le parc</translation>
    </message>
</context>
<context>
    <name>muster::viewmodels::GraphTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AboutBox</name>
    <message>
        <source>About Muster</source>
        <translation>À propos de Muster</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>A native dashboard for GPU fleets.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Un tableau de bord natif pour les parcs de GPU.

Logiciel libre sous la licence publique générale GNU (GPL), version 3 ou ultérieure. Compilé avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AccessDialog</name>
    <message>
        <source>Without one, only programs of this machine can report, and all of them may. An access token lets other machines report too, and tells apart who may.

From the first one on everybody needs one, on this machine too: agents that report now are refused until they have theirs.</source>
        <translation>Sans jeton, seuls les programmes de cette machine peuvent envoyer des rapports, et tous le peuvent. Un jeton d’accès le permet aussi à d’autres machines, et distingue qui y a droit.

Dès le premier, chacun en a besoin, sur cette machine aussi : les agents actuels sont refusés tant qu’ils n’ont pas le leur.</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Pas encore de jeton d’accès</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Who shows one of these access tokens may report, and ask for what is collected. What is changed here holds within a second or two.</source>
        <translation>Qui présente un de ces jetons d’accès peut envoyer des rapports et consulter ce qui est collecté. Les changements valent en une ou deux secondes.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Makes another access token</source>
        <translation>Crée un autre jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>Takes the chosen access token away (Del)</source>
        <translation>Retire le jeton d’accès choisi (Suppr)</translation>
    </message>
    <message>
        <source>Revoke an access token</source>
        <translation>Révoquer un jeton d’accès</translation>
    </message>
    <message>
        <source>Revoke the access token “%1”?</source>
        <translation>Révoquer le jeton d’accès « %1 » ?</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Any worker may use it.</source>
        <translation>Tout worker peut s’en servir.</translation>
    </message>
    <message>
        <source>The workers %1 may use it.</source>
        <translation>Les workers %1 peuvent s’en servir.</translation>
    </message>
    <message>
        <source>Who uses it is refused within a second or two, and every login with it ends. muster-agent keeps its reports until it has another token; a ClearML agent exits, and has to be started again.</source>
        <translation>Qui s’en sert est refusé en une ou deux secondes, et toute connexion faite avec lui prend fin. muster-agent garde ses rapports jusqu’à ce qu’il ait un autre jeton ; un agent ClearML s’arrête et doit être relancé.</translation>
    </message>
    <message>
        <source>It is the last one. Without any, a listener on a loopback address takes reports from every program of this machine; on another address it takes none from anybody.</source>
        <translation>C’est le dernier. Sans jeton, l’écoute sur une adresse de bouclage accepte les rapports de tout programme de cette machine ; sur une autre adresse, de personne.</translation>
    </message>
    <message>
        <source>The access token was not revoked: %1</source>
        <translation>Le jeton d’accès n’a pas été révoqué : %1</translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation>Rien ne peut être changé ici : %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CardStrip</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 autre</numerusform>
            <numerusform>et %1 autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::CategoryCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>muster::widgets::DesktopSettingsPage</name>
    <message>
        <source>&amp;Keep collecting when the window is closed</source>
        <translation>&amp;Continuer la collecte quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Notify of lost workers and troubles of the collector</source>
        <translation>&amp;Notifier les workers sans signal et les problèmes de collecte</translation>
    </message>
    <message>
        <source>This desktop has no notification area.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates</source>
        <translation>Langue de la fenêtre, et format de ses nombres et de ses dates</translation>
    </message>
    <message>
        <source>What 1024 MiB are called</source>
        <translation>Nom donné à 1024 Mio</translation>
    </message>
    <message>
        <source>In what the traffic of the network is told</source>
        <translation>Unité du trafic réseau</translation>
    </message>
    <message>
        <source>The window closes to the notification area; File, Quit ends the program</source>
        <translation>La fenêtre se ferme dans la zone de notification&#xa0;; Fichier, Quitter met fin au programme</translation>
    </message>
    <message>
        <source>At most one notification a minute tells who was lost</source>
        <translation>Au plus une notification par minute indique quels workers sont sans signal</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>GB and TB</source>
        <translation>Go et To</translation>
    </message>
    <message>
        <source>GiB and TiB</source>
        <translation>Gio et Tio</translation>
    </message>
    <message>
        <source>Megabits a second</source>
        <translation>Mégabits par seconde</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>Mégaoctets par seconde</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFilterBar</name>
    <message>
        <source>All times</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Clear the filters of the event log</source>
        <translation>Effacer les filtres du journal des événements</translation>
    </message>
    <message>
        <source>Clear the filters (Esc)</source>
        <translation>Effacer les filtres (Échap)</translation>
    </message>
    <message>
        <source>Text to look for in the event log</source>
        <translation>Texte à rechercher dans le journal des événements</translation>
    </message>
    <message>
        <source>Find in events…</source>
        <translation>Rechercher un événement…</translation>
    </message>
    <message>
        <source>In any column, in capitals or not (Ctrl+Shift+F)</source>
        <translation>Dans toutes les colonnes, sans tenir compte de la casse (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Show such events</source>
        <translation>Afficher ces événements</translation>
    </message>
    <message>
        <source>Group whose events are shown</source>
        <translation>Groupe dont les événements sont affichés</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Show the events of one group or category</source>
        <translation>Afficher les événements d’un groupe ou d’une catégorie</translation>
    </message>
    <message>
        <source>When the events happened that are shown</source>
        <translation>Moment où se sont produits les événements affichés</translation>
    </message>
    <message>
        <source>Show the events of a period</source>
        <translation>Afficher les événements d’une période</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>De … jusqu’à …</translation>
    </message>
    <message>
        <source>Filter the event log by kind, group and time</source>
        <translation>Filtrer le journal des événements par type, groupe et date</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>Filtre du journal des événements</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filtre ▾</translation>
    </message>
    <message>
        <source>Filter (%1) ▾</source>
        <translation>Filtre (%1) ▾</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Break the export off; a file that was there stays as it was</source>
        <translation>Interrompre l’export&#xa0;; un fichier déjà présent reste tel quel</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <translation>
            <numerusform>%1 sur %2 événement</numerusform>
            <numerusform>%1 sur %2 événements</numerusform>
        </translation>
    </message>
    <message>
        <source>reading older ones…</source>
        <translation>lecture des plus anciens…</translation>
    </message>
    <message>
        <source>older ones are not read</source>
        <translation>les plus anciens ne sont pas lus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop reading older events</source>
        <translation>Arrêter de lire les événements plus anciens</translation>
    </message>
    <message>
        <source>Go on reading older events</source>
        <translation>Continuer à lire les événements plus anciens</translation>
    </message>
    <message>
        <source>the log is full, older ones are in the store</source>
        <translation>le journal est plein, les plus anciens sont dans la base</translation>
    </message>
    <message>
        <source>older ones could not be read</source>
        <translation>les plus anciens n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventLogDock</name>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>&amp;Export event log…</source>
        <translation>&amp;Exporter le journal des événements…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Write the events that are shown into a CSV file</source>
        <translation>Écrire les événements affichés dans un fichier CSV</translation>
    </message>
    <message>
        <source>Let the rows stay where they are while new events come (Ctrl+Shift+P)</source>
        <translation>Figer les lignes pendant que de nouveaux événements arrivent (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>&amp;Find in event log</source>
        <translation>&amp;Rechercher dans le journal des événements</translation>
    </message>
    <message>
        <source>A double click shows the event log in a window of its own, or puts it back</source>
        <translation>Un double clic affiche le journal des événements dans sa propre fenêtre, ou le remet en place</translation>
    </message>
    <message>
        <source>Show the event log in a window of its own, with every column, or put it back</source>
        <translation>Afficher le journal des événements dans sa propre fenêtre, avec toutes les colonnes, ou le remettre en place</translation>
    </message>
    <message>
        <source>Event log in a window of its own</source>
        <translation>Journal des événements dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Go to the newest event and follow</source>
        <translation>Aller à l’événement le plus récent et suivre les nouveaux</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>Aucun événement ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aucun événement pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events ↑</source>
        <translation>
            <numerusform>%1 nouvel événement ↑</numerusform>
            <numerusform>%1 nouveaux événements ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Export event log</source>
        <translation>Exporter le journal des événements</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 events written to %2</source>
        <translation>
            <numerusform>%1 événement écrit dans %2</numerusform>
            <numerusform>%1 événements écrits dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled: %1 is as it was</source>
        <translation>Export annulé&#xa0;: %1 est resté tel quel</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>L’export a échoué.</translation>
    </message>
    <message>
        <source>The event log could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>Le journal des événements n’a pas pu être écrit dans %1 (%2). Choisissez un dossier accessible en écriture et disposant d’assez de place.</translation>
    </message>
    <message>
        <source>Event log not exported</source>
        <translation>Journal des événements non exporté</translation>
    </message>
    <message>
        <source>%1 events are too many to be copied: export them to a file.</source>
        <translation>%1 événements, c’est trop pour une copie : exportez-les dans un fichier.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventMenu</name>
    <message>
        <source>&amp;Show worker</source>
        <translation>&amp;Afficher le worker</translation>
    </message>
    <message>
        <source>Filter to this &amp;worker</source>
        <translation>Filtrer sur ce &amp;worker</translation>
    </message>
    <message>
        <source>Filter to this &amp;group</source>
        <translation>Filtrer sur ce &amp;groupe</translation>
    </message>
    <message>
        <source>Filter to this &amp;kind of event</source>
        <translation>Filtrer sur ce &amp;type d’événement</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventPeriodDialog</name>
    <message>
        <source>Events of a period</source>
        <translation>Événements d’une période</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>The period ends before it begins: choose a later end.</source>
        <translation>La période se termine avant de commencer&#xa0;: choisissez une fin plus tardive.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Pause event log</source>
        <translation>Mettre le journal en &amp;pause</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChip</name>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterPopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only workers that are</source>
        <translation>Seulement les workers dans cet état</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a worker, a group, a category, a task or an action</source>
        <translation>Rechercher un worker, un groupe, une catégorie, une tâche ou une action</translation>
    </message>
    <message>
        <source>Worker, group, category, task or action</source>
        <translation>Worker, groupe, catégorie, tâche ou action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 autre</numerusform>
            <numerusform>et %1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Enter shows it, Ctrl+Enter its information</source>
        <translation>Entrée l’affiche, Ctrl+Entrée affiche ses informations</translation>
    </message>
</context>
<context>
    <name>muster::widgets::Finder</name>
    <message>
        <source>Fin&amp;d everything…</source>
        <translation>Rec&amp;hercher partout…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 n’est pas dans l’arborescence&#xa0;: les filtres l’excluent.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Keep filters</source>
        <translation>&amp;Conserver les filtres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetDelegate</name>
    <message>
        <source>lost %1</source>
        <translation>sans signal %1</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ conflit</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetHeader</name>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrer…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetMenu</name>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informations</translation>
    </message>
    <message>
        <source>Show in &amp;graph</source>
        <translation>Afficher dans le &amp;graphique</translation>
    </message>
    <message>
        <source>Filter &amp;to this</source>
        <translation>Filtrer &amp;sur cet élément</translation>
    </message>
    <message>
        <source>Its e&amp;vents</source>
        <translation>Ses é&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Forget the lost worker</source>
        <translation>&amp;Oublier le worker sans signal</translation>
    </message>
    <message>
        <source>&amp;Forget %1 lost workers</source>
        <translation>&amp;Oublier %1 workers sans signal</translation>
    </message>
    <message>
        <source>&amp;Forget lost workers</source>
        <translation>&amp;Oublier les workers sans signal</translation>
    </message>
    <message>
        <source>Takes them out of the fleet until they report again; their history stays.</source>
        <translation>Les retire du parc jusqu’à leur prochain rapport&#xa0;; leur historique est conservé.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetSettingsPage</name>
    <message>
        <source>Regular expressions of worker ids to leave out, one a line</source>
        <translation>Expressions régulières des identifiants de workers à exclure, une par ligne</translation>
    </message>
    <message>
        <source>H&amp;idden workers</source>
        <translation>&amp;Workers masqués</translation>
    </message>
    <message>
        <source>For everybody who uses this store. Who is hidden is heard and kept, but neither counted nor shown.</source>
        <translation>Pour tous ceux qui utilisent cette base de données. Les workers masqués sont écoutés et conservés, mais ni comptés ni affichés.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: mend it, or take the line out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: corrigez-la, ou retirez la ligne.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetView</name>
    <message>
        <source>Resource groups</source>
        <translation>Groupes de ressources</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Déplier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;Replier tous les groupes</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Copier l’identifiant</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrer…</translation>
    </message>
    <message>
        <source>No workers yet. They appear here with their first report.</source>
        <translation>Aucun worker pour l’instant. Ils apparaissent ici dès leur premier rapport.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Back to the span before</source>
        <translation>Revenir à la période précédente</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Another span…</source>
        <translation>Autre période…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphHeader</name>
    <message>
        <source>What the graph tells</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Show the points as a table</source>
        <translation>Afficher les points sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy the graph, or save it as PNG, SVG or CSV</source>
        <translation>Copier le graphique, ou l’enregistrer en PNG, SVG ou CSV</translation>
    </message>
    <message>
        <source>Fold or unfold the graph</source>
        <translation>Replier ou déplier le graphique</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSaver</name>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The graph could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>Le graphique n’a pas pu être écrit dans %1 (%2). Choisissez un dossier accessible en écriture et disposant d’assez de place.</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Graph not saved</source>
        <translation>Graphique non enregistré</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSheet</name>
    <message>
        <source>No figures for the time shown: the graph starts with the first report that has some.</source>
        <translation>Aucune valeur pour la période affichée&#xa0;: le graphique commence au premier rapport qui en contient.</translation>
    </message>
    <message>
        <source>The graph as a table</source>
        <translation>Le graphique sous forme de tableau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The history of this time cannot be read: musterd check says what is damaged.</source>
        <translation>L’historique de cette période est illisible : musterd check indique ce qui est endommagé.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupInfo</name>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Compare with another group</source>
        <translation>Comparer avec un autre groupe</translation>
    </message>
    <message>
        <source>Draws the same lines of another group, dashed, into the graph</source>
        <translation>Trace dans le graphique, en tirets, les mêmes courbes pour un autre groupe</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupPanel</name>
    <message>
        <source>Resource groups</source>
        <translation>Groupes de ressources</translation>
    </message>
    <message>
        <source>No worker matches the filters.</source>
        <translation>Aucun worker ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 groupe</numerusform>
            <numerusform>%1 groupes</numerusform>
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
            <numerusform>%1 sur %2 groupe</numerusform>
            <numerusform>%1 sur %2 groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers</source>
        <translation>
            <numerusform>%1 sur %2 worker</numerusform>
            <numerusform>%1 sur %2 workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::HeaderKeys</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, tri décroissant</translation>
    </message>
</context>
<context>
    <name>muster::widgets::HistorySettingsPage</name>
    <message>
        <source>For everybody who uses this store. What is older goes within ten minutes, and does not come back.</source>
        <translation>Pour tous ceux qui utilisent cette base de données. Ce qui est plus ancien est supprimé dans les dix minutes, définitivement.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::InfoDock</name>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Fermer&#xa0;; le menu Affichage permet de le rouvrir</translation>
    </message>
    <message>
        <source>Close the information</source>
        <translation>Fermer les informations</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendButton</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Afficher ou masquer cette courbe</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendStrip</name>
    <message>
        <source>Lines before</source>
        <translation>Courbes précédentes</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Autres courbes</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LinePlot</name>
    <message>
        <source>Graph</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ListenerSettingsPage</name>
    <message>
        <source>Host and port on which agents reach this program, as in 127.0.0.1:8018</source>
        <translation>Hôte et port sur lesquels les agents joignent ce programme, par exemple 127.0.0.1:8018</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The program was started with --listen, which wins over this setting. Start it without to change the address here.</source>
        <translation>Le programme a été lancé avec --listen, qui l’emporte sur ce paramètre. Lancez-le sans cette option pour changer l’adresse ici.</translation>
    </message>
    <message>
        <source>The listener moves at once. Agents that report to the old address have to be told the new one.</source>
        <translation>L’écoute change d’adresse aussitôt. Il faut indiquer la nouvelle aux agents qui envoient leurs rapports à l’ancienne.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LivePill</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Voir le direct</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Machines are reporting; the window follows as they do.</source>
        <translation>Des machines envoient des rapports&#xa0;; la fenêtre suit au fur et à mesure.</translation>
    </message>
    <message>
        <source>The graph shows what has been. Back to its span up to now (Home).</source>
        <translation>Le graphique montre le passé. Revenir à sa période jusqu’à maintenant (Début).</translation>
    </message>
    <message>
        <source>No machine is reporting at the moment.</source>
        <translation>Aucune machine n’envoie de rapport pour le moment.</translation>
    </message>
    <message>
        <source>Something is wrong: the status bar at the bottom says what.</source>
        <translation>Quelque chose ne va pas&#xa0;: la barre d’état, en bas, indique quoi.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Cannot write the screenshot %1: %2. Choose a folder that you may write to.</source>
        <translation>Impossible d’écrire la capture d’écran %1&#xa0;: %2. Choisissez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Enregistrer une capture d’écran</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Forget lost workers</source>
        <translation>Oublier les workers sans signal</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 n’est pas dans l’arborescence&#xa0;: les filtres l’excluent.</translation>
    </message>
    <message>
        <source>%1 is not in the tree: it has left the fleet.</source>
        <translation>%1 n’est pas dans l’arborescence&#xa0;: il a quitté le parc.</translation>
    </message>
    <message>
        <source>The workers are still there: the store could not be written. Try again later.</source>
        <translation>Les workers sont toujours là&#xa0;: impossible d’écrire dans la base de données. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::NewTokenDialog</name>
    <message>
        <source>This is too long: write at most %1 bytes.</source>
        <translation>C’est trop long : au plus %1 octets.</translation>
    </message>
    <message>
        <source>There are control characters in this: write it without them.</source>
        <translation>Il contient des caractères de contrôle : retirez-les.</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>for instance lab machines</source>
        <translation>par exemple machines du labo</translation>
    </message>
    <message>
        <source>By which you know it again when you revoke it</source>
        <translation>Pour le reconnaître quand vous le révoquez</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>tout worker</translation>
    </message>
    <message>
        <source>A pattern of the ids of the workers that may report with it</source>
        <translation>Un motif des ID des workers qui peuvent l’utiliser</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>Binds it to the workers whose ids fit: * stands for anything, ? for one character. dgx:* are all of category dgx.</source>
        <translation>Le limite aux workers dont l’ID convient : * remplace n’importe quoi, ? un caractère. dgx:* désigne tous ceux de la catégorie dgx.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>dans %1 jour</numerusform>
            <numerusform>dans %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>à une date</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Expire</translation>
    </message>
    <message>
        <source>A token needs a name: write who is to use it.</source>
        <translation>Un jeton a besoin d’un nom : écrivez qui va s’en servir.</translation>
    </message>
    <message>
        <source>There is a token of this name already: choose another, or revoke that one first.</source>
        <translation>Il y a déjà un jeton de ce nom : choisissez-en un autre, ou révoquez d’abord celui-là.</translation>
    </message>
    <message>
        <source>This has passed already: choose a later time.</source>
        <translation>C’est déjà passé : choisissez un moment plus tardif.</translation>
    </message>
    <message>
        <source>No token was made: %1</source>
        <translation>Aucun jeton n’a été créé : %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::PatternEditor</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expression &amp;régulière</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>Contient…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeDialog</name>
    <message>
        <source>Span of the graph</source>
        <translation>Période du graphique</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>The span begins in the future: choose a start that has been.</source>
        <translation>La période commence dans le futur&#xa0;: choisissez un début déjà passé.</translation>
    </message>
    <message>
        <source>The span ends before it begins: choose a later end.</source>
        <translation>La période se termine avant de commencer&#xa0;: choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>The span is shorter than a minute: choose a later end.</source>
        <translation>La période dure moins d’une minute&#xa0;: choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>History begins on %1: choose a later end.</source>
        <translation>L’historique commence le %1 : choisissez une fin plus tardive.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeEditor</name>
    <message>
        <source>Also where it is &amp;unknown</source>
        <translation>Aussi si la valeur est &amp;inconnue</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one like %2, or nothing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Saisissez-en un comme %2, ou rien.</translation>
    </message>
    <message>
        <source>No figure is from %1 to %2. Write the smaller one first.</source>
        <translation>Aucune valeur n’est comprise entre %1 et %2. Saisissez d’abord la plus petite.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceChart</name>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Courbe suivante</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Courbe précédente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceFigure</name>
    <message>
        <source>%1 idle</source>
        <translation>%1 au repos</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 sans signal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SearchButton</name>
    <message>
        <source>Find worker, group, task…</source>
        <translation>Rechercher worker, groupe, tâche…</translation>
    </message>
    <message>
        <source>Find anything that has a name: workers, groups, tasks, actions (%1)</source>
        <translation>Trouver tout ce qui porte un nom : workers, groupes, tâches, actions (%1)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Fills this page with what a new store and a new user have; nothing is saved yet</source>
        <translation>Remplit cette page avec les valeurs d’une nouvelle base de données et d’un nouvel utilisateur&#xa0;; rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Supprimer l’historique</translation>
    </message>
    <message>
        <source>Keeping less deletes history, for everybody who uses this store:</source>
        <translation>Conserver moins supprime de l’historique, pour tous ceux qui utilisent cette base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delete and save</source>
        <translation>&amp;Supprimer et enregistrer</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n’a été enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>Ouvrir et fermer un groupe</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>On a card: show it in the graph</source>
        <translation>Sur une carte&#xa0;: l’afficher dans le graphique</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On an event: show its worker</source>
        <translation>Sur un événement&#xa0;: afficher son worker</translation>
    </message>
    <message>
        <source>Drag, wheel</source>
        <translation>Glisser, molette</translation>
    </message>
    <message>
        <source>In the graph: zoom</source>
        <translation>Dans le graphique&#xa0;: zoomer</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Maj et glisser</translation>
    </message>
    <message>
        <source>In the graph: move along</source>
        <translation>Dans le graphique&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>In what was found: its information</source>
        <translation>Dans les résultats&#xa0;: les informations correspondantes</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>On a row: what can be done with it</source>
        <translation>Sur une ligne&#xa0;: les actions possibles</translation>
    </message>
    <message>
        <source>On the columns&apos; headings: to the next one; with Ctrl it is moved</source>
        <translation>Sur les en-têtes de colonnes&#xa0;: passer au suivant&#xa0;; avec Ctrl, déplacer la colonne</translation>
    </message>
    <message>
        <source>Enter, Down</source>
        <translation>Entrée, Bas</translation>
    </message>
    <message>
        <source>On a column&apos;s heading: sort by it; filter by it</source>
        <translation>Sur un en-tête de colonne&#xa0;: trier&#xa0;; filtrer selon cette colonne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>On a filter: take it away</source>
        <translation>Sur un filtre&#xa0;: le retirer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the tree of groups and workers</source>
        <translation>Dans l’arbre des groupes et des workers</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>Dans le graphique</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>Dans le journal des événements</translation>
    </message>
    <message>
        <source>In what was found</source>
        <translation>Dans les résultats</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SpanBar</name>
    <message>
        <source>Span of the graph</source>
        <translation>Période du graphique</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Another span, from one time to another</source>
        <translation>Une autre période, d’un moment à un autre</translation>
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
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The slowest 1 % of reports waited at least this long for their acknowledgement.</source>
        <translation>Le 1 % des rapports les plus lents a attendu au moins aussi longtemps son accusé de réception.</translation>
    </message>
    <message>
        <source>● not listening</source>
        <translation>● pas à l’écoute</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● à l’écoute sur %1</translation>
    </message>
    <message>
        <source>ack p99 %1</source>
        <translation>accusé p99 %1</translation>
    </message>
    <message>
        <source>history %1 · %2</source>
        <translation>historique %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 agents</source>
        <translation>
            <numerusform>%1 agent</numerusform>
            <numerusform>%1 agents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports/s</source>
        <translation>%1 rapports/s</translation>
    </message>
    <message>
        <source>● as last kept; reading the newest reports …</source>
        <translation>● état enregistré ; lecture des derniers rapports …</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Workers with a figure on the wrong side of its threshold are marked in the tree, for everybody who uses this store.</source>
        <translation>Les workers dont une valeur est hors seuil sont signalés dans l’arborescence, pour tous ceux qui utilisent cette base de données.</translation>
    </message>
    <message numerus="yes">
        <source>marks %1 workers</source>
        <translation>
            <numerusform>signale %1 worker</numerusform>
            <numerusform>signale %1 workers</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers would be marked.</source>
        <translation>
            <numerusform>Workers qui seraient signalés&#xa0;: %1 sur %2.</numerusform>
            <numerusform>Workers qui seraient signalés&#xa0;: %1 sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thresholds were not saved: %1</source>
        <translation>Les seuils n’ont pas été enregistrés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>Nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>“%1” is made. Copy it now: it is not shown again, and kept nowhere. One that was lost is revoked, and another made.</source>
        <translation>« %1 » est créé. Copiez-le maintenant : il n’est plus montré, et n’est gardé nulle part. S’il est perdu, révoquez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>The token; scripts send it as “Authorization: Bearer TOKEN”:</source>
        <translation>Le jeton ; les scripts l’envoient sous la forme « Authorization: Bearer TOKEN » :</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, put this at the end of its clearml.conf:</source>
        <translation>Là où tourne un agent ClearML, mettez ceci à la fin de son clearml.conf :</translation>
    </message>
    <message>
        <source>Where muster-agent runs, enter this, paste the token, and press Enter and Ctrl+D. It is then in a file that nobody else may read:</source>
        <translation>Là où tourne muster-agent, entrez ceci, collez le jeton, puis appuyez sur Entrée et Ctrl+D. Il est alors dans un fichier que personne d’autre ne peut lire :</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenTable</name>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
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
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TrayIcon</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Muster: %1 running, %2 idle, %3 lost</source>
        <translation>Muster&#xa0;: %1 en service, %2 au repos, %3 sans signal</translation>
    </message>
    <message>
        <source>&amp;Hide Muster</source>
        <translation>&amp;Masquer Muster</translation>
    </message>
    <message>
        <source>&amp;Show Muster</source>
        <translation>&amp;Afficher Muster</translation>
    </message>
    <message>
        <source>Muster goes on collecting</source>
        <translation>Muster continue la collecte</translation>
    </message>
    <message>
        <source>The window is in the notification area: click the icon to have it back, or choose Quit from its menu.</source>
        <translation>La fenêtre est dans la zone de notification&#xa0;: cliquez sur l’icône pour la retrouver, ou choisissez Quitter dans son menu.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::UserGuide</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WelcomePage</name>
    <message>
        <source>Point a machine at this address; the dashboard opens with its first report.</source>
        <translation>Dirigez une machine vers cette adresse&#xa0;; le tableau de bord s’ouvre à son premier rapport.</translation>
    </message>
    <message>
        <source>On any Linux machine, run Muster&apos;s own agent:</source>
        <translation>Sur n’importe quelle machine Linux, lancez l’agent de Muster&#xa0;:</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, set this in the api section of its clearml.conf:</source>
        <translation>Là où tourne un agent ClearML, définissez ceci dans la section api de son clearml.conf&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting for the first machine</source>
        <translation>En attente de la première machine</translation>
    </message>
    <message>
        <source>Starting the listener …</source>
        <translation>Démarrage de l’écoute…</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● à l’écoute sur %1</translation>
    </message>
    <message>
        <source>Point a machine at this address, with an access token: Fleet ▸ Access… makes one, with the lines for its machine. The dashboard opens with the first report.</source>
        <translation>Dirigez une machine vers cette adresse, avec un jeton d’accès : Parc ▸ Accès… en crée un, avec les lignes pour la machine. Le tableau de bord s’ouvre au premier rapport.</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WorkerInfo</name>
    <message>
        <source>It reports no GPU.</source>
        <translation>Il ne déclare aucun GPU.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aucun événement pour l’instant.</translation>
    </message>
    <message>
        <source>GPUs of the worker</source>
        <translation>GPU du worker</translation>
    </message>
    <message>
        <source>Events of the worker</source>
        <translation>Événements du worker</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Ses événements</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not known: it has reported no figures yet.</source>
        <translation>Inconnu : il n’a pas encore déclaré de valeurs.</translation>
    </message>
</context>
</TS>
