-- What officers find a request by, besides its number and what it names: its requester's e-mail address in small letters,
-- and the name, folded, from each of its words on. As bytes, whose order is the same in every database and locale, so that
-- the index gives all that begins alike. See frontdesk.adapters.database.request.RequestKeys, which writes the rows.
create table request_key (
    search_key       bytea       not null,
    reference_number varchar(16) not null references request (reference_number) on delete cascade,
    primary key (search_key, reference_number)
);
create index request_keys_of_request on request_key (reference_number);
