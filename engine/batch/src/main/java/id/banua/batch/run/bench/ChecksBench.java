package id.banua.batch.run.bench;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.FindingRows;
import id.banua.batch.check.Findings;
import id.banua.batch.conform.Conforming;
import id.banua.batch.conform.Reference;
import id.banua.batch.run.RuleBook;
import id.banua.batch.source.RawClaim;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Precision and recall of the rules. For each kind of error a seeded sample of the real claims is corrupted and all
 * claims are examined again: a corrupted claim with a new finding was found, an untouched claim with a new finding was
 * accused. Mere disagreement between sources accuses nobody and does not count as found.
 */
public final class ChecksBench {
    private static final Set<String> NO_ACCUSATION = Set.of("claims_agree", "month_is_stated");
    private static final int SHIFTED_COLUMNS = 20;
    private static final int COLUMN = 8;

    private final JavaSparkContext context;
    private final SparkSession spark;
    private final Broadcast<Reference> reference;
    private final ClaimIndex index;
    private final int sample;
    private final long seed;
    private final Map<String, long[]> byRule = new TreeMap<>();

    public ChecksBench(SparkSession spark, Reference reference, List<RawClaim> claims, int sample, long seed) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.reference = context.broadcast(reference);
        this.index = new ClaimIndex(claims, new Conforming(reference));
        this.sample = sample;
        this.seed = seed;
    }

    /** How many claims were corrupted, how many of them found, and how many untouched ones accused. */
    private record Score(int corrupted, int found, int innocents) {
        Score plus(Score other) {
            return new Score(corrupted + other.corrupted, found + other.found, innocents + other.innocents);
        }

        void print(PrintStream out, String kind) {
            double recall = found / (double) corrupted;
            out.printf(Locale.ROOT, "%-22s %9d %7d %7.3f %9d%n", kind, corrupted, found, recall, innocents);
        }
    }

    /** Prints a line for each kind of error, then one for each rule. */
    public void run(PrintStream out) {
        Map<String, Map<String, RawClaim>> errors = new LinkedHashMap<>();
        for (Corruption kind : Corruption.values()) {
            errors.put(kind.id(), corrupt(kind));
        }
        errors.put("column_shifted", corruptColumns(false));
        errors.put("row_shifted", corruptColumns(true));
        Set<String> before = accusations(index.claims());
        out.printf("%-22s %9s %7s %7s %9s%n", "error", "corrupted", "found", "recall", "innocents");
        Score total = new Score(0, 0, 0);
        for (Map.Entry<String, Map<String, RawClaim>> error : errors.entrySet()) {
            Score score = score(error.getValue(), before);
            score.print(out, error.getKey());
            total = total.plus(score);
        }
        total.print(out, "all");
        double untouched = (double) index.claims().size() * errors.size();
        out.printf(
                Locale.ROOT, "accused innocents: %.4f %% of untouched claims%n%n", 100 * total.innocents() / untouched);
        printRules(out);
    }

    private void printRules(PrintStream out) {
        out.printf("%-40s %7s %7s %9s%n", "rule", "found", "accused", "precision");
        byRule.forEach((rule, counts) -> out.printf(
                Locale.ROOT,
                "%-40s %7d %7d %9.3f%n",
                rule,
                counts[0],
                counts[1],
                counts[0] / (double) (counts[0] + counts[1])));
    }

    private Score score(Map<String, RawClaim> wrong, Set<String> before) {
        Set<String> accusations = accusations(index.claims().stream()
                .map(claim -> wrong.getOrDefault(claim.id(), claim))
                .toList());
        accusations.removeAll(before);
        Set<String> found = new HashSet<>();
        Set<String> innocents = new HashSet<>();
        for (String accusation : accusations) {
            int space = accusation.indexOf(' ');
            String claim = accusation.substring(space + 1);
            boolean isWrong = wrong.containsKey(claim);
            (isWrong ? found : innocents).add(claim);
            byRule.computeIfAbsent(accusation.substring(0, space), rule -> new long[2])[isWrong ? 0 : 1]++;
        }
        return new Score(wrong.size(), found.size(), innocents.size());
    }

    private Map<String, RawClaim> corrupt(Corruption kind) {
        List<RawClaim> shuffled = new ArrayList<>(index.claims());
        Collections.shuffle(shuffled, new Random(seed + kind.id().hashCode()));
        Map<String, RawClaim> wrong = new HashMap<>();
        for (RawClaim claim : shuffled) {
            if (wrong.size() < sample) {
                kind.of(claim, index).ifPresent(changed -> wrong.put(claim.id(), changed));
            }
        }
        return wrong;
    }

    private Map<String, RawClaim> corruptColumns(boolean byRow) {
        List<List<RawClaim>> columns = new ArrayList<>(index.columns(COLUMN));
        Collections.shuffle(columns, new Random(seed));
        Map<String, RawClaim> wrong = new HashMap<>();
        columns.stream()
                .map(column -> Corruption.shifted(column, index, byRow))
                .filter(changed -> changed.size() >= COLUMN - 1)
                .limit(SHIFTED_COLUMNS)
                .flatMap(List::stream)
                .forEach(changed -> wrong.put(changed.id(), changed));
        wrong.entrySet().removeIf(changed -> index.claims().contains(changed.getValue()));
        return wrong;
    }

    /** "rule claim" for each finding that accuses somebody. */
    private Set<String> accusations(List<RawClaim> claims) {
        Dataset<Row> examined = ExaminedClaims.of(spark, context.parallelize(claims), reference, RuleBook.OF_CLAIMS);
        Set<String> accusations = new HashSet<>();
        Findings.of(examined, RuleBook.OF_REGIONS, RuleBook.OF_FAMILIES)
                .select(col(FindingRows.RULE_ID), col(FindingRows.CLAIM_ID))
                .toLocalIterator()
                .forEachRemaining(row -> {
                    if (!NO_ACCUSATION.contains(row.getString(0))) {
                        accusations.add(row.getString(0) + " " + row.getString(1));
                    }
                });
        return accusations;
    }
}
