package id.banua.dashboard.app;

import id.banua.dashboard.mart.CurrentMarts;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Language;
import id.banua.dashboard.request.NotHeldException;
import id.banua.dashboard.request.NotHeldException.Held;
import id.banua.dashboard.request.WrongWordException;
import id.banua.dashboard.trace.CellWords;
import id.banua.dashboard.trace.Trace;
import id.banua.dashboard.trace.TraceText;
import id.banua.dashboard.trace.TraceView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code trace}: where one number comes from, in the words of its page. Exit code 1 where the cell is held, but every
 * claim about it is in quarantine; 2 where the words are wrong or the marts hold no such cell.
 */
@Command(name = "trace", description = "Where one number comes from.", mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INDICATOR", description = "poverty_rate, or as in a claims file: poverty_rate_p0_urban")
    private String indicator = "";

    @Parameters(paramLabel = "REGION", description = "BPS code: 00, 63, 6302")
    private String region = "";

    @Parameters(paramLabel = "PERIOD", description = "YYYY-MM, or YYYY where the figure has no month")
    private String period = "";

    @Option(names = "--breakdown", paramLabel = "PART", description = "total, urban, rural, male or female.")
    private String breakdown = "";

    @Option(names = "--status", paramLabel = "KIND", description = "target, announced, reported or verified.")
    private String status = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "What was published by that day, YYYY-MM-DD.")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", description = "id or en (default: ${DEFAULT-VALUE}).")
    private String lang = Language.ENGLISH.tag();

    @Option(names = "--marts", paramLabel = "DIR", description = "Folder of the marts (default: ${DEFAULT-VALUE}).")
    private Path marts = Home.marts();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        Edition edition = new Edition(snapshot(), language());
        try {
            CellWords words = new CellWords(indicator, region, period, breakdown, status);
            Trace trace = Trace.of(edition, words.in(edition.marts()));
            out(TraceText.of(edition, TraceView.of(edition, trace)));
            boolean isQuarantined = trace.cell().isPresent() && !trace.hasValue();
            return isQuarantined ? Main.FINDINGS : 0;
        } catch (WrongWordException e) {
            return refuse(edition.words().text("error.word", e.found(), e.parameter()) + " "
                    + edition.words().text("error.valid") + ": " + String.join(", ", e.valid()));
        } catch (NotHeldException e) {
            String instead = e.instead().stream().map(Held::text).collect(Collectors.joining("; "));
            return refuse(edition.words().text(e.messageKey(), e.arguments())
                    + (instead.isEmpty() ? "" : " " + edition.words().text("error.instead") + ": " + instead));
        }
    }

    private Snapshot snapshot() {
        CurrentMarts current = new CurrentMarts(marts, System::nanoTime);
        return asOf == null ? current.snapshot() : current.snapshot(asOf);
    }

    private Language language() {
        for (Language language : Language.values()) {
            if (language.tag().equals(lang)) {
                return language;
            }
        }
        throw new ParameterException(spec.commandLine(), "--lang is id or en, but was '" + lang + "'");
    }

    private void out(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    private int refuse(String line) {
        spec.commandLine().getErr().println(line);
        return Main.USER_FAULT;
    }
}
