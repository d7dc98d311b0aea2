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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure from before a split says that it includes what split off. */
public final class BordersAreMarked implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "old_borders_are_marked",
            Severity.WARN,
            new Message("Batas wilayah lama ditandai", "Old borders are marked"),
            new Message(
                    "Angka dari sebelum pemekaran mencakup wilayah yang kemudian berdiri sendiri. Bila catatan tidak mengatakannya, angka"
                            + " itu mudah disambung dengan yang sesudahnya. Halaman memotong garisnya di sana; angkanya sendiri tidak diragukan.",
                    "A figure from before a split includes the region that stands alone later. Where the note does not say so, it is easily"
                            + " joined with those after. Pages cut the line there; the value itself is not doubted."));

    private static final Pattern MARK = Pattern.compile(
            "batas lama|sebelum pemekaran|wilayah lama|induk|old borders|former borders|before the split|undivided|belum mekar");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean isDoubt() {
        return false;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        if (!reading.isWhole()) {
            return Optional.empty();
        }
        String indicator = reading.name().orElseThrow().indicator().id();
        Region region = reading.region().orElseThrow();
        List<Region> included = reference
                .breaks()
                .included(indicator, region.code(), reading.period().orElseThrow());
        return included.isEmpty() || isMarked(reading.raw().get(ClaimField.NOTE), included)
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Angka %s untuk %s masih mencakup %s; catatan tidak menyebutnya",
                        "The figure of %s for %s still includes %s; the note does not say so",
                        region.fullName(),
                        reading.period().orElseThrow(),
                        included.stream().map(Region::fullName).collect(Collectors.joining(", "))));
    }

    /** Whether the note speaks of borders or names a region that split off. */
    private static boolean isMarked(String note, List<Region> included) {
        String text = note.toLowerCase(Locale.ROOT);
        return MARK.matcher(text).find()
                || included.stream()
                        .flatMap(born -> Stream.concat(Stream.of(born.name()), born.aliases().stream()))
                        .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
    }
}
