package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.SmallHouse;

/** A rule about one claim, and rows of claims files that must pass or fail it. */
public record RuleTrial(ClaimRule rule) {

    public void mustPass(String... rows) {
        for (String row : rows) {
            assertThat(rule.examine(SmallHouse.read(row), SmallHouse.reference()))
                    .as(row)
                    .isEmpty();
        }
    }

    /** Fails with exactly these words in both languages. */
    public void mustFail(String row, String indonesian, String english) {
        assertThat(rule.examine(SmallHouse.read(row), SmallHouse.reference()))
                .as(row)
                .contains(new Message(indonesian, english));
    }
}
