package id.banua.batch.check;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Examined claims in, the findings of the rules that look at a region's claims together out. */
public final class RegionFindings {
    private RegionFindings() {}

    /** One shuffle, by region; claims that are not eligible accuse nobody and are not accused again. */
    public static Dataset<Row> of(Dataset<Row> examined, List<RegionRule> rules) {
        List<RegionRule> shipped = new ArrayList<>(rules);
        return examined.filter(col(ExaminedClaims.IS_ELIGIBLE))
                .select(
                        col(ExaminedClaims.CLAIM_ID),
                        col(ExaminedClaims.INDICATOR_ID),
                        col(ExaminedClaims.BREAKDOWN),
                        col(ExaminedClaims.REGION_CODE),
                        col(ExaminedClaims.PERIOD),
                        col(ExaminedClaims.STATUS),
                        col(ExaminedClaims.VALUE),
                        col(ExaminedClaims.ROUNDING_HALF_WIDTH),
                        col(ExaminedClaims.SOURCE_ID))
                .groupByKey((MapFunction<Row, String>) row -> row.getAs(ExaminedClaims.REGION_CODE), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (region, rows) -> examine(region, rows, shipped),
                        Encoders.row(FindingRows.SCHEMA));
    }

    private static Iterator<Row> examine(String regionCode, Iterator<Row> rows, List<RegionRule> rules) {
        List<Claim> claims = new ArrayList<>();
        rows.forEachRemaining(row -> claims.add(ExaminedRow.claim(row)));
        RegionClaims region = new RegionClaims(regionCode, claims);
        return rules.stream()
                .flatMap(rule -> rule.examine(region).stream())
                .map(FindingRows::of)
                .iterator();
    }
}
