-- What came of playing a flow's scenarios on files: under production, only files on which they have passed are published.
create table scenario_trial (
    -- SHA-256 of the flow's model, tables and forms, by their names.
    files         varchar(64)              not null primary key,
    flow          varchar(255)             not null,
    -- Whether whoever tried brought changed scenarios along; else those of the application were played.
    own_scenarios boolean                  not null,
    tried_by      varchar(255)             not null,
    tried_at      timestamp with time zone not null,
    passed        boolean                  not null,
    -- The first scenario that failed and why, or why none could be played; empty where all passed.
    failure       varchar(1000)            not null
);
