package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every claim of a run: by its id, by the cell it speaks of, by its source. */
public final class Claims {
    private final Frame frame;
    private final Map<List<String>, List<Integer>> byId;
    private final Map<List<String>, List<Integer>> byCell;
    private final Map<List<String>, List<Integer>> byStanding;
    private final Map<List<String>, List<Integer>> bySource;

    Claims(Frames frames) {
        this.frame = frames.frame(Marts.CLAIMS);
        this.byId = frame.rowsBy("claim_id");
        this.byCell = frame.rowsBy(CellKey.COLUMNS);
        this.byStanding = frame.rowsBy("standing");
        this.bySource = frame.rowsBy("source_id", "standing");
    }

    public Optional<Claim> find(String claimId) {
        return rows(byId, List.of(claimId)).findFirst();
    }

    /** Every claim about a cell, the chosen one included. */
    public List<Claim> about(CellKey key) {
        return rows(byCell, key.texts()).toList();
    }

    public int count() {
        return byId.size();
    }

    /** How many claims have a standing: chosen, kept or quarantined. */
    public int count(String standing) {
        return byStanding.getOrDefault(List.of(standing), List.of()).size();
    }

    /** How many claims of a source have a standing. */
    public int count(String sourceId, String standing) {
        return bySource.getOrDefault(List.of(sourceId, standing), List.of()).size();
    }

    /** The region that a claim was understood to speak of, or the code it gave. */
    public String regionOf(String claimId) {
        return byId.getOrDefault(List.of(claimId), List.of()).stream()
                .findFirst()
                .map(row -> frame.text(row, "region_code"))
                .orElse("");
    }

    /** The cell that a claim is about; empty where the claim was not understood. */
    public Optional<CellKey> cellOf(String claimId) {
        return byId.getOrDefault(List.of(claimId), List.of()).stream()
                .findFirst()
                .filter(row -> CellKey.textsOf(frame, row).stream().noneMatch(String::isEmpty))
                .map(row -> CellKey.of(frame, row));
    }

    private Stream<Claim> rows(Map<List<String>, List<Integer>> index, List<String> key) {
        return index.getOrDefault(key, List.of()).stream().map(row -> Claim.of(frame, row));
    }
}
