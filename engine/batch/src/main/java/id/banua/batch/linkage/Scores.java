package id.banua.batch.linkage;

import id.banua.batch.linkage.cluster.Edge.Sort;
import id.banua.batch.linkage.cluster.LikelyPersons;
import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.NameLevel;
import id.banua.batch.linkage.compare.Field.YesNoLevel;
import id.banua.batch.linkage.compare.Pattern;
import id.banua.batch.linkage.model.MatchModel;
import id.banua.batch.linkage.model.PatternTable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What each pattern says of a pair: a small table, joined to all pairs. */
final class Scores {
    private static final StructType SCHEMA = new StructType()
            .add(LikelyPersons.PATTERN, DataTypes.IntegerType, false)
            .add(LikelyPersons.LOG_ODDS, DataTypes.DoubleType, false)
            .add(LikelyPersons.WEIGHT, DataTypes.DoubleType, false)
            .add(LikelyPersons.SORT, DataTypes.IntegerType, false);

    private Scores() {}

    /** The patterns of pairs that may be one person. */
    static Dataset<Row> of(SparkSession spark, PatternTable table, MatchModel model, double reviewFrom) {
        List<Row> rows = table.rows().stream()
                .map(PatternTable.Row::pattern)
                .filter(pattern -> sort(pattern) != Sort.LIKELY || model.probability(pattern) >= reviewFrom)
                .map(pattern -> RowFactory.create(
                        pattern.code(),
                        model.logOdds(pattern),
                        model.weight(pattern),
                        sort(pattern).number()))
                .toList();
        return spark.createDataFrame(rows, SCHEMA);
    }

    /**
     * Two records with the same valid NIK are one person, unless of name, birth date and sex at least two are known and
     * speak against it and neither name nor birth date speaks for it: then one of the two NIK is somebody else's.
     */
    static Sort sort(Pattern pattern) {
        if (!pattern.is(Field.PERSON_KEY, YesNoLevel.SAME)) {
            return Sort.LIKELY;
        }
        boolean isNameFor = pattern.level(Field.NAME) > NameLevel.DIFFERENT.number();
        boolean isBirthDateFor = pattern.level(Field.BIRTH_DATE) > BirthDateLevel.DIFFERENT.number();
        long against = Stream.of(
                        pattern.is(Field.NAME, NameLevel.DIFFERENT),
                        pattern.is(Field.BIRTH_DATE, BirthDateLevel.DIFFERENT),
                        pattern.is(Field.SEX, YesNoLevel.DIFFERENT))
                .filter(is -> is)
                .count();
        return isNameFor || isBirthDateFor || against < 2 ? Sort.SAME_KEY : Sort.CONTRADICTION;
    }
}
