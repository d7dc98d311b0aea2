package id.banua.batch.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.linkage.cluster.Edge.Sort;
import id.banua.batch.linkage.cluster.Verdict.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonClustersTest {
    private static final Thresholds THRESHOLDS = new Thresholds(0.9, 0.2);

    @Test
    void a_likely_pair_is_one_person() {
        PersonClusters persons = persons(likely(1, 2, 8));

        assertThat(persons.clusters().of(2)).isEqualTo(1);
        assertThat(persons.verdicts()).extracting(Verdict::decision).containsExactly(Decision.ACCEPTED);
    }

    @Test
    void an_unlikely_pair_is_two_persons_and_one_in_between_is_for_review() {
        PersonClusters persons = persons(likely(1, 2, -4), likely(3, 4, 0.5));

        assertThat(persons.verdicts())
                .extracting(Verdict::decision)
                .containsExactly(Decision.FOR_REVIEW, Decision.REJECTED);
    }

    @Test
    void one_of_two_equally_likely_is_nobodys_choice() {
        PersonClusters persons = persons(likely(1, 9, 8), likely(2, 9, 8));

        assertThat(persons.clusters().of(9)).isEqualTo(9);
        assertThat(persons.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.decision()).isEqualTo(Decision.FOR_REVIEW))
                .allSatisfy(verdict -> assertThat(verdict.probability()).isBetween(0.45, 0.55));
    }

    @Test
    void the_clearly_likelier_of_two_wins_and_the_other_is_let_go() {
        PersonClusters persons = persons(likely(1, 9, 14), likely(2, 9, 5));

        assertThat(persons.clusters().of(9)).isEqualTo(1);
        assertThat(persons.verdicts())
                .extracting(Verdict::decision)
                .containsExactly(Decision.ACCEPTED, Decision.REJECTED);
    }

    @Test
    void two_that_are_one_person_are_no_rivals() {
        PersonClusters persons = persons(likely(1, 9, 8), likely(2, 9, 8), key(1, 2));

        assertThat(persons.clusters().of(9)).isEqualTo(1);
        assertThat(persons.clusters().of(2)).isEqualTo(1);
    }

    @Test
    void a_chain_of_likely_pairs_does_not_make_one_person_of_two_that_differ() {
        PersonClusters persons = persons(likely(1, 2, 6), likely(2, 3, 6), likely(1, 3, -15));

        assertThat(persons.clusters().of(3)).isNotEqualTo(persons.clusters().of(1));
    }

    @Test
    void a_contradiction_of_the_same_key_is_for_review_whatever_else_is_likely() {
        Edge contradiction = new Edge(1, 2, 12, 30, Sort.CONTRADICTION, 0);

        PersonClusters persons = persons(contradiction, likely(1, 3, 10), likely(2, 3, 10));

        assertThat(persons.clusters().of(2)).isNotEqualTo(persons.clusters().of(1));
        assertThat(persons.verdicts())
                .filteredOn(verdict -> verdict.left() == 1 && verdict.right() == 2)
                .extracting(Verdict::decision)
                .containsExactly(Decision.FOR_REVIEW);
    }

    @Test
    void all_records_of_a_person_are_linked_to_each_other_once() {
        PersonClusters persons = persons(key(1, 2), key(2, 3), key(1, 3), likely(3, 4, 12), likely(1, 4, 9));

        assertThat(persons.verdicts())
                .extracting(verdict -> verdict.left() + "-" + verdict.right())
                .doesNotHaveDuplicates()
                .contains("1-4", "2-4", "3-4");
    }

    @Test
    void the_order_of_the_pairs_makes_no_difference() {
        Random random = new Random(7);
        List<Edge> edges = new ArrayList<>();
        for (int left = 1; left < 12; left++) {
            for (int right = left + 1; right < 12; right++) {
                if (random.nextInt(3) > 0) {
                    edges.add(likely(left, right, random.nextInt(24) - 8));
                }
            }
        }
        List<Verdict> before = persons(edges.toArray(Edge[]::new)).verdicts();
        Collections.shuffle(edges, random);

        assertThat(persons(edges.toArray(Edge[]::new)).verdicts()).isEqualTo(before);
    }

    private static PersonClusters persons(Edge... edges) {
        return PersonClusters.of(List.of(edges), THRESHOLDS);
    }

    private static Edge likely(long left, long right, double logOdds) {
        return new Edge(left, right, logOdds, logOdds + 20, Sort.LIKELY, 0);
    }

    private static Edge key(long left, long right) {
        return new Edge(left, right, 25, 45, Sort.SAME_KEY, 0);
    }
}
