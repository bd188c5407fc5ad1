-- An answer may be as long as it is: with a bound, whoever asked with a key for a longer one was refused for ever.
alter table first_answer alter column body set data type text;
alter table first_answer alter column location set data type text;
-- Names that sign-on services give are made of an issuer and a subject.
alter table first_answer alter column caller set data type varchar(1000);
