-- Running cases that operators move to another version of their flow, and what became of each. The engine forgets a
-- batch's cases once it is done.
create table case_move (
    -- The engine's batch.
    id           varchar(64)              not null primary key,
    flow         varchar(64)              not null,
    from_version integer                  not null,
    to_version   integer                  not null,
    begun_by     varchar(255)             not null,
    begun_at     timestamp with time zone not null
);

-- What elements become that have another id in the other version.
create table case_move_element (
    move    varchar(64)  not null references case_move (id),
    element varchar(255) not null,
    becomes varchar(255) not null,
    primary key (move, element)
);

create table moved_case (
    move             varchar(64)  not null references case_move (id),
    process_instance varchar(64)  not null,
    -- Empty where the case belongs to no request.
    request          varchar(16),
    -- See frontdesk.ports.CaseMoves.Result.
    result           varchar(16)  not null,
    -- Why it stayed: a plain sentence about the model.
    why              varchar(1000),
    primary key (move, process_instance)
);
