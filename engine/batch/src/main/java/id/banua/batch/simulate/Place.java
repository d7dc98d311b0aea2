package id.banua.batch.simulate;

import java.io.Serializable;

/**
 * One district with the households that live in it.
 *
 * @param code BPS code, 7 digits
 * @param dottedCode the same in the code system of Kemendagri
 * @param first number of its first household; the next ones follow
 * @param povertyRate of its regency as published, percent
 * @param povertyLine of its province as published, rupiah per capita and month
 */
record Place(
        String code,
        String dottedCode,
        String name,
        long first,
        long households,
        double povertyRate,
        double povertyLine)
        implements Serializable {

    String regencyCode() {
        return code.substring(0, 4);
    }

    String provinceCode() {
        return code.substring(0, 2);
    }

    boolean isTown() {
        return code.charAt(2) == '7';
    }
}
