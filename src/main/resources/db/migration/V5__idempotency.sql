-- Answers to requests that may be sent twice, by who sent them under which key.
create table first_answer (
    caller          varchar(255)             not null,
    idempotency_key varchar(255)             not null,
    -- SHA-256 of what was asked: the same key may not ask for something else.
    fingerprint     varchar(64)              not null,
    claimed_at      timestamp with time zone not null,
    -- Written in the same transaction as what was asked for; no row without an answer is ever seen by others.
    status          integer,
    location        varchar(2000),
    media_type      varchar(255),
    body            varchar(200000),
    primary key (caller, idempotency_key)
);
create index first_answer_age on first_answer (claimed_at);
