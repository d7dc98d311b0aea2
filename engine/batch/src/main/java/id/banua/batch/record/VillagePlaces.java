package id.banua.batch.record;

import id.banua.model.region.KemendagriCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import id.banua.model.region.Village;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In which districts villages lie, as far as the code book knows; it does not know all. */
public final class VillagePlaces implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int REGENCY_DIGITS = 4;
    private static final int DOTTED_DISTRICT = "63.02.06".length();

    /** Districts by regency and bare name. */
    private final HashMap<String, TreeSet<String>> byName = new HashMap<>();
    /** Districts by dotted code, of villages that are known and of all districts. */
    private final HashMap<String, String> byCode = new HashMap<>();

    private final HashMap<String, String> names = new HashMap<>();

    /** The villages of the code book. */
    public static VillagePlaces of(RegionBook book, Collection<Village> villages) {
        VillagePlaces places = new VillagePlaces();
        for (Region region : book.list()) {
            places.names.put(region.code().digits(), region.fullName());
            region.kemendagri()
                    .ifPresent(code ->
                            places.byCode.put(code.dotted(), region.code().digits()));
        }
        for (Village village : villages) {
            String district = village.district().digits();
            places.byCode.put(village.code().dotted(), district);
            places.byName
                    .computeIfAbsent(key(regencyOf(district), village.name()), none -> new TreeSet<>())
                    .add(district);
        }
        return places;
    }

    /**
     * The full name of the district in which the village lies, if it is another than that of the record; null where it
     * is the same or nobody knows.
     *
     * @param region the conformed BPS code of the record
     */
    @Nullable
    String elsewhere(String village, @Nullable String region) {
        if (region == null || region.length() <= REGENCY_DIGITS) {
            return null;
        }
        String district =
                KemendagriCode.isDeclared(village) ? districtOfCode(village) : districtOfName(village, region);
        return district == null || district.equals(region) ? null : names.get(district);
    }

    private @Nullable String districtOfCode(String dotted) {
        String known = byCode.get(dotted);
        return known == null && dotted.length() > DOTTED_DISTRICT
                ? byCode.get(dotted.substring(0, DOTTED_DISTRICT))
                : known;
    }

    /** A name may stand for several villages of a regency; then the record's own district goes first. */
    private @Nullable String districtOfName(String village, String region) {
        TreeSet<String> districts = byName.get(key(regencyOf(region), village));
        if (districts == null) {
            return null;
        }
        return districts.contains(region) ? region : districts.first();
    }

    private static String regencyOf(String district) {
        return district.substring(0, REGENCY_DIGITS);
    }

    /** "Desa Sei Taib" and "SUNGAI TAIB" are one. */
    private static String key(String regency, String village) {
        String bare = village.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\s*(desa|kelurahan|kel|ds)\\b\\.?", "")
                .replaceFirst("^\\s*(sei|sungei|s\\.)\\s", "sungai ")
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return regency + bare;
    }
}
