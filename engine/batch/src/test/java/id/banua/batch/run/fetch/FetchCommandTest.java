package id.banua.batch.run.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.run.fetch.FakeWebApi.Reply;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fetcher against a fake of the web API: never a word to the network. */
class FetchCommandTest {
    private final FakeWebApi api = new FakeWebApi();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void every_listed_year_becomes_a_file_with_the_bytes_that_came() throws IOException {
        api.when("/model/th/lang/ind/domain/6300/var/103/page/1/", Reply.ok(FetchTrial.years(2, 123, 124)));
        api.when("/model/th/lang/ind/domain/6300/var/103/page/2/", Reply.ok(FetchTrial.years(2, 125)));
        for (int year = 123; year <= 125; year++) {
            api.when("/th/" + year + "/", Reply.ok(FetchTrial.AVAILABLE.replace("{}", "{\"1\": " + year + ".0}")));
        }

        assertThat(trial().fetch()).isEqualTo("""
                0
                bps-6300-var-103-th-123.json: 74 bytes
                bps-6300-var-103-th-124.json: 74 bytes
                bps-6300-var-103-th-125.json: 74 bytes
                3 of 3 years fetched to OUT
                """);
        assertThat(folder.resolve("bps-6300-var-103-th-124.json"))
                .hasContent(FetchTrial.AVAILABLE.replace("{}", "{\"1\": 124.0}"));
        assertThat(api.mostAtOnce()).isEqualTo(1);
        assertThat(api.asked())
                .hasSize(5)
                .allSatisfy(asked -> assertThat(asked)
                        .contains("/key/" + FetchTrial.KEY + "/")
                        .contains(" Banua/"));
    }

    @Test
    void the_list_beside_the_files_tells_bytes_address_and_time() throws IOException {
        api.when("/th/124/", Reply.ok(FetchTrial.AVAILABLE));

        trial().fetch("--th", "124");

        Path file = folder.resolve("bps-6300-var-103-th-124.json");
        assertThat(Snapshot.of(folder).find(file.getFileName().toString())).hasValueSatisfying(known -> {
            assertThat(known.sha256()).isEqualTo(DataFolder.hashed("x", file).sha256());
            assertThat(known.bytes()).isEqualTo(FetchTrial.AVAILABLE.length());
            assertThat(known.address()).isEqualTo(api.base() + "/list/model/data/lang/ind/domain/6300/var/103/th/124/");
            assertThat(known.fetchedAt()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        });
    }

    @Test
    void what_is_there_is_not_fetched_again_unless_its_bytes_changed() throws IOException {
        api.when("/model/data/", Reply.ok(FetchTrial.AVAILABLE));
        trial().fetch("--th", "123-124");
        Files.writeString(folder.resolve("bps-6300-var-103-th-124.json"), "{}");

        assertThat(trial().fetch("--th", "123-124")).isEqualTo("""
                0
                bps-6300-var-103-th-123.json: is there
                bps-6300-var-103-th-124.json: 64 bytes
                1 of 2 years fetched to OUT
                """);
        assertThat(api.asked()).hasSize(3);
    }

    @Test
    void a_stopped_fetch_goes_on_where_it_ended() throws IOException {
        api.when("/th/123/", Reply.ok(FetchTrial.AVAILABLE));
        api.when("/th/124/", Reply.status(500));

        assertThat(trial().fetch("--th", "123-124")).isEqualTo("""
                2
                bps-6300-var-103-th-123.json: 64 bytes
                BASE/list/model/data/lang/ind/domain/6300/var/103/th/124/: an answer was expected, but the server answered\
                 with status 500, 5 times; run the command again later, it goes on from here
                """);

        api.when("/th/124/", Reply.ok(FetchTrial.AVAILABLE));
        assertThat(trial().fetch("--th", "123-124"))
                .contains("123.json: is there\n")
                .endsWith("1 of 2 years fetched to OUT\n");
        assertThat(api.asked()).filteredOn(asked -> asked.contains("/th/123/")).hasSize(1);
    }

    @Test
    void what_may_pass_is_asked_again() throws IOException {
        api.when(
                "/th/123/",
                Reply.status(503),
                Reply.status(429).with("Retry-After", "0"),
                Reply.ok("{\"status\":\"OK\",\"data"),
                Reply.ok(FetchTrial.AVAILABLE).cutOff(20),
                Reply.ok(FetchTrial.AVAILABLE));

        assertThat(trial().fetch("--th", "123")).endsWith("1 of 1 years fetched to OUT\n");
        assertThat(api.asked()).hasSize(5);
    }

    @Test
    void a_server_that_asks_to_wait_is_given_the_time() throws IOException {
        api.when("/th/123/", Reply.status(429).with("Retry-After", "1"), Reply.ok(FetchTrial.AVAILABLE));
        long start = System.nanoTime();

        trial().fetch("--th", "123");

        assertThat(System.nanoTime() - start).isGreaterThan(1_000_000_000L);
        api.when("/th/124/", Reply.status(429).with("Retry-After", "7200"));
        assertThat(trial().fetch("--th", "124"))
                .isEqualTo("2\nThe server asks to come back in 120 minutes; run the command again then, it goes on from"
                        + " here\n");
    }

    @Test
    void a_slow_answer_is_not_waited_for_for_ever() throws IOException {
        api.when("/th/123/", Reply.ok(FetchTrial.AVAILABLE).late(3000), Reply.ok(FetchTrial.AVAILABLE));

        assertThat(trial().fetch("--th", "123", "--timeout", "0.5")).endsWith("1 of 1 years fetched to OUT\n");
        assertThat(api.asked()).hasSize(2);
    }

    @Test
    void years_without_figures_leave_no_file() throws IOException {
        api.when("/th/123/", Reply.ok(FetchTrial.NOT_AVAILABLE));

        assertThat(trial().fetch("--th", "123")).isEqualTo("""
                0
                bps-6300-var-103-th-123.json: the server has no figures (data-availability not-available)
                0 of 1 years fetched to OUT
                """);
        assertThat(folder).isEmptyDirectory();
    }

    private FetchTrial trial() {
        return new FetchTrial(api, folder);
    }
}
