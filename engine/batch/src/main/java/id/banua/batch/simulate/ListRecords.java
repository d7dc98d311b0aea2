package id.banua.batch.simulate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What the social agency keeps: vintages of poor registers, and what was paid by them. */
final class ListRecords implements Serializable {
    private static final long serialVersionUID = 1L;

    /** An extract for assistance holds the lower half. */
    private static final int LAST_DECILE = 5;

    private static final int LAST_ELIGIBLE = 4;

    private static final List<Vintage> VINTAGES = List.of(
            new Vintage("dtks", "2024-Q2", LocalDate.of(2024, 6, 15)),
            new Vintage("dtsen", "2025-Q2", LocalDate.of(2025, 6, 15)),
            new Vintage("dtsen", "2025-Q3", LocalDate.of(2025, 9, 15)));

    private static final List<String> QUARTERS = List.of("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3");

    private final Population population;
    private final int paymentsPerQuarter;

    ListRecords(Population population, int paymentsPerQuarter) {
        this.population = population;
        this.paymentsPerQuarter = paymentsPerQuarter;
    }

    /** One edition of a list. */
    private record Vintage(String list, String quarter, LocalDate day) {}

    /** The rank that a list gives: near the truth, and nearly the same in two editions of one list. */
    private int decile(Household household, Vintage vintage) {
        double ofList = population.chance(household, vintage.list()).gaussian();
        double ofEdition =
                population.chance(household, vintage.list() + vintage.quarter()).gaussian();
        long rank = Math.round(household.decile() + 1.1 * ofList + 0.35 * ofEdition);
        return (int) Math.min(10, Math.max(1, rank));
    }

    void register(Household household, Consumer<Fields> records) {
        for (int edition = 0; edition < VINTAGES.size(); edition++) {
            Vintage vintage = VINTAGES.get(edition);
            boolean isListed = decile(household, vintage) <= LAST_DECILE;
            boolean wasListed = edition > 0
                    && VINTAGES.get(edition - 1).list().equals(vintage.list())
                    && decile(household, VINTAGES.get(edition - 1)) <= LAST_DECILE;
            if (isListed || wasListed) {
                writeMembers(household, vintage, isListed, records);
            }
        }
    }

    private void writeMembers(Household household, Vintage vintage, boolean isListed, Consumer<Fields> records) {
        Chance chance = population.chance(household, "register " + vintage.list());
        String because =
                List.of("graduated", "re_ranked", "moved", "died", "data_fix").get(chance.among(2, 6, 1, 0.5, 1));
        for (int order = 0; order < household.members().size(); order++) {
            Fields fields = new Fields()
                    .with("register_id", "R%d-%d-%s".formatted(household.number(), order, vintage.quarter()))
                    .with("list", vintage.list())
                    .with("vintage", vintage.quarter());
            Clerk.OF_REGISTER.write(fields, household, household.members().get(order), chance);
            records.accept(fields.with("decile", isListed ? (long) decile(household, vintage) : null)
                    .with("status", isListed ? "listed" : "left")
                    .with("status_on", vintage.day())
                    .with("left_because", isListed ? null : because));
        }
    }

    void assistance(Household household, Consumer<Fields> records) {
        for (String quarter : QUARTERS) {
            Vintage vintage = quarter.compareTo("2025-Q2") < 0 ? VINTAGES.get(0) : VINTAGES.get(1);
            for (String programme : List.of("pkh", "bpnt")) {
                double share = decile(household, vintage) <= LAST_ELIGIBLE ? 0.72 : 0.03;
                if (population.chance(household, programme + vintage.list()).uniform() < share) {
                    pay(household, programme, quarter, vintage, records);
                }
            }
        }
    }

    private void pay(Household household, String programme, String quarter, Vintage vintage, Consumer<Fields> records) {
        Chance chance = population.chance(household, programme + quarter);
        int month = 3 * (quarter.charAt(6) - '1') + 1;
        LocalDate first = LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), month, 1);
        for (int payment = 0; payment < paymentsPerQuarter; payment++) {
            records.accept(new Fields()
                    .with("payment_id", "B%d-%s-%s-%d".formatted(household.number(), programme, quarter, payment))
                    .with("programme", programme)
                    .with("quarter", quarter)
                    .with(
                            "nik",
                            chance.is(Clerk.OF_REGISTER.noNik())
                                    ? null
                                    : household.head().nik())
                    .with("kk", household.kk())
                    .with("name", household.head().name())
                    .with("region_code", household.place().code())
                    .with("village", household.village())
                    .with("amount_rupiah", programme.equals("pkh") ? 225_000L * chance.between(1, 5) : 600_000L)
                    .with("paid_on", chance.day(first, first.plusMonths(3).minusDays(1)))
                    .with("list_vintage", vintage.quarter()));
        }
    }
}
