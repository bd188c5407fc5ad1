-- A place can be held for a request until a moment; from then on it counts as free, whether anybody has cleared the row
-- away or not. Empty: booked.
alter table slot_booking add column held_until timestamp with time zone;

-- The case whose own appointment this is, where the request has moved it: the case's record says the same then, and
-- the two are one person in one place.
alter table slot_booking add column receipt_number varchar(13);
create index slot_bookings_held on slot_booking (held_until, office);
create index slot_bookings_of_case on slot_booking (receipt_number);

-- Biometrics appointments that the system of record has given take places too.
create index case_file_biometrics on case_file (biometrics_office, biometrics_at);

-- How biometrics appointments of cases were moved here.
create table biometrics_move (
    reference_number varchar(16)              not null primary key
        references request (reference_number) on delete cascade,
    receipt_number   varchar(13)              not null,
    from_office      varchar(16)              not null,
    from_at          timestamp with time zone not null,
    to_office        varchar(16)              not null,
    to_at            timestamp with time zone not null,
    moved_at         timestamp with time zone not null,
    -- The entry in the customer's calendar is the one of the case's first move; each later one updates it.
    calendar_entry   varchar(16)              not null,
    calendar_sequence integer                 not null
);
create index biometrics_moves_of_case on biometrics_move (receipt_number, moved_at);
