create temp table known_households as
  select person_key, arg_max(household_key, vintage) as household_key
  from register where person_key is not null and household_key is not null group by person_key;

create temp table paid as
  select coalesce(a.household_key, k.household_key, a.person_key, unhex(md5('assistance/' || payment_id))) as household,
         a.household_key is not null or a.person_key is not null as is_identified,
         programme, quarter_number(quarter) as quarter,
         coalesce(district_code, regency_code)::int as area, round(amount_rupiah)::bigint as amount_rupiah
  from assistance a left join known_households k on a.household_key is null and a.person_key = k.person_key;

create temp table families as
  select household, is_identified, programme, quarter, min(area) as area from paid group by all;

create temp table listed as
  select coalesce(household_key, person_key, unhex(md5('register/' || register_id))) as household, vintage,
         min(coalesce(district_code, regency_code)::int) as area,
         min(case when decile <= 4 then 0 when decile > 4 then 1 else 3 end) as standing
  from register where status = 'listed' group by all;

create temp table in_force as
  select regency, vintage, quarter_number(vintage) as from_quarter,
         coalesce(lead(quarter_number(vintage)) over (partition by regency order by vintage), 1000000) as until_quarter
  from (select distinct (coalesce(district_code, regency_code)::int::text)[:4] as regency, vintage from register);

create temp table presence as
  select distinct programme, quarter, (area::text)[:4] as regency from paid;

create temp table parts as
with held as (
  select f.programme, f.quarter, f.area, v.vintage, l.area as listed_area,
         case when not f.is_identified or v.vintage is null then 3 else coalesce(l.standing, 2) end as standing
  from families f
  left join in_force v on (f.area::text)[:4] = v.regency and f.quarter >= v.from_quarter and f.quarter < v.until_quarter
  left join listed l on f.household = l.household and v.vintage = l.vintage)
select programme, quarter, area, coalesce(vintage, 'none') as vintage, count(*) as recipients, 0 as eligible, 0 as eligible_reached,
       count(*) filter (where standing = 1) as not_eligible, count(*) filter (where standing = 2) as not_listed,
       count(*) filter (where standing = 3) as not_known, 0 as payments, 0 as amount_rupiah
from held group by all
union all
select programme, quarter, listed_area, vintage, 0, 0, count(*), 0, 0, 0, 0, 0 from held where standing = 0 group by all
union all
select p.programme, p.quarter, l.area, l.vintage, 0, count(*), 0, 0, 0, 0, 0, 0
from listed l join in_force v on (l.area::text)[:4] = v.regency and l.vintage = v.vintage
join presence p on p.regency = v.regency and p.quarter >= v.from_quarter and p.quarter < v.until_quarter
where l.standing = 0 group by all
union all
select programme, quarter, area, 'all', count(*), 0, 0, 0, 0, 0, 0, 0 from families group by all
union all
select programme, quarter, area, 'all', 0, 0, 0, 0, 0, 0, count(*), sum(amount_rupiah) from paid group by all;

create temp table peer_assistance as
with wider as (
  select * exclude (area), unnest(['00', (area::text)[:2], (area::text)[:4],
         case when length(area::text) = 7 then area::text else (area::text)[:4] || '-unknown' end]) as region_code
  from parts)
select programme, (quarter // 4)::text || '-Q' || (quarter % 4 + 1)::text as quarter, region_code, vintage,
       sum(recipients)::bigint as recipients, sum(eligible)::bigint as eligible, sum(eligible_reached)::bigint as eligible_reached,
       sum(not_eligible)::bigint as recipients_not_eligible, sum(not_listed)::bigint as recipients_not_listed,
       sum(not_known)::bigint as recipients_unknown, sum(payments)::bigint as payments, sum(amount_rupiah)::bigint as amount_rupiah
from wider group by all;
copy peer_assistance to '${work}/peer_assistance.parquet' (format parquet, compression zstd);
