package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.region.Region;
import java.util.Locale;
import java.util.Optional;

/** The name beside the code is a name of that region. */
public final class CodeNamesRegion implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "code_names_region",
            Severity.QUARANTINE,
            new Message("Kode dan nama menunjuk wilayah yang sama", "Code and name mean the same region"),
            new Message(
                    "Angka yang sama dapat berarti dua wilayah: 6402 adalah Kutai Barat menurut BPS, 64.02 adalah Kutai Kartanegara menurut Kemendagri. Bila nama dan kode berbeda, sistem kodenya tidak dinyatakan.",
                    "The same digits can mean two regions: 6402 is Kutai Barat for BPS, 64.02 is Kutai Kartanegara for Kemendagri. Where name and code differ, the code's system was not declared."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        String written = reading.raw().get(ClaimField.REGION_NAME);
        String name = written.isEmpty() ? nameOfLostDots(reading, reference) : written;
        Optional<Region> region = reading.region().filter(found -> !name.isEmpty() && !found.isNamed(name));
        return region.map(found -> reference
                .regions()
                .findWithLostDots(found.code().digits())
                .filter(other -> other.isNamed(name))
                .map(other -> Message.of(
                        "Kode %s tanpa titik berarti %s (BPS), tetapi namanya \"%s\": itu %s dalam kode Kemendagri;"
                                + " tuliskan titiknya atau pakai kode BPS %s",
                        "The code %s without dots means %s (BPS), but the name is \"%s\": that is %s as a Kemendagri"
                                + " code; write the dots or use the BPS code %s",
                        found.code(),
                        found.fullName(),
                        name,
                        other.kemendagri().orElseThrow(),
                        other.code()))
                .orElseGet(() -> Message.of(
                        "Kode %s berarti %s, tetapi namanya \"%s\"",
                        "The code %s means %s, but the name is \"%s\"", found.code(), found.fullName(), name)));
    }

    /** Without a name the note may tell that the code's dots were lost: it names that region and not the other. */
    private static String nameOfLostDots(Reading reading, Reference reference) {
        String note = reading.raw().get(ClaimField.NOTE).toLowerCase(Locale.ROOT);
        return reading.region()
                .filter(found -> !note.contains(found.name().toLowerCase(Locale.ROOT)))
                .flatMap(found ->
                        reference.regions().findWithLostDots(found.code().digits()))
                .map(Region::name)
                .filter(name -> note.contains(name.toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
