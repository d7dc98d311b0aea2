package id.banua.dashboard.trace;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.page.Revisions;
import java.util.ArrayList;
import java.util.List;

/** The first lines of a trace: who says the number, or why there is none; then each revision. */
final class TraceSentences {
    private final Edition edition;
    private final Messages words;

    TraceSentences(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    List<String> of(Trace trace) {
        List<String> sentences = new ArrayList<>();
        sentences.add(first(trace));
        sentences.addAll(new Revisions(edition).sentences(trace.indicator(), trace.key()));
        return sentences;
    }

    private String first(Trace trace) {
        if (trace.cell().isEmpty()) {
            return later(trace, trace.editions().get(0));
        }
        Observation cell = trace.cell().get();
        if (!cell.hasValue()) {
            return words.text(
                    "trace.answer.none",
                    edition.numbers().whole(trace.claims().list().size()));
        }
        return words.text(
                "trace.answer",
                new Figures(edition).cite(cell.origin().sourceId()).text());
    }

    private String later(Trace trace, Vintage first) {
        return words.text(
                "trace.answer.later",
                edition.asOf().map(day -> edition.dates().date(day.toString())).orElse(""),
                edition.dates().date(first.knownFrom().toString()),
                edition.numbers().withUnit(trace.indicator(), first.value()),
                new Figures(edition).cite(first.sourceId()).text());
    }

    /** Why the chosen claim was chosen; empty where none is. */
    static String reason(Edition edition, Trace trace) {
        return trace.cell()
                .map(cell -> cell.origin().choiceReason())
                .filter(code -> !code.isEmpty())
                .map(code -> edition.words().text("choice." + code))
                .orElse("");
    }
}
