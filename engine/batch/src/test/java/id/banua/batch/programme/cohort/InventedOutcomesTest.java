package id.banua.batch.programme.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.programme.cohort.Papers.Course;
import id.banua.batch.programme.cohort.Papers.Enrolment;
import id.banua.batch.programme.cohort.Papers.Facts;
import id.banua.batch.programme.cohort.Papers.FollowUp;
import id.banua.batch.programme.cohort.Papers.Placement;
import id.banua.batch.run.CsvLine;
import id.banua.batch.run.InventedHouse;
import id.banua.model.mart.ProgrammeMarts;
import id.banua.model.programme.OutcomeStage;
import id.banua.model.programme.Programme;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage of training in every region, as far as a build tells it, against loops over the lines of the CSV files. */
@Tag("slow")
class InventedOutcomesTest {
    private static final List<OutcomeStage> STAGES = Programme.TRAINING.stages();
    private static final List<CsvLine> ENROLLED = onceInBatch(InventedHouse.lines("enrolments"));
    private static final Set<String> KNOWN =
            ENROLLED.stream().map(line -> line.word("enrolment_id")).collect(Collectors.toSet());
    private static final Papers PAPERS = new Papers(
            ENROLLED.stream().map(InventedOutcomesTest::enrolment).toList(),
            InventedHouse.lines("placements").stream()
                    .map(InventedOutcomesTest::placement)
                    .toList(),
            InventedHouse.lines("follow_ups").stream()
                    .filter(line -> KNOWN.contains(line.word("enrolment_id")))
                    .map(InventedOutcomesTest::followUp)
                    .toList());

    /** Who stands in one batch under two numbers is enrolled in it once, by the first line; what names another line names nothing. */
    private static List<CsvLine> onceInBatch(List<CsvLine> lines) {
        Set<List<String>> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> line.nik() == null
                        || seen.add(Stream.of("nik", "programme", "institution", "package", "batch")
                                .map(line::word)
                                .toList()))
                .toList();
    }

    private static Enrolment enrolment(CsvLine line) {
        return new Enrolment(
                line.word("enrolment_id"),
                line.nik(),
                line.word("programme"),
                line.district(),
                line.word("vocation"),
                new Course(
                        line.word("institution"), line.find("sex"), line.day("birth_date"), day(line, "enrolled_on")),
                new Facts(
                        line.day("ended_on"),
                        Optional.ofNullable(line.find("is_completed"))
                                .map(Boolean::valueOf)
                                .orElse(null),
                        line.find("assessment"),
                        line.find("certificate_number"),
                        Optional.ofNullable(line.find("cost_rupiah"))
                                .map(Long::valueOf)
                                .orElse(null)));
    }

    private static Placement placement(CsvLine line) {
        return new Placement(
                line.word("placement_id"),
                KNOWN.contains(line.word("enrolment_id")) ? line.word("enrolment_id") : null,
                line.nik(),
                line.word("employment"),
                day(line, "started_on"),
                line.day("ended_on"),
                line.word("evidence"),
                day(line, "reported_on"));
    }

    private static FollowUp followUp(CsvLine line) {
        return new FollowUp(
                line.word("follow_up_id"),
                line.word("enrolment_id"),
                day(line, "asked_on"),
                line.word("answer"),
                line.word("evidence"));
    }

    private static LocalDate day(CsvLine line, String column) {
        return Objects.requireNonNull(line.day(column));
    }

    /** By programme, region, stage and state. */
    private static Map<String, Long> byHand() {
        NaiveOutcomes naive = new NaiveOutcomes(PAPERS);
        Map<String, Long> counts = new TreeMap<>();
        for (Enrolment enrolment : PAPERS.enrolments()) {
            String district = enrolment.place();
            for (OutcomeStage stage : STAGES) {
                char state = naive.state(enrolment, stage);
                for (String region : List.of("00", district.substring(0, 2), district.substring(0, 4), district)) {
                    counts.merge(key(enrolment.programme(), region, stage.id(), state), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static String key(String programme, String region, String stage, char state) {
        return programme + " " + region + " " + stage + " " + state;
    }

    private static List<Row> totals(String period) {
        return InventedHouse.rows(ProgrammeMarts.OUTCOMES)
                .where("counted = 'enrolments' and vocation = 'all' and institution = 'all' and sex = 'all'"
                        + " and age_band = 'all' and decile = 'all' and evidence = 'all' and employment = 'all'")
                .where("exit_period = '" + period + "'")
                .collectAsList();
    }

    @Test
    void every_count_of_a_stage_that_is_told_of_a_region_is_that_of_the_files() {
        Map<String, Long> told = new TreeMap<>();
        for (Row row : totals("all")) {
            Map<String, Character> states =
                    Map.of("reached", 'y', "not_reached", 'n', "unknown", '?', "not_observable", '-');
            states.forEach((column, state) -> {
                Number count = row.getAs(column);
                if (count != null) {
                    told.put(
                            key(row.getAs("programme"), row.getAs("region_code"), row.getAs("stage"), state),
                            count.longValue());
                }
            });
        }

        assertTold(told, byHand());
    }

    /** What is withheld is in neither; what is told as zero is in no file. */
    private static void assertTold(Map<String, Long> told, Map<String, Long> byHand) {
        assertThat(told).isNotEmpty();
        told.forEach((cell, count) -> assertThat(count).as(cell).isEqualTo(byHand.getOrDefault(cell, 0L)));
    }

    /** Who was assessed has completed, even where the file does not say so. */
    private static boolean hasCompleted(CsvLine line) {
        return line.word("is_completed").equals("true")
                || (line.find("is_completed") == null && line.find("assessment") != null);
    }

    /** Of so few people nothing is told by vocation or institution. */
    @Test
    void those_who_finished_are_told_apart_by_sex_as_the_files_do() {
        Map<String, Long> byHand = ENROLLED.stream()
                .filter(InventedOutcomesTest::hasCompleted)
                .collect(Collectors.groupingBy(
                        line -> line.word("programme") + " " + line.word("sex"), TreeMap::new, Collectors.counting()));
        Map<String, Long> built = InventedHouse.rows(ProgrammeMarts.OUTCOMES)
                .where("counted = 'enrolments' and exit_period = 'all' and region_code = '00' and stage = 'completed'")
                .where("evidence = 'all' and employment = 'all' and reached is not null")
                .where(
                        "sex <> 'all' and vocation = 'all' and institution = 'all' and age_band = 'all' and decile = 'all'")
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.getAs("programme") + " " + row.getAs("sex"),
                        row -> row.<Number>getAs("reached").longValue()));

        assertTold(built, byHand);
    }
}
