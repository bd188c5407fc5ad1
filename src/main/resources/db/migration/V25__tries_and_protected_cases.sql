-- Wrong dates of birth that requests for codes named for a receipt number, known or not, counted here so that all nodes
-- count together.
create table date_of_birth_tries (
    receipt_number varchar(13)              not null primary key,
    wrong          integer                  not null,
    last_at        timestamp with time zone not null
);
create index date_of_birth_tries_by_age on date_of_birth_tries (last_at);

-- Protected cases (8 U.S.C. 1367). A request is protected if its reason says so, or if it names one of these numbers:
-- receipt numbers and A-numbers of cases that were fed as protected, have a protected form, or were named by a request
-- with such a reason. A number stays: once protected, always protected.
create table protected_number (
    number varchar(13) not null primary key
);
alter table request add is_protected boolean default false not null;
alter table case_file add is_protected boolean default false not null;

insert into protected_number (number)
select receipt_number from case_file
 where form like 'I-914%' or form like 'I-918%' or form like 'I-929%' or form like 'I-360%'
union
select applicant_a_number from case_file
 where applicant_a_number is not null
   and (form like 'I-914%' or form like 'I-918%' or form like 'I-929%' or form like 'I-360%');
update request set is_protected = true
 where reference_number in
       (select reference_number from request_fact where name = 'reason' and text_value = 'T_U_VAWA_INQUIRY');
insert into protected_number (number)
select distinct fact.text_value from request_fact fact
  join request on request.reference_number = fact.reference_number
 where request.is_protected and fact.name in ('receiptNumber', 'aNumber')
   and fact.text_value not in (select number from protected_number);
insert into protected_number (number)
select distinct applicant_a_number from case_file
 where receipt_number in (select number from protected_number) and applicant_a_number is not null
   and applicant_a_number not in (select number from protected_number);
insert into protected_number (number)
select receipt_number from case_file
 where applicant_a_number in (select number from protected_number)
   and receipt_number not in (select number from protected_number);
