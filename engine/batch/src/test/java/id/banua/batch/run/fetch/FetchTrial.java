package id.banua.batch.run.fetch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** The command against a fake server, its words and files in a folder of the test. */
record FetchTrial(FakeWebApi api, Path folder) {
    static final String KEY = "rahasia0123456789";
    static final String AVAILABLE = "{\"status\":\"OK\",\"data-availability\":\"available\",\"datacontent\":{}}";
    static final String NOT_AVAILABLE = "{\"status\":\"OK\",\"data-availability\":\"not-available\",\"data\":\"\"}";

    /** With no pause and the fake's address, unless told otherwise. */
    String fetch(String... more) {
        List<String> told = List.of(more);
        List<String> words = new ArrayList<>(List.of("--domain", "6300", "--var", "103", "--out", folder.toString()));
        words.addAll(told.contains("--pause") ? List.of() : List.of("--pause", "0"));
        words.addAll(told.contains("--base") ? List.of() : List.of("--base", api.base()));
        words.addAll(told);
        return run(Map.of(ApiKey.VARIABLE, KEY), words.toArray(String[]::new));
    }

    /** The exit code, then everything that was said. */
    String run(Map<String, String> environment, String... words) {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = new CommandLine(new FetchCommand(environment));
            line.setExecutionExceptionHandler((fault, command, parsed) -> {
                System.err.println(fault.getMessage());
                return 2;
            });
            int code = line.execute(words);
            return code + "\n"
                    + said.toString(StandardCharsets.UTF_8)
                            .replace(folder.toString(), "OUT")
                            .replace(api.base() + "/", "BASE/");
        } finally {
            System.setErr(err);
        }
    }

    static String years(int pages, int... ids) {
        List<String> entries = new ArrayList<>();
        for (int id : ids) {
            entries.add("{\"th_id\":" + id + ",\"th\":\"" + (1900 + id) + "\"}");
        }
        return "{\"status\":\"OK\",\"data-availability\":\"available\",\"data\":[{\"page\":1,\"pages\":" + pages + "},["
                + String.join(",", entries) + "]]}";
    }
}
