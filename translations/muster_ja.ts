<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ColumnMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Mo&amp;ve right</source>
        <translation>右へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>昇順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>Filter b&amp;y</source>
        <translation>絞り込み(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>EventMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <translation>
            <numerusform>ほか少なくとも %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>TIME</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>WORKER</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>登録解除</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ビジー</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>by the worker itself</source>
        <translation>ワーカー自身による</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>forgotten on request</source>
        <translation>ユーザー操作による除外</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>This is no regular expression: %1 at character %2.</source>
        <translation>正規表現として正しくありません: %1（%2文字目）。</translation>
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
        <translation>分</translation>
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
        <translation>しきい値 %1 %2 を下回っています。</translation>
    </message>
    <message>
        <source>Above the threshold of %1 %2.</source>
        <translation>しきい値 %1 %2 を上回っています。</translation>
    </message>
    <message>
        <source>%1
Known of %2 of %3.</source>
        <translation>%1
%3件中%2件で値が判明。</translation>
    </message>
    <message>
        <source>%1
Workers: %2 running, %3 idle, %4 lost</source>
        <translation>%1
ワーカー: 稼働中 %2、アイドル %3、応答なし %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>しきい値を外れたワーカー: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, not known whether idle</source>
        <translation>稼働中（アイドルかどうかは不明）</translation>
    </message>
    <message>
        <source>Running, idle</source>
        <translation>稼働中、アイドル</translation>
    </message>
    <message>
        <source>Running, busy</source>
        <translation>稼働中、ビジー</translation>
    </message>
    <message>
        <source>Lost: its last figures are shown</source>
        <translation>応答なし: 最後の値を表示しています</translation>
    </message>
    <message>
        <source>Its clock is %1 behind</source>
        <translation>時計が%1遅れています</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead</source>
        <translation>時計が%1進んでいます</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>キュー %1</translation>
    </message>
    <message>
        <source>Last heard %1 ago</source>
        <translation>最終受信: %1前</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>Only what is sent is known, not what is received.</source>
        <translation>送信量のみ判明しており、受信量は不明です。</translation>
    </message>
    <message>
        <source>Only what is received is known, not what is sent.</source>
        <translation>受信量のみ判明しており、送信量は不明です。</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group, or worker and its task</source>
        <translation>グループ、またはワーカーとそのタスク</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Workers in the group, running and lost</source>
        <translation>グループ内のワーカー数（稼働中と応答なし）</translation>
    </message>
    <message>
        <source>GPUS</source>
        <translation>GPU数</translation>
    </message>
    <message>
        <source>Number of GPUs; a group&apos;s are those of its running workers</source>
        <translation>GPUの数。グループでは稼働中のワーカーの合計</translation>
    </message>
    <message>
        <source>GPU UTIL %</source>
        <translation>GPU使用率 %</translation>
    </message>
    <message>
        <source>Mean GPU utilisation, percent</source>
        <translation>GPUの平均使用率（パーセント）</translation>
    </message>
    <message>
        <source>EACH GPU</source>
        <translation>各GPU</translation>
    </message>
    <message>
        <source>CPU LOAD %</source>
        <translation>CPU負荷 %</translation>
    </message>
    <message>
        <source>Mean CPU load, percent</source>
        <translation>CPUの平均負荷（パーセント）</translation>
    </message>
    <message>
        <source>RAM TOTAL</source>
        <translation>RAM合計</translation>
    </message>
    <message>
        <source>Main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>メインメモリ。グループではワーカーの合計</translation>
    </message>
    <message>
        <source>RAM FREE</source>
        <translation>空きRAM</translation>
    </message>
    <message>
        <source>Available main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>使用可能なメインメモリ。グループではワーカーの合計</translation>
    </message>
    <message>
        <source>DISK FREE</source>
        <translation>空きディスク</translation>
    </message>
    <message>
        <source>Free share of the home volume; a group&apos;s is the mean</source>
        <translation>ホームボリュームの空き割合。グループでは平均</translation>
    </message>
    <message>
        <source>NET Tx / Rx Mb/s</source>
        <translation>送信 / 受信 Mb/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabits per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>ネットワークの送信量と受信量（メガビット毎秒）。グループではワーカーの合計。並べ替えは両方の合計で行います。</translation>
    </message>
    <message>
        <source>GPU MEM %</source>
        <translation>GPUメモリ %</translation>
    </message>
    <message>
        <source>Used share of the fullest GPU&apos;s memory, percent</source>
        <translation>メモリ使用率が最も高いGPUの使用率（パーセント）</translation>
    </message>
    <message>
        <source>GPU TEMP</source>
        <translation>GPU温度</translation>
    </message>
    <message>
        <source>Temperature of the hottest GPU</source>
        <translation>最も高温のGPUの温度</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Id of the task that the worker runs</source>
        <translation>ワーカーが実行中のタスクのID</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>最終報告から</translation>
    </message>
    <message>
        <source>How long ago the worker was last heard</source>
        <translation>ワーカーから最後に受信してからの経過時間</translation>
    </message>
    <message>
        <source>NET Tx / Rx MB/s</source>
        <translation>送信 / 受信 MB/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabytes per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>ネットワークの送信量と受信量（メガバイト毎秒）。グループではワーカーの合計。並べ替えは両方の合計で行います。</translation>
    </message>
    <message>
        <source>A cell for each GPU, the darker the busier; where they have no room, and from 65 on, for as many neighbours each, unknown where one of them is. A group has up to eight, ordered by utilisation. Sorts by the number of GPUs.</source>
        <translation>GPUごとに1マスで、濃いほど使用率が高いことを示します。場所が足りないときと65以上では、隣り合う同数のGPUで1マスとなり、1つでも不明なら不明です。グループでは最大8マスが使用率順に並びます。並べ替えはGPUの数で行います。</translation>
    </message>
</context>
<context>
    <name>FleetFilterWords</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Workers in group</source>
        <translation>グループ内ワーカー数</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU数</translation>
    </message>
    <message>
        <source>GPU util</source>
        <translation>GPU使用率</translation>
    </message>
    <message>
        <source>CPU load</source>
        <translation>CPU負荷</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM合計</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>空きRAM</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>空きディスク</translation>
    </message>
    <message>
        <source>Net Tx + Rx</source>
        <translation>送信 + 受信</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPUメモリ</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>GPU温度</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最終報告から</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ビジー</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>activity unknown</source>
        <translation>活動状況不明</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>ワーカー %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>カテゴリ %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 or unknown</source>
        <translation>%1 または不明</translation>
    </message>
</context>
<context>
    <name>FleetSpoken</name>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <translation>
            <numerusform>GPU %1基</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>utilisation not known</source>
        <translation>使用率は不明</translation>
    </message>
    <message>
        <source>temperature or memory across a threshold</source>
        <translation>温度またはメモリがしきい値外</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, above the threshold</source>
        <translation>%1、しきい値を上回っています</translation>
    </message>
    <message>
        <source>%1, below the threshold</source>
        <translation>%1、しきい値を下回っています</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>応答なし %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>報告なし %1</translation>
    </message>
    <message>
        <source>across a threshold</source>
        <translation>しきい値外</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>しきい値を外れたワーカー: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>two machines of one name</source>
        <translation>同じ名前の 2 台のマシン</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers lost</source>
        <translation>
            <numerusform>ワーカー%1台が応答なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Each figure is running / provisioned.</source>
        <translation>各数値は「稼働中 / 確保済み」を表します。</translation>
    </message>
    <message>
        <source>Running: heard from within %1 of its own report intervals, or within %2 if that is longer.</source>
        <translation>稼働中: 自身の報告間隔の%1回分、または%2のうち長い方の時間内に報告があったもの。</translation>
    </message>
    <message>
        <source>Lost: silent for longer. Its last figures stay in view and count for nothing.</source>
        <translation>応答なし: それより長く報告がないもの。最後の値は表示されますが、集計には含まれません。</translation>
    </message>
    <message>
        <source>Provisioned: what capacity reports say of a category; without any, what is running or lost.</source>
        <translation>確保済み: カテゴリについて容量報告が示す数。報告がない場合は、稼働中と応答なしの合計。</translation>
    </message>
    <message>
        <source>Idle GPU: its mean utilisation over %1 is below %2.</source>
        <translation>アイドルGPU: 直近%1の平均使用率が%2未満のもの。</translation>
    </message>
    <message>
        <source>Idle CPU: its mean load over %1 is below %2.</source>
        <translation>アイドルCPU: 直近%1の平均負荷が%2未満のもの。</translation>
    </message>
    <message>
        <source>Idle worker: it runs no task, or all of its GPUs and CPUs are idle.</source>
        <translation>アイドルワーカー: タスクを実行していないか、GPUとCPUがすべてアイドルのもの。</translation>
    </message>
    <message>
        <source>What is not known is neither idle nor busy.</source>
        <translation>状況が不明なものは、アイドルにもビジーにも含めません。</translation>
    </message>
    <message>
        <source>Idle workers:</source>
        <translation>アイドルのワーカー:</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ほか%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>A GPU is what a worker reports as one, a slice (MIG) too; a CPU is a core, or all of them where only their mean is reported.</source>
        <translation>GPUはワーカーが1つとして報告するもので、スライス（MIG）も含みます。CPUはコア1つ、または平均だけが報告される場合は全体で1つです。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
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
        <translation>ワーカーの報告における番号</translation>
    </message>
    <message>
        <source>UTIL %</source>
        <translation>使用率 %</translation>
    </message>
    <message>
        <source>Utilisation, percent</source>
        <translation>使用率（パーセント）</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory in use, and all of it</source>
        <translation>使用中のメモリと総容量</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Temperature, degrees Celsius</source>
        <translation>温度（摂氏）</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share of the GPU that the worker has</source>
        <translation>ワーカーに割り当てられたGPUの割合</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Idle or busy, by the idle rules</source>
        <translation>アイドル判定ルールに基づく状態（アイドルまたはビジー）</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ビジー</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Power that it takes, and its limit</source>
        <translation>消費電力とその上限</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Whose processes have memory of it</source>
        <translation>メモリを使っているプロセスの所有者</translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message>
        <source>clocks set by an administrator</source>
        <translation>管理者がクロックを設定</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>ハードウェアによる減速</translation>
    </message>
    <message>
        <source>kept in step with other GPUs</source>
        <translation>他の GPU と同期</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>高温</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>過熱</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>電源供給</translation>
    </message>
    <message>
        <source>display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>Its clocks are held down: %1</source>
        <translation>クロックが抑えられています: %1</translation>
    </message>
    <message>
        <source>Memory errors: %1 corrected, %2 not corrected</source>
        <translation>メモリエラー: 訂正済み %1、未訂正 %2</translation>
    </message>
    <message>
        <source>⚠ Newest critical error: XID %1</source>
        <translation>⚠ 最新の重大エラー: XID %1</translation>
    </message>
    <message>
        <source>%1: %2, process %3</source>
        <translation>%1: %2、プロセス %3</translation>
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
            <numerusform>%n 個のプロセス</numerusform>
        </translation>
    </message>
    <message>
        <source>UUID %1</source>
        <translation>UUID %1</translation>
    </message>
    <message>
        <source>MIG slice of %1</source>
        <translation>%1 の MIG スライス</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>電力: %1</translation>
    </message>
</context>
<context>
    <name>GraphLines</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>リソース</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Idle GPUs</source>
        <translation>アイドルGPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Idle CPUs</source>
        <translation>アイドルCPU</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Provisioned GPUs</source>
        <translation>確保済みGPU</translation>
    </message>
    <message>
        <source>Provisioned CPUs</source>
        <translation>確保済みCPU</translation>
    </message>
    <message>
        <source>Provisioned workers</source>
        <translation>確保済みワーカー</translation>
    </message>
    <message>
        <source>Compute utilisation</source>
        <translation>計算使用率</translation>
    </message>
    <message>
        <source>GPU mean</source>
        <translation>GPU平均</translation>
    </message>
    <message>
        <source>CPU mean</source>
        <translation>CPU平均</translation>
    </message>
    <message>
        <source>Each GPU</source>
        <translation>各GPU</translation>
    </message>
    <message>
        <source>Mean of GPUs</source>
        <translation>全GPUの平均</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>RAM合計</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>空きRAM</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>ビデオメモリ</translation>
    </message>
    <message>
        <source>Video memory total</source>
        <translation>ビデオメモリ合計</translation>
    </message>
    <message>
        <source>Video memory used</source>
        <translation>ビデオメモリ使用量</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>GPU温度</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU温度</translation>
    </message>
    <message>
        <source>Free home disk</source>
        <translation>ホームの空きディスク</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>ディスクI/O</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Tx</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Rx</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more GPUs, in the mean alone</source>
        <translation>
            <numerusform>ほか%n基のGPU（平均にのみ反映）</numerusform>
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
        <translation>3時間</translation>
    </message>
    <message>
        <source>The last 3 hours</source>
        <translation>過去3時間</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6時間</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>過去6時間</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12時間</translation>
    </message>
    <message>
        <source>The last 12 hours</source>
        <translation>過去12時間</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>過去1日</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3日</translation>
    </message>
    <message>
        <source>The last 3 days</source>
        <translation>過去3日間</translation>
    </message>
    <message>
        <source>1 w</source>
        <translation>1週</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>過去1週間</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2週</translation>
    </message>
    <message>
        <source>The last 2 weeks</source>
        <translation>過去2週間</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>過去1か月</translation>
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
        <translation>%1 (%2〜%3)</translation>
    </message>
    <message>
        <source>%1, of %2 % known</source>
        <translation>%1（データの%2%が判明）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, of %2 % of the time</source>
        <translation>%1、時間の %2%</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>%1 running, %2 of them idle; %3 lost; %4 provisioned</source>
        <translation>稼働中 %1（うちアイドル %2）、応答なし %3、確保済み %4</translation>
    </message>
    <message>
        <source>Known of %1 of %2</source>
        <translation>%2件中%1件で値が判明</translation>
    </message>
    <message>
        <source>Idle while a task held it: %1
Free: %2
Known for %3 of the time, up to %4</source>
        <translation>タスク占有中のアイドル: %1
未使用: %2
期間の%3について判明（%4まで）</translation>
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
        <translation>ワーカーRAM</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>GPUメモリ</translation>
    </message>
    <message>
        <source>Idle, last 30 days</source>
        <translation>アイドル（過去30日間）</translation>
    </message>
    <message>
        <source>Idle GPU-hours</source>
        <translation>アイドルGPU時間</translation>
    </message>
    <message>
        <source>Known after the first whole hour.</source>
        <translation>最初の1時間が終わるとわかります。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>フリート(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Save &amp;screenshot…</source>
        <translation>スクリーンショットを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Graph the whole fleet</source>
        <translation>フリート全体をグラフ表示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>しきい値(&amp;T)…</translation>
    </message>
    <message>
        <source>Which figures are marked in the tree</source>
        <translation>ツリーでマークする値を設定</translation>
    </message>
    <message>
        <source>&amp;Copy listening address</source>
        <translation>待ち受けアドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>Musterについて(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file</source>
        <translation>ウィンドウの画像をPNGファイルに保存</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>What is idle and lost, how long history is kept, where the listener is, language and looks</source>
        <translation>アイドルと応答なしの判定、履歴の保持期間、待ち受けアドレス、言語と外観を設定</translation>
    </message>
    <message>
        <source>Store what was heard, and end the program</source>
        <translation>受信した内容を保存して、プログラムを終了</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <translation>システムに合わせてライトまたはダークで表示</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>Let the window fill the screen</source>
        <translation>ウィンドウを画面全体に表示</translation>
    </message>
    <message>
        <source>Panels, columns, filters and graph as a new user finds them</source>
        <translation>パネル、列、フィルター、グラフを初期状態に戻す</translation>
    </message>
    <message>
        <source>Select nobody, and graph all</source>
        <translation>選択を解除し、全体をグラフに表示</translation>
    </message>
    <message>
        <source>Copy the address at which agents reach this program</source>
        <translation>エージェントがこのプログラムに接続するアドレスをコピー</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>ウィンドウのすべてのキー操作</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>What the window is built with</source>
        <translation>ウィンドウの構築に使われているツールキット</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>How everything in the window is used</source>
        <translation>ウィンドウの使い方</translation>
    </message>
    <message>
        <source>&amp;Access…</source>
        <translation>アクセス(&amp;A)…</translation>
    </message>
    <message>
        <source>Who may report to this program: access tokens</source>
        <translation>このプログラムに報告できる相手: アクセストークン</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Muster has a problem</source>
        <translation>Musterで問題が発生しました</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2台</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers were lost</source>
        <translation>
            <numerusform>ワーカー%1台が応答しなくなりました</numerusform>
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
        <translation>秒</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>&amp;GPU idle below</source>
        <translation>GPUアイドルの基準（未満）(&amp;G)</translation>
    </message>
    <message>
        <source>A GPU whose mean utilisation is below this is idle</source>
        <translation>平均使用率がこの値未満のGPUをアイドルとします</translation>
    </message>
    <message>
        <source>&amp;CPU idle below</source>
        <translation>CPUアイドルの基準（未満）(&amp;C)</translation>
    </message>
    <message>
        <source>A CPU whose mean load is below this is idle</source>
        <translation>平均負荷がこの値未満のCPUをアイドルとします</translation>
    </message>
    <message>
        <source>&amp;Mean over</source>
        <translation>平均を取る時間(&amp;M)</translation>
    </message>
    <message>
        <source>The mean is taken over this time</source>
        <translation>この時間の平均を取ります</translation>
    </message>
    <message>
        <source>&amp;Busy again above the limit by</source>
        <translation>ビジーに戻る基準超過幅(&amp;B)</translation>
    </message>
    <message>
        <source>Busy is logged again once a mean is this far above its limit</source>
        <translation>平均が基準をこの幅だけ上回ると、再びビジーとしてログに記録します</translation>
    </message>
    <message>
        <source>&amp;Lost not before</source>
        <translation>応答なしとするまでの最短時間(&amp;L)</translation>
    </message>
    <message>
        <source>A worker is lost after three intervals of silence, and not before this</source>
        <translation>報告間隔3回分にわたって報告がなく、かつこの時間が過ぎたワーカーを応答なしとします</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>サンプル(&amp;S)</translation>
    </message>
    <message>
        <source>Samples and the half minutes of groups are kept for so long</source>
        <translation>サンプルとグループの30秒集計を保持する期間</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>samples and half minutes of groups older than %1</source>
        <translation>%1より古いサンプルとグループの30秒集計</translation>
    </message>
    <message>
        <source>Si&amp;ze of samples</source>
        <translation>サンプルのサイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Samples of the oldest hours go earlier when all take more than this</source>
        <translation>サンプル全体がこのサイズを超えると、最も古い時間のサンプルから期限前に削除します</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>the oldest samples, where all take more than %1</source>
        <translation>最も古いサンプル（全体が%1を超える場合）</translation>
    </message>
    <message>
        <source>&amp;Five minutes</source>
        <translation>5分集計(&amp;F)</translation>
    </message>
    <message>
        <source>Roll-ups of five minutes are kept for so long</source>
        <translation>5分集計を保持する期間</translation>
    </message>
    <message>
        <source>roll-ups of five minutes older than %1</source>
        <translation>%1より古い5分集計</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>1時間集計(&amp;H)</translation>
    </message>
    <message>
        <source>Roll-ups of an hour are kept for so long</source>
        <translation>1時間集計を保持する期間</translation>
    </message>
    <message>
        <source>roll-ups of an hour older than %1</source>
        <translation>%1より古い1時間集計</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台帳(&amp;L)</translation>
    </message>
    <message>
        <source>The ledger of each worker and GPU is kept for so long</source>
        <translation>各ワーカーと各GPUの台帳を保持する期間</translation>
    </message>
    <message>
        <source>the ledger of workers and GPUs older than %1</source>
        <translation>%1より古いワーカーとGPUの台帳</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>イベントログ(&amp;E)</translation>
    </message>
    <message>
        <source>The event log is kept for so long</source>
        <translation>イベントログを保持する期間</translation>
    </message>
    <message>
        <source>events older than %1</source>
        <translation>%1より古いイベント</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1; muster --listen HOST:PORT starts on another address</source>
        <translation>%1。muster --listen HOST:PORT で別のアドレスを使って起動できます</translation>
    </message>
    <message>
        <source>cannot create the data folder %1: name another with --data</source>
        <translation>データフォルダー %1 を作成できません。--data で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>cannot write in the data folder %1: check its permissions, or name another with --data</source>
        <translation>データフォルダー %1 に書き込めません。アクセス権を確認するか、--data で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>the data folder %1 is in use by another Muster (process %2): stop it, or name another folder with --data</source>
        <translation>データフォルダー %1 は別の Muster（プロセス %2）が使用しています。それを終了するか、--data で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>cannot lock the data folder %1: its file system knows no locks; name another with --data</source>
        <translation>データフォルダー %1 をロックできません。ファイルシステムがロックに対応していません。--data で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store (%2): it was set aside as %3 and a new one was begun; musterd check and musterd export --data %4 read what is whole in it</source>
        <translation>データストア %1 は破損しているか、Muster のものではありません（%2）。%3 として退避し、新しいものを開始しました。musterd check と musterd export --data %4 で、残っている内容を読み出せます</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store: move it away, or name another folder with --data</source>
        <translation>データストア %1 は破損しているか、Muster のものではありません。別の場所へ移すか、--data で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>the store %1 is damaged, and cannot be set aside as %2 (%3): move it away</source>
        <translation>データストア %1 は破損しており、%2 として退避できません（%3）。別の場所へ移してください</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer Muster and was left untouched: use that version</source>
        <translation>データストア %1 は新しいバージョンの Muster が書き込んだものなので、変更していません。そのバージョンを使用してください</translation>
    </message>
    <message>
        <source>cannot write the store %1: check the permissions of its folder, or name another with --data</source>
        <translation>データストア %1 に書き込めません。フォルダーのアクセス権を確認するか、--data で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>cannot back up before the upgrade of the store %1: %2</source>
        <translation>データストア %1 の更新前にバックアップを作成できません: %2</translation>
    </message>
    <message>
        <source>cannot upgrade the store %1: %2</source>
        <translation>データストア %1 を更新できません: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>データストア %1 を開けません: %2</translation>
    </message>
    <message>
        <source>cannot write the store %1 (%2): check that its disk has room and is whole</source>
        <translation>データストア %1 に書き込めません（%2）。ディスクに空きがあり、正常であることを確認してください</translation>
    </message>
    <message>
        <source>%1; the next start checks the file</source>
        <translation>%1。次回の起動時にファイルを検査します</translation>
    </message>
    <message>
        <source>cannot read the store: %1; reports are refused until it can be read</source>
        <translation>データストアを読み込めません: %1。読み込めるようになるまで報告は受け付けません</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>データストア %1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 rows of the store are damaged and were passed over: keep a copy of the data folder</source>
        <translation>データストアの %1 行が破損しているため、読み飛ばしました。データフォルダーのコピーを保管してください</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): start the collector anew, which checks the file and sets it aside if it is damaged</source>
        <translation>データストア %1 を読み込めないため（%2）、履歴を作成していません。収集を再起動してください。ファイルを検査し、破損していれば退避します</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): check that its disk is whole; it is tried again each minute</source>
        <translation>データストア %1 を読み込めないため（%2）、履歴を作成していません。ディスクが正常であることを確認してください。1分ごとに再試行します</translation>
    </message>
    <message>
        <source>the store %1 is damaged (%2): start the collector anew, which sets it aside and begins a new one</source>
        <translation>データストア %1 は破損しています（%2）。収集を再起動してください。退避して新しいものを開始します</translation>
    </message>
    <message>
        <source>the store %1 could not be checked (%2): run musterd check at a quieter time</source>
        <translation>データストア %1 を検査できませんでした（%2）。負荷の低いときに musterd check を実行してください</translation>
    </message>
    <message>
        <source>there is a log, but not the file that it belongs to</source>
        <translation>ログはありますが、対応するファイルがありません</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>検査が中断されました</translation>
    </message>
    <message>
        <source>the log of the store %1 has grown to %2 MiB, since a backup or another program has been reading it for long: wait for the backup, or end that program</source>
        <translation>バックアップまたは別のプログラムが長時間読み込んでいるため、データストア %1 のログが %2 MiB に達しました。バックアップの完了を待つか、そのプログラムを終了してください</translation>
    </message>
    <message>
        <source>the fleet is full: new workers are refused beyond %1; forget those who are lost, or raise it with: musterd setting listener.workers NUMBER</source>
        <translation>フリートが上限に達しました。%1 を超える新しいワーカーは受け付けません。応答のないワーカーを除外するか、musterd setting listener.workers 数値 で上限を上げてください</translation>
    </message>
    <message>
        <source>settings can&apos;t be changed until the store can be read</source>
        <translation>データストアを読み込めるようになるまで、設定は変更できません</translation>
    </message>
    <message>
        <source>the collector has ended</source>
        <translation>収集は終了しています</translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3</source>
        <translation>%1: %2 から %3 までの整数を指定してください</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no regular expression: %3</source>
        <translation>%1: 「%2」は正規表現ではありません: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT; write it like 127.0.0.1:8018 or [::1]:8018</source>
        <translation>「%1」は HOST:PORT の形式ではありません。127.0.0.1:8018 や [::1]:8018 のように指定してください</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>%1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>no certificate could be made for this machine; give one with --tls-cert and --tls-key</source>
        <translation>このマシンの証明書を作成できませんでした。--tls-cert と --tls-key で指定してください</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 に PEM 形式の証明書がありません</translation>
    </message>
    <message>
        <source>%1 holds no key in PEM form</source>
        <translation>%1 に PEM 形式の鍵がありません</translation>
    </message>
    <message>
        <source>the key %1 is encrypted, and nobody is there to give the passphrase; write it without one: openssl pkey -in KEY -out NEWKEY</source>
        <translation>鍵 %1 は暗号化されており、パスフレーズを入力できません。パスフレーズなしで書き出してください: openssl pkey -in KEY -out NEWKEY</translation>
    </message>
    <message>
        <source>the key %1 does not belong to the certificate %2</source>
        <translation>鍵 %1 は証明書 %2 に対応していません</translation>
    </message>
    <message>
        <source>there is an access token of this name already: choose another, or revoke that one first</source>
        <translation>この名前のアクセストークンはすでにあります。別の名前にするか、先にそのトークンを取り消してください</translation>
    </message>
    <message>
        <source>there are %1 access tokens already: revoke some first</source>
        <translation>アクセストークンがすでに %1 個あります。先にいくつか取り消してください</translation>
    </message>
    <message>
        <source>there is no such access token: musterd token list shows all</source>
        <translation>そのアクセストークンはありません。musterd token list ですべて表示できます</translation>
    </message>
    <message>
        <source>the access token would have expired already</source>
        <translation>アクセストークンの有効期限がすでに過ぎています</translation>
    </message>
    <message>
        <source>the system gives no random numbers, which access tokens need</source>
        <translation>アクセストークンに必要な乱数をシステムから取得できません</translation>
    </message>
    <message>
        <source>a name has 1 to 256 bytes of UTF-8 without control characters</source>
        <translation>名前は制御文字を含まない 1～256 バイトの UTF-8 にしてください</translation>
    </message>
    <message>
        <source>a pattern of workers has at most 256 bytes of UTF-8 without control characters</source>
        <translation>ワーカーのパターンは制御文字を含まない 256 バイト以内の UTF-8 にしてください</translation>
    </message>
    <message>
        <source>cannot use %1: %2; nobody gets in until it is put right, or moved away and the access tokens made anew</source>
        <translation>%1 を使用できません: %2。修復するか、別の場所へ移してアクセストークンを作り直すまで、だれもアクセスできません</translation>
    </message>
    <message>
        <source>%1 is locked by another program of Muster: try again when it has ended</source>
        <translation>%1 は Muster の別のプログラムがロックしています。その終了後にもう一度お試しください</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>内容が不完全です</translation>
    </message>
    <message>
        <source>it was written by a newer Muster (version %1)</source>
        <translation>新しい Muster（バージョン %1）が書き込んだものです</translation>
    </message>
    <message>
        <source>it is a symbolic link; put the file itself there</source>
        <translation>シンボリックリンクです。ファイル自体を置いてください</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>1 MiB を超えています</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>cannot lock %1: %2</source>
        <translation>%1 をロックできません: %2</translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2 running (%3)</source>
        <translation>稼働中 %1 / %2 (%3)</translation>
    </message>
    <message>
        <source>%1 idle (%2)</source>
        <translation>アイドル %1 (%2)</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>応答なし %1</translation>
    </message>
</context>
<context>
    <name>SubjectTitle</name>
    <message>
        <source>Whole fleet</source>
        <translation>フリート全体</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Average GPU &amp;utilisation below</source>
        <translation>平均GPU使用率が次の値未満(&amp;U)</translation>
    </message>
    <message>
        <source>Average &amp;CPU load above</source>
        <translation>平均CPU負荷が次の値を超過(&amp;C)</translation>
    </message>
    <message>
        <source>Free &amp;RAM below</source>
        <translation>空きRAMが次の値未満(&amp;R)</translation>
    </message>
    <message>
        <source>Free home &amp;disk below</source>
        <translation>ホームの空きディスクが次の値未満(&amp;D)</translation>
    </message>
    <message>
        <source>GPU &amp;temperature above</source>
        <translation>GPU温度が次の値を超過(&amp;T)</translation>
    </message>
    <message>
        <source>GPU &amp;memory above</source>
        <translation>GPUメモリが次の値を超過(&amp;M)</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s GPUs</source>
        <translation>ワーカーの全GPUの平均</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s CPUs</source>
        <translation>ワーカーの全CPUの平均</translation>
    </message>
    <message>
        <source>Available main memory of a worker</source>
        <translation>ワーカーの使用可能なメインメモリ</translation>
    </message>
    <message>
        <source>Free share of the volume of the agent&apos;s home</source>
        <translation>エージェントのホームがあるボリュームの空き割合</translation>
    </message>
    <message>
        <source>Any of a worker&apos;s GPUs</source>
        <translation>ワーカーのいずれかのGPU</translation>
    </message>
    <message>
        <source>Used share of the memory of any of a worker&apos;s GPUs</source>
        <translation>ワーカーのいずれかのGPUのメモリ使用率</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it was called when it was made</source>
        <translation>作成時に付けた名前</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>The workers that it may speak for: * stands for anything, ? for one character</source>
        <translation>このトークンで報告できるワーカー: * は任意の文字列、? は 1 文字</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>作成した日時</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>From then on it is worth nothing</source>
        <translation>この日時から無効になります</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By which musterd token list and musterd token revoke name it</source>
        <translation>musterd token list と musterd token revoke で使う ID</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>すべてのワーカー</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>期限切れ %1</translation>
    </message>
</context>
<context>
    <name>WorkerFacts</name>
    <message>
        <source>running, not known whether idle</source>
        <translation>稼働中（アイドルかどうかは不明）</translation>
    </message>
    <message>
        <source>running, idle</source>
        <translation>稼働中、アイドル</translation>
    </message>
    <message>
        <source>running, busy</source>
        <translation>稼働中、ビジー</translation>
    </message>
    <message>
        <source>lost; its last figures are shown</source>
        <translation>応答なし（最後の値を表示）</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>秒単位で正確</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1の遅れ</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1の進み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>From queue</source>
        <translation>取得元キュー</translation>
    </message>
    <message>
        <source>Serves queues</source>
        <translation>担当キュー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最終報告</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%2 中 %1 空き</translation>
    </message>
    <message>
        <source>Boot id %1</source>
        <translation>ブート ID %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU モデル</translation>
    </message>
    <message>
        <source>Home disk</source>
        <translation>ホームディスク</translation>
    </message>
    <message>
        <source>Two machines report under this name since %1: %2. Its figures are those of either by turns: give one of them another name.</source>
        <translation>%1 から 2 台のマシンがこの名前で報告しています: %2。値は交互にそれぞれのものです。どちらか一方に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>has left the fleet</source>
        <translation>フリートから外れました</translation>
    </message>
</context>
<context>
    <name>muster::viewmodels::GraphTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AboutBox</name>
    <message>
        <source>About Muster</source>
        <translation>Musterについて</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>A native dashboard for GPU fleets.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>GPUフリートのためのネイティブなダッシュボードです。

GNU General Public License バージョン3以降の下で公開されるフリーソフトウェアです。Qt %1 を使用しています。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AccessDialog</name>
    <message>
        <source>Without one, only programs of this machine can report, and all of them may. An access token lets other machines report too, and tells apart who may.

From the first one on everybody needs one, on this machine too: agents that report now are refused until they have theirs.</source>
        <translation>トークンがない間は、このマシンのプログラムだけが、どれでも報告できます。アクセストークンがあれば他のマシンからも報告でき、報告できる相手を限定できます。

最初のトークンを作成すると、このマシンを含めて誰もがトークンを必要とします。現在報告しているエージェントも、トークンを持つまで拒否されます。</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>アクセストークンはまだありません</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Who shows one of these access tokens may report, and ask for what is collected. What is changed here holds within a second or two.</source>
        <translation>これらのアクセストークンのいずれかを示す相手は、報告と、収集したデータの問い合わせができます。ここでの変更は 1～2 秒で有効になります。</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes another access token</source>
        <translation>アクセストークンを新しく作成します</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>取り消し(&amp;R)…</translation>
    </message>
    <message>
        <source>Takes the chosen access token away (Del)</source>
        <translation>選択したアクセストークンを無効にします (Del)</translation>
    </message>
    <message>
        <source>Revoke an access token</source>
        <translation>アクセストークンの取り消し</translation>
    </message>
    <message>
        <source>Revoke the access token “%1”?</source>
        <translation>アクセストークン「%1」を取り消しますか?</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>Any worker may use it.</source>
        <translation>どのワーカーでも使用できます。</translation>
    </message>
    <message>
        <source>The workers %1 may use it.</source>
        <translation>ワーカー %1 が使用できます。</translation>
    </message>
    <message>
        <source>Who uses it is refused within a second or two, and every login with it ends. muster-agent keeps its reports until it has another token; a ClearML agent exits, and has to be started again.</source>
        <translation>使用している相手は 1～2 秒で拒否され、このトークンによるログインもすべて終了します。muster-agent は別のトークンを得るまで報告を保持します。ClearML エージェントは終了するため、再起動が必要です。</translation>
    </message>
    <message>
        <source>It is the last one. Without any, a listener on a loopback address takes reports from every program of this machine; on another address it takes none from anybody.</source>
        <translation>これが最後のトークンです。1 つもなくなると、ループバックアドレスでの待ち受けはこのマシンのすべてのプログラムから報告を受け付け、それ以外のアドレスでは誰からも受け付けません。</translation>
    </message>
    <message>
        <source>The access token was not revoked: %1</source>
        <translation>アクセストークンは取り消されませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation>ここでは何も変更できません: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CardStrip</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ほか%1件</numerusform>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>muster::widgets::DesktopSettingsPage</name>
    <message>
        <source>&amp;Keep collecting when the window is closed</source>
        <translation>ウィンドウを閉じても収集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Notify of lost workers and troubles of the collector</source>
        <translation>応答のないワーカーと収集の異常を通知(&amp;N)</translation>
    </message>
    <message>
        <source>This desktop has no notification area.</source>
        <translation>このデスクトップには通知領域がありません。</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates</source>
        <translation>ウィンドウの言語と、数値や日付の表記</translation>
    </message>
    <message>
        <source>What 1024 MiB are called</source>
        <translation>1024 MiBを表す単位</translation>
    </message>
    <message>
        <source>In what the traffic of the network is told</source>
        <translation>ネットワーク通信量の表示単位</translation>
    </message>
    <message>
        <source>The window closes to the notification area; File, Quit ends the program</source>
        <translation>ウィンドウを閉じると通知領域に格納されます。プログラムの終了は「ファイル」→「終了」で行います</translation>
    </message>
    <message>
        <source>At most one notification a minute tells who was lost</source>
        <translation>応答しなくなったワーカーを、多くても1分に1回通知します</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>メモリ(&amp;M)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>GB and TB</source>
        <translation>GBとTB</translation>
    </message>
    <message>
        <source>GiB and TiB</source>
        <translation>GiBとTiB</translation>
    </message>
    <message>
        <source>Megabits a second</source>
        <translation>メガビット毎秒</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>メガバイト毎秒</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFilterBar</name>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去1日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>過去1週間</translation>
    </message>
    <message>
        <source>Clear the filters of the event log</source>
        <translation>イベントログのフィルターをクリア</translation>
    </message>
    <message>
        <source>Clear the filters (Esc)</source>
        <translation>フィルターをクリア (Esc)</translation>
    </message>
    <message>
        <source>Text to look for in the event log</source>
        <translation>イベントログで検索するテキスト</translation>
    </message>
    <message>
        <source>Find in events…</source>
        <translation>イベントを検索…</translation>
    </message>
    <message>
        <source>In any column, in capitals or not (Ctrl+Shift+F)</source>
        <translation>すべての列を検索、大文字小文字は区別しない (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show such events</source>
        <translation>この種類のイベントを表示</translation>
    </message>
    <message>
        <source>Group whose events are shown</source>
        <translation>イベントを表示するグループ</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>Show the events of one group or category</source>
        <translation>1つのグループまたはカテゴリのイベントを表示</translation>
    </message>
    <message>
        <source>When the events happened that are shown</source>
        <translation>表示するイベントの期間</translation>
    </message>
    <message>
        <source>Show the events of a period</source>
        <translation>特定期間のイベントを表示</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Filter the event log by kind, group and time</source>
        <translation>イベントログを種類、グループ、時刻で絞り込み</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>イベントログのフィルター</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>フィルター ▾</translation>
    </message>
    <message>
        <source>Filter (%1) ▾</source>
        <translation>フィルター (%1) ▾</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Break the export off; a file that was there stays as it was</source>
        <translation>エクスポートを中止（既存のファイルは元のまま残ります）</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <translation>
            <numerusform>%1 / %2件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>reading older ones…</source>
        <translation>古いイベントを読み込み中…</translation>
    </message>
    <message>
        <source>older ones are not read</source>
        <translation>古いイベントは未読み込み</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Stop reading older events</source>
        <translation>古いイベントの読み込みを停止</translation>
    </message>
    <message>
        <source>Go on reading older events</source>
        <translation>古いイベントの読み込みを続行</translation>
    </message>
    <message>
        <source>the log is full, older ones are in the store</source>
        <translation>ログがいっぱいです。古いものはストアにあります</translation>
    </message>
    <message>
        <source>older ones could not be read</source>
        <translation>古いものを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventLogDock</name>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>&amp;Export event log…</source>
        <translation>イベントログをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Write the events that are shown into a CSV file</source>
        <translation>表示中のイベントをCSVファイルに書き出し</translation>
    </message>
    <message>
        <source>Let the rows stay where they are while new events come (Ctrl+Shift+P)</source>
        <translation>新しいイベントが届いても行の位置を保つ (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>&amp;Find in event log</source>
        <translation>イベントログを検索(&amp;F)</translation>
    </message>
    <message>
        <source>A double click shows the event log in a window of its own, or puts it back</source>
        <translation>ダブルクリックでイベントログを別ウィンドウに表示、または元に戻す</translation>
    </message>
    <message>
        <source>Show the event log in a window of its own, with every column, or put it back</source>
        <translation>イベントログを全列付きの別ウィンドウに表示、または元に戻す</translation>
    </message>
    <message>
        <source>Event log in a window of its own</source>
        <translation>イベントログを別ウィンドウに表示</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Go to the newest event and follow</source>
        <translation>最新のイベントに移動して追従</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>フィルターに一致するイベントはありません。</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>イベントはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events ↑</source>
        <translation>
            <numerusform>新着イベント %1件 ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Export event log</source>
        <translation>イベントログをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 events written to %2</source>
        <translation>
            <numerusform>%1件のイベントを%2に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled: %1 is as it was</source>
        <translation>エクスポートをキャンセルしました: %1は元のままです</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>エクスポートに失敗しました。</translation>
    </message>
    <message>
        <source>The event log could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>イベントログを%1に書き込めませんでした（%2）。書き込み可能で空き容量のあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Event log not exported</source>
        <translation>イベントログをエクスポートできませんでした</translation>
    </message>
    <message>
        <source>%1 events are too many to be copied: export them to a file.</source>
        <translation>%1 件のイベントはコピーするには多すぎます。ファイルにエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventMenu</name>
    <message>
        <source>&amp;Show worker</source>
        <translation>ワーカーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Filter to this &amp;worker</source>
        <translation>このワーカーで絞り込む(&amp;W)</translation>
    </message>
    <message>
        <source>Filter to this &amp;group</source>
        <translation>このグループで絞り込む(&amp;G)</translation>
    </message>
    <message>
        <source>Filter to this &amp;kind of event</source>
        <translation>この種類のイベントで絞り込む(&amp;K)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventPeriodDialog</name>
    <message>
        <source>Events of a period</source>
        <translation>特定期間のイベント</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>The period ends before it begins: choose a later end.</source>
        <translation>期間の終了が開始より前です。より後の終了時刻を選択してください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause event log</source>
        <translation>イベントログを一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChip</name>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>フィルター「%1」を外す</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterPopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>%1で絞り込み</translation>
    </message>
    <message>
        <source>Only workers that are</source>
        <translation>次の状態のワーカーのみ</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a worker, a group, a category, a task or an action</source>
        <translation>ワーカー、グループ、カテゴリ、タスク、操作を検索</translation>
    </message>
    <message>
        <source>Worker, group, category, task or action</source>
        <translation>ワーカー、グループ、カテゴリ、タスク、操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ほか%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当する名前のものはありません。</translation>
    </message>
    <message>
        <source>Enter shows it, Ctrl+Enter its information</source>
        <translation>Enterで表示、Ctrl+Enterで情報を表示</translation>
    </message>
</context>
<context>
    <name>muster::widgets::Finder</name>
    <message>
        <source>Fin&amp;d everything…</source>
        <translation>すべてを検索(&amp;D)…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1はツリーにありません。フィルターの条件に一致しません。</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep filters</source>
        <translation>フィルターを維持(&amp;K)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetDelegate</name>
    <message>
        <source>lost %1</source>
        <translation>応答なし %1</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ 競合</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetHeader</name>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>フィルター(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetMenu</name>
    <message>
        <source>&amp;Information</source>
        <translation>情報(&amp;I)</translation>
    </message>
    <message>
        <source>Show in &amp;graph</source>
        <translation>グラフに表示(&amp;G)</translation>
    </message>
    <message>
        <source>Filter &amp;to this</source>
        <translation>これで絞り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Its e&amp;vents</source>
        <translation>イベントを表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Forget the lost worker</source>
        <translation>応答のないワーカーをフリートから除外(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget %1 lost workers</source>
        <translation>応答のないワーカー%1台をフリートから除外(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget lost workers</source>
        <translation>応答のないワーカーをフリートから除外(&amp;F)</translation>
    </message>
    <message>
        <source>Takes them out of the fleet until they report again; their history stays.</source>
        <translation>再び報告があるまでフリートから除外します。履歴は残ります。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetSettingsPage</name>
    <message>
        <source>Regular expressions of worker ids to leave out, one a line</source>
        <translation>除外するワーカーIDの正規表現（1行に1つ）</translation>
    </message>
    <message>
        <source>H&amp;idden workers</source>
        <translation>非表示のワーカー(&amp;I)</translation>
    </message>
    <message>
        <source>For everybody who uses this store. Who is hidden is heard and kept, but neither counted nor shown.</source>
        <translation>このデータストアを使う全員に適用されます。非表示のワーカーの報告は受信、保存されますが、集計も表示もされません。</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: mend it, or take the line out.</source>
        <translation>「%1」は正規表現として正しくありません。修正するか、その行を削除してください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetView</name>
    <message>
        <source>Resource groups</source>
        <translation>リソースグループ</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>すべてのグループを展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>すべてのグループを折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>IDをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>フィルター(&amp;L)…</translation>
    </message>
    <message>
        <source>No workers yet. They appear here with their first report.</source>
        <translation>ワーカーはまだありません。最初の報告があるとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphControls</name>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前の時間へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後の時間へ</translation>
    </message>
    <message>
        <source>Back to the span before</source>
        <translation>直前の期間に戻る</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Another span…</source>
        <translation>別の期間…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphHeader</name>
    <message>
        <source>What the graph tells</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Show the points as a table</source>
        <translation>データ点を表で表示</translation>
    </message>
    <message>
        <source>Copy the graph, or save it as PNG, SVG or CSV</source>
        <translation>グラフをコピー、またはPNG、SVG、CSVとして保存</translation>
    </message>
    <message>
        <source>Fold or unfold the graph</source>
        <translation>グラフを折りたたむ、または展開</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSaver</name>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGとして保存…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGとして保存…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図形 (*.svg)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVとして保存…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The graph could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>グラフを%1に書き込めませんでした（%2）。書き込み可能で空き容量のあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Graph not saved</source>
        <translation>グラフを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSheet</name>
    <message>
        <source>No figures for the time shown: the graph starts with the first report that has some.</source>
        <translation>表示期間のデータがありません。グラフは、値を含む最初の報告から始まります。</translation>
    </message>
    <message>
        <source>The graph as a table</source>
        <translation>グラフの表</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生したイベント</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>The history of this time cannot be read: musterd check says what is damaged.</source>
        <translation>この期間の履歴を読み取れません。破損箇所は musterd check で確認できます。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupInfo</name>
    <message>
        <source>Compare with…</source>
        <translation>比較対象…</translation>
    </message>
    <message>
        <source>Compare with another group</source>
        <translation>別のグループと比較</translation>
    </message>
    <message>
        <source>Draws the same lines of another group, dashed, into the graph</source>
        <translation>別のグループの同じ線を破線でグラフに重ねて表示</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupPanel</name>
    <message>
        <source>Resource groups</source>
        <translation>リソースグループ</translation>
    </message>
    <message>
        <source>No worker matches the filters.</source>
        <translation>フィルターに一致するワーカーはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 workers</source>
        <translation>
            <numerusform>%1ワーカー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 groups</source>
        <translation>
            <numerusform>%1 / %2グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers</source>
        <translation>
            <numerusform>%1 / %2ワーカー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::HeaderKeys</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1、昇順で並べ替え</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1、降順で並べ替え</translation>
    </message>
</context>
<context>
    <name>muster::widgets::HistorySettingsPage</name>
    <message>
        <source>For everybody who uses this store. What is older goes within ten minutes, and does not come back.</source>
        <translation>このデータストアを使う全員に適用されます。これより古いものは10分以内に削除され、元に戻せません。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::InfoDock</name>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>閉じる（「表示」メニューで再び開けます）</translation>
    </message>
    <message>
        <source>Close the information</source>
        <translation>情報を閉じる</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendButton</name>
    <message>
        <source>Show or hide this line</source>
        <translation>この線の表示/非表示</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendStrip</name>
    <message>
        <source>Lines before</source>
        <translation>前の線</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>次の線</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LinePlot</name>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ListenerSettingsPage</name>
    <message>
        <source>Host and port on which agents reach this program, as in 127.0.0.1:8018</source>
        <translation>エージェントがこのプログラムに接続するホストとポート（例: 127.0.0.1:8018）</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>The program was started with --listen, which wins over this setting. Start it without to change the address here.</source>
        <translation>プログラムは --listen 付きで起動されており、この設定より優先されます。ここでアドレスを変更するには、--listen なしで起動してください。</translation>
    </message>
    <message>
        <source>The listener moves at once. Agents that report to the old address have to be told the new one.</source>
        <translation>待ち受けアドレスはすぐに切り替わります。古いアドレスに報告しているエージェントには、新しいアドレスを設定する必要があります。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LivePill</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>ライブへ</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Machines are reporting; the window follows as they do.</source>
        <translation>マシンから報告が届いています。ウィンドウは随時更新されます。</translation>
    </message>
    <message>
        <source>The graph shows what has been. Back to its span up to now (Home).</source>
        <translation>グラフは過去を表示しています。クリックすると現在までの期間に戻ります (Home)。</translation>
    </message>
    <message>
        <source>No machine is reporting at the moment.</source>
        <translation>現在、報告しているマシンはありません。</translation>
    </message>
    <message>
        <source>Something is wrong: the status bar at the bottom says what.</source>
        <translation>問題が発生しています。詳細は下部のステータスバーをご覧ください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Cannot write the screenshot %1: %2. Choose a folder that you may write to.</source>
        <translation>スクリーンショット%1を書き込めません: %2。書き込み可能なフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>スクリーンショットを保存</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Forget lost workers</source>
        <translation>応答のないワーカーを除外</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1はツリーにありません。フィルターの条件に一致しません。</translation>
    </message>
    <message>
        <source>%1 is not in the tree: it has left the fleet.</source>
        <translation>%1はツリーにありません。すでにフリートを離れています。</translation>
    </message>
    <message>
        <source>The workers are still there: the store could not be written. Try again later.</source>
        <translation>ワーカーを除外できませんでした: データストアに書き込めませんでした。後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::NewTokenDialog</name>
    <message>
        <source>This is too long: write at most %1 bytes.</source>
        <translation>長すぎます。%1 バイト以内で入力してください。</translation>
    </message>
    <message>
        <source>There are control characters in this: write it without them.</source>
        <translation>制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>新しいアクセストークン</translation>
    </message>
    <message>
        <source>for instance lab machines</source>
        <translation>例: 研究室のマシン</translation>
    </message>
    <message>
        <source>By which you know it again when you revoke it</source>
        <translation>取り消すときに見分けるための名前</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>すべてのワーカー</translation>
    </message>
    <message>
        <source>A pattern of the ids of the workers that may report with it</source>
        <translation>このトークンで報告できるワーカーの ID のパターン</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>Binds it to the workers whose ids fit: * stands for anything, ? for one character. dgx:* are all of category dgx.</source>
        <translation>ID が一致するワーカーに限定します。* は任意の文字列、? は 1 文字です。dgx:* はカテゴリー dgx のすべてです。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>%1 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>日時を指定</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有効期限の日時</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>A token needs a name: write who is to use it.</source>
        <translation>トークンには名前が必要です。誰が使うかを入力してください。</translation>
    </message>
    <message>
        <source>There is a token of this name already: choose another, or revoke that one first.</source>
        <translation>この名前のトークンは既にあります。別の名前にするか、先にそのトークンを取り消してください。</translation>
    </message>
    <message>
        <source>This has passed already: choose a later time.</source>
        <translation>既に過ぎています。後の日時を選択してください。</translation>
    </message>
    <message>
        <source>No token was made: %1</source>
        <translation>トークンは作成されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::PatternEditor</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正規表現(&amp;R)</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>次を含む…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeDialog</name>
    <message>
        <source>Span of the graph</source>
        <translation>グラフの期間</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>The span begins in the future: choose a start that has been.</source>
        <translation>期間の開始が未来です。過去の開始時刻を選択してください。</translation>
    </message>
    <message>
        <source>The span ends before it begins: choose a later end.</source>
        <translation>期間の終了が開始より前です。より後の終了時刻を選択してください。</translation>
    </message>
    <message>
        <source>The span is shorter than a minute: choose a later end.</source>
        <translation>期間が1分未満です。より後の終了時刻を選択してください。</translation>
    </message>
    <message>
        <source>History begins on %1: choose a later end.</source>
        <translation>履歴は %1 から始まります。より後の終了時刻を選択してください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeEditor</name>
    <message>
        <source>Also where it is &amp;unknown</source>
        <translation>不明なものも含む(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>下限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>上限(&amp;T)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one like %2, or nothing.</source>
        <translation>「%1」は数値ではありません。%2のような数値を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>No figure is from %1 to %2. Write the smaller one first.</source>
        <translation>%1以上%2以下の値はありません。小さい方を先に入力してください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceChart</name>
    <message>
        <source>Next point</source>
        <translation>次の点</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>前の点</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>次の線</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>前の線</translation>
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
        <translation>アイドル %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>応答なし %1</translation>
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
        <translation>ワーカー、グループ、タスクを検索…</translation>
    </message>
    <message>
        <source>Find anything that has a name: workers, groups, tasks, actions (%1)</source>
        <translation>名前のあるものすべてを検索: ワーカー、グループ、タスク、操作（%1）</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Fills this page with what a new store and a new user have; nothing is saved yet</source>
        <translation>このページを、新しいデータストアと新しいユーザーの初期値にします（まだ保存されません）</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>履歴を削除</translation>
    </message>
    <message>
        <source>Keeping less deletes history, for everybody who uses this store:</source>
        <translation>保持する量を減らすと、このデータストアを使う全員について、次の履歴が削除されます:</translation>
    </message>
    <message>
        <source>&amp;Delete and save</source>
        <translation>削除して保存(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>何も保存されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右矢印、左矢印</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>グループを開閉</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、Space</translation>
    </message>
    <message>
        <source>On a card: show it in the graph</source>
        <translation>カード上: グラフに表示</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On an event: show its worker</source>
        <translation>イベント上: そのワーカーを表示</translation>
    </message>
    <message>
        <source>Drag, wheel</source>
        <translation>ドラッグ、ホイール</translation>
    </message>
    <message>
        <source>In the graph: zoom</source>
        <translation>グラフ内: 拡大/縮小</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>In the graph: move along</source>
        <translation>グラフ内: 時間軸に沿って移動</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In what was found: its information</source>
        <translation>検索結果内: その情報を表示</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <source>On a row: what can be done with it</source>
        <translation>行上: その行で行える操作</translation>
    </message>
    <message>
        <source>On the columns&apos; headings: to the next one; with Ctrl it is moved</source>
        <translation>列見出し上: 隣の列見出しへ移動、Ctrlを押しながらで列を移動</translation>
    </message>
    <message>
        <source>Enter, Down</source>
        <translation>Enter、下矢印</translation>
    </message>
    <message>
        <source>On a column&apos;s heading: sort by it; filter by it</source>
        <translation>列見出し上: その列で並べ替え、その列で絞り込み</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>On a filter: take it away</source>
        <translation>フィルター上: そのフィルターを外す</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>In the tree of groups and workers</source>
        <translation>グループとワーカーのツリー内</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>グラフ内</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>イベントログ内</translation>
    </message>
    <message>
        <source>In what was found</source>
        <translation>検索結果内</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SpanBar</name>
    <message>
        <source>Span of the graph</source>
        <translation>グラフの期間</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Another span, from one time to another</source>
        <translation>開始と終了を指定した別の期間</translation>
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
            <numerusform>%1日</numerusform>
        </translation>
    </message>
    <message>
        <source>The slowest 1 % of reports waited at least this long for their acknowledgement.</source>
        <translation>最も遅い1%の報告は、確認応答までに少なくともこの時間を要しました。</translation>
    </message>
    <message>
        <source>● not listening</source>
        <translation>● 待ち受けていません</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● %1で待ち受け中</translation>
    </message>
    <message>
        <source>ack p99 %1</source>
        <translation>ACK p99 %1</translation>
    </message>
    <message>
        <source>history %1 · %2</source>
        <translation>履歴 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 agents</source>
        <translation>
            <numerusform>%1エージェント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports/s</source>
        <translation>報告 %1件/秒</translation>
    </message>
    <message>
        <source>● as last kept; reading the newest reports …</source>
        <translation>● 保存時の状態を表示中。最新のレポートを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Workers with a figure on the wrong side of its threshold are marked in the tree, for everybody who uses this store.</source>
        <translation>しきい値を外れた値のあるワーカーがツリーでマークされます。この設定は、このデータストアを使う全員に適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>marks %1 workers</source>
        <translation>
            <numerusform>ワーカー%1台をマーク</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers would be marked.</source>
        <translation>
            <numerusform>ワーカー%2台中%1台がマークされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The thresholds were not saved: %1</source>
        <translation>しきい値を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>新しいアクセストークン</translation>
    </message>
    <message>
        <source>“%1” is made. Copy it now: it is not shown again, and kept nowhere. One that was lost is revoked, and another made.</source>
        <translation>「%1」を作成しました。今すぐコピーしてください。二度と表示されず、どこにも保存されません。なくした場合は取り消して、別のトークンを作成してください。</translation>
    </message>
    <message>
        <source>The token; scripts send it as “Authorization: Bearer TOKEN”:</source>
        <translation>トークン。スクリプトは「Authorization: Bearer TOKEN」として送信します:</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, put this at the end of its clearml.conf:</source>
        <translation>ClearML エージェントが動くマシンでは、clearml.conf の末尾に次を追加します:</translation>
    </message>
    <message>
        <source>Where muster-agent runs, enter this, paste the token, and press Enter and Ctrl+D. It is then in a file that nobody else may read:</source>
        <translation>muster-agent が動くマシンでは、次を入力し、トークンを貼り付けて、Enter と Ctrl+D を押します。他の人が読めないファイルに保存されます:</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenTable</name>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TotalsCard</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数値の意味</translation>
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
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Muster: %1 running, %2 idle, %3 lost</source>
        <translation>Muster: 稼働中 %1、アイドル %2、応答なし %3</translation>
    </message>
    <message>
        <source>&amp;Hide Muster</source>
        <translation>Musterを非表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Muster</source>
        <translation>Musterを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Muster goes on collecting</source>
        <translation>Musterは収集を続けています</translation>
    </message>
    <message>
        <source>The window is in the notification area: click the icon to have it back, or choose Quit from its menu.</source>
        <translation>ウィンドウは通知領域にあります。アイコンをクリックすると再び表示されます。終了するには、アイコンのメニューから「終了」を選択してください。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::UserGuide</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WelcomePage</name>
    <message>
        <source>Point a machine at this address; the dashboard opens with its first report.</source>
        <translation>マシンの報告先をこのアドレスに設定してください。最初の報告でダッシュボードが開きます。</translation>
    </message>
    <message>
        <source>On any Linux machine, run Muster&apos;s own agent:</source>
        <translation>任意のLinuxマシンで、Muster独自のエージェントを実行します:</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, set this in the api section of its clearml.conf:</source>
        <translation>ClearMLエージェントが動作している場合は、clearml.confのapiセクションに次を設定します:</translation>
    </message>
    <message>
        <source>Waiting for the first machine</source>
        <translation>最初のマシンを待っています</translation>
    </message>
    <message>
        <source>Starting the listener …</source>
        <translation>待ち受けを開始しています …</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● %1で待ち受け中</translation>
    </message>
    <message>
        <source>Point a machine at this address, with an access token: Fleet ▸ Access… makes one, with the lines for its machine. The dashboard opens with the first report.</source>
        <translation>アクセストークンを使って、マシンの報告先をこのアドレスにしてください。フリート ▸ アクセス… で、マシン用の設定行とともに作成できます。最初の報告でダッシュボードが開きます。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WorkerInfo</name>
    <message>
        <source>It reports no GPU.</source>
        <translation>GPUの報告はありません。</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>イベントはまだありません。</translation>
    </message>
    <message>
        <source>GPUs of the worker</source>
        <translation>ワーカーのGPU</translation>
    </message>
    <message>
        <source>Events of the worker</source>
        <translation>ワーカーのイベント</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not known: it has reported no figures yet.</source>
        <translation>不明です。まだ値が報告されていません。</translation>
    </message>
</context>
</TS>
