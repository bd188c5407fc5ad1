-- The name of whoever at the centre wrote a note; empty where the office's system said it.
alter table conversation_entry add column author varchar(200);
