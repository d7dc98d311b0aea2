package id.banua.batch.record.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.record.RecordTrial;
import id.banua.batch.run.RecordBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule about records with a row that breaks it, and rows beside it that must not. */
class RecordRulesTest {
    /** A good record of each type; the first field names it. */
    private static final String GOOD = """
            enrolments enrolment_id= programme=training region_code=63.02.06 institution=blk1 vocation=las enrolled_on=2025-01-10
            placements placement_id= region_code=6302060 employment=formal started_on=2025-04-01 evidence=reported reported_on=2025-05-01
            job_fairs event_id=F1 name=Bursa region_code=63.71 starts_on=2025-06-01 ends_on=2025-06-02
            job_fair_employers employer= event_id=F1 sector=C vacancies_home=20 reported_on=2025-07-01 evidence=reported
            assistance payment_id= programme=pkh quarter=2025-Q1 region_code=6302060
            register register_id= list=dtsen vintage=2025-Q1 region_code=6302060 status=listed
            """;

    /** Severity, rule and field, then the type and what differs from its good record. */
    private static final String BROKEN = """
            quarantine field_is_filled institution:            enrolments institution=
            quarantine field_is_typed enrolled_on:             enrolments enrolled_on=10/01/2025
            quarantine field_is_in_form sex:                   enrolments sex=perempuan
            quarantine record_value_is_possible lesson_hours:  enrolments lesson_hours=0
            quarantine record_region_is_known region_code:     enrolments region_code=6399999
            warn village_lies_in_district village:             enrolments region_code=6302121 village=Tirawan
            quarantine vocation_is_known vocation:             enrolments vocation=welding
            quarantine dates_are_in_order ended_on:            enrolments ended_on=2025-01-09
            quarantine report_knows_no_future started_on:      placements started_on=2025-05-02
            warn age_is_possible birth_date:                   enrolments birth_date=2016-01-10
            warn card_number_can_be_right nik:                 enrolments nik=630206150590000
            warn nik_fits_person nik:                          enrolments nik=6302061505900001 sex=female
            quarantine card_number_stands_in_its_field batch: enrolments batch=6302061505900002
            warn certificate_needs_assessment certified_on:    enrolments certified_on=2025-05-01
            warn completed_has_ended ended_on:                 enrolments is_completed=true
            warn part_is_within_whole retained_90_days:        job_fair_employers hires=3 retained_90_days=4
            warn unreported_is_not_zero hires:                 job_fair_employers reported_on= hires=0
            warn amount_is_in_rupiah cost_rupiah:              enrolments cost_rupiah=999
            warn list_is_not_later list_vintage:               assistance list_vintage=2025-Q2
            warn reason_fits_status left_because:              register left_because=died
            """;

    /** The nearest that is right. */
    private static final String INNOCENT = """
            enrolments lesson_hours=1 sex=female ended_on=2025-01-10 birth_date=2015-01-10 is_completed=true
            enrolments region_code=6302121 village=Langadai certified_on=2025-05-01 assessment=competent assessed_on=2025-05-01
            enrolments nik=6302065505900003 sex=female birth_date=1990-05-15 batch=630206150590000
            placements started_on=2025-05-02 evidence=announced
            placements started_on=2025-05-01
            job_fair_employers hires=3 retained_90_days=3
            job_fair_employers hires=0
            enrolments cost_rupiah=0
            enrolments cost_rupiah=1000
            assistance list_vintage=2025-Q1
            register status=left left_because=died
            """;

    @TempDir
    private Path root;

    private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

    @Test
    void each_rule_finds_the_row_that_is_broken_and_no_other() {
        List<String> expected = new ArrayList<>();
        GOOD.lines().forEach(this::add);
        INNOCENT.lines().forEach(this::add);
        BROKEN.lines().map(line -> line.split(": +", 2)).forEach(line -> expected.add(add(line[1]) + " " + line[0]));
        RecordTrial trial = new RecordTrial(root);
        files.forEach((type, rows) -> trial.with(type + ".csv", csv(rows)));

        assertThat(trial.findings()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(BROKEN.lines().map(line -> line.split("[ :]", 3)[1]))
                .containsExactlyInAnyOrderElementsOf(RecordBook.OF_RECORDS.stream()
                        .map(rule -> rule.card().id())
                        .toList());
    }

    /** Puts a row into the file of its type, and says where it will stand. */
    private String add(String line) {
        String[] words = line.split(" ");
        List<Map<String, String>> rows = files.computeIfAbsent(words[0], any -> new ArrayList<>());
        Map<String, String> row = new LinkedHashMap<>(rows.isEmpty() ? Map.of() : rows.get(0));
        Stream.of(words).skip(1).forEach(word -> row.put(word.split("=", 2)[0], word.split("=", 2)[1]));
        if (!words[0].equals("job_fairs")) {
            row.put(row.keySet().iterator().next(), "R" + rows.size());
        }
        rows.add(row);
        return words[0] + ".csv:" + (rows.size() + 1);
    }

    private static String[] csv(List<Map<String, String>> rows) {
        Set<String> fields = new LinkedHashSet<>();
        rows.forEach(row -> fields.addAll(row.keySet()));
        Stream<String> lines = rows.stream()
                .map(row -> String.join(
                        ",",
                        fields.stream()
                                .map(field -> row.getOrDefault(field, ""))
                                .toList()));
        return Stream.concat(Stream.of(String.join(",", fields)), lines).toArray(String[]::new);
    }
}
