package id.banua.batch.table;

import id.banua.batch.table.ClaimMaker.Where;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which region each row of a table speaks of: its own label, the row or section above it, or what the title says. */
final class TableRegions {
    /** Where nothing says a region. */
    static final Where NOWHERE = new Where("", "", "");

    private final RegionBook book;
    private final String codes;
    private final Optional<Region> about;
    private final Map<Integer, Where> ofRow = new HashMap<>();
    private boolean hasRegionRows;

    /**
     * Regions of rows.
     *
     * @param codes whose codes stand without dots: bps, kemendagri or empty
     * @param about the code of the region that mapping or title name
     */
    TableRegions(RegionBook book, String codes, Optional<String> about) {
        this.book = book;
        this.codes = codes;
        this.about = about.map(this::dotted).flatMap(code -> RegionLabel.ofCode(code, book));
    }

    Optional<Region> about() {
        return about;
    }

    /** Takes the rows in, from top to bottom. */
    void read(List<Row> rows) {
        hasRegionRows = rows.stream().anyMatch(Row::namesRegion);
        List<List<Region>> clear =
                new RegionAxis(rows.stream().map(Row::regions).toList(), about).labels();
        Optional<Where> above = Optional.empty();
        boolean isAmongParts = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i).withRegions(clear.get(i));
            if (row.namesRegion()) {
                above = Optional.of(named(row));
                isAmongParts = row.isSection();
                ofRow.put(row.number(), above.get());
            } else if (above.isPresent() && (isPart(row) || (isAmongParts && isWhole(row)))) {
                isAmongParts = true;
                ofRow.put(row.number(), above.get());
            } else if (!row.isSection()) {
                ofRow.put(row.number(), unnamed(row, clear));
            }
        }
    }

    private Where named(Row row) {
        String code = dotted(row.code());
        if (!code.isEmpty()) {
            String level = RegionLabel.ofCode(code, book).map(Where::levelOf).orElse("");
            return new Where(code, row.name(), level);
        }
        return row.regions().size() == 1 ? Where.of(row.regions().get(0), row.name()) : new Where("", row.name(), "");
    }

    /** Codes whose dots got lost are given them back only where it is said whose codes they are. */
    private String dotted(String code) {
        boolean isPlain = code.matches("\\d{4}|\\d{6}");
        return isPlain && codes.equals("kemendagri")
                ? code.replaceAll("(?<=\\d)(?=(\\d{2})+$)(?<=^\\d{2}|^\\d{4})", ".")
                : code;
    }

    /** A row "Jumlah" under regions is the one that they make up, if they all lie directly in it. */
    private Where unnamed(Row row, List<List<Region>> labels) {
        if (!hasRegionRows) {
            return about.map(region -> Where.of(region, "")).orElse(NOWHERE);
        }
        boolean isTheirWhole = isWhole(row)
                && about.isPresent()
                && labels.stream()
                        .filter(regions -> !regions.isEmpty())
                        .allMatch(regions -> regions.size() == 1
                                && regions.get(0).code().parent().equals(about.map(Region::code)));
        return isTheirWhole ? Where.of(about.get(), "") : new Where("", row.name(), "");
    }

    private static boolean isPart(Row row) {
        return row.heard().said().containsKey(Aspect.BREAKDOWN)
                && !row.heard().said().get(Aspect.BREAKDOWN).contains("total");
    }

    private static boolean isWhole(Row row) {
        return row.heard().isUnderstood()
                && (row.heard().amounts().contains("count")
                        || row.heard().said().containsKey(Aspect.BREAKDOWN));
    }

    /** Whether some label names a region. */
    boolean hasRegionRows() {
        return hasRegionRows;
    }

    Where of(Row row) {
        return ofRow.getOrDefault(row.number(), NOWHERE);
    }
}
