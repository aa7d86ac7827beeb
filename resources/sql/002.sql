-- History: the journal is sealed into samples, and samples are rolled up. Bodies are packed, and told of in the headers
-- that are named.

-- Whom a row of history is about: a worker (by its id), or a group, a category (group_name '') or the total (both '').
CREATE TABLE subject (
    id         INTEGER PRIMARY KEY,
    worker     TEXT NOT NULL,      -- '' unless it is a worker
    category   TEXT NOT NULL,      -- '' for workers
    group_name TEXT NOT NULL,      -- '' for workers
    UNIQUE (worker, category, group_name)
);

-- Reports of one worker in one hour (domain/reportcolumns.h). Late ones make rows of their own until the hour is rolled up.
CREATE TABLE sample (
    id      INTEGER PRIMARY KEY,
    hour    INTEGER NOT NULL,      -- hours since 1970
    subject INTEGER NOT NULL,
    body    BLOB NOT NULL
);
CREATE INDEX sample_place ON sample (hour, subject);

-- Hours of workers whose samples are newer than their roll-ups.
CREATE TABLE unrolled (
    hour    INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    PRIMARY KEY (hour, subject)
) WITHOUT ROWID;

-- One block of steps of one subject (domain/rollupblock.h, domain/tier.h).
CREATE TABLE rollup (
    id      INTEGER PRIMARY KEY,
    step    INTEGER NOT NULL,      -- seconds
    block   INTEGER NOT NULL,      -- block's spans since 1970
    subject INTEGER NOT NULL,
    body    BLOB NOT NULL,
    UNIQUE (step, block, subject)
);

-- One day of one worker and its GPUs (domain/ledger.h).
CREATE TABLE ledger (
    id      INTEGER PRIMARY KEY,
    day     INTEGER NOT NULL,      -- days since 1970
    subject INTEGER NOT NULL,
    body    BLOB NOT NULL,
    UNIQUE (day, subject)
);

-- What was provisioned in a category from this time on, in thousandths; NULL where nobody says.
CREATE TABLE provision (
    category TEXT NOT NULL,
    time     INTEGER NOT NULL,     -- ms UTC
    workers  INTEGER,
    gpus     INTEGER,
    cpus     INTEGER,
    PRIMARY KEY (category, time)
) WITHOUT ROWID;

-- `group_rollup` holds the rows of the hours that are not rolled up yet, from the present.
ALTER TABLE group_rollup ADD COLUMN gpu_temperature_celsius_sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN gpu_temperature_celsius_known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN gpu_temperature_celsius_total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN cpu_temperature_celsius_sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN cpu_temperature_celsius_known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN cpu_temperature_celsius_total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN disk_read_mibps_sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN disk_read_mibps_known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN disk_read_mibps_total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN disk_write_mibps_sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN disk_write_mibps_known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_rollup ADD COLUMN disk_write_mibps_total INTEGER NOT NULL DEFAULT 0;
