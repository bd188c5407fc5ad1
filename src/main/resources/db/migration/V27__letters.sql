-- A person's name as it stands on the notice, where an officer had to give it in letters that the printer has.
alter table notice_address add column name varchar(200);
-- A name and an address as they may be on file: three lines of 200 characters, one of 100, state and ZIP code.
alter table notification alter column address type varchar(1000);
alter table local_message alter column recipient type varchar(1000);
