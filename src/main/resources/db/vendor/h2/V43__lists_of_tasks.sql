-- The lists of Tasklist, most pressing first.
create index frontdesk_task_pressing on act_ru_task (priority_ desc, due_date_);
