package id.banua.batch.record;

import id.banua.batch.person.NumberFault;
import id.banua.batch.record.row.RecordRow;
import org.jspecify.annotations.Nullable;

/** A row beside what the code books make of it. Used again for the next row. */
public final class RecordReading {
    private final RecordRow row;
    private @Nullable String region;
    private @Nullable String villageElsewhere;
    private boolean isVocationKnown;
    private @Nullable NumberFault nikFault;
    private @Nullable NumberFault kkFault;
    private boolean isNikOfTodaysRegency;

    RecordReading(RecordRow row) {
        this.row = row;
    }

    /** What is written in the file. */
    public RecordRow row() {
        return row;
    }

    /** The BPS code of the region; null where the code book has none. */
    public @Nullable String region() {
        return region;
    }

    /** The district in which the village lies, if it is another than the record's; null where nothing is wrong. */
    public @Nullable String villageElsewhere() {
        return villageElsewhere;
    }

    /** Whether the list of vocations has the record's. */
    public boolean isVocationKnown() {
        return isVocationKnown;
    }

    /** Why the NIK cannot be right; null where it can, or where there is none. */
    public @Nullable NumberFault nikFault() {
        return nikFault;
    }

    /** Why the KK cannot be right; null where it can, or where there is none. */
    public @Nullable NumberFault kkFault() {
        return kkFault;
    }

    /** Whether one of today's regencies issued the NIK; true where there is none, or none that can be right. */
    public boolean isNikOfTodaysRegency() {
        return isNikOfTodaysRegency;
    }

    void setPlaces(@Nullable String conformed, @Nullable String elsewhere) {
        region = conformed;
        villageElsewhere = elsewhere;
    }

    void setVocationKnown(boolean known) {
        isVocationKnown = known;
    }

    void setNumbers(@Nullable NumberFault ofNik, @Nullable NumberFault ofKk, boolean isOfTodaysRegency) {
        isNikOfTodaysRegency = isOfTodaysRegency;
        nikFault = ofNik;
        kkFault = ofKk;
    }
}
