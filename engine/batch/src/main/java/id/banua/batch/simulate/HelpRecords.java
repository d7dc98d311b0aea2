package id.banua.batch.simulate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What other agencies keep: grants and visits to the businesses, houses, and the pilot. */
final class HelpRecords implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> PILOT_DISTRICTS = List.of("6302060", "6302062", "6302121");
    private static final String PILOT = "kotabaru-2025";

    private final Population population;

    HelpRecords(Population population) {
        this.population = population;
    }

    /** One grant in a few poor households. */
    private record Grant(String id, LocalDate day, LocalDate closed) {}

    private List<Grant> grant(Household household) {
        Chance chance = population.chance(household, "grant");
        if (household.decile() > 4 || !chance.is(0.05)) {
            return List.of();
        }
        LocalDate day = chance.day(LocalDate.of(2023, 3, 1), LocalDate.of(2025, 6, 30));
        long life = 30 + (long) (-900 * Math.log(1 - chance.uniform()));
        return List.of(new Grant("G" + household.number(), day, day.plusDays(life)));
    }

    void grants(Household household, Consumer<Fields> records) {
        Chance chance = population.chance(household, "grants");
        for (Grant grant : grant(household)) {
            Fields fields = new Fields().with("grant_id", grant.id());
            Clerk.OF_REGISTER.write(fields, household, chance.one(household.members()), chance);
            records.accept(fields.with("kind", chance.is(0.6) ? "capital" : "equipment")
                    .with("agency", "Dinas contoh " + household.place().regencyCode())
                    .with("amount_rupiah", 500_000L * chance.between(4, 30))
                    .with("granted_on", grant.day())
                    .with("sector", String.valueOf("ACGIS".charAt(chance.among(3, 2, 6, 4, 1)))));
        }
    }

    void visits(Household household, Consumer<Fields> records) {
        Chance chance = population.chance(household, "visits");
        for (Grant grant : grant(household)) {
            for (int months = 6; months <= 24; months += 6) {
                LocalDate day = grant.day().plusMonths(months).plusDays(chance.between(0, 9));
                if (chance.is(0.72) && !day.isAfter(Population.TODAY)) {
                    records.accept(visit(grant, day, "V%d-%d".formatted(household.number(), months), chance));
                }
            }
        }
    }

    private static Fields visit(Grant grant, LocalDate day, String id, Chance chance) {
        boolean isFound = chance.is(0.9);
        boolean isClosed = !grant.closed().isAfter(day);
        return new Fields()
                .with("visit_id", id)
                .with("grant_id", grant.id())
                .with("visited_on", day)
                .with("status", !isFound ? "not_found" : isClosed ? "closed" : "operating")
                .with("closed_on", isFound && isClosed && chance.is(0.8) ? grant.closed() : null)
                .with(
                        "turnover_class",
                        isFound && !isClosed
                                ? List.of("lower", "same", "higher").get(chance.among(2, 3, 4))
                                : null);
    }

    void houses(Household household, Consumer<Fields> records) {
        Chance chance = population.chance(household, "houses");
        if (household.decile() > 3 || !chance.is(0.02)) {
            return;
        }
        boolean isNew = household.place().provinceCode().equals("64");
        LocalDate pledged = chance.day(LocalDate.of(2022, 3, 1), LocalDate.of(2025, 6, 30));
        LocalDate funded = pledged.plusDays(chance.between(20, 200));
        LocalDate built = funded.plusDays(chance.between(60, 260));
        LocalDate given = built.plusDays(chance.between(5, 70));
        int reached = chance.among(0.1, 0.1, 0.05, 0.75);
        Fields fields = new Fields().with("house_id", "H" + household.number());
        Clerk.OF_REGISTER.write(fields, household, household.head(), chance);
        records.accept(fields.with("donor", "Donatur contoh " + chance.between(1, 6))
                .with("builder", isNew ? "Pembangun contoh" : null)
                .with("house_type", isNew ? 36L + 9L * chance.between(0, 1) : null)
                .with("cost_rupiah", isNew ? 115_000_000L : 20_000_000L)
                .with("pledged_on", pledged)
                .with("funded_on", done(reached >= 1, funded))
                .with("built_on", done(reached >= 2, built))
                .with("handed_over_on", done(reached >= 3, given)));
    }

    private static @org.jspecify.annotations.Nullable LocalDate done(boolean isReached, LocalDate day) {
        return isReached && !day.isAfter(Population.TODAY) ? day : null;
    }

    /** The poor of the pilot's districts; some are told under the wrong one, as the press did. */
    void pilot(Household household, Consumer<Fields> records) {
        Chance chance = population.chance(household, "pilot");
        boolean isThere = PILOT_DISTRICTS.contains(household.place().code()) && household.decile() <= 3;
        if (!isThere || household.adults().isEmpty() || !chance.is(0.25)) {
            return;
        }
        Member person = chance.one(household.adults());
        Fields fields =
                new Fields().with("participant_id", "T" + household.number()).with("pilot_id", PILOT);
        Clerk.OF_TRAINING.write(fields, household, person, chance);
        if (chance.is(0.08)) {
            fields.with("region_code", "63.02.17");
        }
        records.accept(fields.with(
                        "activity", List.of("internship", "capital", "training").get(chance.among(5, 2, 3)))
                .with("employer", "contoh-001")
                .with("joined_on", chance.day(LocalDate.of(2025, 8, 4), Population.TODAY)));
    }
}
