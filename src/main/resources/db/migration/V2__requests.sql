-- What people ask for and what became of it. Personal data and free text live here, not in the engine's tables.
create table request (
    reference_number    varchar(16)              not null primary key,
    kind                varchar(64)              not null,
    status              varchar(32)              not null,
    outcome             varchar(64),
    requester_role      varchar(16)              not null,
    requester_name      varchar(200)             not null,
    requester_email     varchar(254),
    requester_phone     varchar(16),
    requester_language  varchar(2)               not null,
    -- Set while the request is open: what may be asked only once at a time.
    open_key            varchar(128),
    process_instance_id varchar(64),
    received_at         timestamp with time zone not null,
    updated_at          timestamp with time zone not null,
    constraint request_open_once unique (open_key)
);
create index request_of_requester on request (requester_email, received_at);
create index request_of_process_instance on request (process_instance_id);

create table request_fact (
    reference_number varchar(16)   not null references request (reference_number) on delete cascade,
    name             varchar(64)   not null,
    text_value       varchar(4000) not null,
    primary key (reference_number, name)
);

create table timeline_entry (
    id               bigint generated always as identity primary key,
    reference_number varchar(16)              not null references request (reference_number) on delete cascade,
    told_at          timestamp with time zone not null,
    what             varchar(64)              not null,
    -- A JSON object: what fills in the sentence.
    fill_ins         varchar(2000)            not null
);
create index timeline_of_request on timeline_entry (reference_number, id);

create table conversation_entry (
    id               bigint generated always as identity primary key,
    reference_number varchar(16)              not null references request (reference_number) on delete cascade,
    said_at          timestamp with time zone not null,
    speaker          varchar(16)              not null,
    words            varchar(8000)            not null
);
create index conversation_of_request on conversation_entry (reference_number, id);
