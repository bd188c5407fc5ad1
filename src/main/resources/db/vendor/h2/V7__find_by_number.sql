-- What an officer's brief looks up: cases by A-number, requests by the numbers that they were made with. H2 knows
-- no partial indexes, and none on expressions, so that requests are found by e-mail address in any case row by row.
create index case_file_of_a_number on case_file (applicant_a_number, filed_on);
create index request_fact_by_value on request_fact (name, text_value);
