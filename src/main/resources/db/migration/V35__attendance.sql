-- Whether the person came to the appointment; null while nobody has said so.
alter table slot_booking add column attended boolean;
