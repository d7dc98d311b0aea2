package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.check.Words;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.Region;
import id.banua.model.region.RegionLevel;
import java.time.Month;
import java.util.Optional;

/** The survey round carries figures of the region's level. */
public final class LevelIsSurveyed implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "level_is_surveyed",
            Severity.QUARANTINE,
            new Message("Survei dirancang untuk tingkat ini", "The survey is designed for this level"),
            new Message(
                    "Sampel Susenas September dan Sakernas Februari dirancang untuk provinsi; angka kabupaten/kota dari putaran itu tidak mempunyai dasar.",
                    "The samples of Susenas in September and Sakernas in February are designed for provinces; a figure for a regency from those rounds has no base."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return indicator.frequency() == Frequency.ROUNDS;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        if (!reading.isWhole()) {
            return Optional.empty();
        }
        Indicator indicator = reading.name().orElseThrow().indicator();
        Region region = reading.region().orElseThrow();
        ReferencePeriod period = reading.period().orElseThrow();
        return reference.roundsOf(indicator, period.year()).stream()
                .filter(round -> round.month() == period.month() && !round.reaches(region.level()))
                .findFirst()
                .map(round -> Message.of(
                        "Putaran %s %s dirancang sampai tingkat %s, tetapi %s adalah %s",
                        "The %s round of %s is designed down to the level of a %s, but %s is a %s",
                        Words.of(round.survey()),
                        Month.of(round.month()),
                        wordOf(round.finestLevel()),
                        region.fullName(),
                        wordOf(region.level())));
    }

    private static Message wordOf(RegionLevel level) {
        return switch (level) {
            case NATION -> new Message("nasional", "nation");
            case PROVINCE -> new Message("provinsi", "province");
            case REGENCY -> new Message("kabupaten/kota", "regency");
            case DISTRICT -> new Message("kecamatan", "district");
            case VILLAGE -> new Message("desa/kelurahan", "village");
        };
    }
}
