-- The present is written a few workers at a time: up to this row of the journal what was heard of the worker is in its
-- body. Zero: up to the row in setting 'journal.checkpoint', as for everybody.
ALTER TABLE worker_state ADD COLUMN journal INTEGER NOT NULL DEFAULT 0;
