package id.banua.batch.linkage;

import id.banua.batch.LocalSpark;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.run.bench.linkage.TruthRegisters;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Records for tests, and a world of others around them from whom there is something to learn. */
final class InventedRecords {
    private static final int OTHERS = 3000;

    private InventedRecords() {}

    /** A man or woman of Sungai Taib, without a household's key; a key, name or date may be null. */
    static Row record(String id, @Nullable Integer key, @Nullable String name, @Nullable String birth, String sex) {
        return RowFactory.create(
                id, bytes(key), null, name, birth == null ? null : Date.valueOf(birth), sex, "6302060", "Sungai Taib");
    }

    /** The others of a register, with the slips of those who wrote them down. */
    static List<Row> others(Register register) {
        return new TruthRegisters(OTHERS, 7, 0.1)
                .of(LocalSpark.session(), register)
                .drop(TruthRegisters.TRUTH)
                .collectAsList();
    }

    static Dataset<Row> dataset(List<Row> rows) {
        return LocalSpark.session().createDataFrame(rows, PersonRecords.SCHEMA);
    }

    private static byte @Nullable [] bytes(@Nullable Integer key) {
        return key == null
                ? null
                : ByteBuffer.allocate(16).putLong(key).putLong(key * 31L).array();
    }
}
