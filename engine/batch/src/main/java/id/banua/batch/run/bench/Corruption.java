package id.banua.batch.run.bench;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * One way in which published figures go wrong, as a change of one claim and sometimes of its partner; nothing where it
 * cannot happen to that claim. Beside it the rules that are there for it.
 */
enum Corruption {
    UNIT_WORD_LOST(
            "poor_population poor_population_urban unemployed",
            "count_is_whole unit_word_is_kept",
            (claim, index, random) -> Misprint.inUnit(claim, "thousand persons", "persons")),
    UNIT_WORD_DOUBLED(
            "poor_population unemployed employed labour_force population_registered",
            "unit_word_is_kept",
            (claim, index, random) -> Misprint.inUnit(claim, "persons", "thousand persons")),
    TIMES_THOUSAND(
            "poor_population poverty_line minimum_wage_province",
            "unit_word_is_kept value_is_possible",
            (claim, index, random) -> Misprint.shifted(claim, 3)),
    DECIMAL_POINT(
            "poverty_rate_p0 tpt tpak poor_population hdi poverty_line poverty_gap_p1",
            "decimal_point_is_kept value_is_possible",
            (claim, index, random) -> Misprint.shifted(claim, random.nextBoolean() ? 1 : -1)),
    DIGIT_MISPRINTED(
            "poverty_rate_p0 tpt tpak poor_population hdi poverty_line poverty_line_food poverty_gap_p1 unemployed",
            "change_is_usual change_is_usual_among_siblings implied_population_is_smooth implied_populations_add_up"
                    + " poverty_parts_make_whole total_between_urban_and_rural level_is_usual_among_siblings",
            Misprint::inADigit),
    DIGITS_SWAPPED(
            "poverty_rate_p0 tpt tpak poor_population hdi poverty_line poverty_line_nonfood poverty_gap_p1",
            DIGIT_MISPRINTED.rules,
            Misprint::ofSwappedDigits),
    STALE_YEAR(
            "poor_population poverty_line poverty_rate_p0 tpt",
            "value_is_of_its_period implied_population_is_smooth implied_populations_add_up poverty_parts_make_whole",
            (claim, index, random) ->
                    index.valueOfPeriod(claim, Misprint.period(claim).yearBefore())),
    OTHER_MONTH(
            "poor_population poverty_line poverty_rate_p0 tpt",
            STALE_YEAR.rules,
            (claim, index, random) -> Misprint.ofOtherRound(claim, index)),
    COUNT_OF_OTHER_RELEASE(
            "poor_population", STALE_YEAR.rules, (claim, index, random) -> Misprint.ofNextYear(claim, index)),
    CHANGE_AS_LEVEL(
            "poverty_rate_p0 tpt", "level_is_not_a_change", (claim, index, random) -> Misprint.asChange(claim, index)),
    P1_AND_P2_EXCHANGED(
            "poverty_severity_p2",
            "p2_p1_p0_in_order",
            (claim, index, random) -> Misprint.exchanged(claim, "poverty_gap_p1", index)),
    URBAN_AND_RURAL_EXCHANGED(
            "poverty_rate_p0_urban",
            "parts_are_not_exchanged implied_populations_add_up",
            (claim, index, random) -> Misprint.exchanged(claim, "poverty_rate_p0_rural", index)),
    PART_AS_TOTAL(
            "poverty_rate_p0 poor_population poverty_line",
            "implied_populations_add_up poverty_parts_make_whole total_between_urban_and_rural",
            (claim, index, random) -> Misprint.valueOf(claim, "_rural", index)),
    RATE_OUTSIDE_PARTS(
            "poverty_rate_p0 poverty_gap_p1",
            "total_between_urban_and_rural",
            (claim, index, random) -> Misprint.outsideParts(claim, index, random)),
    PARTS_DO_NOT_ADD(
            "poor_population_urban poor_population_rural",
            "poverty_parts_make_whole implied_populations_add_up",
            Misprint::inADigit),
    LINE_DOES_NOT_ADD(
            "poverty_line_food poverty_line_nonfood poverty_line_food_rural",
            "poverty_parts_make_whole",
            Misprint::inADigit),
    LABOUR_DOES_NOT_ADD(
            "unemployed employed labour_force",
            "labour_parts_make_whole unemployment_rate_follows_from_counts implied_labour_force_is_smooth"
                    + " participation_rate_follows_from_counts labour_rate_is_near_its_counts",
            Misprint::inADigit),
    CODE_WITHOUT_DOTS(
            "poverty_gap_p1 poverty_severity_p2 tpak",
            "code_names_region region_is_known",
            (claim, index, random) -> Misprint.ofCode(claim, index, true)),
    CODE_WITHOUT_DOTS_OR_NAME(
            "poverty_gap_p1 poverty_rate_p0 tpak tpt poverty_line hdi",
            "source_gives_one_value change_is_usual change_is_usual_among_siblings level_is_usual_among_siblings"
                    + " decimal_point_is_kept",
            (claim, index, random) -> Misprint.ofCode(claim, index, false)),
    ROUND_BELOW_DESIGN(
            "poverty_gap_p1 poverty_rate_p0 tpt",
            "level_is_surveyed",
            (claim, index, random) -> Misprint.ofRound(claim)),
    RANK_CONTRADICTED(
            "poverty_rate_p0 tpt poverty_gap_p1",
            "rank_holds",
            (claim, index, random) -> Misprint.ofRank(claim, index, random)),
    OTHER_SOURCE_CONTRADICTED(
            "poverty_rate_p0 tpt poor_population poverty_line jobfair_vacancies jobfair_companies",
            "claims_agree",
            Misprint::againstOther),
    TARGET_AS_RESULT(
            "houses_csr_target houses_built_csr_target_cumulative houses_improved_target training_participants_target"
                    + " new_entrepreneurs_target",
            "result_is_not_the_target status_fits_note",
            (claim, index, random) -> Misquote.ofTarget(claim)),
    SHARE_MISPRINTED_IN_NOTE("poverty_rate_p0", "note_arithmetic_holds", Misquote::inShare),
    SEASON_TOLD_AS_CHANGE(
            "tpt", "change_is_of_the_same_month", (claim, index, random) -> Misquote.ofSeason(claim, random)),
    VILLAGE_UNDER_WRONG_DISTRICT(
            "training_participants houses_flood_repair jobfair_applicants houses_improved",
            "village_is_told_in_its_district",
            Misquote::ofDistrict);

    /** A change of one claim that may need other claims or chance. */
    interface Change {
        List<RawClaim> of(RawClaim claim, ClaimIndex index, Random random);
    }

    private final String indicators;
    private final String rules;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Change change;

    Corruption(String indicators, String rules, Change change) {
        this.indicators = indicators;
        this.rules = rules;
        this.change = change;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rules that are there for this error. */
    Set<String> rules() {
        return Set.copyOf(Arrays.asList(rules.split(" ")));
    }

    /** Whether the words of the claim contradict each other, so that no partner is needed to see it. */
    boolean isInWords() {
        return switch (this) {
            case CODE_WITHOUT_DOTS,
                    ROUND_BELOW_DESIGN,
                    RANK_CONTRADICTED,
                    OTHER_SOURCE_CONTRADICTED,
                    TARGET_AS_RESULT,
                    SHARE_MISPRINTED_IN_NOTE,
                    SEASON_TOLD_AS_CHANGE,
                    VILLAGE_UNDER_WRONG_DISTRICT -> true;
            default -> false;
        };
    }

    /** The wrong claims, each with the id of the one that it replaces; none where nothing printed would change. */
    List<RawClaim> of(RawClaim claim, ClaimIndex index, Random random) {
        if (!Arrays.asList(indicators.split(" ")).contains(claim.get(ClaimField.INDICATOR))
                || !index.reading(claim).isWhole()) {
            return List.of();
        }
        List<RawClaim> wrong = change.of(claim, index, random);
        boolean changes = wrong.stream().allMatch(found -> index.differs(found));
        return changes ? wrong : List.of();
    }
}
