package id.banua.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.indicator.Aggregation;
import id.banua.model.indicator.Direction;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import id.banua.model.indicator.Unit;
import id.banua.model.period.Survey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A space in the expected texts stands for a no-break space where the number meets its unit. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent                 | 2 | 4.02        | 4,02 persen        | 4.02 per cent",
                "percent                 | 2 | 0           | 0,00 persen        | 0.00 per cent",
                "persons                 | 2 | 180200      | 180,20 ribu orang  | 180.20 thousand people",
                "persons                 | 2 | 23850000    | 23,85 juta orang   | 23.85 million people",
                "persons                 | 0 | 1969        | 1.969 orang        | 1,969 people",
                "ratio                   | 3 | 0.302       | 0,302              | 0.302",
                "rupiah_per_capita_month | 0 | 644107      | Rp 644.107         | Rp 644,107",
                "rupiah                  | 2 | 291100000000| Rp 291,10 miliar   | Rp 291.10 billion",
                "houses                  | 0 | 508         | 508 rumah          | 508 houses",
            })
    void a_value_is_said_with_its_unit(String unit, int decimals, double value, String indonesian, String english) {
        Indicator indicator = indicator(unit, decimals);

        assertThat(plain(new Numbers(Language.INDONESIAN).withUnit(indicator, value)))
                .isEqualTo(indonesian);
        assertThat(plain(new Numbers(Language.ENGLISH).withUnit(indicator, value)))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent                 | 2 | -0.27   | 0,27 poin",
                "persons                 | 2 | -3110   | 3,11 ribu orang",
                "rupiah_per_capita_month | 0 | 11368   | Rp 11.368",
                "ratio                   | 3 | -0.011  | 0,011",
                "index                   | 2 | 0.35    | 0,35 poin",
            })
    void a_change_is_said_without_its_sign(String unit, int decimals, double change, String expected) {
        assertThat(plain(new Numbers(Language.INDONESIAN).difference(indicator(unit, decimals), change)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.004, true", "0.006, false", "-0.004, true", "0, true"})
    void a_change_below_the_printed_decimals_is_none(double change, boolean isNothing) {
        assertThat(new Numbers(Language.INDONESIAN).isNothing(indicator("percent", 2), change))
                .isEqualTo(isNothing);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Indicator indicator(String unit, int decimals) {
        return new Indicator(
                "an_indicator",
                Topic.POVERTY,
                new Indicator.Names("Indikator", "Indicator"),
                new Indicator.Form(Unit.of(unit.strip()), Aggregation.NONE, Direction.NEUTRAL),
                decimals,
                Survey.SUSENAS,
                Frequency.ROUNDS,
                new Indicator.Bounds(0, 100));
    }
}
