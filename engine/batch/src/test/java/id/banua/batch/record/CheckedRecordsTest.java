package id.banua.batch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedRecordsTest {
    private static final String HEADER =
            "enrolment_id,programme,nik,kk,name,birth_date,sex,region_code,village,institution,vocation,enrolled_on,ended_on";

    @TempDir
    private Path root;

    @Test
    void a_good_record_keeps_its_fields_in_types_and_codes() {
        Row row = new RecordTrial(root)
                .with(
                        "enrolments.csv",
                        HEADER,
                        "E1,training,6302061505900001,6302060101150002,Siti,1990-05-15,male,63.02.06,Stagen,blk1,las,2025-01-10,2025-03-10")
                .rows("enrolments")
                .first();

        assertThat(row.<String>getAs("enrolment_id")).isEqualTo("E1");
        assertThat(row.<byte[]>getAs("person_key")).hasSize(16);
        assertThat(row.<byte[]>getAs("household_key")).hasSize(16);
        assertThat(row.getAs("enrolled_on").toString()).isEqualTo("2025-01-10");
        assertThat(row.<String>getAs("district_code")).isEqualTo("6302060");
        assertThat(row.<String>getAs("regency_code")).isEqualTo("6302");
        assertThat(row.<String>getAs("province_code")).isEqualTo("63");
        assertThat(row.<String>getAs("certificate_number")).isNull();
        assertThat(row.schema()).isEqualTo(RecordColumns.of(RecordTrial.type("enrolments")));
    }

    private static final String[] GOOD_AND_BROKEN = {
        HEADER,
        "E1,training,6302061505900001,6302060101150002,Siti,1990-05-15,male,63.02.06,Stagen,blk1,las,2025-01-10,2025-03-10",
        "E2,training,630206150590000,,Budi,1990-05-15,male,6302060,,blk1,las,2025-01-10,2025-03-10",
        "E3,training,,,Budi,1990-05-15,male,6302060,,blk1,welding,2025-01-10,2025-03-10",
        "E4,training,,,Budi,1990-05-15,male,6302060,,blk1,las,2025-03-10,2025-01-10",
        "",
        "E1,training,,,Budi,1990-05-15,male,6302060,,blk1,las,2025-01-10,",
        "E6,training,6302061505900001,,Siti,1990-05-15,male,6302060,,blk1,las,2025-01-10,",
        "E7,training,,,Budi,1990-05-15,male,6302121,Tirawan,blk1,las,2025-01-10,",
        "E8,training,,,Budi,1990-05-15,male,630206,,blk1,las,2025-01-10,",
        "E9,training,,,\"Budi,1990-05-15,male,6302060,,blk1,las,2025-01-10,"
    };

    @Test
    void broken_rows_are_told_by_file_line_and_rule_and_the_good_ones_stay() {
        RecordTrial trial = new RecordTrial(root).with("enrolments.csv", GOOD_AND_BROKEN);

        assertThat(trial.findings())
                .containsExactly(
                        "enrolments.csv:3 warn card_number_can_be_right nik",
                        "enrolments.csv:4 quarantine vocation_is_known vocation",
                        "enrolments.csv:5 quarantine dates_are_in_order ended_on",
                        "enrolments.csv:7 quarantine record_is_told_once enrolment_id",
                        "enrolments.csv:8 quarantine person_is_in_batch_once nik",
                        "enrolments.csv:9 warn village_lies_in_district village",
                        "enrolments.csv:10 quarantine field_is_in_form region_code",
                        "enrolments.csv:10 quarantine record_region_is_known region_code",
                        "enrolments.csv:11 quarantine record_is_readable");
        assertThat(trial.rows("enrolments").select("enrolment_id").collectAsList())
                .map(row -> row.getString(0))
                .containsExactlyInAnyOrder("E1", "E2", "E7");
    }
}
