package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.mart.RecordMarts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may be one person is told to whoever asks for it, outside of the marts. */
class ReviewOptionTest {
    @TempDir
    private Path root;

    private SmallProject project = new SmallProject(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        project = SmallProject.in(root.resolve("project"));
    }

    @Test
    void no_review_without_records_and_none_within_the_marts() throws IOException {
        Outcome without = project.build("--review", root.resolve("review.csv").toString());
        project.withRecords("programmes/register.csv", "register_id,list,vintage,nik,region_code,status\n");
        Outcome within =
                project.build("--review", project.marts().resolve("review.csv").toString(), "--demo");

        assertThat(without.code()).isEqualTo(Main.USER_FAULT);
        assertThat(without.err()).contains("--review: records of a poor register and of trainees were expected");
        assertThat(within.code()).isEqualTo(Main.USER_FAULT);
        assertThat(within.err()).contains("--review: a file outside of the marts was expected");
    }

    /** The two enrolments of one NIK are of persons who have nothing else in common. */
    @Test
    void the_review_names_records_and_its_owner_alone_may_read_it() throws IOException {
        project.withRecords("programmes/register.csv", """
                        register_id,list,vintage,nik,name,birth_date,sex,region_code,decile,status
                        R1,dtsen,2025-Q1,6302061505900001,Wagiman Sarjono,1990-05-15,male,6302060,1,listed
                        """).withRecords("programmes/enrolments.csv", """
                        enrolment_id,programme,nik,name,birth_date,sex,region_code,institution,vocation,enrolled_on
                        E1,training,6302061505900001,Ester Debora,1971-12-24,female,6302060,blk1,las,2025-01-10
                        """);
        Path review = root.resolve("review.csv");

        Outcome outcome = project.build("--review", review.toString(), "--demo");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(Files.readAllLines(review))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("poor_register,register/R1,trainees,enrolments/E1,key_contradiction,");
        assertThat(Files.getPosixFilePermissions(review))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(project.run().resolve(RecordMarts.LINKAGE.name())).isDirectory();
    }
}
