-- Who came and who went, found among all that got busy and idle. Its condition is to stand in a query (kind < 2).
CREATE INDEX event_coming ON event (kind, time, subject, category, group_name) WHERE kind < 2;
