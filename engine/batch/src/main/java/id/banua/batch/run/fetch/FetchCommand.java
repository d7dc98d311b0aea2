package id.banua.batch.run.fetch;

import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fetch}: dynamic tables of the BPS web API to files, as they are. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Fetch a variable of the BPS web API, a file for each year; the key is in the environment variable "
                        + ApiKey.VARIABLE + ".")
public final class FetchCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 200;

    @Option(names = "--domain", required = true, paramLabel = "CODE", description = "domain of BPS, such as 6300")
    private String domain = "";

    @Option(names = "--var", required = true, paramLabel = "ID", description = "id of the variable")
    private int variable;

    @Option(
            names = "--th",
            paramLabel = "ID|FROM-TO",
            description = "ids of years, such as 123 or 120-125 (default: all that the server lists)")
    private @Nullable String years;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the files (default: ${DEFAULT-VALUE})")
    private Path out = Path.of(".");

    @Option(names = "--base", paramLabel = "URL", description = "address of the web API (default: ${DEFAULT-VALUE})")
    private String base = ApiAddress.DEFAULT;

    @Option(names = "--pause", paramLabel = "SECONDS", description = "between two requests (default: ${DEFAULT-VALUE})")
    private double pause = 1;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "for one answer (default: ${DEFAULT-VALUE})")
    private double timeout = 60;

    private final Map<String, String> environment;

    /** With the environment of this process. */
    public FetchCommand() {
        this(System.getenv());
    }

    FetchCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        ApiAddress address = ApiAddress.of(base);
        ApiKey key = ApiKey.of(environment);
        if (!domain.matches("\\d{4}") || variable < 1) {
            throw new DataFault("--domain of four digits and --var of 1 or more were expected, found --domain " + domain
                    + " --var " + variable);
        }
        ApiClient client = new ApiClient(address, key, new ApiClient.Pace(duration(pause), duration(timeout)));
        Fetcher fetcher = new Fetcher(address, key, client, out, System.err);
        List<Integer> wanted = years == null ? fetcher.years(domain, variable) : range(years);
        int fetched = fetcher.fetch(new Fetcher.Wanted(domain, variable, wanted));
        System.err.println(fetched + " of " + wanted.size() + " years fetched to " + out);
        return 0;
    }

    private static Duration duration(double seconds) {
        if (!(seconds >= 0 && seconds <= 3600)) {
            throw new DataFault("--pause and --timeout: seconds from 0 to 3600 were expected, found " + seconds);
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static List<Integer> range(String text) {
        if (!text.matches("\\d{1,4}(-\\d{1,4})?")) {
            throw new DataFault("--th: an id such as 123 or ids such as 120-125 were expected, found " + text);
        }
        String[] ends = text.split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        if (last < first || last - first >= MOST_YEARS) {
            throw new DataFault(
                    "--th: up to " + MOST_YEARS + " ids, the smaller one first, were expected, found " + text);
        }
        List<Integer> ids = new ArrayList<>();
        for (int id = first; id <= last; id++) {
            ids.add(id);
        }
        return ids;
    }
}
