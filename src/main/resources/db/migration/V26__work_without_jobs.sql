-- What a flow is still to be told of a request, by a job that belongs to no instance: by this a job is found that is
-- gone. A row goes once the flow has been told.
create table untold_event (
    job_type         varchar(64)              not null,
    reference_number varchar(16)              not null,
    due_at           timestamp with time zone not null,
    primary key (job_type, reference_number)
);
create index untold_event_due on untold_event (due_at);

-- Finds texts that wait for their effect and have no job any more.
create index incoming_text_waiting on incoming_text (waiting, taken_at);
