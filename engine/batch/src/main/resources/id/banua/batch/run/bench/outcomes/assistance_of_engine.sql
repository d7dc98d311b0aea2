create or replace temp view engine_assistance as
  select programme, quarter, region_code, vintage, recipients,
         coalesce(eligible, 0) as eligible, coalesce(eligible_reached, 0) as eligible_reached,
         coalesce(recipients_not_eligible, 0) as recipients_not_eligible,
         coalesce(recipients_not_listed, 0) as recipients_not_listed,
         if(vintage = 'none', recipients, coalesce(recipients_unknown, 0)) as recipients_unknown,
         coalesce(payments, 0) as payments, coalesce(amount_rupiah, 0) as amount_rupiah
  from read_parquet('${work}/engine/assistance/*.parquet');
