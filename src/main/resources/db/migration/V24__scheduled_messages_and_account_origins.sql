-- When a message that belongs to no step of a flow may be sent, which a job of its own does; empty for the others. By it
-- a message is found whose job is gone.
alter table notification add column not_before timestamp with time zone;
create index notification_scheduled on notification (state, not_before);

-- Where an account comes from, which its owner cannot change as they can their profile: see
-- frontdesk.web.security.AccountOrigin.
create table account_origin (
    account varchar(255) not null primary key,
    origin  varchar(16)  not null
);
