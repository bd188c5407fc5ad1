-- Whom a reply answers: the request that was texted last.
create index text_to_number on notification (address, tried_at desc) where channel = 'TEXT' and request is not null;
-- Messages of which nobody knows yet whether they were taken.
create index notification_by_state on notification (state, tried_at) where state in ('WAITING', 'SENDING', 'UNKNOWN');
