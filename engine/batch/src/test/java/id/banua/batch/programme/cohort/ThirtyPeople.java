package id.banua.batch.programme.cohort;

import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Records;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Thirty people whose outcomes are known on paper. What is known of them ends on 31 December 2025. Each is told in the table
 * of {@link ThirtyPeopleTest}.
 */
final class ThirtyPeople {
    private static final String ENROLMENTS = """
            enrolment_id person_key programme  place   vocation   institution sex    birth_date enrolled_on ended_on   is_completed assessment        certificate_number cost_rupiah
            e01          p01        training   6302060 las        blk1        male   2004-05-01 2024-01-08  2024-03-29 true         competent         c01                4000000
            e02          p02        training   6302060 las        blk1        male   1999-01-08 2024-01-08  2024-03-29 true         competent         c02                4000000
            e03          p03        training   6302060 las        blk1        female 1999-01-09 2024-01-08  2024-03-29 true         competent         c03                4000000
            e04          p04        training   6302060 las        blk1        female 1980-01-01 2024-01-08  2024-03-29 true         competent         c04                4000000
            e05          -          training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         competent         c05                4000000
            e06          p06        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         competent         c06                4000000
            e07          p07        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         competent         c07                4000000
            e08          p08        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         competent         c08                4000000
            e09          p09        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         competent         -                  4000000
            e10          p10        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         not_yet_competent -                  4000000
            e11          p11        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         not_yet_competent -                  4000000
            e12          p12        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         -                 -                  4000000
            e13          p13        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         -                 -                  4000000
            e14          p14        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 true         -                 -                  4000000
            e15          p15        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 false        -                 -                  4000000
            e16          p16        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 false        -                 -                  4000000
            e17          p17        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 false        -                 -                  4000000
            e18          p18        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 -            -                 -                  4000000
            e19          p19        training   6302060 las        blk1        male   -          2024-01-08  2024-03-29 -            competent         c19                4000000
            e20          p20        training   6302060 las        blk1        -      -          2024-01-08  2024-03-29 true         -                 c20                4000000
            e21          p21        training   6371    menjahit   blk2        female -          2024-05-06  2024-06-28 true         competent         c21                3000000
            e22          p22        training   6371    menjahit   blk2        female -          2024-05-06  2024-06-28 true         competent         c22                3000000
            e23          p23        training   6371    menjahit   blk2        female -          2024-05-06  2024-06-28 true         -                 -                  3000000
            e24          p24        training   6371    menjahit   blk2        female -          2024-05-06  2024-06-28 false        -                 -                  3000000
            e25          p25        training   6371    menjahit   blk2        female -          2024-05-06  2024-06-28 true         competent         c25                -
            e26          p26        training   6302060 las        blk1        male   -          2025-09-01  2025-11-14 true         -                 -                  4000000
            e27          p27        training   6302060 las        blk1        male   -          2025-09-01  2025-11-14 true         -                 -                  4000000
            e28          p28        training   6302060 las        blk1        male   -          2025-09-01  2025-11-14 false        -                 -                  4000000
            e29          p29        training   6302060 las        blk1        male   -          2025-12-01  -          -            -                 -                  4000000
            e30          p30        internship 6409    manufaktur itp         male   -          2024-03-01  2024-05-31 true         -                 -                  -
            e31          p01        training   6371    menjahit   blk2        male   2004-05-01 2024-05-06  2024-06-28 true         competent         c31                3000000
            """;

    private static final String PLACEMENTS = """
            placement_id enrolment_id person_key employment    started_on ended_on   evidence  reported_on
            j01          e01          -          formal        2024-04-10 -          reported  2025-06-30
            j02          e02          -          formal        2024-04-20 2024-12-31 verified  2025-01-15
            j03          -            p03        self_employed 2024-05-15 -          reported  2024-06-01
            j04          e04          -          informal      2024-08-01 -          reported  2024-08-15
            j08          e08          -          formal        2024-04-15 -          announced 2024-04-01
            j10          e10          -          formal        2024-04-28 -          reported  2024-04-28
            j11          e11          -          formal        2024-04-29 -          reported  2024-10-01
            j12          e12          -          self_employed 2024-06-27 -          verified  2025-12-31
            j13          -            p13        formal        2023-10-01 -          reported  2024-12-31
            j14          e14          -          formal        2024-03-01 -          reported  2024-04-15
            j14b         e14          -          formal        2024-03-01 2024-07-31 reported  2024-08-10
            j16          -            p16        informal      2024-04-01 -          reported  2025-06-30
            j19          e19          -          formal        2024-04-05 -          reported  2024-04-30
            j21          e21          -          self_employed 2024-07-01 -          reported  2025-12-01
            j26          e26          -          formal        2025-11-20 -          reported  2025-12-31
            j30          e30          -          formal        2024-06-01 -          verified  2025-12-15
            """;

    private static final String FOLLOW_UPS = """
            follow_up_id enrolment_id asked_on   answer        evidence
            f03          e03          2024-12-01 self_employed reported
            f05          e05          2024-10-01 not_working   reported
            f06          e06          2024-05-10 not_working   reported
            f09          e09          2024-04-20 working       verified
            f15          e15          2024-12-31 not_working   verified
            f19          e19          2024-11-15 not_working   reported
            f20          e20          2024-10-05 no_answer     reported
            f22          e22          2025-07-01 not_working   reported
            f24          e24          2024-12-01 working       reported
            f28          e28          2025-12-31 not_working   reported
            """;

    private static final String REGISTER = """
            register_id list  vintage person_key place   decile status left_because
            r1          dtsen 2023-Q4 p01        6302060 2      listed -
            r2          dtsen 2023-Q4 p02        6302060 -      listed -
            r3          dtsen 2023-Q4 p03        6302060 3      left   graduated
            r4          dtsen 2023-Q4 p04        6302060 1      listed -
            r5          dtsen 2023-Q4 p16        6302060 1      listed -
            r6          dtsen 2023-Q4 p21        6371    4      listed -
            r7          dtsen 2024-Q2 p01        6371    5      listed -
            r8          dtsen 2024-Q2 p26        6302060 2      listed -
            """;

    private ThirtyPeople() {}

    static Dataset<Row> enrolments() {
        return PersonOf.withPerson(Records.of("enrolments", ENROLMENTS), "enrolments", "enrolment_id");
    }

    static Dataset<Row> placements() {
        return PersonOf.withPerson(Records.of("placements", PLACEMENTS), "placements", "placement_id");
    }

    static Dataset<Row> followUps() {
        return Records.of("follow_ups", FOLLOW_UPS);
    }

    static Dataset<Row> register() {
        return PersonOf.withPerson(Records.of("register", REGISTER), "register", "register_id");
    }

    static Dataset<Row> cells() {
        return OutcomeCells.ofWork(RandomCells.events(enrolments(), placements(), followUps(), register()));
    }
}
