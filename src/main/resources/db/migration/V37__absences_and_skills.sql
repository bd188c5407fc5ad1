-- Who is away and who does their tasks meanwhile: what was said last. Days of the centre, both included.
create table absence (
    account    varchar(255) not null primary key,
    first_day  date         not null,
    last_day   date         not null,
    substitute varchar(255),
    constraint absence_ends_later check (first_day <= last_day)
);

-- What people can do of all that they may: LANGUAGE (ISO 639-1) and KIND (process key). Who has no row may do all.
create table officer_skill (
    account varchar(255) not null,
    what    varchar(8)   not null,
    skill   varchar(255) not null,
    primary key (account, what, skill)
);
