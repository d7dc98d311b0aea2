package id.banua.batch.check;

import static id.banua.model.indicator.IndicatorId.EMPLOYED;
import static id.banua.model.indicator.IndicatorId.EMPLOYED_FORMAL;
import static id.banua.model.indicator.IndicatorId.EMPLOYED_INFORMAL;
import static id.banua.model.indicator.IndicatorId.LABOUR_FORCE;
import static id.banua.model.indicator.IndicatorId.POOR_POPULATION;
import static id.banua.model.indicator.IndicatorId.POVERTY_LINE;
import static id.banua.model.indicator.IndicatorId.POVERTY_LINE_FOOD;
import static id.banua.model.indicator.IndicatorId.POVERTY_LINE_NONFOOD;
import static id.banua.model.indicator.IndicatorId.REGISTERED_POPULATION;
import static id.banua.model.indicator.IndicatorId.UNEMPLOYED;
import static id.banua.model.indicator.IndicatorId.WORKING_AGE_POPULATION;

import id.banua.model.indicator.Breakdown;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A part is no larger than its whole, even where the other parts are not known. */
public final class PartWithinWhole extends RelationRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "count_is_within_whole",
            Severity.WARN,
            new Message("Bagian tidak melebihi keseluruhan", "A part is no larger than its whole"),
            new Message(
                    "Penganggur adalah bagian angkatan kerja, angkatan kerja bagian penduduk usia kerja, perempuan bagian semua: bagian"
                            + " yang lebih besar daripada keseluruhannya adalah kata satuan yang hilang atau salah cetak.",
                    "The unemployed are part of the labour force, that is part of the working-age people, women are part of all: a part"
                            + " larger than its whole is a lost unit word or a misprint."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** The whole, then the part. */
    @Override
    protected List<List<SeriesKey>> groups() {
        Stream<List<SeriesKey>> ofPeople = Stream.of(
                        POOR_POPULATION,
                        REGISTERED_POPULATION,
                        WORKING_AGE_POPULATION,
                        LABOUR_FORCE,
                        EMPLOYED,
                        UNEMPLOYED)
                .flatMap(count -> Stream.of(Breakdown.URBAN, Breakdown.RURAL, Breakdown.MALE, Breakdown.FEMALE)
                        .map(part -> List.of(SeriesKey.total(count), new SeriesKey(count, part))));
        return Stream.concat(
                        ofPeople,
                        Stream.of(
                                pair(WORKING_AGE_POPULATION, LABOUR_FORCE),
                                pair(LABOUR_FORCE, EMPLOYED),
                                pair(LABOUR_FORCE, UNEMPLOYED),
                                pair(EMPLOYED, EMPLOYED_FORMAL),
                                pair(EMPLOYED, EMPLOYED_INFORMAL),
                                pair(POVERTY_LINE, POVERTY_LINE_FOOD),
                                pair(POVERTY_LINE, POVERTY_LINE_NONFOOD)))
                .toList();
    }

    private static List<SeriesKey> pair(String whole, String part) {
        return List.of(SeriesKey.total(whole), SeriesKey.total(part));
    }

    @Override
    public boolean holds(List<Claim> wholeAndPart) {
        return wholeAndPart.get(1).low() <= wholeAndPart.get(0).high();
    }

    @Override
    public OptionalDouble implied(List<Claim> wholeAndPart, int which) {
        return OptionalDouble.of(wholeAndPart.get(1 - which).value());
    }

    @Override
    public Message explain(List<Claim> wholeAndPart) {
        return Message.of(
                "%s %s diharapkan paling banyak %s (%s)",
                "%s %s was expected to be at most %s (%s)",
                Words.of(wholeAndPart.get(1).series()),
                wholeAndPart.get(1).value(),
                wholeAndPart.get(0).value(),
                Words.of(wholeAndPart.get(0).series()));
    }
}
