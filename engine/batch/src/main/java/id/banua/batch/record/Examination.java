package id.banua.batch.record;

import id.banua.batch.person.Pseudonym;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.row.RowFault;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one row after the other: what it fails, and what is left of it as a record. Behind it nothing holds a NIK or KK.
 * One for each task.
 */
final class Examination {
    private static final int DISTRICT_DIGITS = 7;
    private static final int REGENCY_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;

    private final List<Field> fields;
    private final List<Check> checks;
    /** For each check the places of the fields that it makes unknown. */
    private final int[][] unknown;

    private final Look look;
    private final RecordReading reading;
    private final Pseudonym ofNik;
    private final Pseudonym ofKk;

    Examination(RecordType type, Lookups lookups, List<Check> checks, RecordRow row) {
        fields = type.readFields();
        this.checks = checks;
        unknown = checks.stream()
                .map(check -> check.unknown().stream().mapToInt(type::place).toArray())
                .toArray(int[][]::new);
        look = new Look(type, lookups);
        reading = new RecordReading(row);
        ofNik = lookups.keys().ofNik();
        ofKk = lookups.keys().ofKk();
    }

    /** The row as {@link ExaminedRecords} has it. */
    InternalRow examined() {
        RecordRow row = reading.row();
        look.up(reading);
        List<Object> faults = row.fault() == null ? faults(checks.size()) : faults(RowFault.values().length);
        boolean isQuarantined = row.fault() != null;
        for (Object fault : faults) {
            isQuarantined |= checks.get(((InternalRow) fault).getInt(0)).quarantines();
        }
        List<@Nullable Object> values = new ArrayList<>(fields.size() + 8);
        for (int place = 0; place < fields.size(); place++) {
            addValues(values, place);
        }
        values.add(row.file());
        values.add(row.position());
        values.add(faults.isEmpty() ? null : new GenericArrayData(faults.toArray()));
        values.add(isQuarantined);
        values.add(row.fault() == null || row.fault().isRow());
        return new GenericInternalRow(values.toArray());
    }

    /** What the row fails of the first checks; what it then does not know is taken from it. */
    private List<Object> faults(int first) {
        List<Object> faults = List.of();
        for (int i = 0; i < first; i++) {
            Check check = checks.get(i);
            if (!check.test().holds(reading)) {
                faults = faults.isEmpty() ? new ArrayList<>() : faults;
                faults.add(new GenericInternalRow(new @Nullable Object[] {i, words(check)}));
            }
        }
        for (Object fault : faults) {
            for (int place : unknown[((InternalRow) fault).getInt(0)]) {
                reading.row().setValue(place, null);
            }
        }
        return faults;
    }

    private @Nullable UTF8String words(Check check) {
        Check.Words words = check.words();
        String filling = words == null ? null : words.of(reading);
        return filling == null ? null : UTF8String.fromString(filling);
    }

    private void addValues(List<@Nullable Object> values, int place) {
        switch (fields.get(place).name()) {
            case RecordType.NIK -> values.add(key(ofNik, place));
            case RecordType.KK -> values.add(key(ofKk, place));
            case RecordType.REGION_CODE -> {
                values.add(level(DISTRICT_DIGITS));
                values.add(level(REGENCY_DIGITS));
                values.add(level(PROVINCE_DIGITS));
            }
            default -> values.add(reading.row().value(place));
        }
    }

    private byte @Nullable [] key(Pseudonym pseudonym, int place) {
        UTF8String number = reading.row().text(place);
        return number == null ? null : pseudonym.of(number.getBytes());
    }

    /** The first digits of the region's code where it has as many. */
    private @Nullable UTF8String level(int digits) {
        String region = reading.region();
        return region == null || region.length() < digits ? null : UTF8String.fromString(region.substring(0, digits));
    }
}
