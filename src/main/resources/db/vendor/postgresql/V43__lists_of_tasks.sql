-- The lists of Tasklist, most pressing first: of what waits, of what somebody holds, and of both.
-- The step stands last, so that other lists' tasks are passed over within the index; or first, for lists of one step.
create index frontdesk_task_waiting on act_ru_task (priority_ desc, due_date_, task_def_key_) where assignee_ is null;
create index frontdesk_task_waiting_of_step on act_ru_task (task_def_key_, priority_ desc, due_date_)
    where assignee_ is null;
create index frontdesk_task_held on act_ru_task (priority_ desc, due_date_) where assignee_ is not null;
create index frontdesk_task_pressing on act_ru_task (priority_ desc, due_date_, task_def_key_);
-- Whether something is revoked from a caller is asked before each query. Each task has an authorization of its own.
create index frontdesk_revocation on act_ru_authorization (group_id_, user_id_) where type_ = 2;
-- Who sees a task, by its grants; with what is asked of them, so that no row has to be read.
create index frontdesk_authorization_of_resource
    on act_ru_authorization (resource_id_, resource_type_, type_, group_id_, user_id_, perms_);
-- Supervisors' lists of one step, held or not, of which few may be open.
create index frontdesk_task_of_step on act_ru_task (task_def_key_, priority_ desc, due_date_);
