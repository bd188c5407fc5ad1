-- What local delivery has delivered: read on the demo's page instead of in a mailbox or on a phone.
create table local_message (
    id        bigint generated always as identity primary key,
    reference varchar(200)             not null,
    channel   varchar(16)              not null,
    recipient varchar(320)             not null,
    language  varchar(2)               not null,
    subject   varchar(1000)            not null,
    body      varchar(100000)          not null,
    sent_at   timestamp with time zone not null,
    -- A step that is tried again delivers once.
    constraint local_message_once unique (reference)
);

create table local_attachment (
    message_id bigint       not null references local_message (id) on delete cascade,
    name       varchar(200) not null,
    media_type varchar(200) not null,
    content    bytea        not null,
    primary key (message_id, name)
);

-- How far the demo's clock runs ahead of real time; one row, shared by all nodes.
create table demo_clock (
    id          integer not null primary key check (id = 1),
    lead_millis bigint  not null
);
