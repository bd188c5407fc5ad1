-- What people text is kept before it has its effect, so that no failure in between loses it. The id is made of the
-- gateway's own id, the sender and the words: gateways use an id twice.
alter table incoming_text alter column phone drop not null;
-- As the gateway wrote it; the number that it means, where it is one, is in phone.
alter table incoming_text add column sender varchar(255);
alter table incoming_text add column words varchar(8000);
-- Whether the effect is still to come. Texts that came before were acted on as they came.
alter table incoming_text add column waiting boolean default false not null;
-- See frontdesk.ports.IncomingTexts.Effect; empty while it waits.
alter table incoming_text add column effect varchar(16);
create index incoming_text_of_request on incoming_text (request, said_at);

-- As long as a text that is kept.
alter table text_consent alter column words set data type varchar(8000);
alter table local_reply alter column words set data type varchar(8000);

-- Automatic answers to a number, at most a few a day: each takes a place whose last answer is a day old.
create table automatic_answer (
    phone       varchar(16)              not null,
    place       integer                  not null,
    answered_at timestamp with time zone not null,
    primary key (phone, place)
);
-- How many automatic answers went on a day to numbers that never had a request.
create table unknown_answers (
    answered_on date    not null primary key,
    answers     integer not null
);
-- Whether a number ever had a request.
create index request_of_phone on request (requester_phone);
