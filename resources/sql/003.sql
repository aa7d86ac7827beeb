-- Events in a third of the room, in the order in which they are read, and those found quickly that history asks for.

INSERT OR IGNORE INTO subject (worker, category, group_name) SELECT DISTINCT worker, '', '' FROM event;

ALTER TABLE event RENAME TO old_event;

CREATE TABLE event (
    time       INTEGER NOT NULL,   -- ms UTC
    number     INTEGER NOT NULL,   -- among those of one time, in the order in which they came
    subject    INTEGER NOT NULL,   -- the worker
    category   TEXT,               -- where it stood then; both NULL where its id says so (domain/workername.h)
    group_name TEXT,
    kind       INTEGER NOT NULL,   -- domain/event.h
    reason     INTEGER NOT NULL,
    detail     BLOB NOT NULL,      -- a text, or the bytes that its hexadecimal digits stand for
    PRIMARY KEY (time, number)
) WITHOUT ROWID;

INSERT INTO event
SELECT e.time, row_number() OVER (PARTITION BY e.time ORDER BY e.id) - 1, s.id, e.category, e.group_name,
       CASE e.kind WHEN 'unregistered' THEN 1 WHEN 'idle' THEN 2 WHEN 'busy' THEN 3 ELSE 0 END,
       CASE e.reason WHEN 'returned' THEN 1 WHEN 'unregistered by the worker' THEN 2 WHEN 'lost' THEN 3
                     WHEN 'expired' THEN 4 ELSE 0 END,
       e.detail
FROM old_event e JOIN subject s ON s.worker = e.worker AND s.category = '' AND s.group_name = '';

DROP TABLE old_event;

-- Workers that said goodbye.
CREATE INDEX event_goodbye ON event (time, subject) WHERE kind = 1 AND reason = 2;

-- What happened to one worker, newest first.
CREATE INDEX event_worker ON event (subject, time);

-- The present is written a few workers at a time: up to this row of the journal what was heard of the worker is in its
-- body. Zero: up to the row in setting 'journal.checkpoint', as for everybody.
ALTER TABLE worker_state ADD COLUMN journal INTEGER NOT NULL DEFAULT 0;
