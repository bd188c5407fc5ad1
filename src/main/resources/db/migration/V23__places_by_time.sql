-- For how long a place was given: the office's slots may become longer or shorter, or begin at other times.
alter table slot_booking add column slot_minutes integer;
update slot_booking set slot_minutes = (select slot_minutes from office where office.code = slot_booking.office);
alter table slot_booking alter column slot_minutes set not null;

-- How soon (an ISO 8601 duration) and how far ahead an office's slots can be booked.
alter table office add column minimum_notice varchar(32) default 'PT2H' not null;
alter table office add column book_ahead_days integer default 60 not null;
