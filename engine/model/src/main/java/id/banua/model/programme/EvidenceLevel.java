package id.banua.model.programme;

import java.util.Locale;

/** How well a placement is known. Levels are kept apart: what is announced is not yet done. */
public enum EvidenceLevel {
    /** Said before the fact. */
    ANNOUNCED,
    /** Said by an agency, employer or person after the fact. */
    REPORTED,
    /** Traced to a record of somebody else: payroll, contract, visit. */
    VERIFIED;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
