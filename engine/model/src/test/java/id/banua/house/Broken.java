package id.banua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Turns the places where a rule is broken into one message that says what to do. */
final class Broken {

    private Broken() {}

    /** @param whatToDo the rule and the remedy, in one sentence */
    static void nowhere(List<String> places, String whatToDo) {
        assertThat(places)
                .withFailMessage(() -> whatToDo + "\n  " + String.join("\n  ", places))
                .isEmpty();
    }
}
