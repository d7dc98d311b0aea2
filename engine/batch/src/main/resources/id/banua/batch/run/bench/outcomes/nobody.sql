create or replace temp view enrolled as
with drawn as (
  select i, pmod(xxhash64(i, 1), ${persons}) as p, date_add(date'2022-01-03', cast(pmod(xxhash64(i, 2), 1350) as int)) as enrolled_on
  from numbers),
housed as (
  select *, p div 3 as h from drawn),
placed as (
  select *, '63' as province_code, concat('63', lpad(cast(1 + pmod(h, 13) as string), 2, '0')) as regency_code from housed)
select concat('E', i) as enrolment_id,
       if(pmod(xxhash64(i, 5), 5) = 0, 'internship', 'training') as programme,
       if(pmod(xxhash64(i, 6), 10) = 0, null, unhex(md5(cast(concat('p', p) as binary)))) as person_key,
       unhex(md5(cast(concat('h', h) as binary))) as household_key,
       concat(regency_code, lpad(cast(10 + 10 * pmod(h div 13, 15) as string), 3, '0')) as district_code, regency_code, province_code,
       concat('blk-', regency_code) as institution,
       concat('vocation', pmod(xxhash64(i, 7), 17)) as vocation,
       if(pmod(p, 2) = 0, 'male', 'female') as sex,
       date_add(date'1970-01-01', cast(pmod(xxhash64(p, 8), 13000) as int)) as birth_date,
       enrolled_on,
       if(pmod(xxhash64(i, 3), 20) = 0, null, date_add(enrolled_on, cast(20 + pmod(xxhash64(i, 4), 80) as int))) as ended_on,
       if(pmod(xxhash64(i, 9), 9) = 0, null, pmod(xxhash64(i, 10), 8) > 0) as is_completed,
       cast(null as date) as assessed_on,
       case pmod(xxhash64(i, 11), 4) when 0 then null when 1 then 'not_yet_competent' else 'competent' end as assessment,
       if(pmod(xxhash64(i, 12), 3) = 0, null, concat('C', i)) as certificate_number,
       cast(null as date) as certified_on,
       if(pmod(xxhash64(i, 13), 20) = 0, null, cast(1000000 * (1 + pmod(xxhash64(i, 14), 9)) as double)) as cost_rupiah
from placed;

create or replace temp view enrolments as select * from enrolled;

create or replace temp view placements as
with begun as (
  select *, xxhash64(enrolment_id, 20) as chance,
         date_add(coalesce(ended_on, enrolled_on), cast(pmod(xxhash64(enrolment_id, 21), 260) as int) - 30) as started_on
  from enrolled where pmod(xxhash64(enrolment_id, 19), 5) < 2)
select concat('K', enrolment_id) as placement_id,
       if(pmod(chance, 5) = 0, null, enrolment_id) as enrolment_id, person_key, district_code, regency_code, province_code,
       element_at(array('formal', 'informal', 'self_employed'), cast(1 + pmod(chance div 5, 3) as int)) as employment,
       started_on,
       if(pmod(chance div 15, 2) = 0, null, date_add(started_on, cast(pmod(chance div 30, 400) as int))) as ended_on,
       element_at(array('announced', 'reported', 'reported', 'verified'), cast(1 + pmod(chance div 12000, 4) as int)) as evidence,
       date_add(started_on, cast(pmod(chance div 48000, 420) as int) - 5) as reported_on
from begun;

create or replace temp view follow_ups as
select concat('F', enrolment_id) as follow_up_id, enrolment_id,
       date_add(coalesce(ended_on, enrolled_on), cast(20 + pmod(xxhash64(enrolment_id, 30), 500) as int)) as asked_on,
       element_at(array('working', 'self_employed', 'not_working', 'not_working', 'no_answer'),
                  cast(1 + pmod(xxhash64(enrolment_id, 31), 5) as int)) as answer,
       element_at(array('reported', 'verified'), cast(1 + pmod(xxhash64(enrolment_id, 32), 2) as int)) as evidence
from enrolled;

create or replace temp view register as
with ranked as (
  select id as p, id div 3 as h, vintage,
         cast(1 + pmod(xxhash64(id div 3, 40) + if(pmod(xxhash64(id div 3, vintage), 8) = 0, 1, 0), 10) as bigint) as decile
  from range(${persons}) lateral view explode(array('2024-Q1', '2025-Q1')) as vintage),
placed as (
  select *, '63' as province_code, concat('63', lpad(cast(1 + pmod(h, 13) as string), 2, '0')) as regency_code from ranked where decile <= 5)
select concat('R', p, vintage) as register_id, 'dtsen' as list, vintage,
       unhex(md5(cast(concat('p', p) as binary))) as person_key, unhex(md5(cast(concat('h', h) as binary))) as household_key,
       concat(regency_code, lpad(cast(10 + 10 * pmod(h div 13, 15) as string), 3, '0')) as district_code, regency_code, province_code,
       decile, 'listed' as status
from placed;

create or replace temp view assistance as
with placed as (
  select id, pmod(id, ${households}) as h, '63' as province_code,
         concat('63', lpad(cast(1 + pmod(pmod(id, ${households}), 13) as string), 2, '0')) as regency_code
  from range(${payments}))
select concat('B', id) as payment_id,
       if(pmod(xxhash64(id, 50), 2) = 0, 'pkh', 'bpnt') as programme,
       element_at(array('2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'), cast(1 + pmod(xxhash64(id, 51), 5) as int)) as quarter,
       unhex(md5(cast(concat('p', 3 * h) as binary))) as person_key,
       if(pmod(xxhash64(id, 52), 50) = 0, null, unhex(md5(cast(concat('h', h) as binary)))) as household_key,
       concat(regency_code, lpad(cast(10 + 10 * pmod(h div 13, 15) as string), 3, '0')) as district_code, regency_code, province_code,
       cast(200000 + 1000 * pmod(xxhash64(id, 53), 500) as double) as amount_rupiah,
       cast(null as date) as paid_on
from placed;
