-- Codes that link cases to accounts. Of a code there is its keyed hash alone; nobody can read it here.
create table access_code (
    id             bigint generated always as identity primary key,
    receipt_number varchar(13)              not null,
    party          varchar(16)              not null,
    -- Which request it was made for. Not a foreign key: this row is written in a transaction of its own, and the check
    -- would wait for the caller's own lock on the request.
    request        varchar(16)              not null,
    -- Which of the configured keys the hash was made with.
    key_id         varchar(64)              not null,
    code_hash      varchar(64)              not null,
    -- Receipt number and party while the code can be redeemed, empty once it is used or void. Unique: the database
    -- itself lets no party have two codes in force.
    in_force       varchar(32),
    -- IN_FORCE, USED or VOID.
    state          varchar(16)              not null,
    issued_at      timestamp with time zone not null,
    expires_at     timestamp with time zone not null,
    -- When it was used or became void.
    settled_at     timestamp with time zone,
    constraint access_code_once_in_force unique (in_force)
);
create index access_code_of_case on access_code (receipt_number, state);
create index access_code_of_request on access_code (request);

-- Wrong tries for a receipt number, known or not, counted here so that all nodes count together.
create table access_code_tries (
    receipt_number varchar(13)              not null primary key,
    wrong          integer                  not null,
    last_at        timestamp with time zone not null
);
create index access_code_tries_by_age on access_code_tries (last_at);

-- When a feed last brought another mailing address than the one before; empty where it never did.
alter table case_file add applicant_address_changed_at timestamp with time zone;
alter table case_file add representative_address_changed_at timestamp with time zone;

-- Where a notice goes that has no address on file: as an officer confirmed it with the person.
create table notice_address (
    reference_number varchar(16)  not null primary key references request (reference_number) on delete cascade,
    line1            varchar(200) not null,
    line2            varchar(200),
    city             varchar(100) not null,
    state            varchar(2)   not null,
    zip_code         varchar(10)  not null
);
