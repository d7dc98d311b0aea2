create or replace temp view engine_outcomes as
  select programme, region_code, exit_period, vocation, sex, stage, base, reached, not_reached, unknown, not_observable
  from read_parquet('${work}/engine/outcomes/*.parquet')
  where counted = 'enrolments' and institution = 'all' and age_band = 'all' and decile = 'all'
    and evidence = 'all' and employment = 'all' and not regexp_matches(exit_period, '^[0-9]{4}-[0-9]{2}$')
    and stage in ('enrolled', 'completed', 'assessed', 'certified', 'placed_30', 'placed_90', 'placed_180');
