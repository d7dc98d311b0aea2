package id.banua.batch.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * Rows with one count, by region and by words of which {@code all} stands for no distinction; a word may have finer ones behind a slash.
 *
 * @param axes the column of the region's code, and those of words
 * @param count the column that counts persons or households
 */
public record PlainCounts(List<String> blocks, List<String> axes, String count) implements CountPlan {
    private static final String REGION = "region_code";

    @Override
    public Optional<String> counted() {
        return Optional.empty();
    }

    @Override
    public List<Told> path(String axis, String value) {
        return axis.equals(REGION) ? Told.region(value) : Told.steps(value);
    }

    @Override
    public List<String> shape() {
        return List.of();
    }

    @Override
    public Map<String, List<Told>> parts(List<String> shape) {
        return Map.of(count, List.of());
    }

    @Override
    public Map<String, List<String>> dependents(List<String> shape) {
        return Map.of();
    }

    @Override
    public List<String> neverTold(Row row) {
        return List.of();
    }
}
