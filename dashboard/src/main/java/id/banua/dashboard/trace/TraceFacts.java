package id.banua.dashboard.trace;

import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.mart.RunFacts;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Messages;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.release.SourceDocument;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts of a trace as labels and what they say; what is not known is left out. */
final class TraceFacts {
    private TraceFacts() {}

    /** Document, place in it, line of the data folder, how it was written there and how it was read. */
    static Map<String, String> origin(Edition edition, Trace trace) {
        Facts facts = new Facts(edition.words());
        trace.told().ifPresent(claim -> {
            edition.marts()
                    .sources()
                    .find(claim.origin().sourceId())
                    .ifPresent(source -> addDocument(facts, edition, source));
            addLine(facts, edition, trace, claim);
        });
        return facts.all;
    }

    private static void addDocument(Facts facts, Edition edition, SourceDocument source) {
        String kind = "kind." + source.kind().name().toLowerCase(Locale.ROOT);
        String date = edition.dates().date(source.published().text());
        facts.add("document", source.title() + " (" + source.id() + ")");
        facts.add("publisher", source.publisher());
        facts.add("kind", edition.words().text(kind));
        facts.add("published", date.isEmpty() ? edition.words().text("sources.undated") : date);
        facts.add("trust", edition.words().text("trace.trust", edition.numbers().whole(source.trustRank())));
        facts.add("place", source.reference());
        facts.add("licence", source.licence());
    }

    private static void addLine(Facts facts, Edition edition, Trace trace, Claim claim) {
        Claim.AsClaimed said = claim.asClaimed();
        facts.add("note", claim.note());
        facts.add(
                "line",
                claim.cell()
                        .map(cell -> edition.words().text("trace.cell", said.file(), cell))
                        .orElseGet(() -> edition.words().text("trace.line", said.file(), String.valueOf(said.line()))));
        facts.add(
                "written",
                Stream.of(
                                said.indicator(),
                                said.unit(),
                                (said.regionCode() + " " + said.regionName()).strip(),
                                said.period(),
                                said.value())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")));
        claim.value().ifPresent(value -> facts.add("read", read(edition, trace, claim, value)));
        facts.add("definition", claim.reading().definitionVersion());
    }

    private static String read(Edition edition, Trace trace, Claim claim, double value) {
        return String.join(
                ", ",
                claim.indicator(),
                trace.key().breakdown().id(),
                trace.key().region().digits(),
                trace.key().period().toString(),
                edition.numbers().withUnit(trace.indicator(), value));
    }

    /** The run, the program that made it, and the hash by which the file of the claim can be told. */
    static Map<String, String> run(Edition edition, Trace trace) {
        RunFacts run = edition.marts().run();
        Facts facts = new Facts(edition.words());
        facts.add("run", run.runId());
        facts.add(
                "made",
                edition.dates()
                        .date(run.startedAt()
                                .substring(0, Math.min(10, run.startedAt().length()))));
        facts.add("code", run.codeVersion());
        facts.add("marts", run.martVersion());
        Optional<InputFile> file =
                trace.told().flatMap(claim -> run.input(claim.asClaimed().file()));
        file.ifPresent(input -> facts.add("hash", input.path() + ": " + input.sha256()));
        return facts.all;
    }

    private static final class Facts {
        private final Messages words;
        private final Map<String, String> all = new LinkedHashMap<>();

        private Facts(Messages words) {
            this.words = words;
        }

        private void add(String label, String fact) {
            if (!fact.isEmpty()) {
                all.put(words.text("trace.fact." + label), fact);
            }
        }
    }
}
