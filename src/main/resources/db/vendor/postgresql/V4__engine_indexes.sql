-- Indexes that the engine's own schema lacks and that were measured to matter.
-- Every completion of a task looks for its subtasks.
create index frontdesk_task_parent on act_ru_task (parent_task_id_);
-- Lists of tasks are ordered by due time.
create index frontdesk_task_due on act_ru_task (due_date_);
-- Job acquisition scans the whole table otherwise: what is locked, and what is due.
create index frontdesk_job_locked on act_ru_job (lock_exp_time_) where lock_owner_ is not null;
create index frontdesk_job_due on act_ru_job (duedate_) where retries_ > 0;
