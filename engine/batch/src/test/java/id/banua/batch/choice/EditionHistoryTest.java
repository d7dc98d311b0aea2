package id.banua.batch.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionHistoryTest {
    /** TPT of Kalimantan Selatan in August 2018: press release of November 2018, revised series of July 2021. */
    @Test
    void a_revision_replaces_the_first_release_on_the_day_it_came_out() {
        assertThat(editions("a 4.50 .005 no 1 2018-11-05 / b 4.35 .005 no 1 2021-07"))
                .containsExactly("2018-11-05 a only_claim", "2021-07-31 b later_edition");
    }

    @Test
    void a_less_trusted_source_leads_only_until_a_better_one_is_out() {
        assertThat(editions("a 4.1 .05 no 4 2019-01-10 / b 4.35 .005 no 1 2019-06 / c 4.2 .05 no 4 2020"))
                .containsExactly("2019-01-10 a only_claim", "2019-06-30 b higher_trust");
    }

    @Test
    void a_date_known_only_by_its_year_counts_from_the_last_day_of_that_year() {
        assertThat(editions("a 4.02 .005 no 1 2025")).containsExactly("2025-12-31 a only_claim");
    }

    @Test
    void a_claim_without_a_date_takes_no_part() {
        assertThat(editions("a 4.02 .005 no 1 -")).isEmpty();
    }

    private static List<String> editions(String claims) {
        return EditionHistory.of(ChoicePolicyTest.candidates(claims)).stream()
                .map(edition -> edition.knownFrom() + " "
                        + edition.choice().chosen().claimId() + " "
                        + edition.choice().reason().id())
                .toList();
    }
}
