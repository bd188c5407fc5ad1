-- What may be asked only once at a time: a request has several such keys, one for each number of the case, and shares
-- none of them with another one that is open. Rows go once their request has come to its end.
create table request_open_key (
    open_key         varchar(64) not null primary key,
    reference_number varchar(16) not null references request (reference_number) on delete cascade
);
create index open_keys_of_request on request_open_key (reference_number);

alter table request drop constraint request_open_once;
alter table request drop column open_key;
