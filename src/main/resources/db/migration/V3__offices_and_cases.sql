-- The offices that see people, when they are closed, and who is seen where and when.
create table office (
    code         varchar(16)  not null primary key,
    name         varchar(200) not null,
    kind         varchar(16)  not null,
    time_zone    varchar(64)  not null,
    address      varchar(500) not null,
    opens        time         not null,
    closes       time         not null,
    slot_minutes integer      not null,
    capacity     integer      not null,
    constraint office_opens_before_it_closes check (opens < closes),
    constraint office_sees_people check (slot_minutes > 0 and capacity > 0)
);

create table office_zip_prefix (
    office   varchar(16) not null references office (code) on delete cascade,
    prefix   varchar(5)  not null,
    -- Keeps the order in which they were given.
    position integer     not null,
    primary key (office, prefix)
);
create index office_of_zip_prefix on office_zip_prefix (prefix, office);

create table office_closure (
    office    varchar(16)  not null references office (code) on delete cascade,
    closed_on date         not null,
    reason    varchar(200) not null,
    primary key (office, closed_on)
);

-- One row is one place that was given away. A request holds one place at most (primary key), and a seat of a slot is
-- held by one request at most (unique): even a booking that forgot to lock its office could not give it away twice.
create table slot_booking (
    reference_number varchar(16)              not null primary key
        references request (reference_number) on delete cascade,
    office           varchar(16)              not null references office (code),
    slot_at          timestamp with time zone not null,
    seat             integer                  not null,
    constraint slot_booking_seat_once unique (office, slot_at, seat)
);

-- Cases as looked up data, replaced as a whole whenever the system of record hands them over again.
create table case_file (
    receipt_number                varchar(13)              not null primary key,
    form                          varchar(16)              not null,
    filed_on                      date                     not null,
    filed_by                      varchar(8)               not null,
    status                        varchar(16)              not null,
    -- Not a foreign key: cases may be fed before their offices.
    field_office                  varchar(16)              not null,
    applicant_name                varchar(200)             not null,
    applicant_date_of_birth       date                     not null,
    applicant_a_number            varchar(10),
    applicant_email               varchar(254)             not null,
    applicant_phone               varchar(16),
    applicant_language            varchar(2)               not null,
    applicant_line1               varchar(200)             not null,
    applicant_line2               varchar(200),
    applicant_city                varchar(100)             not null,
    applicant_state               varchar(2)               not null,
    applicant_zip_code            varchar(10)              not null,
    account_number                varchar(12),
    -- All empty where nobody represents the applicant.
    representative_name           varchar(200),
    representative_email          varchar(254),
    representative_account_number varchar(12),
    representative_g28_on_file    boolean,
    representative_line1          varchar(200),
    representative_line2          varchar(200),
    representative_city           varchar(100),
    representative_state          varchar(2),
    representative_zip_code       varchar(10),
    -- All empty where nothing is known of biometrics.
    biometrics_required           boolean,
    biometrics_at                 timestamp with time zone,
    -- The moment alone would forget the local time in which it was given: PostgreSQL keeps no offset.
    biometrics_at_offset          varchar(9),
    biometrics_office             varchar(16),
    biometrics_times_rescheduled  integer,
    -- A JSON array of names and dates. Not a table: they are only ever read and replaced together with their case, and
    -- a feed of millions writes one row a case instead of six.
    milestones                    varchar(8000)            not null,
    -- Up to when a pending case is known to have been pending.
    fed_at                        timestamp with time zone not null
);
create index case_file_comparable on case_file (form, field_office, filed_by);
create index case_file_of_applicant on case_file (applicant_email);
