package id.banua.batch.programme.survival;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    private static final StructType LIVES = new StructType()
            .add(MonthlySurvival.SUBJECT, DataTypes.StringType)
            .add("area", DataTypes.IntegerType)
            .add(MonthlySurvival.START_YEAR, DataTypes.StringType)
            .add(KaplanMeier.TIME, DataTypes.LongType)
            .add(KaplanMeier.IS_END, DataTypes.BooleanType);

    /** A plus says that the life was last seen then. */
    private static Dataset<Row> lives(String times) {
        List<Row> rows = Stream.of(times.trim().split("[ ,]+"))
                .map(time -> RowFactory.create(
                        "business", 6302060, "2024", Long.valueOf(time.replace("+", "")), !time.endsWith("+")))
                .toList();
        return LocalSpark.session().createDataFrame(rows, LIVES);
    }

    private static List<String> curve(String times) {
        return KaplanMeier.of(lives(times), MonthlySurvival.SUBJECT).orderBy(KaplanMeier.TIME).collectAsList().stream()
                .filter(row -> row.<Long>getAs(KaplanMeier.ENDS) > 0)
                .map(row -> String.format(
                        Locale.ROOT,
                        "%d: %d at risk, %.3f (%s)",
                        row.<Long>getAs(KaplanMeier.TIME),
                        row.<Long>getAs(KaplanMeier.AT_RISK),
                        row.<Double>getAs(KaplanMeier.SURVIVAL),
                        row.getAs(KaplanMeier.STANDARD_ERROR) == null
                                ? "none"
                                : String.format(Locale.ROOT, "%.4f", row.<Double>getAs(KaplanMeier.STANDARD_ERROR))))
                .toList();
    }

    @Test
    void by_hand_five_lives_of_which_two_are_not_followed_to_their_end() {
        // 1: 5 at risk, 4/5; 2: 4 at risk, 4/5 x 3/4; 3+ leaves; 4: 2 at risk, 3/5 x 1/2; 5+ leaves
        assertThat(curve("1 2 3+ 4 5+"))
                .containsExactly(
                        "1: 5 at risk, 0.800 (0.1789)", "2: 4 at risk, 0.600 (0.2191)", "4: 2 at risk, 0.300 (0.2387)");
    }

    @Test
    void who_is_last_seen_when_another_ends_was_still_at_risk() {
        assertThat(curve("3 3+ 3+ 3")).containsExactly("3: 4 at risk, 0.500 (0.2500)");
    }

    @Test
    void where_nobody_lives_on_there_is_no_standard_error() {
        assertThat(curve("2 2")).containsExactly("2: 2 at risk, 0.000 (none)");
    }

    /** Freireich et al. 1963, remission under 6-MP in weeks; values as in Kalbfleisch and Prentice and in R's survival. */
    @Test
    void the_leukaemia_trial_gives_the_published_curve() {
        assertThat(curve("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"))
                .containsExactly(
                        "6: 21 at risk, 0.857 (0.0764)",
                        "7: 17 at risk, 0.807 (0.0869)",
                        "10: 15 at risk, 0.753 (0.0963)",
                        "13: 12 at risk, 0.690 (0.1068)",
                        "16: 11 at risk, 0.627 (0.1141)",
                        "22: 7 at risk, 0.538 (0.1282)",
                        "23: 6 at risk, 0.448 (0.1346)");
    }

    @Test
    void months_show_the_curve_as_it_stands_after_them_and_end_with_the_last_one_followed_through() {
        // A month has 30.4375 days: day 30 lies in the first, day 31 in the second, day 91 in the third, day 130 in the
        // fifth.
        List<String> months = MonthlySurvival.of(lives("30 31 91+ 130+"))
                .where("region_code = '63' and start_period = 'all'")
                .orderBy(MonthlySurvival.MONTH)
                .collectAsList()
                .stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "month %d: %.2f of %d, %d left",
                        row.<Long>getAs("month"),
                        row.<Double>getAs("survival"),
                        row.<Long>getAs("started"),
                        row.<Long>getAs("at_risk")))
                .toList();

        assertThat(months)
                .containsExactly(
                        "month 0: 1.00 of 4, 4 left",
                        "month 1: 0.75 of 4, 3 left",
                        "month 2: 0.50 of 4, 2 left",
                        "month 3: 0.50 of 4, 1 left",
                        "month 4: 0.50 of 4, 1 left");
    }

    @Test
    void a_curve_begins_with_those_who_ended_on_the_first_day() {
        List<Row> months = MonthlySurvival.of(lives("0 40+ 0+"))
                .where("region_code = '6302' and start_period = '2024'")
                .orderBy(MonthlySurvival.MONTH)
                .collectAsList();

        assertThat(months).map(row -> row.<Double>getAs("survival")).containsExactly(1 - 1.0 / 3, 1 - 1.0 / 3);
        assertThat(months).map(row -> row.<Long>getAs("at_risk")).containsExactly(1L, 1L);
    }
}
