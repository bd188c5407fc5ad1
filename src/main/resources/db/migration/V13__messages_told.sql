-- When the step that had a message sent went on with what became of it, written as that step is committed. Empty as long
-- as the step will hear of it by its next try: until then nobody else tells the flow.
alter table notification add column told_at timestamp with time zone;
update notification set told_at = settled_at where state not in ('WAITING', 'SENDING', 'UNKNOWN');
