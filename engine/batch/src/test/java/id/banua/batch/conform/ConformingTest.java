package id.banua.batch.conform;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.SmallHouse;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformingTest {

    /** Kalimantan Selatan, September 2024, as published. */
    @Test
    void poor_people_printed_in_thousands_become_persons() {
        Reading reading =
                SmallHouse.read("poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,180.20,s01,");

        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.amount()).contains(new Amount(180_200, 5));
        assertThat(reading.name()).hasValueSatisfying(name -> {
            assertThat(name.indicator().id()).isEqualTo("poor_population");
            assertThat(name.breakdown()).isEqualTo(Breakdown.TOTAL);
        });
    }

    @Test
    void a_rate_keeps_its_value_and_its_suffix_becomes_the_breakdown() {
        Reading total = SmallHouse.read("poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-09,4.02,s01,");
        Reading urban = SmallHouse.read("poverty_rate_p0_urban,percent,63,,province,2024-09,3.59,s01,");

        assertThat(total.amount()).contains(new Amount(4.02, 0.005));
        assertThat(urban.name()).map(ClaimName::breakdown).contains(Breakdown.URBAN);
        assertThat(total.name().map(ClaimName::indicator))
                .isEqualTo(urban.name().map(ClaimName::indicator));
    }

    @ParameterizedTest
    @CsvSource({
        "6402,     Kutai Barat",
        "64.02,    Kutai Kartanegara",
        "6403,     Kutai Kartanegara",
        "64.07,    Kutai Barat",
        "63.02.06, Pulau Laut Utara",
        "63,       Kalimantan Selatan",
        "98,       ",
        "6407,     ",
        "64.2,     ",
        "'',       ",
    })
    void only_dots_make_a_code_one_of_kemendagri(String code, String name) {
        Reading reading = SmallHouse.read("poverty_rate_p0,percent," + code + ",,,2024-03,7.10,s01,");

        assertThat(reading.region().map(region -> region.name()).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "poverty_rate_p0, percent, 99,   2024, 2024",
        "poverty_rate_p0, percent, 9901, 2024, 2024-03",
        "poverty_rate_p0, percent, 99,   2023, 2023-03",
        "poverty_rate_p0, percent, 99,   2012, 2012-03",
        "poverty_rate_p0, percent, 99,   2005, 2005",
        "tpt,             percent, 9901, 2024, 2024-08",
        "tpt,             percent, 99,   2024, 2024",
        "population,      persons, 9901, 2024, 2024",
        "poverty_rate_p0, percent, 9901, 2024-09, 2024-09",
    })
    void a_bare_year_becomes_a_month_where_it_can_only_mean_one(
            String indicator, String unit, String region, String claimed, String period) {
        Reading reading = SmallHouse.read(String.join(",", indicator, unit, region, "", "", claimed, "5", "s01", ""));

        assertThat(reading.period()).map(ReferencePeriod::toString).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "houses_improved,                   reported, REPORTED",
        "houses_improved,                   target,   TARGET",
        "houses_improved_target,            '',       TARGET",
        "houses_improved_target_cumulative, '',       TARGET",
        "houses_improved,                   '',       ",
        "houses_improved,                   promised, ",
        "houses_improved,                   published, ",
    })
    void the_status_is_what_the_row_says_else_what_the_name_says(String indicator, String written, Status status) {
        Reading reading = SmallHouse.read(indicator + ",houses,99,Banua Cipta,province,2024,386,s04,," + written + ",");

        assertThat(reading.status().orElse(null)).isEqualTo(status);
    }

    @Test
    void without_a_column_for_it_statistics_are_published_and_programmes_reported() {
        assertThat(SmallHouse.read("tpt,percent,99,,,2024-08,4.40,s01,").status())
                .contains(Status.PUBLISHED);
        assertThat(SmallHouse.read("houses_improved,houses,99,,,2024,386,s04,").status())
                .contains(Status.REPORTED);
    }

    @Test
    void a_note_that_says_rounded_widens_the_rounding() {
        Reading reading = SmallHouse.read("poor_population,persons,99,,,2023-03,51000,s04,rounded");

        assertThat(reading.amount()).contains(new Amount(51_000, 500));
    }

    @Test
    void what_does_not_fit_stays_empty_and_nothing_is_guessed() {
        Reading reading = SmallHouse.read("jobless_rate,percent,Kotabaru,Kotabaru,regency,Maret,about 4,nobody,");

        assertThat(reading.name()).isEmpty();
        assertThat(reading.region()).isEmpty();
        assertThat(reading.period()).isEmpty();
        assertThat(reading.status()).isEmpty();
        assertThat(reading.amount()).isEmpty();
        assertThat(reading.source()).isEmpty();
        assertThat(reading.isWhole()).isFalse();
    }

    @Test
    void of_a_broken_row_nothing_is_read() {
        assertThat(SmallHouse.read("poverty_rate_p0,percent,99").isWhole()).isFalse();
    }
}
