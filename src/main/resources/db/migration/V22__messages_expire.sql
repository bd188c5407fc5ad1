-- From when on a message has lost its point and is not sent any more; empty where that never comes.
alter table notification add column expires_at timestamp with time zone;
