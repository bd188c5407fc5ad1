-- From when on a message has lost its point and is not sent any more; empty where that never comes.
alter table notification add column expires_at timestamp with time zone;
-- Whether somebody whose number took no text has texted since.
create index incoming_text_of_phone on incoming_text (phone, taken_at);
