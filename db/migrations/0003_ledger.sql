-- owner: platform
-- The ledger is read by day. Events are appended in the order of time, so a block range is enough: an entry of a few
-- bytes for every hundred pages, and nothing for a deed to keep up.
create index events_when on platform.events using brin (occurred_at);
