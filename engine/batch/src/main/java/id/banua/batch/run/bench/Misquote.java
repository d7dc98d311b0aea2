package id.banua.batch.run.bench;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** What goes wrong in the words beside a value. Each returns nothing where it cannot happen. */
final class Misquote {
    private static final int AUGUST = 8;

    private Misquote() {}

    /** Round plans are met by chance: nobody could tell these. */
    private static final Pattern ROUND = Pattern.compile("\\d{1,2}0*");

    /** Somebody tells a plan as done: a claim beside that of the plan. */
    static List<RawClaim> ofTarget(RawClaim claim) {
        String done = claim.get(ClaimField.INDICATOR).replace("_target", "").replace("houses_csr", "houses_built_csr");
        boolean isTelling = claim.get(ClaimField.STATUS).equals("target")
                && !ROUND.matcher(claim.get(ClaimField.VALUE)).matches();
        RawClaim told = RawClaim.of(RawClaim.Place.ofLine("misquoted " + claim.file(), claim.line()), claim.fields());
        return isTelling
                ? List.of(told.with(ClaimField.INDICATOR, done).with(ClaimField.STATUS, "reported"))
                : List.of();
    }

    /** A percentage that does not follow from the numerator and the denominator beside it. */
    static List<RawClaim> inShare(RawClaim claim, ClaimIndex index, Random random) {
        return index.partner(claim, "poor_population")
                .map(count -> 1000 * Misprint.number(count))
                .map(poor -> claim.with(
                        ClaimField.NOTE,
                        String.format(
                                random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("id-ID"),
                                "%,.0f dari %,.0f jiwa",
                                poor,
                                100 * poor / Misprint.number(claim))))
                .map(noted -> Misprint.inADigit(noted, index, random))
                .orElse(List.of());
    }

    /** August told as a fall or a rise against February. */
    static List<RawClaim> ofSeason(RawClaim claim, Random random) {
        ReferencePeriod period = Misprint.period(claim);
        List<String> words = List.of(
                "turun dibandingkan Februari %d", "down from February %d", "naik 0,2 poin dari Februari %d lalu");
        return period.month() == AUGUST
                ? List.of(claim.with(
                        ClaimField.NOTE, words.get(random.nextInt(words.size())).formatted(period.year())))
                : List.of();
    }

    /** A village of one district is filed under another. */
    static List<RawClaim> ofDistrict(RawClaim claim, ClaimIndex index, Random random) {
        List<String> villages = index.villages();
        String[] village = villages.get(random.nextInt(villages.size())).split(",", -1);
        String[] other = villages.get(random.nextInt(villages.size())).split(",", -1);
        if (village[2].equals(other[2])) {
            return List.of();
        }
        String district = index.nameOf(other[2]);
        return List.of(
                random.nextBoolean()
                        ? at(claim, other[2], village[1] + ", " + district, "")
                        : at(claim, other[2], district, "Desa " + village[1]));
    }

    private static RawClaim at(RawClaim claim, String code, String name, String note) {
        return claim.with(ClaimField.REGION_CODE, code)
                .with(ClaimField.REGION_NAME, name)
                .with(ClaimField.REGION_LEVEL, "district")
                .with(ClaimField.NOTE, note);
    }
}
