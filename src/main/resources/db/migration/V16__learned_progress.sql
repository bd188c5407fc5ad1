-- What has been learned about cases of a form, an office and a way of filing (empty: any) that stand at a step. Written
-- anew as a whole from time to time; an estimate reads at most four of these rows.
create table learned_outlook (
    form         varchar(16)   not null,
    field_office varchar(16)   not null,
    filed_by     varchar(8)    not null,
    step         varchar(16)   not null,
    filed_from   date          not null,
    filed_to     date          not null,
    -- A JSON array: days waited, cases compared, and the days that each later step still takes.
    outlooks     varchar(8000) not null,
    primary key (form, step, field_office, filed_by)
);

-- How well past cases were told; empty figures where too few could be measured.
create table learned_accuracy (
    form    varchar(16)   not null primary key,
    figures varchar(1000) not null
);

-- One row: when it was last learned. Who learns locks it.
create table lesson (
    id          integer not null primary key,
    begun_at    timestamp with time zone,
    as_of       date,
    took_millis bigint
);
insert into lesson (id) values (1);

-- Whether a case has been fed since is asked every few seconds.
create index case_file_fed on case_file (fed_at);
