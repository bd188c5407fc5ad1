-- Locked while an officer asks for the next task, so that who asks twice at the same moment gets no more than they may
-- hold.
create table next_task_turn (
    account varchar(255) not null primary key
);
