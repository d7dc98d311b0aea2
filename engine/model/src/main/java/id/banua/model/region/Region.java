package id.banua.model.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One region of the code book.
 *
 * @param kemendagri empty where the Ministry of Home Affairs gives no code (the nation)
 * @param name without the word Kabupaten or Kota, which {@code kind} carries
 * @param kind nation, provinsi, kabupaten, kota or kecamatan
 * @param validFrom ISO date of birth of the region; empty for those older than the series
 * @param validTo ISO date of its end; empty while it exists
 * @param aliases other spellings in use
 */
public record Region(
        BpsCode code,
        Optional<KemendagriCode> kemendagri,
        String name,
        String kind,
        RegionLevel level,
        String validFrom,
        String validTo,
        List<String> aliases) {

    public Region {
        aliases = List.copyOf(aliases);
    }

    /** The name as people write it: "Kabupaten Kotabaru", "Kota Banjarmasin", "Kalimantan Selatan". */
    public String fullName() {
        return switch (kind) {
            case "kabupaten" -> "Kabupaten " + name;
            case "kota" -> "Kota " + name;
            case "kecamatan" -> "Kecamatan " + name;
            default -> name;
        };
    }

    /** Whether the text names this region: its name, its full name or an alias, spaces, case and punctuation aside. */
    public boolean isNamed(String text) {
        String wanted = bare(text);
        return bareNames().anyMatch(wanted::equals);
    }

    /** Everything that names this region, reduced to letters and digits. */
    Stream<String> bareNames() {
        return Stream.concat(
                        Stream.of(name, fullName(), fullName().replaceFirst("^Kabupaten", "Kab")), aliases.stream())
                .map(Region::bare);
    }

    /** A name reduced to its letters and digits, so that "Pulau Laut Utara" and "Pulaulaut Utara" are one. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
