package id.banua.batch.run.bench.linkage;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.linkage.Linkage;
import id.banua.batch.linkage.LinkageReport;
import id.banua.batch.linkage.Links;
import id.banua.batch.linkage.model.Threshold;
import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is worth knowing of a linkage besides how well it did. */
final class LinkageTale {
    private LinkageTale() {}

    static void tell(Linkage linkage, Dataset<Row> links, Dataset<Row> a, Dataset<Row> b, PrintStream out) {
        LinkageReport report = linkage.report();
        Dataset<Row> unkeyed =
                links.filter(col(Links.IS_ACCEPTED).and(col(Links.METHOD).equalTo(Links.PROBABILISTIC)));
        Quality likely = Quality.ofLinks(unkeyed, a, b);
        Threshold threshold = report.threshold();
        line(out, "links that no NIK makes: %,d, precision %.4f", likely.found(), likely.precision());
        line(
                out,
                "by the model: precision of these %.4f, recall %.4f",
                threshold.expectedPrecision(),
                threshold.expectedRecall());
        Quality persons = Quality.ofPersons(linkage.people(), b);
        line(out, "trainees among themselves: precision %.4f, recall %.4f", persons.precision(), persons.recall());
        line(out, "for review: %,d pairs", linkage.review().count());
        line(out, "compared: %,d pairs %s", report.comparedPairs(), report.pairs());
        int patterns = report.table().rows().size();
        line(
                out,
                "fitted in %d rounds to %,d patterns; accepted from %.3f",
                report.fit().rounds(),
                patterns,
                threshold.acceptFrom());
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.printf(Locale.ROOT, "  " + format + "%n", values);
    }
}
