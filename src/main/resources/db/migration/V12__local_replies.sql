-- What people texted to the demo's office: shown on the demo's phone beside what they got.
create table local_reply (
    id      varchar(255)             not null primary key,
    phone   varchar(16)              not null,
    words   varchar(1600)            not null,
    said_at timestamp with time zone not null
);
