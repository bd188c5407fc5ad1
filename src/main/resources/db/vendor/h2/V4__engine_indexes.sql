-- Indexes that the engine's own schema lacks; H2 knows no partial ones.
create index frontdesk_task_parent on act_ru_task (parent_task_id_);
create index frontdesk_task_due on act_ru_task (due_date_);
create index frontdesk_job_locked on act_ru_job (lock_exp_time_);
create index frontdesk_job_due on act_ru_job (duedate_);
