package id.banua.batch.programme.cohort;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of work as they lie on a desk, for those who count them by hand. */
record Papers(List<Enrolment> enrolments, List<Placement> placements, List<FollowUp> followUps) {
    record Enrolment(
            String id,
            @Nullable String person,
            String programme,
            String place,
            String vocation,
            Course course,
            Facts facts) {}

    record Course(
            String institution,
            @Nullable String sex,
            @Nullable LocalDate born,
            LocalDate enrolled) {}

    record Facts(
            @Nullable LocalDate ended,
            @Nullable Boolean completed,
            @Nullable String assessment,
            @Nullable String certificate,
            @Nullable Long cost) {}

    record Placement(
            String id,
            @Nullable String enrolment,
            @Nullable String person,
            String employment,
            LocalDate started,
            @Nullable LocalDate ended,
            String evidence,
            LocalDate reported) {}

    record FollowUp(String id, String enrolment, LocalDate asked, String answer, String evidence) {}
}
