-- What an officer's brief looks up: cases by A-number, requests by the numbers that they were made with.
create index case_file_of_a_number on case_file (applicant_a_number, filed_on);
-- Only numbers: a text of 4000 characters does not fit into an index.
create index request_fact_by_number on request_fact (name, text_value) where name in ('receiptNumber', 'aNumber');
-- An e-mail address is the same in capital letters.
create index request_of_address on request (lower(requester_email), received_at);
drop index request_of_requester;
