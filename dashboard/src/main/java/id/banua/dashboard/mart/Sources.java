package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import id.banua.model.release.PublicationDate;
import id.banua.model.release.SourceDocument;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that claims come from. */
public final class Sources {
    private final Map<String, SourceDocument> byId = new LinkedHashMap<>();
    private final LocalDate day;

    Sources(Frames frames) {
        this.day = LocalDate.MAX;
        Frame frame = frames.frame(Marts.SOURCES);
        frame.rows().forEach(row -> {
            SourceDocument source = source(frame, row);
            byId.put(source.id(), source);
        });
    }

    private Sources(Sources all, LocalDate day) {
        this.day = day;
        byId.putAll(all.byId);
    }

    /** The same sources, of which only those published by that day are listed. */
    Sources asOf(LocalDate latest) {
        return new Sources(this, latest);
    }

    private static SourceDocument source(Frame frame, int row) {
        return new SourceDocument(
                frame.text(row, "source_id"),
                frame.text(row, "title"),
                frame.text(row, "publisher"),
                SourceDocument.Kind.of(frame.text(row, "kind")),
                new PublicationDate(frame.text(row, "published_on")),
                frame.count(row, "trust_rank"),
                frame.text(row, "reference"),
                frame.text(row, "licence"));
    }

    /** Any source, whenever it was published. */
    public Optional<SourceDocument> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that were published by the day that is looked at. */
    public List<SourceDocument> list() {
        return byId.values().stream()
                .filter(source -> !source.published().latest().isAfter(day))
                .toList();
    }
}
