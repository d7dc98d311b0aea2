package id.banua.batch.check;

import java.util.Locale;

/** What follows when a rule is broken. There is no default. */
public enum Severity {
    /** The run ends; the marts in force stay. */
    STOP,
    /** The claim is kept and shown, but never chosen. */
    QUARANTINE,
    /** The claim stands, marked as doubtful, behind claims without doubts. */
    WARN;

    /** The lower-case word that reports and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
