-- How often a stuck step was tried, and what became of it, is looked up by its job; the engine has no index for that.
create index frontdesk_job_log_of_job on act_hi_job_log (job_id_);
