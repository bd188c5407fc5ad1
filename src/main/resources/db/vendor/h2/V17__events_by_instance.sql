-- Whether an instance waits for an event is asked with each reply. By the engine's own indexes all instances that wait
-- for an event of that name would be read.
create index frontdesk_event_of_instance on act_ru_event_subscr (proc_inst_id_, event_name_);
