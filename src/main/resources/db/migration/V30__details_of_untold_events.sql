-- What a flow is told besides, such as why an appointment no longer holds; empty where there is nothing to tell.
alter table untold_event add column detail varchar(4000) default '' not null;
