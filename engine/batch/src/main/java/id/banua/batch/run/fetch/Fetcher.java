package id.banua.batch.run.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.Snapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Fetches the figures of a variable year by year, each answer to a file of its own with its bytes as they came. */
final class Fetcher {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MAX_PAGES = 1000;

    private final ApiAddress address;
    private final ApiKey key;
    private final ApiClient client;
    private final Path folder;
    private final PrintStream words;

    Fetcher(ApiAddress address, ApiKey key, ApiClient client, Path folder, PrintStream words) {
        this.address = address;
        this.key = key;
        this.client = client;
        this.folder = folder;
        this.words = words;
    }

    /** Which figures to fetch. */
    record Wanted(String domain, int variable, List<Integer> years) {
        String file(int year) {
            return "bps-" + domain + "-var-" + variable + "-th-" + year + ".json";
        }
    }

    /** The ids of the years in which the variable has figures, as the server lists them. */
    List<Integer> years(String domain, int variable) {
        List<Integer> years = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            String question = address.years(domain, variable, page);
            JsonNode answer = answer(question, client.ask(question, Fetcher::isJson));
            JsonNode data = answer.path("data");
            if (!data.isArray() || data.size() < 2) {
                throw new DataFault(
                        address.shown(question) + ": a list of years was expected, found none; does the domain "
                                + domain + " have a variable " + variable + "?");
            }
            pages = Math.min(MAX_PAGES, data.get(0).path("pages").asInt(1));
            data.get(1).forEach(year -> years.add(year.path("th_id").asInt()));
        }
        return years;
    }

    /** Fetches every year that is not there yet; a stopped run goes on where it ended. Says how many were fetched. */
    int fetch(Wanted wanted) throws IOException {
        Files.createDirectories(folder);
        int fetched = 0;
        for (int year : wanted.years()) {
            String file = wanted.file(year);
            if (isThere(file)) {
                words.println(file + ": is there");
            } else if (fetchYear(address.data(wanted.domain(), wanted.variable(), year), file)) {
                fetched++;
            }
        }
        return fetched;
    }

    private boolean isThere(String file) {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path)
                && Snapshot.of(folder)
                        .find(file)
                        .filter(known -> known.sha256()
                                .equals(DataFolder.hashed(file, path).sha256()))
                        .isPresent();
    }

    /** Says whether the server had figures. */
    private boolean fetchYear(String question, String file) throws IOException {
        byte[] bytes = client.ask(question, Fetcher::isJson);
        JsonNode answer = answer(question, bytes);
        if (!answer.path("data-availability").asText().equals("available")) {
            words.println(file + ": the server has no figures (data-availability "
                    + answer.path("data-availability").asText() + ")");
            return false;
        }
        if (key.isIn(new String(bytes, StandardCharsets.UTF_8))) {
            throw new DataFault(address.shown(question)
                    + ": the answer repeats the key, so it is not kept; please tell BPS and us");
        }
        keep(question, file, bytes);
        words.println(file + ": " + bytes.length + " bytes");
        return true;
    }

    private void keep(String question, String file, byte[] bytes) throws IOException {
        Path unfinished = folder.resolve(file + ".part");
        Files.write(unfinished, bytes);
        String sha256 = DataFolder.hashed(file, unfinished).sha256();
        Files.move(
                unfinished, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Snapshot.of(folder)
                .with(new Snapshot.Fetched(file, sha256, bytes.length, address.shown(question), now))
                .writeTo(folder);
    }

    private JsonNode answer(String question, byte[] bytes) {
        try {
            JsonNode answer = JSON.readTree(bytes);
            if (!answer.path("status").asText().equals("OK")) {
                throw new DataFault(address.shown(question) + ": an answer with status OK was expected, found status '"
                        + answer.path("status").asText() + "' ("
                        + key.hiddenIn(answer.path("message").asText()) + ")");
            }
            return answer;
        } catch (IOException e) {
            throw new DataFault(address.shown(question) + ": JSON was expected, found something else", e);
        }
    }

    private static boolean isJson(byte[] bytes) {
        try {
            return JSON.readTree(bytes).isObject();
        } catch (IOException e) {
            return false;
        }
    }
}
