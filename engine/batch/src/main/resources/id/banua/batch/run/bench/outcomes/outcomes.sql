create temp table known as
  select greatest((select max(reported_on) from placements), (select max(asked_on) from follow_ups)) - date '1970-01-01' as known_until;

create temp table jobs as
with told as (
  select coalesce(e.person, p.own_person) as person,
         p.started_on - date '1970-01-01' as from_day,
         p.evidence = 'announced' or p.started_on > p.reported_on as is_announced,
         p.ended_on - date '1970-01-01' as end_day,
         p.reported_on - date '1970-01-01' as seen_day
  from placements p left join enrolments e on p.enrolment_id = e.enrolment_id)
select person, from_day,
       min(end_day) filter (where not is_announced and end_day <= seen_day) as end_day,
       max(seen_day) filter (where not is_announced) as seen_day,
       bool_or(not is_announced) as is_at_work
from told group by all;

create temp table signs as
with both_kinds as (
  select person, from_day, coalesce(end_day, seen_day) as until_day, end_day is not null as has_ended, true as is_job, is_at_work
  from jobs
  union all
  select e.person, f.asked_on - date '1970-01-01', f.asked_on - date '1970-01-01', false, false, f.answer <> 'not_working'
  from follow_ups f join enrolments e on f.enrolment_id = e.enrolment_id
  where f.answer <> 'no_answer'),
answered as (
  select *, min(case when not is_job then 2 * from_day + (not is_at_work)::int end)
              over (partition by person order by until_day range between 1 following and unbounded following) as next_answer
  from both_kinds)
select person, from_day, is_job, is_at_work,
       case when is_at_work and not has_ended and next_answer % 2 = 0 then next_answer // 2 else until_day end as until_day
from answered;

create temp table events as
with enrolled as (
  select enrolment_id, person, programme, province_code, regency_code, district_code, vocation, sex,
         enrolled_on - date '1970-01-01' as enrolled_day, ended_on - date '1970-01-01' as exit_day, year(ended_on)::text as exit_year,
         coalesce(is_completed, case when assessment is not null or assessed_on is not null then true end) as is_completed,
         assessment is not null or assessed_on is not null as is_assessed,
         assessment, certificate_number is not null or certified_on is not null as has_certificate
  from enrolments),
facts as (
  select enrolment_id,
         min(s.from_day) filter (where s.is_at_work and
             case when s.is_job then s.from_day >= enrolled_day and s.until_day >= exit_day else s.from_day >= exit_day end) as first_day,
         min(2 * s.from_day + (not s.is_at_work or s.is_job)::int) filter (where (not s.is_at_work and not s.is_job
             and s.from_day >= exit_day + 30) or (s.is_at_work and s.from_day > exit_day + 30)) as after_30,
         min(2 * s.from_day + (not s.is_at_work or s.is_job)::int) filter (where (not s.is_at_work and not s.is_job
             and s.from_day >= exit_day + 90) or (s.is_at_work and s.from_day > exit_day + 90)) as after_90,
         min(2 * s.from_day + (not s.is_at_work or s.is_job)::int) filter (where (not s.is_at_work and not s.is_job
             and s.from_day >= exit_day + 180) or (s.is_at_work and s.from_day > exit_day + 180)) as after_180
  from enrolled join signs s using (person) group by enrolment_id),
told as (
  select *, exit_day is not null or is_completed is not null as has_left
  from enrolled left join facts using (enrolment_id))
select programme, province_code, regency_code, district_code, vocation, sex,
       coalesce(exit_year, case when has_left then 'unknown' else 'open' end) as exit_period,
       0 as enrolled,
       case when not has_left then 3 when is_completed then 0 when not is_completed then 1 else 2 end as completed,
       case when not has_left then 3 when is_completed and is_assessed then 0 when not is_completed then 1 else 2 end as assessed,
       case when not has_left then 3 when is_completed and assessment = 'competent' and has_certificate then 0
            when not is_completed or assessment = 'not_yet_competent' then 1 else 2 end as certified,
       case when exit_day is null then if(has_left, 2, 3) when exit_day + 30 > known_until then 3
            when first_day <= exit_day + 30 then 0 when after_30 % 2 = 1 then 1 else 2 end as placed_30,
       case when exit_day is null then if(has_left, 2, 3) when exit_day + 90 > known_until then 3
            when first_day <= exit_day + 90 then 0 when after_90 % 2 = 1 then 1 else 2 end as placed_90,
       case when exit_day is null then if(has_left, 2, 3) when exit_day + 180 > known_until then 3
            when first_day <= exit_day + 180 then 0 when after_180 % 2 = 1 then 1 else 2 end as placed_180
from told, known;

create temp table finest as
with states as (
  unpivot events on enrolled, completed, assessed, certified, placed_30, placed_90, placed_180 into name stage value state)
select programme, province_code, regency_code, district_code, vocation, sex, exit_period, stage,
       count(*) as base, count(*) filter (where state = 0) as reached, count(*) filter (where state = 1) as not_reached,
       count(*) filter (where state = 2) as unknown, count(*) filter (where state = 3) as not_observable
from states group by all;

create temp table peer_outcomes as
with wider as (
  select programme, unnest(['00', province_code, regency_code, district_code]) as region_code, exit_period, vocation, sex, stage,
         base, reached, not_reached, unknown, not_observable
  from finest)
select programme, region_code, coalesce(exit_period, 'all') as exit_period, coalesce(vocation, 'all') as vocation,
       coalesce(sex, 'all') as sex, stage, sum(base)::bigint as base, sum(reached)::bigint as reached,
       sum(not_reached)::bigint as not_reached, sum(unknown)::bigint as unknown, sum(not_observable)::bigint as not_observable
from wider
group by programme, region_code, stage, cube (exit_period, vocation, sex);
copy peer_outcomes to '${work}/peer_outcomes.parquet' (format parquet, compression zstd);
