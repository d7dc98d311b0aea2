package id.banua.model.region;

import java.util.OptionalLong;

/**
 * One arrow of a change of borders: a split is one row for each new region, a merge one row for each old one.
 *
 * @param kind split, merge or rename
 * @param date ISO date on which the change took force, as precisely as known
 * @param peopleMoved persons who lived in the part that moved, at the time; empty where not known
 */
public record RegionChange(
        String id, String kind, String date, BpsCode from, BpsCode to, OptionalLong peopleMoved, Evidence evidence) {

    /**
     * What tells of it.
     *
     * @param legalBasis law or regulation; empty where not known
     * @param reference where note and date were read
     */
    public record Evidence(String legalBasis, String note, String reference) {}

    public String legalBasis() {
        return evidence.legalBasis();
    }
}
