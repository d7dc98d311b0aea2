package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.Village;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A village lies in the district under which it is told. */
public final class VillageInDistrict implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "village_is_told_in_its_district",
            Severity.QUARANTINE,
            new Message("Desa terletak di kecamatannya", "A village lies in its district"),
            new Message(
                    "Desa atau kelurahan yang disebut dalam nama wilayah atau catatan harus terletak di kecamatan klaim itu, atau di"
                            + " kecamatan yang disebut bersamanya. Tirawan terletak di Pulau Laut Sigam, bukan Kelumpang Hilir.",
                    "A village named in the region's name or in the note must lie in the district of the claim, or in one named beside it."
                            + " Tirawan lies in Pulau Laut Sigam, not in Kelumpang Hilir."));

    private static final int REGENCY = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        List<Village> near = near(reading, reference);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String code = reading.raw().get(ClaimField.REGION_CODE);
        String text = words(reading.raw().get(ClaimField.REGION_NAME) + " . "
                + reading.raw().get(ClaimField.NOTE));
        return near.stream().anyMatch(village -> isTold(village, text, code))
                ? examine(reading, reference, text, near)
                : Optional.empty();
    }

    private static Optional<Message> examine(Reading reading, Reference reference, String text, List<Village> near) {
        String code = reading.raw().get(ClaimField.REGION_CODE);
        Set<String> told = Stream.concat(
                        districts(near, reference)
                                .filter(district -> isNamed(text, district))
                                .map(Region::code),
                        ownDistrict(reading, near, code).stream())
                .map(BpsCode::digits)
                .collect(Collectors.toSet());
        String rest = without(text, districts(near, reference));
        return near.stream()
                .filter(village -> !told.isEmpty())
                .filter(village -> isTold(village, rest, code))
                .filter(village -> near.stream()
                        .noneMatch(other -> other.isNamed(village.name())
                                && told.contains(other.district().digits())))
                .findFirst()
                .map(village -> explain(village, told, reference));
    }

    private static boolean isTold(Village village, String text, String code) {
        return village.code().dotted().equals(code) || names(text, village.name());
    }

    private static boolean isNamed(String text, Region district) {
        return names(text, district.name()) || district.aliases().stream().anyMatch(alias -> names(text, alias));
    }

    private static Message explain(Village village, Set<String> told, Reference reference) {
        return Message.of(
                "%s (%s) terletak di kecamatan %s, tetapi disebut di bawah %s",
                "%s (%s) lies in the district %s, but is told under %s",
                village.name(),
                village.code(),
                reference
                        .regions()
                        .find(village.district())
                        .map(Region::name)
                        .orElse(village.district().digits()),
                told.stream()
                        .sorted()
                        .map(digits -> reference
                                .regions()
                                .find(new BpsCode(digits))
                                .map(Region::name)
                                .orElse(digits))
                        .collect(Collectors.joining(", ")));
    }

    /** The claim is about the village's district, its regency or its province, or carries a code of its district. */
    private static List<Village> near(Reading reading, Reference reference) {
        String region = reading.region().map(found -> found.code().digits()).orElse("");
        String above = region.substring(0, Math.min(REGENCY, region.length()));
        String told = district(reading.raw().get(ClaimField.REGION_CODE));
        return reference.villages().stream()
                .filter(village ->
                        (!above.isEmpty() && village.district().digits().startsWith(above))
                                || district(village).equals(told))
                .toList();
    }

    private static String district(Village village) {
        return district(village.code().dotted());
    }

    /** The district of a village's Kemendagri code, 63.02.17 of 63.02.17.2001; no district for any other code. */
    private static String district(String code) {
        int last = code.lastIndexOf('.');
        return code.chars().filter(c -> c == '.').count() == 3 ? code.substring(0, last) : "none of " + code;
    }

    private static Optional<BpsCode> ownDistrict(Reading reading, List<Village> near, String code) {
        return reading.region()
                .map(Region::code)
                .filter(found -> found.digits().length() > REGENCY)
                .or(() -> near.stream()
                        .filter(village -> district(village).equals(district(code)))
                        .map(Village::district)
                        .findFirst());
    }

    /** All districts of the regencies in which the villages lie. */
    private static Stream<Region> districts(List<Village> near, Reference reference) {
        return near.stream()
                .map(village -> new BpsCode(village.district().digits().substring(0, REGENCY)))
                .distinct()
                .flatMap(regency -> reference.regions().childrenOf(regency).stream());
    }

    /** Names of districts hold names of villages: Pulau Laut Sigam is no word about Sigam. */
    private static String without(String text, Stream<Region> districts) {
        return districts
                .flatMap(district -> Stream.concat(Stream.of(district.name()), district.aliases().stream()))
                .sorted(java.util.Comparator.comparing(String::length).reversed())
                .reduce(text, (left, name) -> left.replace(words(name).strip(), " "));
    }

    private static boolean names(String text, String name) {
        String bare = words(name).strip();
        return text.contains(bare)
                && Pattern.compile("\\b" + Pattern.quote(bare) + "\\b")
                        .matcher(text)
                        .find();
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
