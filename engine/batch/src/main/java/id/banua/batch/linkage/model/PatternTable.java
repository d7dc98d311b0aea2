package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Pattern;
import java.util.Comparator;
import java.util.List;

/**
 * How often each pattern occurs among the candidates, and how many pairs there are in all.
 *
 * @param rows sorted by the pattern's code, so that sums do not depend on the order in which rows arrive
 * @param poorRegister persons in the poor register
 * @param trainees persons among the trainees
 */
public record PatternTable(List<Row> rows, long poorRegister, long trainees) {

    /** That many candidates have the pattern. */
    public record Row(Pattern pattern, long count) {}

    public PatternTable {
        rows = rows.stream()
                .sorted(Comparator.comparingInt(row -> row.pattern().code()))
                .toList();
    }

    /** The number of all pairs of a kind, candidates or not. */
    double pairs(Pattern.Kind kind) {
        return switch (kind) {
            case ACROSS -> (double) poorRegister * trainees;
            case WITHIN_POOR_REGISTER -> poorRegister * (poorRegister - 1.0) / 2;
            case WITHIN_TRAINEES -> trainees * (trainees - 1.0) / 2;
        };
    }

    /** The number of records that could find a partner in pairs of a kind. */
    double records(Pattern.Kind kind) {
        return switch (kind) {
            case ACROSS -> Math.min(poorRegister, trainees);
            case WITHIN_POOR_REGISTER -> poorRegister;
            case WITHIN_TRAINEES -> trainees;
        };
    }
}
