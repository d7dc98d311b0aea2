package id.banua.batch.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.NameLevel;
import id.banua.batch.linkage.compare.Field.PlaceLevel;
import id.banua.batch.linkage.compare.Field.YesNoLevel;
import id.banua.batch.linkage.compare.Pattern;
import id.banua.batch.linkage.compare.PatternMaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFitTest {
    private static final long REGISTER = 100_000;
    private static final double MATCHES = 30_000;

    /** Shares of name, birth date, sex and place: what the pairs of one person and of two are made with. */
    private static final double[] NAME_M = {0, 0.02, 0.04, 0.02, 0.03, 0.1, 0.14, 0.65};

    private static final double[] NAME_U = {0, 0.95, 0.04, 0.004, 0.002, 0.003, 0.0005, 0.0005};
    private static final double[] DATE_M = {0, 0.05, 0.04, 0.03, 0.05, 0.03, 0.8};
    private static final double[] DATE_U = {0, 0.98, 0.012, 0.004, 0.0038, 0.0001, 0.0001};
    private static final double[] SEX_M = {0, 0.02, 0.98};
    private static final double[] SEX_U = {0, 0.5, 0.5};
    private static final double[] PLACE_M = {0, 0.06, 0.04, 0.2, 0.7};
    private static final double[] PLACE_U = {0, 0.94, 0.052, 0.007, 0.001};

    private static final NameLevel[] NAME_LEVELS = NameLevel.values();
    private static final BirthDateLevel[] BIRTH_DATE_LEVELS = BirthDateLevel.values();
    private static final YesNoLevel[] YES_NO_LEVELS = YesNoLevel.values();
    private static final PlaceLevel[] PLACE_LEVELS = PlaceLevel.values();

    private static final PatternTable TABLE = table();
    private static final ModelFit FIT = ModelFit.of(TABLE, random());

    @Test
    void the_shares_that_made_the_pairs_are_found_again() {
        assertThat(FIT.isConverged()).isTrue();
        for (int level = 1; level < NAME_M.length; level++) {
            assertThat(FIT.model().levelBits(Stratum.OTHER, Field.NAME, level))
                    .as("name " + level)
                    .isCloseTo(log2(NAME_M[level] / NAME_U[level]), within(0.25));
        }
        for (int level = 1; level < DATE_M.length; level++) {
            assertThat(FIT.model().levelBits(Stratum.OTHER, Field.BIRTH_DATE, level))
                    .as("date " + level)
                    .isCloseTo(log2(DATE_M[level] / DATE_U[level]), within(0.25));
        }
    }

    @Test
    void as_many_matches_are_expected_as_there_are() {
        double expected = TABLE.rows().stream()
                .mapToDouble(row -> row.count() * FIT.model().probability(row.pattern()))
                .sum();

        assertThat(expected).isCloseTo(MATCHES, within(0.01 * MATCHES));
    }

    @Test
    void better_agreement_never_weighs_less() {
        for (Stratum stratum : Stratum.values()) {
            for (Field field : Field.values()) {
                for (int level = stratum.firstLevel(field) + 1;
                        level < field.levels().size();
                        level++) {
                    assertThat(FIT.model().levelBits(stratum, field, level))
                            .as("%s %s %d", stratum, field, level)
                            .isGreaterThanOrEqualTo(FIT.model().levelBits(stratum, field, level - 1));
                }
            }
        }
    }

    @Test
    void what_is_not_known_weighs_nothing() {
        Pattern known = PatternMaker.of(
                NameLevel.SAME, BirthDateLevel.DIFFERENT, YesNoLevel.MISSING, PlaceLevel.VILLAGE, YesNoLevel.MISSING);
        Pattern withoutPlace = PatternMaker.of(
                NameLevel.SAME, BirthDateLevel.DIFFERENT, YesNoLevel.MISSING, PlaceLevel.MISSING, YesNoLevel.MISSING);

        assertThat(FIT.model().weight(known) - FIT.model().weight(withoutPlace))
                .isCloseTo(
                        FIT.model().levelBits(Stratum.OTHER, Field.PLACE, PlaceLevel.VILLAGE.number()), within(1e-9));
    }

    @Test
    void an_empty_table_gives_a_model_and_no_link() {
        PatternTable empty = new PatternTable(List.of(), 0, 0);

        ModelFit fit = ModelFit.of(empty, new Shares());

        assertThat(Threshold.of(empty, fit.model(), 0.99).acceptFrom()).isEqualTo(1);
    }

    @Test
    void the_threshold_keeps_what_is_expected_to_be_right_that_often() {
        Threshold strict = Threshold.of(TABLE, FIT.model(), 0.999);
        Threshold loose = Threshold.of(TABLE, FIT.model(), 0.95);

        assertThat(strict.expectedPrecision()).isGreaterThanOrEqualTo(0.999);
        assertThat(strict.acceptFrom()).isGreaterThan(loose.acceptFrom());
        assertThat(loose.expectedRecall()).isGreaterThan(strict.expectedRecall());
    }

    /** Every pattern, as often as pairs of one person and of two have it. */
    private static PatternTable table() {
        List<PatternTable.Row> rows = new ArrayList<>();
        double others = (double) REGISTER * REGISTER - MATCHES;
        for (int name = 1; name < NAME_M.length; name++) {
            for (int date = 1; date < DATE_M.length; date++) {
                for (int sex = 1; sex < SEX_M.length; sex++) {
                    for (int place = 1; place < PLACE_M.length; place++) {
                        double matching = MATCHES * NAME_M[name] * DATE_M[date] * SEX_M[sex] * PLACE_M[place];
                        double other = others * NAME_U[name] * DATE_U[date] * SEX_U[sex] * PLACE_U[place];
                        Pattern pattern = PatternMaker.of(
                                NAME_LEVELS[name],
                                BIRTH_DATE_LEVELS[date],
                                YES_NO_LEVELS[sex],
                                PLACE_LEVELS[place],
                                YesNoLevel.MISSING);
                        rows.add(new PatternTable.Row(pattern, Math.round(matching + other)));
                    }
                }
            }
        }
        return new PatternTable(rows, REGISTER, REGISTER);
    }

    private static Shares random() {
        Shares shares = new Shares();
        add(shares, Field.NAME, NAME_U);
        add(shares, Field.BIRTH_DATE, DATE_U);
        add(shares, Field.SEX, SEX_U);
        add(shares, Field.PLACE, PLACE_U);
        return shares;
    }

    private static void add(Shares shares, Field field, double[] u) {
        for (int level = 1; level < u.length; level++) {
            shares.add(field, level, u[level]);
        }
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
