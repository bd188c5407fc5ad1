-- Whether an officer decided to which e-mail address the request is answered. Of a protected case nothing is sent to any
-- address but the safe contact on file, unless an officer has decided so.
alter table request add email_by_officer boolean default false not null;
