package id.banua.batch.choice;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.release.PublicationDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicePolicyTest {
    private static final long SEED = 402;

    /** Rows: id value half-width doubtful trust published ("-" where unknown) definition version, claims apart by " / ". */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "a 4.02 .005 no 1 2025                                       , ONLY_CLAIM,    a",
        "a 4.02 .005 yes 5 -                                         , ONLY_CLAIM,    a",
        "a 4.02 .005 no 4 2025    / b 4.02 .005 no 1 2025            , SAME_VALUE,    b",
        "a 4.0  .05  no 1 2025    / b 4.02 .005 no 4 2025            , SAME_VALUE,    a",
        "a 4.02 .005 yes 1 2025   / b 4.20 .005 no 4 2025            , FEWER_DOUBTS,  b",
        "a 4.02 .005 no 2 2025    / b 4.20 .005 no 1 2020            , HIGHER_TRUST,  b",
        "a 4.02 .005 no 1 2025 1  / b 4.20 .005 yes 4 2020 2         , LATEST_DEFINITION, b",
        "a 4.02 .005 no 1 2024    / b 4.20 .005 no 1 2025            , LATER_EDITION, b",
        "a 4.02 .005 no 1 2025-01 / b 4.20 .005 no 1 2025-01-30      , LATER_EDITION, a",
        "a 4.02 .005 no 1 -       / b 4.20 .005 no 1 2020            , LATER_EDITION, b",
        "a 4.02 .005 no 1 2025    / b 4.20 .005 no 1 2025            , FIRST_LINE,    a",
        "a 4.02 .005 no 1 -       / b 4.20 .005 no 1 -               , FIRST_LINE,    a",
    })
    void the_claim_with_the_better_standing_is_shown_and_the_reason_is_what_decided(
            String claims, ChoicePolicy.Reason reason, String chosen) {
        ChoicePolicy.Choice choice = ChoicePolicy.choose(candidates(claims));

        assertThat(choice.chosen().claimId()).isEqualTo(chosen);
        assertThat(choice.reason()).isEqualTo(reason);
    }

    @Test
    void of_claims_that_agree_and_are_trusted_alike_the_one_with_more_digits_is_shown() {
        ChoicePolicy.Choice choice =
                ChoicePolicy.choose(candidates("a 4.0 .05 no 1 2025 / b 4.02 .005 no 1 2024 / c 4 .5 no 1 2025"));

        assertThat(choice.chosen().claimId()).isEqualTo("b");
        assertThat(choice.reason()).isEqualTo(ChoicePolicy.Reason.SAME_VALUE);
    }

    @Test
    void more_digits_do_not_make_up_for_a_doubt_or_for_less_trust() {
        assertThat(ChoicePolicy.choose(candidates("a 4.0 .05 no 1 2025 / b 4.02 .005 yes 1 2025"))
                        .chosen()
                        .claimId())
                .isEqualTo("a");
        assertThat(ChoicePolicy.choose(candidates("a 4.0 .05 no 1 2025 / b 4.02 .005 no 2 2025"))
                        .chosen()
                        .claimId())
                .isEqualTo("a");
    }

    @Test
    void the_order_in_which_claims_come_never_matters() {
        List<Candidate> claims = new ArrayList<>(candidates("a 4.02 .005 no 1 2025 / b 4.0 .05 no 1 2025"
                + " / c 4.20 .005 no 1 2024 / d 4.02 .005 yes 1 - / e 4.1 .05 no 2 2025"));
        ChoicePolicy.Choice choice = ChoicePolicy.choose(claims);
        Random random = new Random(SEED);

        for (int i = 0; i < 100; i++) {
            Collections.shuffle(claims, random);
            assertThat(ChoicePolicy.choose(claims))
                    .as("seed %d, turn %d", SEED, i)
                    .isEqualTo(choice);
        }
    }

    @Test
    void a_reason_is_written_as_its_lower_case_word() {
        assertThat(ChoicePolicy.Reason.LATER_EDITION.id()).isEqualTo("later_edition");
    }

    static List<Candidate> candidates(String claims) {
        return List.of(claims.split("/")).stream()
                .map(ChoicePolicyTest::candidate)
                .toList();
    }

    private static Candidate candidate(String claim) {
        String[] words = claim.strip().split("\\s+");
        return new Candidate(
                words[0],
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                words.length > 6 ? Integer.parseInt(words[6]) : 1,
                words[3].equals("yes"),
                Integer.parseInt(words[4]),
                words[5].equals("-") ? PublicationDate.UNKNOWN : new PublicationDate(words[5]));
    }
}
