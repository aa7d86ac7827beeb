-- What makes an acknowledgement true: one row a commit, every message in it packed (domain/packing.h).
CREATE TABLE journal (
    id          INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,  -- ms UTC, receiver's clock, of the commit
    first_time  INTEGER,           -- ms UTC, reporter's clock, oldest report in it; NULL without reports
    last_time   INTEGER,           -- … and newest
    reports     INTEGER NOT NULL,
    body        BLOB NOT NULL
);
CREATE INDEX journal_time ON journal (last_time, first_time);

-- The present of each worker as of the journal row in setting 'journal.checkpoint'.
CREATE TABLE worker_state (
    worker TEXT PRIMARY KEY,
    body   BLOB NOT NULL
) WITHOUT ROWID;

-- Capacity reports as of the same row, packed like one message of the journal.
CREATE TABLE capacity (
    category    TEXT NOT NULL,
    worker      TEXT NOT NULL,     -- '' for a report about the whole category
    body        BLOB NOT NULL,
    PRIMARY KEY (category, worker)
) WITHOUT ROWID;

CREATE TABLE event (
    id         INTEGER PRIMARY KEY,
    time       INTEGER NOT NULL,   -- ms UTC
    worker     TEXT NOT NULL,
    category   TEXT NOT NULL,
    group_name TEXT NOT NULL,
    kind       TEXT NOT NULL,
    reason     TEXT NOT NULL,
    detail     TEXT NOT NULL
);
CREATE INDEX event_time ON event (time);

-- One instant of one group, category (group_name '') or the total (both ''). A sum is in whole steps of its metric
-- (domain/summary.cpp) over `known` of `total` devices or workers.
CREATE TABLE group_rollup (
    step       INTEGER NOT NULL,   -- seconds between rows of this tier
    category   TEXT NOT NULL,
    group_name TEXT NOT NULL,
    time       INTEGER NOT NULL,   -- ms UTC, the end of the step
    workers_running INTEGER NOT NULL, workers_provisioned INTEGER NOT NULL, workers_idle INTEGER NOT NULL, workers_lost INTEGER NOT NULL,
    gpus_running INTEGER NOT NULL, gpus_provisioned INTEGER NOT NULL, gpus_idle INTEGER NOT NULL, gpus_lost INTEGER NOT NULL,
    cpus_running INTEGER NOT NULL, cpus_provisioned INTEGER NOT NULL, cpus_idle INTEGER NOT NULL, cpus_lost INTEGER NOT NULL,
    gpu_utilization_percent_sum INTEGER NOT NULL, gpu_utilization_percent_known INTEGER NOT NULL, gpu_utilization_percent_total INTEGER NOT NULL,
    cpu_load_percent_sum INTEGER NOT NULL, cpu_load_percent_known INTEGER NOT NULL, cpu_load_percent_total INTEGER NOT NULL,
    ram_total_mib_sum INTEGER NOT NULL, ram_total_mib_known INTEGER NOT NULL, ram_total_mib_total INTEGER NOT NULL,
    ram_free_mib_sum INTEGER NOT NULL, ram_free_mib_known INTEGER NOT NULL, ram_free_mib_total INTEGER NOT NULL,
    gpu_ram_total_mib_sum INTEGER NOT NULL, gpu_ram_total_mib_known INTEGER NOT NULL, gpu_ram_total_mib_total INTEGER NOT NULL,
    gpu_ram_used_mib_sum INTEGER NOT NULL, gpu_ram_used_mib_known INTEGER NOT NULL, gpu_ram_used_mib_total INTEGER NOT NULL,
    disk_free_home_percent_sum INTEGER NOT NULL, disk_free_home_percent_known INTEGER NOT NULL, disk_free_home_percent_total INTEGER NOT NULL,
    network_tx_mibps_sum INTEGER NOT NULL, network_tx_mibps_known INTEGER NOT NULL, network_tx_mibps_total INTEGER NOT NULL,
    network_rx_mibps_sum INTEGER NOT NULL, network_rx_mibps_known INTEGER NOT NULL, network_rx_mibps_total INTEGER NOT NULL,
    PRIMARY KEY (step, category, group_name, time)
) WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
