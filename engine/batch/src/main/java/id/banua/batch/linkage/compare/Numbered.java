package id.banua.batch.linkage.compare;

/** A constant of a list that only grows at its end: its place in the list is its number, in tables and in packed codes. */
public interface Numbered {
    int ordinal();

    /** Its place, from 0. */
    default int number() {
        return ordinal();
    }
}
