package id.banua.batch.record;

import id.banua.batch.person.NumberFault;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Looks up what the code books know of a row. */
final class Look {
    private final Lookups lookups;
    private final int region;
    private final int village;
    private final int vocation;
    private final int nik;
    private final int kk;

    Look(RecordType type, Lookups lookups) {
        this.lookups = lookups;
        region = type.place(RecordType.REGION_CODE);
        village = type.place("village");
        vocation = type.place("vocation");
        nik = type.place(RecordType.NIK);
        kk = type.place(RecordType.KK);
    }

    void up(RecordReading reading) {
        RecordRow row = reading.row();
        String code = text(row, region);
        String conformed = code == null ? null : lookups.regions().conformed(code);
        String name = text(row, village);
        reading.setPlaces(conformed, name == null ? null : lookups.villages().elsewhere(name, conformed));
        String kind = text(row, vocation);
        reading.setVocationKnown(kind != null && lookups.vocations().contains(kind));
        String number = text(row, nik);
        NumberFault nikFault = fault(number, lookups.cards().numbers()::faultOfNik);
        boolean isOfToday =
                number == null || nikFault != null || lookups.cards().hasRegencyOf(number);
        reading.setNumbers(nikFault, fault(text(row, kk), lookups.cards().numbers()::faultOfKk), isOfToday);
    }

    private static @Nullable NumberFault fault(
            @Nullable String number, Function<String, Optional<NumberFault>> faultOf) {
        return number == null ? null : faultOf.apply(number).orElse(null);
    }

    private static @Nullable String text(RecordRow row, int place) {
        UTF8String text = place < 0 ? null : row.text(place);
        return text == null ? null : text.toString();
    }
}
