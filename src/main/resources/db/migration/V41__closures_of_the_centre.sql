-- Days on which the whole contact centre is closed, beside weekends and holidays. They hold in every state but REOPENED;
-- the due times are still to be counted anew where a day is ANNOUNCED or REOPENED, which is so no longer than the call
-- takes that says so, or until the next one where its node stopped.
create table centre_closure (
    closed_on date         not null primary key,
    reason    varchar(200) not null,
    state     varchar(9)   not null,
    constraint centre_closure_state check (state in ('ANNOUNCED', 'COUNTED', 'REOPENED'))
);

-- One row, locked by whoever counts due times anew.
create table centre_closure_turn (
    id integer not null primary key
);
insert into centre_closure_turn (id) values (1);
