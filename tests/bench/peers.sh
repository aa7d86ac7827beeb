#!/usr/bin/env bash
# Muster beside VictoriaMetrics on the same machine in the same run: CPU for a report, bytes for a value, and the graph
# of a group over thirty days. Each server has core 0 to itself, what loads it has core 1. Needs root, to install
# Debian's victoria-metrics where it is missing, and ten minutes.
#
# Usage: tests/bench/peers.sh [WORKERS [SECONDS]]
set -euo pipefail
cd "$(dirname "$0")/../.."

workers=${1:-20}
seconds=${2:-10}
muster=18018
victoria=18428
# Enough of a fleet for the figures, and few enough for ten minutes: a report a minute.
fleet=(--workers "$workers" --groups 2 --categories 1 --days 30 --interval 60 --distinct "$workers")

command -v victoria-metrics >/dev/null || apt-get install -y --no-install-recommends victoria-metrics
script/setup bench >/dev/null
script/build bench bench_load bench_lines bench_dataset bench_graphs musterd >/dev/null
bin=build/bench/bin
folder=$(mktemp -d)
server=
stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    server=
}
trap 'stop; rm -rf "$folder"' EXIT

answers() { until curl -fs "$1" >/dev/null; do sleep 0.1; done; }
startMuster() {
    taskset -c 0 "$bin/musterd" run --data "$folder/$1" --listen "127.0.0.1:$muster" >"$folder/log" 2>&1 &
    server=$!
    answers "http://127.0.0.1:$muster/healthz"
}
startVictoria() {
    GOMAXPROCS=1 taskset -c 0 victoria-metrics -storageDataPath "$folder/$1" -httpListenAddr "127.0.0.1:$victoria" \
        -retentionPeriod 2 -search.latencyOffset 0s >"$folder/log" 2>&1 &
    server=$!
    answers "http://127.0.0.1:$victoria/health"
}
load() { taskset -c 1 "$bin/bench_load" --seconds "$seconds" --pid "$server" "$@" || true; }

echo "== CPU for a report of 48 figures"
for batch in 1 100; do
    startMuster "muster-$batch"
    echo "muster, $batch a request: $(load --port "$muster" --batch "$batch")"
    stop
    startVictoria "victoria-$batch"
    echo "victoria-metrics, $batch a request: $(load --port "$victoria" --batch "$batch" --lines)"
    stop
done

echo "== $workers workers with 8 GPUs, 30 days, a report a minute"
"$bin/bench_dataset" --data "$folder/muster" "${fleet[@]}" >/dev/null
"$bin/bench_graphs" "$folder/muster" --tables
startVictoria victoria
# A name for what was asked for, so that a failed import is seen.
"$bin/bench_lines" "${fleet[@]}" |
    taskset -c 1 curl -fsS -T - -X POST -H 'Expect:' "http://127.0.0.1:$victoria/write?precision=ms"
curl -fs "http://127.0.0.1:$victoria/internal/force_flush"
stop
startVictoria victoria
values=$(curl -fs "http://127.0.0.1:$victoria/metrics" | awk '/^vm_rows\{type="(storage|indexdb)\/(small|big|file|inmemory)"\}/ && /storage/ {n += $2} END {printf "%d", n}')
bytes=$(du -sb "$folder/victoria/data" | cut -f1)
awk -v v="$values" -v b="$bytes" 'BEGIN {printf "victoria-metrics: %d values, %d bytes, %.2f bytes a value\n", v, b, b / v}'

end=$(($(date +%s) / 3600 * 3600))
begin=$((end - 30 * 86400))
graph() {
    curl -fs -o "$folder/answer" -w '%{time_total}\n' "http://127.0.0.1:$victoria/api/v1/query_range" \
        --data-urlencode "query=$1" -d "start=$begin" -d "end=$end" -d step=8640 -d nocache=1
}
for query in 'avg(gpu_gpu_utilization_percent{group="rack-0"})' \
    'avg(avg_over_time(gpu_gpu_utilization_percent{group="rack-0"}[8640s]))'; do
    echo "victoria-metrics, $query: first $(graph "$query") s," \
        "warm $(for _ in $(seq 20); do graph "$query"; done | sort -n | sed -n 10p) s," \
        "$(grep -o '\[1[0-9]*,' "$folder/answer" | wc -l) points"
done
