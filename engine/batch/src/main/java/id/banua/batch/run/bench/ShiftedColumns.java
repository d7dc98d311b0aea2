package id.banua.batch.run.bench;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Errors of whole columns of regional tables: the column of another year, or each value one row too high. */
enum ShiftedColumns {
    COLUMN_SHIFTED("table_is_not_shifted") {
        @Override
        List<RawClaim> shifted(List<RawClaim> column, ClaimIndex index) {
            return column.stream()
                    .flatMap(claim ->
                            index.valueOfPeriod(claim, Misprint.period(claim).yearBefore()).stream())
                    .toList();
        }
    },
    ROW_SHIFTED("table_is_not_shifted rows_are_not_shifted") {
        @Override
        List<RawClaim> shifted(List<RawClaim> column, ClaimIndex index) {
            return IntStream.range(0, column.size() - 1)
                    .mapToObj(row -> column.get(row)
                            .with(ClaimField.VALUE, column.get(row + 1).get(ClaimField.VALUE)))
                    .toList();
        }
    };

    private static final int COLUMN = 8;

    private final String rules;

    ShiftedColumns(String rules) {
        this.rules = rules;
    }

    abstract List<RawClaim> shifted(List<RawClaim> column, ClaimIndex index);

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<String> rules() {
        return Set.of(rules.split(" "));
    }

    /**
     * Shifted columns with at least that many claims together, one of each table: whoever shifts the column beside it too
     * leaves nobody to tell.
     */
    Map<String, RawClaim> of(ClaimIndex index, int atLeast, Random random) {
        List<List<RawClaim>> columns = new ArrayList<>(index.columns(COLUMN));
        Collections.shuffle(columns, random);
        Map<String, RawClaim> wrong = new HashMap<>();
        Set<String> tables = new HashSet<>();
        for (List<RawClaim> column : columns) {
            List<RawClaim> shifted = shifted(column, index);
            boolean isPassed = wrong.size() >= atLeast || shifted.size() < COLUMN - 1;
            if (!isPassed && tables.add(ClaimIndex.table(column.get(0)))) {
                shifted.stream().filter(index::differs).forEach(claim -> wrong.put(claim.id(), claim));
            }
        }
        return wrong;
    }

    /**
     * Which of the wrong claims stand in a column that looks stranger beside its own other rounds than {@value
     * Noise#QUANTILE} of the real columns of its indicator do. A column of another year always stands beside its twin.
     */
    Set<String> visible(Collection<RawClaim> wrong, ClaimIndex index, World world) {
        if (this == COLUMN_SHIFTED) {
            return wrong.stream().map(RawClaim::id).collect(Collectors.toSet());
        }
        Map<String, List<Double>> real = new HashMap<>();
        for (List<RawClaim> column : index.columns(COLUMN)) {
            real.computeIfAbsent(indicator(column), any -> new ArrayList<>()).add(strangeness(column, index, world));
        }
        return wrong.stream().collect(Collectors.groupingBy(ClaimIndex::column)).values().stream()
                .filter(column -> strangeness(column, index, world)
                        > Noise.quantile(real.getOrDefault(indicator(column), List.of())))
                .flatMap(column -> column.stream().map(RawClaim::id))
                .collect(Collectors.toSet());
    }

    private static String indicator(List<RawClaim> column) {
        return column.get(0).get(ClaimField.INDICATOR);
    }

    private static double strangeness(List<RawClaim> column, ClaimIndex index, World world) {
        return Noise.median(column.stream()
                        .flatMap(claim -> World.claim(index.reading(claim)).stream())
                        .flatMap(claim -> Partner.OWN_ROUNDS.strangeness(claim, world).stream()
                                .boxed())
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .orElse(0);
    }
}
