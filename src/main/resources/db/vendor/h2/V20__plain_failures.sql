-- What is kept of failed tries are plain words now; the stack traces of before may quote what customers wrote.
update ACT_RU_JOB set EXCEPTION_STACK_ID_ = null where EXCEPTION_STACK_ID_ is not null;

update ACT_HI_JOB_LOG
set JOB_EXCEPTION_STACK_ID_ = null, JOB_EXCEPTION_MSG_ = 'A try has failed; the log of the node has the rest.'
where JOB_EXCEPTION_MSG_ is not null or JOB_EXCEPTION_STACK_ID_ is not null;

delete from ACT_GE_BYTEARRAY where NAME_ = 'job.exceptionByteArray';
