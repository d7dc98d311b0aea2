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
import java.util.Optional;
import java.util.stream.Collectors;

/** The code book has the region. */
public final class RegionIsKnown implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "region_is_known",
            Severity.QUARANTINE,
            new Message("Kode wilayah dikenal", "The region code is known"),
            new Message(
                    "Kode tanpa titik adalah kode BPS, kode bertitik adalah kode Kemendagri. Kode harus ada dalam buku kode.",
                    "A code without dots is a BPS code, one with dots is a Kemendagri code. The code must stand in the code book."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        String code = reading.raw().get(ClaimField.REGION_CODE);
        if (reading.region().isPresent() || !reading.raw().isReadable()) {
            return Optional.empty();
        }
        String name = reading.raw().get(ClaimField.REGION_NAME);
        if (code.isEmpty() && !name.isEmpty()) {
            return Optional.of(unknownName(name, reference.regions().named(name)));
        }
        Optional<Region> undotted = reference.regions().findWithLostDots(code);
        return Optional.of(undotted.map(region -> Message.of(
                        "Kode BPS diharapkan, ditemukan %s; %s adalah kode Kemendagri yang kehilangan titiknya (%s)?",
                        "A BPS code was expected, found %s; is %s a Kemendagri code that lost its dots (%s)?",
                        code,
                        code,
                        region.fullName()))
                .orElseGet(() -> Message.of(
                        "Kode wilayah dari buku kode diharapkan, ditemukan \"%s\"",
                        "A region code of the code book was expected, found \"%s\"", code)));
    }

    private static Message unknownName(String name, List<Region> regions) {
        if (regions.isEmpty()) {
            return Message.of(
                    "Nama wilayah dari buku kode diharapkan, ditemukan \"%s\"; tuliskan kodenya",
                    "A region name of the code book was expected, found \"%s\"; write its code", name);
        }
        String candidates = regions.stream()
                .map(region -> region.fullName() + " (" + region.code() + ")")
                .collect(Collectors.joining(", "));
        return Message.of(
                "Satu wilayah diharapkan, tetapi \"%s\" dapat berarti %s; tuliskan kodenya",
                "One region was expected, but \"%s\" may mean %s; write its code", name, candidates);
    }
}
