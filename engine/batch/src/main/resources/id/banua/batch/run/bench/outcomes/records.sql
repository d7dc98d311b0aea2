create or replace view enrolments as
  select *, coalesce(person_key, unhex(md5('enrolments/' || enrolment_id))) as person
  from read_parquet('${work}/records/enrolments/*.parquet');
create or replace view placements as
  select *, coalesce(person_key, unhex(md5('placements/' || placement_id))) as own_person
  from read_parquet('${work}/records/placements/*.parquet');
create or replace view follow_ups as select * from read_parquet('${work}/records/follow_ups/*.parquet');
create or replace view register as select * from read_parquet('${work}/records/register/*.parquet');
create or replace view assistance as select * from read_parquet('${work}/records/assistance/*.parquet');
create or replace macro quarter_number(text) as 4 * substr(text, 1, 4)::int + substr(text, 7, 1)::int - 1;
