package id.banua.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.dashboard.mart.OutcomeCell.Counts;
import id.banua.dashboard.mart.OutcomeCell.Percents;
import id.banua.dashboard.mart.OutcomeCell.Way;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OutcomeCellTest {
    private static final OptionalDouble NULL = OptionalDouble.empty();
    private static final Percents NONE = new Percents(NULL, NULL, NULL);

    @Test
    void a_count_whose_unknown_are_withheld_has_no_share_to_tell() {
        OutcomeCell cell = cell(new Counts(of(40), of(30), of(5), NULL, of(0)), new Percents(of(75), NULL, NULL));

        assertThat(cell.isWithheld()).isTrue();
        assertThat(cell.isTooEarly()).isFalse();
    }

    @Test
    void too_early_is_not_withheld_and_zero_is_neither() {
        OutcomeCell early = cell(new Counts(of(40), of(0), of(0), of(0), of(40)), NONE);
        OutcomeCell zero = cell(new Counts(of(40), of(0), of(40), of(0), of(0)), new Percents(of(0), of(0), of(100)));

        assertThat(early.isTooEarly()).isTrue();
        assertThat(early.isWithheld()).isFalse();
        assertThat(zero.isTooEarly() || zero.isWithheld()).isFalse();
    }

    private static OutcomeCell cell(Counts counts, Percents percents) {
        Way way = Way.usual("persons");
        Cohort cohort = new Cohort("training", "63", Cohort.ALL, Cohort.Split.NONE);
        return new OutcomeCell(cohort, way, "completed", counts, percents, NULL, "suppressed", false);
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }
}
