-- A worker's present tells where it spoke from (body version 2); what is there is read as it is. Goodbyes are also those of
-- workers that a user has had forgotten.

DROP INDEX event_goodbye;

-- Workers that said goodbye, or were forgotten.
CREATE INDEX event_goodbye ON event (time, subject) WHERE kind = 1 AND reason IN (2, 5);

-- Who came and who went, found among all that got busy and idle. Its condition is to stand in a query (kind < 2).
CREATE INDEX event_coming ON event (kind, time, subject, category, group_name) WHERE kind < 2;
