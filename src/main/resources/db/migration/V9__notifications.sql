-- What people are told, a row for each message, by a reference that is the same over all tries. No message's words are
-- here: they are written anew for every try, so that a secret in a letter is in the letter alone.
create table notification (
    reference   varchar(200)             not null primary key,
    -- Empty where a message answers a text that belongs to no request. Not a foreign key: its check would wait for the
    -- caller's own lock on the request, since this row is written in a transaction of its own.
    request     varchar(16),
    step        varchar(64)              not null,
    -- Counts from 1 where the step comes again within one request.
    attempt     integer                  not null,
    channel     varchar(8)               not null,
    address     varchar(500)             not null,
    template    varchar(128)             not null,
    language    varchar(2)               not null,
    -- See frontdesk.domain.DeliveryState.
    state       varchar(16)              not null,
    tries       integer                  not null,
    provider_id varchar(255),
    -- Why it was not taken or did not arrive: a plain sentence without address.
    failure     varchar(500),
    written_at  timestamp with time zone not null,
    -- When the last try began; empty before the first.
    tried_at    timestamp with time zone,
    -- When it was known what became of it.
    settled_at  timestamp with time zone
);
create index notification_of_request on notification (request, written_at);

-- Texts that came in, by the gateway's own id, so that the same text delivered twice has one effect. Their words are
-- in the conversation of the request that they answer.
create table incoming_text (
    id       varchar(255)             not null primary key,
    phone    varchar(16)              not null,
    said_at  timestamp with time zone not null,
    taken_at timestamp with time zone not null,
    matched  boolean                  not null,
    request  varchar(16)
);

-- Who wants no texts and who wants them again, with the words in which they said so. The last word counts. Kept as
-- proof for four years, whatever becomes of the requests.
create table text_consent (
    id       bigint generated always as identity primary key,
    phone    varchar(16)              not null,
    wants    boolean                  not null,
    words    varchar(1600)            not null,
    text_id  varchar(255)             not null,
    said_at  timestamp with time zone not null,
    taken_at timestamp with time zone not null
);
create index text_consent_of_phone on text_consent (phone, id);
