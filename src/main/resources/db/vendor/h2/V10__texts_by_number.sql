-- Whom a reply answers: the request that was texted last. H2 knows no partial indexes.
create index text_to_number on notification (address, channel, tried_at);
-- Messages of which nobody knows yet whether they were taken.
create index notification_by_state on notification (state, tried_at);
