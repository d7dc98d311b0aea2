package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import id.banua.model.release.PublicationDate;
import id.banua.model.release.SourceDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that claims come from. */
public final class Sources {
    private final Map<String, SourceDocument> byId = new LinkedHashMap<>();

    Sources(Frames frames) {
        Frame frame = frames.frame(Marts.SOURCES);
        frame.rows().forEach(row -> {
            SourceDocument source = source(frame, row);
            byId.put(source.id(), source);
        });
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

    public Optional<SourceDocument> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<SourceDocument> list() {
        return List.copyOf(byId.values());
    }
}
