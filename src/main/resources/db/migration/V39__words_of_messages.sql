-- The words of each message as it was last sent, beside the delivery log and gone with its row. What a message calls
-- secret is masked before it gets here: see docs/decisions/0016-words-are-kept-and-secrets-are-not.md.
create table message_words (
    reference    varchar(200)             not null primary key references notification (reference) on delete cascade,
    subject      varchar(1000)            not null,
    body         varchar(100000)          not null,
    -- Whether something is masked in it. Such a message has no files here, and cannot be sent again.
    holds_secret boolean                  not null,
    -- The message whose words these are, where it was sent again.
    repeats      varchar(200),
    kept_at      timestamp with time zone not null
);
create index message_words_again on message_words (repeats);

create table message_file (
    reference  varchar(200) not null references message_words (reference) on delete cascade,
    name       varchar(200) not null,
    media_type varchar(200) not null,
    content    bytea        not null,
    primary key (reference, name)
);
