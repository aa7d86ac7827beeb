<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ColumnMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Mo&amp;ve right</source>
        <translation>右移(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>Filter b&amp;y</source>
        <translation>筛选依据(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>EventMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <translation>
            <numerusform>以及至少 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>WORKER</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>组</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>重新上线</translation>
    </message>
    <message>
        <source>by the worker itself</source>
        <translation>由 Worker 自行注销</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>forgotten on request</source>
        <translation>应用户请求移除</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>This is no regular expression: %1 at character %2.</source>
        <translation>这不是有效的正则表达式：%1（第 %2 个字符）。</translation>
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
        <translation>分钟</translation>
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
        <translation>低于阈值 %1 %2。</translation>
    </message>
    <message>
        <source>Above the threshold of %1 %2.</source>
        <translation>高于阈值 %1 %2。</translation>
    </message>
    <message>
        <source>%1
Known of %2 of %3.</source>
        <translation>%1
%3 个中有 %2 个的数值已知。</translation>
    </message>
    <message>
        <source>%1
Workers: %2 running, %3 idle, %4 lost</source>
        <translation>%1
Worker：%2 个运行中，%3 个空闲，%4 个失联</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 个 Worker 越过阈值</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, not known whether idle</source>
        <translation>运行中，是否空闲未知</translation>
    </message>
    <message>
        <source>Running, idle</source>
        <translation>运行中，空闲</translation>
    </message>
    <message>
        <source>Running, busy</source>
        <translation>运行中，繁忙</translation>
    </message>
    <message>
        <source>Lost: its last figures are shown</source>
        <translation>失联：显示其最后的数值</translation>
    </message>
    <message>
        <source>Its clock is %1 behind</source>
        <translation>时钟慢 %1</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead</source>
        <translation>时钟快 %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>Last heard %1 ago</source>
        <translation>上次通信：%1前</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>Only what is sent is known, not what is received.</source>
        <translation>仅发送量已知，接收量未知。</translation>
    </message>
    <message>
        <source>Only what is received is known, not what is sent.</source>
        <translation>仅接收量已知，发送量未知。</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group, or worker and its task</source>
        <translation>组，或 Worker 及其任务</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>Workers in the group, running and lost</source>
        <translation>组内运行中和失联的 Worker</translation>
    </message>
    <message>
        <source>GPUS</source>
        <translation>GPU 数</translation>
    </message>
    <message>
        <source>Number of GPUs; a group&apos;s are those of its running workers</source>
        <translation>GPU 数量；组的数值为其运行中 Worker 的 GPU</translation>
    </message>
    <message>
        <source>GPU UTIL %</source>
        <translation>GPU 利用率 %</translation>
    </message>
    <message>
        <source>Mean GPU utilisation, percent</source>
        <translation>GPU 平均利用率，百分比</translation>
    </message>
    <message>
        <source>EACH GPU</source>
        <translation>各 GPU</translation>
    </message>
    <message>
        <source>CPU LOAD %</source>
        <translation>CPU 负载 %</translation>
    </message>
    <message>
        <source>Mean CPU load, percent</source>
        <translation>CPU 平均负载，百分比</translation>
    </message>
    <message>
        <source>RAM TOTAL</source>
        <translation>内存总量</translation>
    </message>
    <message>
        <source>Main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>主内存；组的数值为其 Worker 之和</translation>
    </message>
    <message>
        <source>RAM FREE</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Available main memory; a group&apos;s is the sum of its workers&apos;</source>
        <translation>可用主内存；组的数值为其 Worker 之和</translation>
    </message>
    <message>
        <source>DISK FREE</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Free share of the home volume; a group&apos;s is the mean</source>
        <translation>主目录所在卷的剩余比例；组的数值为平均值</translation>
    </message>
    <message>
        <source>NET Tx / Rx Mb/s</source>
        <translation>发送 / 接收 Mb/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabits per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>网络发送和接收速率，单位为兆比特每秒；组的数值为其 Worker 之和。按两者之和排序。</translation>
    </message>
    <message>
        <source>GPU MEM %</source>
        <translation>显存 %</translation>
    </message>
    <message>
        <source>Used share of the fullest GPU&apos;s memory, percent</source>
        <translation>显存占用最高的 GPU 的已用比例，百分比</translation>
    </message>
    <message>
        <source>GPU TEMP</source>
        <translation>GPU 温度</translation>
    </message>
    <message>
        <source>Temperature of the hottest GPU</source>
        <translation>最热 GPU 的温度</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Id of the task that the worker runs</source>
        <translation>Worker 正在运行的任务的 ID</translation>
    </message>
    <message>
        <source>LAST REPORT</source>
        <translation>距上次上报</translation>
    </message>
    <message>
        <source>How long ago the worker was last heard</source>
        <translation>距最后一次收到 Worker 消息的时间</translation>
    </message>
    <message>
        <source>NET Tx / Rx MB/s</source>
        <translation>发送 / 接收 MB/s</translation>
    </message>
    <message>
        <source>Sent and received over the network, megabytes per second; a group&apos;s is the sum of its workers&apos;. Sorts by both together.</source>
        <translation>网络发送和接收速率，单位为兆字节每秒；组的数值为其 Worker 之和。按两者之和排序。</translation>
    </message>
    <message>
        <source>A cell for each GPU, the darker the busier; where they have no room, and from 65 on, for as many neighbours each, unknown where one of them is. A group has up to eight, ordered by utilisation. Sorts by the number of GPUs.</source>
        <translation>每块 GPU 一格，颜色越深越繁忙；放不下时以及从 65 块起，每格代表同样数量的相邻 GPU，其中一块未知则为未知。组内最多八格，按利用率排列。按 GPU 数量排序。</translation>
    </message>
</context>
<context>
    <name>FleetFilterWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Workers in group</source>
        <translation>组内 Worker 数</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 数</translation>
    </message>
    <message>
        <source>GPU util</source>
        <translation>GPU 利用率</translation>
    </message>
    <message>
        <source>CPU load</source>
        <translation>CPU 负载</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>内存总量</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Net Tx + Rx</source>
        <translation>发送 + 接收</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>GPU 温度</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>距上次上报</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>activity unknown</source>
        <translation>活动情况未知</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 or unknown</source>
        <translation>%1 或未知</translation>
    </message>
</context>
<context>
    <name>FleetSpoken</name>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <translation>
            <numerusform>%1 块 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>utilisation not known</source>
        <translation>利用率未知</translation>
    </message>
    <message>
        <source>temperature or memory across a threshold</source>
        <translation>温度或显存越过阈值</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, above the threshold</source>
        <translation>%1，高于阈值</translation>
    </message>
    <message>
        <source>%1, below the threshold</source>
        <translation>%1，低于阈值</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>失联 %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>无消息 %1</translation>
    </message>
    <message>
        <source>across a threshold</source>
        <translation>越过阈值</translation>
    </message>
    <message numerus="yes">
        <source>%1 across a threshold</source>
        <translation>
            <numerusform>%1 个 Worker 越过阈值</numerusform>
        </translation>
    </message>
    <message>
        <source>two machines of one name</source>
        <translation>两台机器同名</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers lost</source>
        <translation>
            <numerusform>%1 个 Worker 失联</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Each figure is running / provisioned.</source>
        <translation>每个数字均为“运行中 / 已配备”。</translation>
    </message>
    <message>
        <source>Running: heard from within %1 of its own report intervals, or within %2 if that is longer.</source>
        <translation>运行中：在自身上报间隔的 %1 倍或 %2（取较长者）之内有过消息。</translation>
    </message>
    <message>
        <source>Lost: silent for longer. Its last figures stay in view and count for nothing.</source>
        <translation>失联：超过上述时间没有消息。仍显示其最后的数值，但不计入统计。</translation>
    </message>
    <message>
        <source>Provisioned: what capacity reports say of a category; without any, what is running or lost.</source>
        <translation>已配备：容量上报中该类别的数量；没有容量上报时，为运行中与失联之和。</translation>
    </message>
    <message>
        <source>Idle GPU: its mean utilisation over %1 is below %2.</source>
        <translation>空闲 GPU：%1内的平均利用率低于 %2。</translation>
    </message>
    <message>
        <source>Idle CPU: its mean load over %1 is below %2.</source>
        <translation>空闲 CPU：%1内的平均负载低于 %2。</translation>
    </message>
    <message>
        <source>Idle worker: it runs no task, or all of its GPUs and CPUs are idle.</source>
        <translation>空闲 Worker：没有运行任务，或其所有 GPU 和 CPU 均空闲。</translation>
    </message>
    <message>
        <source>What is not known is neither idle nor busy.</source>
        <translation>情况未知的既不算空闲，也不算繁忙。</translation>
    </message>
    <message>
        <source>Idle workers:</source>
        <translation>空闲的 Worker：</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>另有 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A GPU is what a worker reports as one, a slice (MIG) too; a CPU is a core, or all of them where only their mean is reported.</source>
        <translation>GPU 按 Worker 上报的一块计，切片（MIG）也算；CPU 按核计，只上报平均值时全部合计为一个。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
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
        <translation>在 Worker 上报数据中的编号</translation>
    </message>
    <message>
        <source>UTIL %</source>
        <translation>利用率 %</translation>
    </message>
    <message>
        <source>Utilisation, percent</source>
        <translation>利用率，百分比</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory in use, and all of it</source>
        <translation>已用显存和显存总量</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Temperature, degrees Celsius</source>
        <translation>温度，摄氏度</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Share of the GPU that the worker has</source>
        <translation>Worker 占有该 GPU 的份额</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Idle or busy, by the idle rules</source>
        <translation>按空闲规则判定的空闲或繁忙</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Power that it takes, and its limit</source>
        <translation>当前功率及其上限</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Whose processes have memory of it</source>
        <translation>占用其显存的进程属于谁</translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message>
        <source>clocks set by an administrator</source>
        <translation>时钟由管理员设定</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>硬件降速</translation>
    </message>
    <message>
        <source>kept in step with other GPUs</source>
        <translation>与其他 GPU 同步</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>温度偏高</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Its clocks are held down: %1</source>
        <translation>时钟被限制：%1</translation>
    </message>
    <message>
        <source>Memory errors: %1 corrected, %2 not corrected</source>
        <translation>显存错误：已纠正 %1，未纠正 %2</translation>
    </message>
    <message>
        <source>⚠ Newest critical error: XID %1</source>
        <translation>⚠ 最近的严重错误：XID %1</translation>
    </message>
    <message>
        <source>%1: %2, process %3</source>
        <translation>%1：%2，进程 %3</translation>
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
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>UUID %1</source>
        <translation>UUID %1</translation>
    </message>
    <message>
        <source>MIG slice of %1</source>
        <translation>%1 的 MIG 切片</translation>
    </message>
    <message>
        <source>Power: %1</source>
        <translation>功率：%1</translation>
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
        <translation>资源</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Idle GPUs</source>
        <translation>空闲 GPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Idle CPUs</source>
        <translation>空闲 CPU</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Provisioned GPUs</source>
        <translation>已配备 GPU</translation>
    </message>
    <message>
        <source>Provisioned CPUs</source>
        <translation>已配备 CPU</translation>
    </message>
    <message>
        <source>Provisioned workers</source>
        <translation>已配备 Worker</translation>
    </message>
    <message>
        <source>Compute utilisation</source>
        <translation>计算利用率</translation>
    </message>
    <message>
        <source>GPU mean</source>
        <translation>GPU 平均</translation>
    </message>
    <message>
        <source>CPU mean</source>
        <translation>CPU 平均</translation>
    </message>
    <message>
        <source>Each GPU</source>
        <translation>各 GPU</translation>
    </message>
    <message>
        <source>Mean of GPUs</source>
        <translation>所有 GPU 平均</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>RAM total</source>
        <translation>内存总量</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Video memory total</source>
        <translation>显存总量</translation>
    </message>
    <message>
        <source>Video memory used</source>
        <translation>已用显存</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>GPU 温度</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU 温度</translation>
    </message>
    <message>
        <source>Free home disk</source>
        <translation>主目录磁盘剩余</translation>
    </message>
    <message>
        <source>Disk I/O</source>
        <translation>磁盘 I/O</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Tx</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Rx</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more GPUs, in the mean alone</source>
        <translation>
            <numerusform>另有 %n 块 GPU，仅计入平均</numerusform>
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
        <translation>3小时</translation>
    </message>
    <message>
        <source>The last 3 hours</source>
        <translation>最近 3 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6小时</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12小时</translation>
    </message>
    <message>
        <source>The last 12 hours</source>
        <translation>最近 12 小时</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1天</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3天</translation>
    </message>
    <message>
        <source>The last 3 days</source>
        <translation>最近 3 天</translation>
    </message>
    <message>
        <source>1 w</source>
        <translation>1周</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>最近 1 周</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2周</translation>
    </message>
    <message>
        <source>The last 2 weeks</source>
        <translation>最近 2 周</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1个月</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>最近 1 个月</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1, of %2 % known</source>
        <translation>%1（已知数据占 %2%）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, of %2 % of the time</source>
        <translation>%1，占时间的 %2%</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>%1 running, %2 of them idle; %3 lost; %4 provisioned</source>
        <translation>运行中 %1（其中空闲 %2），失联 %3，已配备 %4</translation>
    </message>
    <message>
        <source>Known of %1 of %2</source>
        <translation>%2 个中有 %1 个的数值已知</translation>
    </message>
    <message>
        <source>Idle while a task held it: %1
Free: %2
Known for %3 of the time, up to %4</source>
        <translation>被任务占用但空闲：%1
未被占用：%2
%3 的时间有数据，截至 %4</translation>
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
        <translation>Worker 内存</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>Idle, last 30 days</source>
        <translation>空闲（最近 30 天）</translation>
    </message>
    <message>
        <source>Idle GPU-hours</source>
        <translation>空闲 GPU 小时</translation>
    </message>
    <message>
        <source>Known after the first whole hour.</source>
        <translation>满第一个整小时后可知。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>机群(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Save &amp;screenshot…</source>
        <translation>保存屏幕截图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Graph the whole fleet</source>
        <translation>显示整个机群的图表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>阈值(&amp;T)…</translation>
    </message>
    <message>
        <source>Which figures are marked in the tree</source>
        <translation>设置在树中标记哪些数值</translation>
    </message>
    <message>
        <source>&amp;Copy listening address</source>
        <translation>复制监听地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>关于 Muster(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file</source>
        <translation>将窗口画面保存为 PNG 文件</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>What is idle and lost, how long history is kept, where the listener is, language and looks</source>
        <translation>设置空闲与失联的判定、历史的保留时长、监听地址、语言和外观</translation>
    </message>
    <message>
        <source>Store what was heard, and end the program</source>
        <translation>保存已收到的数据，然后退出程序</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <translation>跟随系统使用浅色或深色</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅色背景，深色文字</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深色背景，浅色文字</translation>
    </message>
    <message>
        <source>Let the window fill the screen</source>
        <translation>让窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>Panels, columns, filters and graph as a new user finds them</source>
        <translation>将面板、列、筛选条件和图表恢复为初始状态</translation>
    </message>
    <message>
        <source>Select nobody, and graph all</source>
        <translation>取消选择，并在图表中显示全部</translation>
    </message>
    <message>
        <source>Copy the address at which agents reach this program</source>
        <translation>复制 Agent 连接本程序所用的地址</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>窗口的所有按键</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>What the window is built with</source>
        <translation>构建窗口所用的工具包</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>How everything in the window is used</source>
        <translation>窗口中各项功能的用法</translation>
    </message>
    <message>
        <source>&amp;Access…</source>
        <translation>访问(&amp;A)…</translation>
    </message>
    <message>
        <source>Who may report to this program: access tokens</source>
        <translation>谁可以向本程序上报：访问令牌</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Muster has a problem</source>
        <translation>Muster 出现问题</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 workers were lost</source>
        <translation>
            <numerusform>%1 个 Worker 失联</numerusform>
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
        <translation>天</translation>
    </message>
    <message>
        <source>&amp;GPU idle below</source>
        <translation>GPU 空闲限值（低于）(&amp;G)</translation>
    </message>
    <message>
        <source>A GPU whose mean utilisation is below this is idle</source>
        <translation>平均利用率低于此值的 GPU 视为空闲</translation>
    </message>
    <message>
        <source>&amp;CPU idle below</source>
        <translation>CPU 空闲限值（低于）(&amp;C)</translation>
    </message>
    <message>
        <source>A CPU whose mean load is below this is idle</source>
        <translation>平均负载低于此值的 CPU 视为空闲</translation>
    </message>
    <message>
        <source>&amp;Mean over</source>
        <translation>平均值的时长(&amp;M)</translation>
    </message>
    <message>
        <source>The mean is taken over this time</source>
        <translation>按此时长计算平均值</translation>
    </message>
    <message>
        <source>&amp;Busy again above the limit by</source>
        <translation>恢复繁忙需超出限值(&amp;B)</translation>
    </message>
    <message>
        <source>Busy is logged again once a mean is this far above its limit</source>
        <translation>平均值超出限值达到此幅度后，才再次记录为繁忙</translation>
    </message>
    <message>
        <source>&amp;Lost not before</source>
        <translation>判定失联的最短时间(&amp;L)</translation>
    </message>
    <message>
        <source>A worker is lost after three intervals of silence, and not before this</source>
        <translation>Worker 连续三个上报间隔没有消息即为失联，但不会早于此时间</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>采样数据(&amp;S)</translation>
    </message>
    <message>
        <source>Samples and the half minutes of groups are kept for so long</source>
        <translation>采样数据和组的 30 秒汇总的保留时长</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>samples and half minutes of groups older than %1</source>
        <translation>超过 %1的采样数据和组的 30 秒汇总</translation>
    </message>
    <message>
        <source>Si&amp;ze of samples</source>
        <translation>采样数据大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Samples of the oldest hours go earlier when all take more than this</source>
        <translation>全部采样数据超过此大小时，最早几小时的采样数据会提前删除</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>the oldest samples, where all take more than %1</source>
        <translation>最早的采样数据（总量超过 %1 时）</translation>
    </message>
    <message>
        <source>&amp;Five minutes</source>
        <translation>5 分钟汇总(&amp;F)</translation>
    </message>
    <message>
        <source>Roll-ups of five minutes are kept for so long</source>
        <translation>5 分钟汇总的保留时长</translation>
    </message>
    <message>
        <source>roll-ups of five minutes older than %1</source>
        <translation>超过 %1的 5 分钟汇总</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>1 小时汇总(&amp;H)</translation>
    </message>
    <message>
        <source>Roll-ups of an hour are kept for so long</source>
        <translation>1 小时汇总的保留时长</translation>
    </message>
    <message>
        <source>roll-ups of an hour older than %1</source>
        <translation>超过 %1的 1 小时汇总</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>The ledger of each worker and GPU is kept for so long</source>
        <translation>各 Worker 和 GPU 的台账的保留时长</translation>
    </message>
    <message>
        <source>the ledger of workers and GPUs older than %1</source>
        <translation>超过 %1的 Worker 和 GPU 台账</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>事件日志(&amp;E)</translation>
    </message>
    <message>
        <source>The event log is kept for so long</source>
        <translation>事件日志的保留时长</translation>
    </message>
    <message>
        <source>events older than %1</source>
        <translation>超过 %1的事件</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1; muster --listen HOST:PORT starts on another address</source>
        <translation>%1；可用 muster --listen HOST:PORT 在其他地址上启动</translation>
    </message>
    <message>
        <source>cannot create the data folder %1: name another with --data</source>
        <translation>无法创建数据文件夹 %1：请用 --data 指定其他文件夹</translation>
    </message>
    <message>
        <source>cannot write in the data folder %1: check its permissions, or name another with --data</source>
        <translation>无法写入数据文件夹 %1：请检查其权限，或用 --data 指定其他文件夹</translation>
    </message>
    <message>
        <source>the data folder %1 is in use by another Muster (process %2): stop it, or name another folder with --data</source>
        <translation>数据文件夹 %1 正被另一个 Muster（进程 %2）使用：请先停止它，或用 --data 指定其他文件夹</translation>
    </message>
    <message>
        <source>cannot lock the data folder %1: its file system knows no locks; name another with --data</source>
        <translation>无法锁定数据文件夹 %1：其文件系统不支持锁；请用 --data 指定其他文件夹</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store (%2): it was set aside as %3 and a new one was begun; musterd check and musterd export --data %4 read what is whole in it</source>
        <translation>数据存储 %1 已损坏或不是 Muster 的存储（%2）：已将其另存为 %3 并新建了存储；可用 musterd check 和 musterd export --data %4 读取其中完好的内容</translation>
    </message>
    <message>
        <source>the store %1 is damaged or no Muster store: move it away, or name another folder with --data</source>
        <translation>数据存储 %1 已损坏或不是 Muster 的存储：请将其移走，或用 --data 指定其他文件夹</translation>
    </message>
    <message>
        <source>the store %1 is damaged, and cannot be set aside as %2 (%3): move it away</source>
        <translation>数据存储 %1 已损坏，且无法另存为 %2（%3）：请将其移走</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer Muster and was left untouched: use that version</source>
        <translation>数据存储 %1 由更新版本的 Muster 写入，未作任何改动：请使用该版本</translation>
    </message>
    <message>
        <source>cannot write the store %1: check the permissions of its folder, or name another with --data</source>
        <translation>无法写入数据存储 %1：请检查其所在文件夹的权限，或用 --data 指定其他文件夹</translation>
    </message>
    <message>
        <source>cannot back up before the upgrade of the store %1: %2</source>
        <translation>升级数据存储 %1 之前无法备份：%2</translation>
    </message>
    <message>
        <source>cannot upgrade the store %1: %2</source>
        <translation>无法升级数据存储 %1：%2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>无法打开数据存储 %1：%2</translation>
    </message>
    <message>
        <source>cannot write the store %1 (%2): check that its disk has room and is whole</source>
        <translation>无法写入数据存储 %1（%2）：请检查其磁盘是否有空间且完好</translation>
    </message>
    <message>
        <source>%1; the next start checks the file</source>
        <translation>%1；下次启动时会检查该文件</translation>
    </message>
    <message>
        <source>cannot read the store: %1; reports are refused until it can be read</source>
        <translation>无法读取数据存储：%1；在能够读取之前将拒绝上报</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>无法读取数据存储 %1：%2</translation>
    </message>
    <message>
        <source>%1 rows of the store are damaged and were passed over: keep a copy of the data folder</source>
        <translation>数据存储中有 %1 行已损坏并被跳过：请保留一份数据文件夹的副本</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): start the collector anew, which checks the file and sets it aside if it is damaged</source>
        <translation>由于无法读取数据存储 %1（%2），未生成历史：请重新启动采集，它会检查该文件，如有损坏则将其移开</translation>
    </message>
    <message>
        <source>no history is made, since the store %1 can&apos;t be read (%2): check that its disk is whole; it is tried again each minute</source>
        <translation>由于无法读取数据存储 %1（%2），未生成历史：请检查其磁盘是否完好；每分钟会重试一次</translation>
    </message>
    <message>
        <source>the store %1 is damaged (%2): start the collector anew, which sets it aside and begins a new one</source>
        <translation>数据存储 %1 已损坏（%2）：请重新启动采集，它会将其移开并新建存储</translation>
    </message>
    <message>
        <source>the store %1 could not be checked (%2): run musterd check at a quieter time</source>
        <translation>未能检查数据存储 %1（%2）：请在空闲时运行 musterd check</translation>
    </message>
    <message>
        <source>there is a log, but not the file that it belongs to</source>
        <translation>有日志文件，但缺少其所属的文件</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>检查已中断</translation>
    </message>
    <message>
        <source>the log of the store %1 has grown to %2 MiB, since a backup or another program has been reading it for long: wait for the backup, or end that program</source>
        <translation>由于备份或其他程序长时间读取数据存储 %1，其日志已增至 %2 MiB：请等待备份完成，或结束该程序</translation>
    </message>
    <message>
        <source>the fleet is full: new workers are refused beyond %1; forget those who are lost, or raise it with: musterd setting listener.workers NUMBER</source>
        <translation>机群已满：超过 %1 的新 Worker 将被拒绝；请移除失联的 Worker，或用以下命令提高上限：musterd setting listener.workers 数量</translation>
    </message>
    <message>
        <source>settings can&apos;t be changed until the store can be read</source>
        <translation>在数据存储可读之前无法更改设置</translation>
    </message>
    <message>
        <source>the collector has ended</source>
        <translation>采集已结束</translation>
    </message>
    <message>
        <source>%1: expected a whole number from %2 to %3</source>
        <translation>%1：应为 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no regular expression: %3</source>
        <translation>%1：“%2”不是正则表达式：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT; write it like 127.0.0.1:8018 or [::1]:8018</source>
        <translation>“%1”不是 HOST:PORT 格式；请写成 127.0.0.1:8018 或 [::1]:8018</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>无法在 %1 上监听：%2</translation>
    </message>
    <message>
        <source>no certificate could be made for this machine; give one with --tls-cert and --tls-key</source>
        <translation>无法为本机创建证书；请用 --tls-cert 和 --tls-key 指定</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 中没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>%1 holds no key in PEM form</source>
        <translation>%1 中没有 PEM 格式的密钥</translation>
    </message>
    <message>
        <source>the key %1 is encrypted, and nobody is there to give the passphrase; write it without one: openssl pkey -in KEY -out NEWKEY</source>
        <translation>密钥 %1 已加密，而此处无人输入口令；请写成不带口令的密钥：openssl pkey -in KEY -out NEWKEY</translation>
    </message>
    <message>
        <source>the key %1 does not belong to the certificate %2</source>
        <translation>密钥 %1 与证书 %2 不匹配</translation>
    </message>
    <message>
        <source>there is an access token of this name already: choose another, or revoke that one first</source>
        <translation>已有同名的访问令牌：请换一个名称，或先撤销那个令牌</translation>
    </message>
    <message>
        <source>there are %1 access tokens already: revoke some first</source>
        <translation>已有 %1 个访问令牌：请先撤销一些</translation>
    </message>
    <message>
        <source>there is no such access token: musterd token list shows all</source>
        <translation>没有这个访问令牌：musterd token list 可列出全部</translation>
    </message>
    <message>
        <source>the access token would have expired already</source>
        <translation>该访问令牌一经创建即已过期</translation>
    </message>
    <message>
        <source>the system gives no random numbers, which access tokens need</source>
        <translation>系统未能提供访问令牌所需的随机数</translation>
    </message>
    <message>
        <source>a name has 1 to 256 bytes of UTF-8 without control characters</source>
        <translation>名称须为 1 到 256 字节的 UTF-8，且不含控制字符</translation>
    </message>
    <message>
        <source>a pattern of workers has at most 256 bytes of UTF-8 without control characters</source>
        <translation>Worker 的匹配模式最多 256 字节 UTF-8，且不含控制字符</translation>
    </message>
    <message>
        <source>cannot use %1: %2; nobody gets in until it is put right, or moved away and the access tokens made anew</source>
        <translation>无法使用 %1：%2；在修复它，或将其移走并重新创建访问令牌之前，任何人都无法访问</translation>
    </message>
    <message>
        <source>%1 is locked by another program of Muster: try again when it has ended</source>
        <translation>%1 已被 Muster 的另一个程序锁定：请在其结束后重试</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>it was written by a newer Muster (version %1)</source>
        <translation>由更新版本的 Muster（版本 %1）写入</translation>
    </message>
    <message>
        <source>it is a symbolic link; put the file itself there</source>
        <translation>这是符号链接；请在该处放置文件本身</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>大于 %1 字节</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>超过 1 MiB</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot lock %1: %2</source>
        <translation>无法锁定 %1：%2</translation>
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
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2 running (%3)</source>
        <translation>运行中 %1 / %2 (%3)</translation>
    </message>
    <message>
        <source>%1 idle (%2)</source>
        <translation>空闲 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>失联 %1</translation>
    </message>
</context>
<context>
    <name>SubjectTitle</name>
    <message>
        <source>Whole fleet</source>
        <translation>整个机群</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Average GPU &amp;utilisation below</source>
        <translation>GPU 平均利用率低于(&amp;U)</translation>
    </message>
    <message>
        <source>Average &amp;CPU load above</source>
        <translation>CPU 平均负载高于(&amp;C)</translation>
    </message>
    <message>
        <source>Free &amp;RAM below</source>
        <translation>可用内存低于(&amp;R)</translation>
    </message>
    <message>
        <source>Free home &amp;disk below</source>
        <translation>主目录磁盘剩余低于(&amp;D)</translation>
    </message>
    <message>
        <source>GPU &amp;temperature above</source>
        <translation>GPU 温度高于(&amp;T)</translation>
    </message>
    <message>
        <source>GPU &amp;memory above</source>
        <translation>GPU 显存高于(&amp;M)</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s GPUs</source>
        <translation>Worker 各 GPU 的平均值</translation>
    </message>
    <message>
        <source>The mean over a worker&apos;s CPUs</source>
        <translation>Worker 各 CPU 的平均值</translation>
    </message>
    <message>
        <source>Available main memory of a worker</source>
        <translation>Worker 的可用主内存</translation>
    </message>
    <message>
        <source>Free share of the volume of the agent&apos;s home</source>
        <translation>Agent 主目录所在卷的剩余比例</translation>
    </message>
    <message>
        <source>Any of a worker&apos;s GPUs</source>
        <translation>Worker 的任意一块 GPU</translation>
    </message>
    <message>
        <source>Used share of the memory of any of a worker&apos;s GPUs</source>
        <translation>Worker 的任意一块 GPU 的显存已用比例</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it was called when it was made</source>
        <translation>创建时起的名称</translation>
    </message>
    <message>
        <source>WORKERS</source>
        <translation>WORKER</translation>
    </message>
    <message>
        <source>The workers that it may speak for: * stands for anything, ? for one character</source>
        <translation>它可以代表的 Worker：* 代表任意内容，? 代表一个字符</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>何时创建</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>From then on it is worth nothing</source>
        <translation>从那时起不再有效</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By which musterd token list and musterd token revoke name it</source>
        <translation>musterd token list 和 musterd token revoke 用它来指代</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>任何 Worker</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已过期 %1</translation>
    </message>
</context>
<context>
    <name>WorkerFacts</name>
    <message>
        <source>running, not known whether idle</source>
        <translation>运行中，是否空闲未知</translation>
    </message>
    <message>
        <source>running, idle</source>
        <translation>运行中，空闲</translation>
    </message>
    <message>
        <source>running, busy</source>
        <translation>运行中，繁忙</translation>
    </message>
    <message>
        <source>lost; its last figures are shown</source>
        <translation>失联（显示其最后的数值）</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>误差不到 1 秒</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>慢 %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>From queue</source>
        <translation>来自队列</translation>
    </message>
    <message>
        <source>Serves queues</source>
        <translation>服务的队列</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>上次上报</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>上次通信</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%2 中 %1 可用</translation>
    </message>
    <message>
        <source>Boot id %1</source>
        <translation>启动 ID %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU 型号</translation>
    </message>
    <message>
        <source>Home disk</source>
        <translation>主目录磁盘</translation>
    </message>
    <message>
        <source>Two machines report under this name since %1: %2. Its figures are those of either by turns: give one of them another name.</source>
        <translation>自 %1 起，两台机器以此名称报告：%2。显示的数据轮流来自两者：请为其中一台另起名称。</translation>
    </message>
    <message>
        <source>has left the fleet</source>
        <translation>已离开机群</translation>
    </message>
</context>
<context>
    <name>muster::viewmodels::GraphTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AboutBox</name>
    <message>
        <source>About Muster</source>
        <translation>关于 Muster</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>A native dashboard for GPU fleets.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>面向 GPU 机群的原生仪表板。

基于 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::AccessDialog</name>
    <message>
        <source>Without one, only programs of this machine can report, and all of them may. An access token lets other machines report too, and tells apart who may.

From the first one on everybody needs one, on this machine too: agents that report now are refused until they have theirs.</source>
        <translation>没有令牌时，只有本机上的程序可以上报，而且都可以上报。有了访问令牌，其他机器也可以上报，并且能区分谁有权限。

从第一个令牌起，所有程序都需要令牌，本机也不例外：现在正在上报的代理在拿到令牌之前会被拒绝。</translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>还没有访问令牌</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Who shows one of these access tokens may report, and ask for what is collected. What is changed here holds within a second or two.</source>
        <translation>出示其中任一访问令牌者可以上报，并查询已收集的数据。此处的更改在一两秒内生效。</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes another access token</source>
        <translation>再创建一个访问令牌</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>撤销(&amp;R)…</translation>
    </message>
    <message>
        <source>Takes the chosen access token away (Del)</source>
        <translation>使选中的访问令牌失效 (Del)</translation>
    </message>
    <message>
        <source>Revoke an access token</source>
        <translation>撤销访问令牌</translation>
    </message>
    <message>
        <source>Revoke the access token “%1”?</source>
        <translation>撤销访问令牌“%1”？</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>撤销(&amp;R)</translation>
    </message>
    <message>
        <source>Any worker may use it.</source>
        <translation>任何 Worker 都可以使用它。</translation>
    </message>
    <message>
        <source>The workers %1 may use it.</source>
        <translation>Worker %1 可以使用它。</translation>
    </message>
    <message>
        <source>Who uses it is refused within a second or two, and every login with it ends. muster-agent keeps its reports until it has another token; a ClearML agent exits, and has to be started again.</source>
        <translation>使用它的一方会在一两秒内被拒绝，用它进行的所有登录都会结束。muster-agent 会保留报告，直到有另一个令牌；ClearML 代理会退出，需要重新启动。</translation>
    </message>
    <message>
        <source>It is the last one. Without any, a listener on a loopback address takes reports from every program of this machine; on another address it takes none from anybody.</source>
        <translation>这是最后一个。没有任何令牌时，在回环地址上监听会接受本机任何程序的上报；在其他地址上则不接受任何上报。</translation>
    </message>
    <message>
        <source>The access token was not revoked: %1</source>
        <translation>访问令牌未被撤销：%1</translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation>此处无法更改任何内容：%1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CardStrip</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>另有 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::widgets::CategoryCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>muster::widgets::DesktopSettingsPage</name>
    <message>
        <source>&amp;Keep collecting when the window is closed</source>
        <translation>关闭窗口后继续采集(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Notify of lost workers and troubles of the collector</source>
        <translation>通知 Worker 失联和采集异常(&amp;N)</translation>
    </message>
    <message>
        <source>This desktop has no notification area.</source>
        <translation>此桌面没有通知区域。</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的配色</translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates</source>
        <translation>窗口的语言，以及数字和日期的格式</translation>
    </message>
    <message>
        <source>What 1024 MiB are called</source>
        <translation>1024 MiB 用什么单位表示</translation>
    </message>
    <message>
        <source>In what the traffic of the network is told</source>
        <translation>网络流量的显示单位</translation>
    </message>
    <message>
        <source>The window closes to the notification area; File, Quit ends the program</source>
        <translation>关闭窗口后缩到通知区域；通过“文件”→“退出”结束程序</translation>
    </message>
    <message>
        <source>At most one notification a minute tells who was lost</source>
        <translation>每分钟最多通知一次哪些 Worker 失联</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>GB and TB</source>
        <translation>GB 和 TB</translation>
    </message>
    <message>
        <source>GiB and TiB</source>
        <translation>GiB 和 TiB</translation>
    </message>
    <message>
        <source>Megabits a second</source>
        <translation>兆比特每秒</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>兆字节每秒</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFilterBar</name>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近 1 周</translation>
    </message>
    <message>
        <source>Clear the filters of the event log</source>
        <translation>清除事件日志的筛选条件</translation>
    </message>
    <message>
        <source>Clear the filters (Esc)</source>
        <translation>清除筛选条件 (Esc)</translation>
    </message>
    <message>
        <source>Text to look for in the event log</source>
        <translation>要在事件日志中查找的文本</translation>
    </message>
    <message>
        <source>Find in events…</source>
        <translation>在事件中查找…</translation>
    </message>
    <message>
        <source>In any column, in capitals or not (Ctrl+Shift+F)</source>
        <translation>查找所有列，不区分大小写 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show such events</source>
        <translation>显示此类事件</translation>
    </message>
    <message>
        <source>Group whose events are shown</source>
        <translation>要显示哪个组的事件</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>Show the events of one group or category</source>
        <translation>显示某个组或类别的事件</translation>
    </message>
    <message>
        <source>When the events happened that are shown</source>
        <translation>所显示事件的时间段</translation>
    </message>
    <message>
        <source>Show the events of a period</source>
        <translation>显示某个时间段的事件</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>指定时间段…</translation>
    </message>
    <message>
        <source>Filter the event log by kind, group and time</source>
        <translation>按类型、组和时间筛选事件日志</translation>
    </message>
    <message>
        <source>Filter of the event log</source>
        <translation>事件日志的筛选条件</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>筛选 ▾</translation>
    </message>
    <message>
        <source>Filter (%1) ▾</source>
        <translation>筛选 (%1) ▾</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Break the export off; a file that was there stays as it was</source>
        <translation>中止导出；原有文件保持不变</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 条事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <translation>
            <numerusform>%1 / %2 条事件</numerusform>
        </translation>
    </message>
    <message>
        <source>reading older ones…</source>
        <translation>正在读取较早的事件…</translation>
    </message>
    <message>
        <source>older ones are not read</source>
        <translation>较早的事件未读取</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Stop reading older events</source>
        <translation>停止读取较早的事件</translation>
    </message>
    <message>
        <source>Go on reading older events</source>
        <translation>继续读取较早的事件</translation>
    </message>
    <message>
        <source>the log is full, older ones are in the store</source>
        <translation>日志已满，更早的事件在存储中</translation>
    </message>
    <message>
        <source>older ones could not be read</source>
        <translation>无法读取更早的事件</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventLogDock</name>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>&amp;Export event log…</source>
        <translation>导出事件日志(&amp;E)…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Write the events that are shown into a CSV file</source>
        <translation>将显示的事件写入 CSV 文件</translation>
    </message>
    <message>
        <source>Let the rows stay where they are while new events come (Ctrl+Shift+P)</source>
        <translation>有新事件到来时保持各行位置不变 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>&amp;Find in event log</source>
        <translation>在事件日志中查找(&amp;F)</translation>
    </message>
    <message>
        <source>A double click shows the event log in a window of its own, or puts it back</source>
        <translation>双击可在独立窗口中显示事件日志，或将其放回</translation>
    </message>
    <message>
        <source>Show the event log in a window of its own, with every column, or put it back</source>
        <translation>在独立窗口中显示事件日志及其所有列，或将其放回</translation>
    </message>
    <message>
        <source>Event log in a window of its own</source>
        <translation>在独立窗口中显示事件日志</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Go to the newest event and follow</source>
        <translation>转到最新事件并跟随</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>尚无事件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events ↑</source>
        <translation>
            <numerusform>%1 条新事件 ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Export event log</source>
        <translation>导出事件日志</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 events written to %2</source>
        <translation>
            <numerusform>已将 %1 条事件写入 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled: %1 is as it was</source>
        <translation>已取消导出：%1 保持不变</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>导出失败。</translation>
    </message>
    <message>
        <source>The event log could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>无法将事件日志写入 %1（%2）。请选择可写入且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>Event log not exported</source>
        <translation>事件日志未导出</translation>
    </message>
    <message>
        <source>%1 events are too many to be copied: export them to a file.</source>
        <translation>%1 个事件过多，无法复制：请导出到文件。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventMenu</name>
    <message>
        <source>&amp;Show worker</source>
        <translation>显示 Worker(&amp;S)</translation>
    </message>
    <message>
        <source>Filter to this &amp;worker</source>
        <translation>仅筛选此 Worker(&amp;W)</translation>
    </message>
    <message>
        <source>Filter to this &amp;group</source>
        <translation>仅筛选此组(&amp;G)</translation>
    </message>
    <message>
        <source>Filter to this &amp;kind of event</source>
        <translation>仅筛选此类事件(&amp;K)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventPeriodDialog</name>
    <message>
        <source>Events of a period</source>
        <translation>某个时间段的事件</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束(&amp;U)</translation>
    </message>
    <message>
        <source>The period ends before it begins: choose a later end.</source>
        <translation>时间段的结束早于开始：请选择更晚的结束时间。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::EventTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause event log</source>
        <translation>暂停事件日志(&amp;P)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChip</name>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FilterPopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>Only workers that are</source>
        <translation>仅限以下状态的 Worker</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a worker, a group, a category, a task or an action</source>
        <translation>查找 Worker、组、类别、任务或操作</translation>
    </message>
    <message>
        <source>Worker, group, category, task or action</source>
        <translation>Worker、组、类别、任务或操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>另有 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有该名称的项目。</translation>
    </message>
    <message>
        <source>Enter shows it, Ctrl+Enter its information</source>
        <translation>Enter 显示，Ctrl+Enter 查看信息</translation>
    </message>
</context>
<context>
    <name>muster::widgets::Finder</name>
    <message>
        <source>Fin&amp;d everything…</source>
        <translation>查找全部内容(&amp;D)…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 不在树中：不符合筛选条件。</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选条件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep filters</source>
        <translation>保留筛选条件(&amp;K)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
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
        <translation>失联 %1</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ 冲突</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetHeader</name>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>筛选(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetMenu</name>
    <message>
        <source>&amp;Information</source>
        <translation>信息(&amp;I)</translation>
    </message>
    <message>
        <source>Show in &amp;graph</source>
        <translation>在图表中显示(&amp;G)</translation>
    </message>
    <message>
        <source>Filter &amp;to this</source>
        <translation>仅筛选此项(&amp;T)</translation>
    </message>
    <message>
        <source>Its e&amp;vents</source>
        <translation>查看其事件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Forget the lost worker</source>
        <translation>移除失联的 Worker(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget %1 lost workers</source>
        <translation>移除 %1 个失联的 Worker(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget lost workers</source>
        <translation>移除失联的 Worker(&amp;F)</translation>
    </message>
    <message>
        <source>Takes them out of the fleet until they report again; their history stays.</source>
        <translation>将其移出机群，直到再次上报；历史记录会保留。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetSettingsPage</name>
    <message>
        <source>Regular expressions of worker ids to leave out, one a line</source>
        <translation>要排除的 Worker ID 的正则表达式，每行一个</translation>
    </message>
    <message>
        <source>H&amp;idden workers</source>
        <translation>隐藏的 Worker(&amp;I)</translation>
    </message>
    <message>
        <source>For everybody who uses this store. Who is hidden is heard and kept, but neither counted nor shown.</source>
        <translation>对使用此数据存储的所有人生效。隐藏的 Worker 仍会接收并保存其数据，但不计入统计，也不显示。</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: mend it, or take the line out.</source>
        <translation>“%1”不是有效的正则表达式：请修正，或删除该行。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::FleetView</name>
    <message>
        <source>Resource groups</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有组(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>折叠所有组(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>筛选(&amp;L)…</translation>
    </message>
    <message>
        <source>No workers yet. They appear here with their first report.</source>
        <translation>尚无 Worker。首次上报后会显示在此处。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphControls</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Back to the span before</source>
        <translation>返回上一个时间范围</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Another span…</source>
        <translation>其他时间范围…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphHeader</name>
    <message>
        <source>What the graph tells</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Show the points as a table</source>
        <translation>以表格显示数据点</translation>
    </message>
    <message>
        <source>Copy the graph, or save it as PNG, SVG or CSV</source>
        <translation>复制图表，或保存为 PNG、SVG 或 CSV</translation>
    </message>
    <message>
        <source>Fold or unfold the graph</source>
        <translation>折叠或展开图表</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSaver</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The graph could not be written to %1 (%2). Choose a folder that you may write to and that has room.</source>
        <translation>无法将图表写入 %1（%2）。请选择可写入且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Graph not saved</source>
        <translation>图表未保存</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GraphSheet</name>
    <message>
        <source>No figures for the time shown: the graph starts with the first report that has some.</source>
        <translation>所显示的时间内没有数据：图表从首次包含数据的上报开始。</translation>
    </message>
    <message>
        <source>The graph as a table</source>
        <translation>图表的表格形式</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>The history of this time cannot be read: musterd check says what is damaged.</source>
        <translation>无法读取这段时间的历史记录：musterd check 会指出损坏之处。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupInfo</name>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>Compare with another group</source>
        <translation>与其他组比较</translation>
    </message>
    <message>
        <source>Draws the same lines of another group, dashed, into the graph</source>
        <translation>在图表中以虚线绘制另一个组的相同曲线</translation>
    </message>
</context>
<context>
    <name>muster::widgets::GroupPanel</name>
    <message>
        <source>Resource groups</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>No worker matches the filters.</source>
        <translation>没有符合筛选条件的 Worker。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 workers</source>
        <translation>
            <numerusform>%1 个 Worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 groups</source>
        <translation>
            <numerusform>%1 / %2 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers</source>
        <translation>
            <numerusform>%1 / %2 个 Worker</numerusform>
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
        <translation>%1，升序排列</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1，降序排列</translation>
    </message>
</context>
<context>
    <name>muster::widgets::HistorySettingsPage</name>
    <message>
        <source>For everybody who uses this store. What is older goes within ten minutes, and does not come back.</source>
        <translation>对使用此数据存储的所有人生效。更早的数据会在十分钟内删除，且无法恢复。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::InfoDock</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>关闭（可从“视图”菜单重新打开）</translation>
    </message>
    <message>
        <source>Close the information</source>
        <translation>关闭信息</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendButton</name>
    <message>
        <source>Show or hide this line</source>
        <translation>显示或隐藏此曲线</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LegendStrip</name>
    <message>
        <source>Lines before</source>
        <translation>前面的曲线</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>后面的曲线</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LinePlot</name>
    <message>
        <source>Graph</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ListenerSettingsPage</name>
    <message>
        <source>Host and port on which agents reach this program, as in 127.0.0.1:8018</source>
        <translation>Agent 连接本程序所用的主机和端口，例如 127.0.0.1:8018</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>The program was started with --listen, which wins over this setting. Start it without to change the address here.</source>
        <translation>程序启动时使用了 --listen，其优先于此设置。要在此处更改地址，请不带该选项启动程序。</translation>
    </message>
    <message>
        <source>The listener moves at once. Agents that report to the old address have to be told the new one.</source>
        <translation>监听地址会立即切换。仍向旧地址上报的 Agent 需要改为新地址。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::LivePill</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Machines are reporting; the window follows as they do.</source>
        <translation>机器正在上报；窗口随之更新。</translation>
    </message>
    <message>
        <source>The graph shows what has been. Back to its span up to now (Home).</source>
        <translation>图表显示的是过去的数据。点击可返回截至当前的时间范围 (Home)。</translation>
    </message>
    <message>
        <source>No machine is reporting at the moment.</source>
        <translation>目前没有机器上报。</translation>
    </message>
    <message>
        <source>Something is wrong: the status bar at the bottom says what.</source>
        <translation>出现问题：请查看底部状态栏中的说明。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Cannot write the screenshot %1: %2. Choose a folder that you may write to.</source>
        <translation>无法写入屏幕截图 %1：%2。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>保存屏幕截图</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Forget lost workers</source>
        <translation>移除失联的 Worker</translation>
    </message>
    <message>
        <source>%1 is not in the tree: the filters leave it out.</source>
        <translation>%1 不在树中：不符合筛选条件。</translation>
    </message>
    <message>
        <source>%1 is not in the tree: it has left the fleet.</source>
        <translation>%1 不在树中：已离开机群。</translation>
    </message>
    <message>
        <source>The workers are still there: the store could not be written. Try again later.</source>
        <translation>Worker 仍然存在：无法写入数据存储。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::NewTokenDialog</name>
    <message>
        <source>This is too long: write at most %1 bytes.</source>
        <translation>太长：最多 %1 字节。</translation>
    </message>
    <message>
        <source>There are control characters in this: write it without them.</source>
        <translation>其中含有控制字符：请去掉。</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>新建访问令牌</translation>
    </message>
    <message>
        <source>for instance lab machines</source>
        <translation>例如：实验室机器</translation>
    </message>
    <message>
        <source>By which you know it again when you revoke it</source>
        <translation>撤销时据此辨认</translation>
    </message>
    <message>
        <source>any worker</source>
        <translation>任何 Worker</translation>
    </message>
    <message>
        <source>A pattern of the ids of the workers that may report with it</source>
        <translation>可用它上报的 Worker 的 ID 模式</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>Binds it to the workers whose ids fit: * stands for anything, ? for one character. dgx:* are all of category dgx.</source>
        <translation>将其绑定到 ID 相符的 Worker：* 代表任意内容，? 代表一个字符。dgx:* 表示类别 dgx 的全部 Worker。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>%1 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>到期(&amp;E)</translation>
    </message>
    <message>
        <source>A token needs a name: write who is to use it.</source>
        <translation>令牌需要名称：请写明由谁使用。</translation>
    </message>
    <message>
        <source>There is a token of this name already: choose another, or revoke that one first.</source>
        <translation>已有同名令牌：请另选名称，或先撤销那一个。</translation>
    </message>
    <message>
        <source>This has passed already: choose a later time.</source>
        <translation>已经过去：请选择更晚的时间。</translation>
    </message>
    <message>
        <source>No token was made: %1</source>
        <translation>未创建令牌：%1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::PatternEditor</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正则表达式(&amp;R)</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>包含…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeDialog</name>
    <message>
        <source>Span of the graph</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>结束(&amp;T)</translation>
    </message>
    <message>
        <source>The span begins in the future: choose a start that has been.</source>
        <translation>时间范围的开始在未来：请选择已过去的开始时间。</translation>
    </message>
    <message>
        <source>The span ends before it begins: choose a later end.</source>
        <translation>时间范围的结束早于开始：请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>The span is shorter than a minute: choose a later end.</source>
        <translation>时间范围不足一分钟：请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>History begins on %1: choose a later end.</source>
        <translation>历史记录始于 %1：请选择更晚的结束时间。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::RangeEditor</name>
    <message>
        <source>Also where it is &amp;unknown</source>
        <translation>也包括未知的(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>最小值(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>最大值(&amp;T)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one like %2, or nothing.</source>
        <translation>“%1”不是数字。请输入类似 %2 的数字，或留空。</translation>
    </message>
    <message>
        <source>No figure is from %1 to %2. Write the smaller one first.</source>
        <translation>不存在从 %1 到 %2 的数值。请先输入较小的数。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceChart</name>
    <message>
        <source>Next point</source>
        <translation>下一个点</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>上一个点</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>下一条曲线</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>上一条曲线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ResourceFigure</name>
    <message>
        <source>%1 idle</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>失联 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SearchButton</name>
    <message>
        <source>Find worker, group, task…</source>
        <translation>查找 Worker、组、任务…</translation>
    </message>
    <message>
        <source>Find anything that has a name: workers, groups, tasks, actions (%1)</source>
        <translation>查找一切有名称的内容：Worker、组、任务、操作（%1）</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Fills this page with what a new store and a new user have; nothing is saved yet</source>
        <translation>将此页填为新数据存储和新用户的默认值；尚不会保存</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>删除历史</translation>
    </message>
    <message>
        <source>Keeping less deletes history, for everybody who uses this store:</source>
        <translation>减少保留量会删除以下历史，对使用此数据存储的所有人生效：</translation>
    </message>
    <message>
        <source>&amp;Delete and save</source>
        <translation>删除并保存(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存任何内容：%1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右箭头、左箭头</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>展开和折叠组</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、空格</translation>
    </message>
    <message>
        <source>On a card: show it in the graph</source>
        <translation>在卡片上：在图表中显示</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On an event: show its worker</source>
        <translation>在事件上：显示其 Worker</translation>
    </message>
    <message>
        <source>Drag, wheel</source>
        <translation>拖动、滚轮</translation>
    </message>
    <message>
        <source>In the graph: zoom</source>
        <translation>在图表中：缩放</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>In the graph: move along</source>
        <translation>在图表中：沿时间轴移动</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In what was found: its information</source>
        <translation>在查找结果中：查看其信息</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>On a row: what can be done with it</source>
        <translation>在行上：可对其执行的操作</translation>
    </message>
    <message>
        <source>On the columns&apos; headings: to the next one; with Ctrl it is moved</source>
        <translation>在列标题上：转到相邻的列标题；按住 Ctrl 则移动该列</translation>
    </message>
    <message>
        <source>Enter, Down</source>
        <translation>Enter、下箭头</translation>
    </message>
    <message>
        <source>On a column&apos;s heading: sort by it; filter by it</source>
        <translation>在列标题上：按该列排序；按该列筛选</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>On a filter: take it away</source>
        <translation>在筛选条件上：将其移除</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>In the tree of groups and workers</source>
        <translation>在组和 Worker 的树中</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>在事件日志中</translation>
    </message>
    <message>
        <source>In what was found</source>
        <translation>在查找结果中</translation>
    </message>
</context>
<context>
    <name>muster::widgets::SpanBar</name>
    <message>
        <source>Span of the graph</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Another span, from one time to another</source>
        <translation>指定起止时间的其他时间范围</translation>
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
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The slowest 1 % of reports waited at least this long for their acknowledgement.</source>
        <translation>最慢的 1% 的上报至少等待了这么久才得到确认。</translation>
    </message>
    <message>
        <source>● not listening</source>
        <translation>● 未监听</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● 正在监听 %1</translation>
    </message>
    <message>
        <source>ack p99 %1</source>
        <translation>确认 p99 %1</translation>
    </message>
    <message>
        <source>history %1 · %2</source>
        <translation>历史 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 agents</source>
        <translation>
            <numerusform>%1 个 Agent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports/s</source>
        <translation>上报 %1 次/秒</translation>
    </message>
    <message>
        <source>● as last kept; reading the newest reports …</source>
        <translation>● 显示上次保存的状态；正在读取最新报告…</translation>
    </message>
</context>
<context>
    <name>muster::widgets::ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Workers with a figure on the wrong side of its threshold are marked in the tree, for everybody who uses this store.</source>
        <translation>数值越过阈值的 Worker 会在树中标记出来，对使用此数据存储的所有人生效。</translation>
    </message>
    <message numerus="yes">
        <source>marks %1 workers</source>
        <translation>
            <numerusform>标记 %1 个 Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 workers would be marked.</source>
        <translation>
            <numerusform>%2 个 Worker 中将有 %1 个被标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>The thresholds were not saved: %1</source>
        <translation>阈值未保存：%1</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>新建访问令牌</translation>
    </message>
    <message>
        <source>“%1” is made. Copy it now: it is not shown again, and kept nowhere. One that was lost is revoked, and another made.</source>
        <translation>“%1”已创建。请立即复制：它不会再次显示，也不会保存在任何地方。若丢失，请撤销并另建一个。</translation>
    </message>
    <message>
        <source>The token; scripts send it as “Authorization: Bearer TOKEN”:</source>
        <translation>令牌；脚本以“Authorization: Bearer TOKEN”发送：</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, put this at the end of its clearml.conf:</source>
        <translation>在运行 ClearML 代理的机器上，将以下内容放在其 clearml.conf 末尾：</translation>
    </message>
    <message>
        <source>Where muster-agent runs, enter this, paste the token, and press Enter and Ctrl+D. It is then in a file that nobody else may read:</source>
        <translation>在运行 muster-agent 的机器上，输入以下内容，粘贴令牌，再按 Enter 和 Ctrl+D。令牌便存入他人无法读取的文件：</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TokenTable</name>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TotalsCard</name>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数字的含义</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>muster::widgets::TrayIcon</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Muster: %1 running, %2 idle, %3 lost</source>
        <translation>Muster：运行中 %1，空闲 %2，失联 %3</translation>
    </message>
    <message>
        <source>&amp;Hide Muster</source>
        <translation>隐藏 Muster(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Muster</source>
        <translation>显示 Muster(&amp;S)</translation>
    </message>
    <message>
        <source>Muster goes on collecting</source>
        <translation>Muster 继续采集</translation>
    </message>
    <message>
        <source>The window is in the notification area: click the icon to have it back, or choose Quit from its menu.</source>
        <translation>窗口已缩到通知区域：单击图标可重新显示，或从图标菜单中选择“退出”。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::UserGuide</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WelcomePage</name>
    <message>
        <source>Point a machine at this address; the dashboard opens with its first report.</source>
        <translation>让机器上报到此地址；收到首次上报后即打开仪表板。</translation>
    </message>
    <message>
        <source>On any Linux machine, run Muster&apos;s own agent:</source>
        <translation>在任意 Linux 机器上运行 Muster 自带的 Agent：</translation>
    </message>
    <message>
        <source>Where a ClearML agent runs, set this in the api section of its clearml.conf:</source>
        <translation>在运行 ClearML Agent 的机器上，在其 clearml.conf 的 api 部分设置：</translation>
    </message>
    <message>
        <source>Waiting for the first machine</source>
        <translation>正在等待第一台机器</translation>
    </message>
    <message>
        <source>Starting the listener …</source>
        <translation>正在启动监听 …</translation>
    </message>
    <message>
        <source>● listening on %1</source>
        <translation>● 正在监听 %1</translation>
    </message>
    <message>
        <source>Point a machine at this address, with an access token: Fleet ▸ Access… makes one, with the lines for its machine. The dashboard opens with the first report.</source>
        <translation>让机器带着访问令牌上报到此地址：机群 ▸ 访问… 可创建令牌，并给出用于该机器的配置行。收到第一份报告后即打开仪表板。</translation>
    </message>
</context>
<context>
    <name>muster::widgets::WorkerInfo</name>
    <message>
        <source>It reports no GPU.</source>
        <translation>未上报 GPU。</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>尚无事件。</translation>
    </message>
    <message>
        <source>GPUs of the worker</source>
        <translation>Worker 的 GPU</translation>
    </message>
    <message>
        <source>Events of the worker</source>
        <translation>Worker 的事件</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Not known: it has reported no figures yet.</source>
        <translation>未知：尚未上报数值。</translation>
    </message>
</context>
</TS>
