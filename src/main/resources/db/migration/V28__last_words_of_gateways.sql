-- When a gateway first said that a message arrived, and that it never will. Each word counts once: gateways repeat old
-- receipts, and one that was said before the present last word is no news.
alter table notification add column arrived_at timestamp with time zone;
alter table notification add column failed_at timestamp with time zone;
update notification set arrived_at = settled_at where state = 'DELIVERED';
update notification set failed_at = settled_at where state = 'FAILED';
