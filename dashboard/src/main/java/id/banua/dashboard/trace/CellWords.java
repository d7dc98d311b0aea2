package id.banua.dashboard.trace;

import id.banua.dashboard.mart.Catalogue;
import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.ClaimName;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.request.Nearest;
import id.banua.dashboard.request.Params;
import id.banua.dashboard.request.WrongWordException;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Topic;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words that name one cell, as people type them. The indicator may be a word of the catalogue or of the claims
 * files; what is not understood throws with the nearest right words.
 *
 * @param breakdown empty takes what the indicator's word says, or the whole population
 * @param status empty takes what the indicator's word says, or the strongest kind of statement that is held
 */
public record CellWords(String indicator, String region, String period, String breakdown, String status) {

    /** Weakest first, so that the strongest is the maximum. */
    private static final List<Status> STRENGTH =
            List.of(Status.TARGET, Status.ANNOUNCED, Status.REPORTED, Status.VERIFIED, Status.PUBLISHED);

    /** The cell that the words name, whether or not the marts hold it. */
    public CellKey in(Snapshot marts) {
        ClaimName name = name(marts.catalogue());
        BpsCode code = Params.region("region", region, marts.places()).code();
        ReferencePeriod when = ReferencePeriod.find(period)
                .orElseThrow(() -> new WrongWordException("period", period, periods(marts, name, code)));
        Breakdown part = breakdown.isEmpty()
                ? name.breakdown()
                : word("breakdown", breakdown, Breakdown.values(), Breakdown::id);
        CellKey total = new CellKey(name.indicator(), part, code, when, Status.PUBLISHED);
        return new CellKey(name.indicator(), part, code, when, status(marts, name, total));
    }

    private ClaimName name(Catalogue catalogue) {
        return catalogue
                .find(indicator)
                .map(found -> new ClaimName(indicator, found.id(), Breakdown.TOTAL, ""))
                .or(() -> catalogue.findName(indicator))
                .orElseThrow(() -> new WrongWordException("indicator", indicator, nearest(catalogue)));
    }

    private List<String> nearest(Catalogue catalogue) {
        List<String> words = Stream.concat(
                        catalogue.list().stream().map(Indicator::id),
                        catalogue.names().stream().map(ClaimName::word))
                .toList();
        return Nearest.to(indicator, words);
    }

    /** The forms of a period, and the latest that are held. */
    private static List<String> periods(Snapshot marts, ClaimName name, BpsCode region) {
        Stream<String> held = marts.observations()
                .of(name.indicator(), region)
                .map(Observation::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(4)
                .map(ReferencePeriod::toString);
        return Stream.concat(Stream.of("YYYY", "YYYY-MM"), held).toList();
    }

    private Status status(Snapshot marts, ClaimName name, CellKey published) {
        if (!status.isEmpty()) {
            return word("status", status, Status.values(), Status::id);
        }
        boolean isProgramme = marts.catalogue()
                .find(name.indicator())
                .filter(found -> found.topic() == Topic.PROGRAMME)
                .isPresent();
        if (!isProgramme) {
            return Status.PUBLISHED;
        }
        return Status.find(name.status()).orElseGet(() -> strongest(marts, published));
    }

    private static Status strongest(Snapshot marts, CellKey cell) {
        Optional<Status> held = marts.observations()
                .of(cell.indicator(), cell.region())
                .map(Observation::key)
                .filter(key -> key.period().equals(cell.period()) && key.breakdown() == cell.breakdown())
                .map(CellKey::status)
                .max(Comparator.comparing(STRENGTH::indexOf));
        return held.orElse(Status.REPORTED);
    }

    private static <T> T word(String parameter, String asked, T[] values, Function<T, String> id) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(asked))
                .findFirst()
                .orElseThrow(() -> new WrongWordException(
                        parameter, asked, Arrays.stream(values).map(id).toList()));
    }
}
