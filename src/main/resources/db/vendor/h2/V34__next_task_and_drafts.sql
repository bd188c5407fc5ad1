-- Finds what nobody holds, most pressing first, without reading all that is open: the engine's own schema has no index by
-- priority. The assignee stands first, so that what is held, which is the most pressing, is not read over and over.
create index frontdesk_task_next on act_ru_task (assignee_, priority_ desc, due_date_);

-- What officers have typed into the forms of open tasks. The foreign key takes it away with the task, whatever ends it.
create table task_draft (
    task_id      varchar(64)              not null,
    account      varchar(255)             not null,
    -- A JSON object in ASCII, by the names of the form's fields.
    field_values varchar(120000)          not null,
    saved_at     timestamp with time zone not null,
    primary key (task_id, account),
    constraint task_draft_task foreign key (task_id) references act_ru_task (id_) on delete cascade
);
