package id.banua.batch.linkage;

import id.banua.batch.LocalSpark;
import id.banua.batch.simulate.Chance;
import id.banua.batch.simulate.Names;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Records for tests, and a world of others around them from whom there is something to learn. */
final class InventedRecords {
    private static final Names NAMES = Names.read();
    private static final int OTHERS = 600;

    private InventedRecords() {}

    /** A man or woman of Sungai Taib, without a household's key; a key, name or date may be null. */
    static Row record(String id, @Nullable Integer key, @Nullable String name, @Nullable String birth, String sex) {
        return record(id, key, null, name, birth, sex, "Sungai Taib");
    }

    static Row record(
            String id,
            @Nullable Integer key,
            @Nullable Integer household,
            @Nullable String name,
            @Nullable String birth,
            String sex,
            String village) {
        return RowFactory.create(
                id,
                bytes(key),
                bytes(household),
                name,
                birth == null ? null : Date.valueOf(birth),
                sex,
                "6302060",
                village);
    }

    /** 600 others of the poor register, of whom every second is a trainee too, half of them without a NIK. */
    static List<Row> others(String register) {
        List<Row> rows = new ArrayList<>();
        boolean areTrainees = register.equals("trainees");
        for (int i = areTrainees ? OTHERS / 2 : 0; i < (areTrainees ? OTHERS * 3 / 2 : OTHERS); i++) {
            Chance chance = Chance.of(7, i, "others");
            boolean isMale = chance.is(0.5);
            String name = NAMES.given(isMale, chance) + " " + NAMES.last(isMale, chance);
            LocalDate birth = LocalDate.of(chance.between(1960, 2005), chance.between(1, 12), chance.between(1, 28));
            Integer key = areTrainees && i % 2 == 0 ? null : 10_000 + i;
            String village = "Desa " + i % 40;
            rows.add(record(register + i, key, null, name, birth.toString(), isMale ? "male" : "female", village));
        }
        return rows;
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
