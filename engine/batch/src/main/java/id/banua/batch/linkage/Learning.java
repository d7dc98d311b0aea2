package id.banua.batch.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import id.banua.batch.linkage.block.CandidatePairs;
import id.banua.batch.linkage.block.Pass;
import id.banua.batch.linkage.block.PersonRow;
import id.banua.batch.linkage.compare.Pattern;
import id.banua.batch.linkage.compare.Person;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.linkage.compare.Rarity;
import id.banua.batch.linkage.compare.Words;
import id.banua.batch.linkage.model.ModelFit;
import id.banua.batch.linkage.model.PatternTable;
import id.banua.batch.linkage.model.RandomPairs;
import id.banua.batch.linkage.model.Threshold;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Persons and compared pairs in, the fitted model out. What comes to the driver is a table of patterns and a sample. */
final class Learning {
    private Learning() {}

    static LinkageReport of(Dataset<Row> persons, Dataset<Row> pairs, Rarity rarity, LinkagePolicy policy) {
        Map<Pass, Long> byPass = new EnumMap<>(Pass.class);
        Map<Integer, Long> byPattern = new TreeMap<>();
        pairs.groupBy(CandidatePairs.PASS, CandidatePairs.PATTERN)
                .agg(count(lit(1)))
                .toLocalIterator()
                .forEachRemaining(row -> {
                    byPass.merge(Pass.numbered(row.getInt(0)), row.getLong(2), Long::sum);
                    byPattern.merge(row.getInt(1), row.getLong(2), Long::sum);
                });
        List<PatternTable.Row> rows = byPattern.entrySet().stream()
                .map(entry -> new PatternTable.Row(new Pattern(entry.getKey()), entry.getValue()))
                .toList();
        PatternTable table =
                new PatternTable(rows, size(persons, Register.POOR_REGISTER), size(persons, Register.TRAINEES));
        Words words = new Words(rarity);
        List<Person> left = sample(persons, Register.POOR_REGISTER, policy.sample(), words);
        List<Person> right = sample(persons, Register.TRAINEES, policy.sample(), words);
        ModelFit fit = ModelFit.of(table, RandomPairs.of(left.isEmpty() ? right : left, right, rarity));
        Threshold threshold = Threshold.of(table, fit.model(), policy.expectedPrecision());
        return new LinkageReport(table, byPass, fit, threshold);
    }

    private static long size(Dataset<Row> persons, Register register) {
        return persons.filter(PersonRow.isOf(register, col(PersonRow.ID))).count();
    }

    /** The same persons for the same register: those with the smallest hashes. */
    private static List<Person> sample(Dataset<Row> persons, Register register, int size, Words words) {
        return persons
                .filter(PersonRow.isOf(register, col(PersonRow.ID)))
                .orderBy(xxhash64(col(PersonRow.ID)), col(PersonRow.ID))
                .limit(size)
                .collectAsList()
                .stream()
                .map(row -> PersonRow.person(row, 0, words))
                .toList();
    }
}
