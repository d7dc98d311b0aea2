package id.banua.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class WholeTableTest {
    private static final StructType COUNTS = new StructType()
            .add("name", DataTypes.StringType)
            .add("persons", DataTypes.LongType)
            .add("for_review", DataTypes.LongType);

    /** Rows such as {@code found 812 -}, with what is told of them and why not all. */
    private static List<String> told(String... rows) {
        List<Row> counts = Stream.of(rows)
                .map(row -> row.split(" "))
                .map(words -> RowFactory.create(
                        words[0], Long.valueOf(words[1]), words[2].equals("-") ? null : Long.valueOf(words[2])))
                .toList();
        return new WholeTable("persons", "for_review")
                        .of(LocalSpark.session().createDataFrame(counts, COUNTS), DisclosureLimits.of(5))
                        .collectAsList()
                        .stream()
                        .map(row -> row.mkString(" ").replace("null", "-"))
                        .toList();
    }

    @Test
    void a_table_without_small_counts_is_told_zero_included() {
        assertThat(told("found 812 -", "by_name 5 -", "nowhere 0 0", "lost 50 12"))
                .containsExactly("found 812 - -", "by_name 5 - -", "nowhere 0 0 -", "lost 50 12 -");
    }

    @Test
    void one_small_count_withholds_them_all_since_a_total_would_tell_it() {
        for (int small : List.of(1, 4)) {
            assertThat(told("found 812 -", "by_name " + small + " -", "lost 50 12"))
                    .containsExactly("found - - suppressed", "by_name - - suppressed", "lost - - suppressed");
        }
    }

    @Test
    void a_small_part_or_a_small_rest_withholds_the_part_alone() {
        for (int part : List.of(3, 47)) {
            assertThat(told("found 812 -", "lost 50 " + part)).containsExactly("found 812 - -", "lost 50 - suppressed");
        }
    }

    @Test
    void a_table_without_rows_has_none() {
        assertThat(told()).isEmpty();
    }
}
