package id.banua.dashboard.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.CurrentMarts;
import id.banua.dashboard.mart.TestMarts;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Language;
import id.banua.dashboard.request.NotHeldException;
import id.banua.dashboard.request.NotHeldException.Held;
import id.banua.dashboard.request.WrongWordException;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class TraceTest {
    private CurrentMarts marts;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        TestMarts.published().write(folder, "run1");
        marts = new CurrentMarts(folder, System::nanoTime);
    }

    @Test
    void a_revised_number_tells_its_claims_its_editions_and_why() {
        Trace trace = trace(now(), "open_unemployment_rate", "63", "2018-08");
        TraceView view = TraceView.of(now(), trace);

        assertThat(view.figure().number().number()).isEqualTo("4,35");
        assertThat(view.answers())
                .containsExactly(
                        "Menurut BPS, 31 Juli 2021.",
                        "Semula 4,50\u00a0persen (BPS Kalimantan Selatan, 5 November 2018), lalu 4,35\u00a0persen"
                                + " (BPS, 31 Juli 2021): turun 0,15\u00a0poin; edisi resmi yang lebih baru.");
        assertThat(view.claims().rows())
                .extracting(ClaimRow::id, ClaimRow::standing, ClaimRow::why)
                .containsExactly(
                        tuple("claims/test.csv:81", "dipakai", ""),
                        tuple("claims/test.csv:80", "disimpan", "edisinya lebih lama"));
        assertThat(view.history())
                .extracting(EditionRow::from, EditionRow::change)
                .containsExactly(
                        tuple("5 November 2018", "terbit pertama"), tuple("31 Juli 2021", "turun 0,15\u00a0poin"));
        assertThat(view.origin()).containsEntry("Berkas dan baris", "claims/test.csv, baris 81");
        assertThat(view.run()).containsEntry("Rilis", "run1");
    }

    @Test
    void before_its_second_edition_it_is_the_first_and_says_what_comes() {
        Edition then = new Edition(marts.snapshot(LocalDate.parse("2020-12-31")), Language.ENGLISH);
        TraceView view = TraceView.of(then, trace(then, "open_unemployment_rate", "63", "2018-08"));

        assertThat(view.figure().number().number()).isEqualTo("4.50");
        assertThat(view.claims().rows()).hasSize(1);
        assertThat(view.history()).extracting(EditionRow::isLater).containsExactly(false, true);
        assertThat(view.figure().command())
                .isEqualTo("./banua trace open_unemployment_rate 63 2018-08 --as-of 2020-12-31");
    }

    @Test
    void before_its_first_edition_there_is_none_but_it_says_when_it_came() {
        Edition then = new Edition(marts.snapshot(LocalDate.parse("2018-11-04")), Language.ENGLISH);
        Trace trace = trace(then, "open_unemployment_rate", "63", "2018-08");

        assertThat(trace.hasValue()).isFalse();
        assertThat(TraceView.of(then, trace).answers().get(0))
                .contains("Not yet published by 4 November 2018", "out by 5 November 2018: 4.50");
    }

    @Test
    void a_quarantined_number_says_which_rule_and_its_arithmetic() {
        Edition english = new Edition(marts.snapshot(), Language.ENGLISH);
        Trace trace = trace(english, "poverty_rate", "6302", "2025-03");
        TraceView view = TraceView.of(english, trace);

        assertThat(trace.hasValue()).isFalse();
        assertThat(view.answers().get(0)).contains("every claim (1) breaks a rule");
        assertThat(view.rules().broken())
                .extracting(broken -> broken.rule().id() + ": " + broken.message())
                .containsExactly("within_the_province: 43.6 per cent cannot be while the province has 4 per cent");
        assertThat(view.rules().beside())
                .as("a claim in quarantine is compared with nothing")
                .extracting(RulesPart.NamedRule::id)
                .contains("claims_agree", "change_is_usual", "parts_make_whole");
    }

    @ParameterizedTest
    @CsvSource({
        "open_unemployment_rate, 63, 2018-08, KEPT, NOTHING_BESIDE, NOTHING_BESIDE",
        "open_unemployment_rate, 63, 2025-02, NOTHING_BESIDE, KEPT, NOTHING_BESIDE",
        "poverty_rate, 63, 2024-03, NOTHING_BESIDE, NOTHING_BESIDE, KEPT",
        "poverty_rate, 6371, 2024-03, KEPT, NOTHING_BESIDE, KEPT"
    })
    void a_rule_that_compares_is_kept_only_where_there_is_something_to_compare(
            String indicator, String region, String period, String agree, String counts, String whole) {
        Map<String, String> results = trace(now(), indicator, region, period).rules().stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.rule().id(),
                        outcome -> outcome.result().name()));

        assertThat(results)
                .containsEntry("value_is_possible", "KEPT")
                .containsEntry("claims_agree", agree)
                .containsEntry("rate_follows_from_counts", counts)
                .containsEntry("parts_make_whole", whole)
                .doesNotContainKey("count_is_whole");
    }

    @Test
    void what_is_not_held_names_the_nearest_that_is() {
        NotHeldException fault =
                catchThrowableOfType(NotHeldException.class, () -> trace(now(), "poverty_rate", "63", "2023-09"));

        assertThat(fault.instead())
                .extracting(Held::href)
                .startsWith("/jejak/poverty_rate/63/2024-03", "/jejak/poverty_rate/63/2024-09");
        assertThat(fault.instead().get(0).text()).endsWith("Maret 2024: 4,11\u00a0persen");
    }

    @ParameterizedTest
    @CsvSource({
        "poverty_rate_p0, 63, 2024-09, '', poverty_rate, TOTAL",
        "poverty_rate_p0_urban, 63, 2024-09, '', poverty_rate, URBAN",
        "tpt, 00, 2024, female, open_unemployment_rate, FEMALE"
    })
    void words_of_the_claims_files_are_understood(
            String word, String region, String period, String part, String indicator, Breakdown breakdown) {
        CellKey key = new CellWords(word, region, period, part, "").in(marts.snapshot());

        assertThat(key)
                .isEqualTo(new CellKey(
                        indicator, breakdown, new BpsCode(region), ReferencePeriod.of(period), Status.PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource({
        "povrate, 63, 2024-09, '', indicator, poverty_rate",
        "poverty_rate, 63, Maret, '', period, YYYY-MM",
        "poverty_rate, 63, 2024-09, rurall, breakdown, rural",
        "poverty_rate, 64.07, 2024-09, '', region, 6402 (Kabupaten Kutai Barat)"
    })
    void a_wrong_word_is_answered_with_the_nearest_right_ones(
            String indicator, String region, String period, String part, String parameter, String right) {
        CellWords words = new CellWords(indicator, region, period, part, "");

        assertThatThrownBy(() -> words.in(marts.snapshot())).isInstanceOfSatisfying(WrongWordException.class, fault -> {
            assertThat(fault.parameter()).isEqualTo(parameter);
            assertThat(fault.valid()).contains(right);
        });
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private Edition now() {
        return new Edition(marts.snapshot(), Language.INDONESIAN);
    }

    private static Trace trace(Edition edition, String indicator, String region, String period) {
        return Trace.of(edition, CellKey.published(indicator, new BpsCode(region), ReferencePeriod.of(period)));
    }

    @Test
    void every_rule_that_concerns_a_number_is_told_once() {
        List<RuleOutcome> outcomes =
                trace(now(), "poverty_rate", "63", "2024-09").rules();

        assertThat(outcomes)
                .extracting(outcome -> outcome.rule().id())
                .doesNotHaveDuplicates()
                .hasSize(7);
    }
}
