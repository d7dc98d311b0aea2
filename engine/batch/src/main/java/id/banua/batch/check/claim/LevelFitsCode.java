package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.region.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The level that the claim states is that of its code. */
public final class LevelFitsCode implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "level_fits_code",
            Severity.QUARANTINE,
            new Message("Tingkat wilayah sesuai kode", "The region's level fits its code"),
            new Message(
                    "Kode menentukan tingkat wilayah: 2 angka provinsi, 4 angka kabupaten/kota.",
                    "The code decides the level: 2 digits are a province, 4 a regency."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        String level = reading.raw().get(ClaimField.REGION_LEVEL);
        Optional<Region> region = reading.region();
        return region.filter(found -> !level.isEmpty() && !wordsOf(found).contains(level.toLowerCase(Locale.ROOT)))
                .map(found -> Message.of(
                        "Tingkat %s diharapkan untuk kode %s, ditemukan \"%s\"",
                        "The level %s was expected for the code %s, found \"%s\"", wordOf(found), found.code(), level));
    }

    /** That word, or what Indonesians call the level. */
    private static List<String> wordsOf(Region region) {
        return switch (region.level()) {
            case NATION -> List.of("national", "nation", "nasional", "negara");
            case PROVINCE -> List.of("province", "provinsi");
            case REGENCY -> List.of("regency", "kabupaten", "kota", "kabupaten/kota", "kab/kota", "city");
            case DISTRICT -> List.of("district", "kecamatan");
            case VILLAGE -> List.of("village", "desa", "kelurahan", "desa/kelurahan");
        };
    }

    /** Claims files say national where the house says nation. */
    private static String wordOf(Region region) {
        return switch (region.level()) {
            case NATION -> "national";
            case PROVINCE, REGENCY, DISTRICT, VILLAGE -> region.level().id();
        };
    }
}
