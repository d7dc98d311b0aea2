package id.banua.dashboard.revision;

import id.banua.dashboard.figure.IndicatorOrder;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Revision.Kind;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.Region;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which revisions are asked for.
 *
 * @param kind {@value #SIZED} for those whose size has a meaning, {@value #ALL}, or one kind
 */
record RevisionQuery(Optional<Indicator> indicator, Optional<Region> region, String kind) {
    static final String SIZED = "revisi";
    static final String ALL = "semua";

    static RevisionQuery of(Context ctx, Snapshot marts) {
        return new RevisionQuery(
                word(ctx, "indicator").map(id -> Params.indicator("indicator", id, marts.catalogue())),
                word(ctx, "region").map(code -> Params.region("region", code, marts.places())),
                Params.oneOf(ctx, "jenis", kinds()));
    }

    private static Optional<String> word(Context ctx, String parameter) {
        return Optional.ofNullable(ctx.queryParam(parameter)).filter(text -> !text.isEmpty());
    }

    /** The words of {@code jenis}, the usual one first. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(SIZED));
        Arrays.stream(Kind.values()).map(Kind::id).forEach(kinds::add);
        kinds.add(ALL);
        return kinds;
    }

    RevisionQuery ofKind(String other) {
        return new RevisionQuery(indicator, region, other);
    }

    /** The parameters of the address that asks the same; the usual ones are left out. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        indicator.ifPresent(found -> parameters.put("indicator", found.id()));
        region.ifPresent(found -> parameters.put("region", found.code().digits()));
        if (!kind.equals(SIZED)) {
            parameters.put("jenis", kind);
        }
        return parameters;
    }

    /** The revisions that were known on the day that is looked at, the latest first. */
    List<Revision> list(Snapshot marts) {
        return known(marts)
                .filter(this::admits)
                .sorted(Comparator.comparing(
                                (Revision revision) -> revision.after().knownFrom())
                        .reversed()
                        .thenComparing(revision -> indicator(marts, revision), IndicatorOrder.get())
                        .thenComparing(revision -> revision.after().key().region())
                        .thenComparing(revision -> revision.after().key().period(), Comparator.reverseOrder())
                        .thenComparing(revision -> revision.after().key().breakdown())
                        .thenComparing(revision -> revision.after().key().status()))
                .toList();
    }

    static Stream<Revision> known(Snapshot marts) {
        return marts.vintages().revisions().stream()
                .filter(revision -> marts.asOf()
                        .filter(revision.after().knownFrom()::isAfter)
                        .isEmpty())
                .filter(revision -> marts.catalogue()
                        .find(revision.after().key().indicator())
                        .isPresent());
    }

    private boolean admits(Revision revision) {
        boolean isOfIndicator = indicator
                .filter(asked -> !asked.id().equals(revision.after().key().indicator()))
                .isEmpty();
        boolean isOfRegion = region.filter(
                        asked -> !asked.code().equals(revision.after().key().region()))
                .isEmpty();
        boolean isOfKind = switch (kind) {
            case SIZED -> revision.kind().hasSize();
            case ALL -> true;
            default -> revision.kind().id().equals(kind);
        };
        return isOfIndicator && isOfRegion && isOfKind;
    }

    static Indicator indicator(Snapshot marts, Revision revision) {
        return marts.catalogue().find(revision.after().key().indicator()).orElseThrow();
    }
}
