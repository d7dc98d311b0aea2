package id.banua.batch.run.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.run.fetch.FakeWebApi.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What will not pass is told at once, with the right words and without the key. */
class FetchFaultsTest {
    private final FakeWebApi api = new FakeWebApi();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_variable_that_nobody_has_is_told() throws IOException {
        api.when("/model/th/", Reply.ok(FetchTrial.NOT_AVAILABLE));

        assertThat(trial().fetch())
                .isEqualTo("2\nBASE/list/model/th/lang/ind/domain/6300/var/103/page/1/: a list of years was expected,"
                        + " found none; does the domain 6300 have a variable 103?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "403 | | the server refuses (status 403); is the key in BANUA_BPS_KEY right?",
                "302 | | status 200 was expected, found 302",
                "200 | {\"status\":\"Error\",\"message\":\"rahasia0123456789 is no key\"} | an answer with status OK was"
                        + " expected, found status 'Error' ([key] is no key)",
                "200 | {\"status\":\"OK\",\"data-availability\":\"available\",\"you\":\"rahasia0123456789\"} | the answer"
                        + " repeats the key, so it is not kept; please tell BPS and us",
            })
    void what_will_not_pass_is_told_at_once_and_without_the_key(int status, String body, String fault)
            throws IOException {
        String elsewhere = api.base() + "/elsewhere/key/" + FetchTrial.KEY + "/";
        api.when("/th/123/", new Reply(status, body == null ? "" : body, Map.of("Location", elsewhere), 0, 0));

        String said = trial().fetch("--th", "123");

        assertThat(said).isEqualTo("2\nBASE/list/model/data/lang/ind/domain/6300/var/103/th/123/: " + fault + "\n");
        assertThat(api.asked()).hasSize(1);
    }

    @Test
    void the_key_stands_in_no_file_and_in_no_word() throws IOException {
        api.when("/th/123/", Reply.ok(FetchTrial.AVAILABLE));
        api.when("/th/124/", Reply.status(500));

        String said = trial().fetch("--th", "123-124");

        assertThat(said).doesNotContain(FetchTrial.KEY);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain(FetchTrial.KEY));
        }
        assertThat(ApiKey.of(Map.of(ApiKey.VARIABLE, FetchTrial.KEY))).hasToString("[key]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--th 12x           | --th: an id such as 123 or ids such as 120-125 were expected, found 12x",
                "--th 125-120       | --th: up to 200 ids, the smaller one first, were expected, found 125-120",
                "--pause -1         | --pause and --timeout: seconds from 0 to 3600 were expected, found -1.0",
                "--base http://x.id | --base: an address that begins with https:// was expected, found http://x.id",
                "--base a_b         | --base: an address that begins with https:// was expected, found a_b",
            })
    void wrong_words_are_told_with_the_right_ones(String words, String fault) throws IOException {
        assertThat(trial().fetch(words.split(" "))).isEqualTo("2\n" + fault + "\n");
        assertThat(api.asked()).isEmpty();
    }

    @Test
    void without_a_key_nobody_is_asked() {
        assertThat(trial().run(Map.of(), "--domain", "6300", "--var", "103", "--base", api.base()))
                .isEqualTo("2\nThe environment variable BANUA_BPS_KEY was expected to hold the key of the BPS web API"
                        + " (letters and digits), found nothing; BPS gives one to everybody who registers\n");
        assertThat(trial().run(
                                Map.of(ApiKey.VARIABLE, "a b"),
                                "--domain",
                                "6300",
                                "--var",
                                "103",
                                "--base",
                                api.base()))
                .startsWith("2\n")
                .contains("found something else")
                .doesNotContain("a b");
    }

    private FetchTrial trial() {
        return new FetchTrial(api, folder);
    }
}
