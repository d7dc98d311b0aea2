package id.banua.batch;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Findings;
import id.banua.batch.choice.JudgedClaims;
import id.banua.batch.conform.Reference;
import id.banua.batch.run.RuleBook;
import id.banua.batch.source.RawClaim;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of a claims file, carried through the steps of a build; the first row stands in line 2. */
public record SmallWalk(Dataset<Row> examined, Dataset<Row> findings, Dataset<Row> judged) {

    public static SmallWalk of(String rows) {
        Broadcast<Reference> reference = LocalSpark.context().broadcast(SmallHouse.reference());
        Dataset<Row> examined = ExaminedClaims.of(
                        LocalSpark.session(),
                        LocalSpark.context().parallelize(claims(rows), 2),
                        reference,
                        RuleBook.OF_CLAIMS)
                .cache();
        Dataset<Row> findings =
                Findings.of(examined, RuleBook.OF_GROUPS, reference).cache();
        Dataset<Row> judged = JudgedClaims.of(Findings.withCounts(examined, findings, RuleBook.REMINDERS), reference);
        return new SmallWalk(examined, findings, judged.cache());
    }

    private static List<RawClaim> claims(String rows) {
        List<RawClaim> claims = new ArrayList<>();
        for (String row : rows.lines().toList()) {
            claims.add(RawClaim.of("c.csv", claims.size() + 2L, row, 9));
        }
        return claims;
    }
}
