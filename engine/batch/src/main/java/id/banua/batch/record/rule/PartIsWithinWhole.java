package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.List;

/** A part is not more than what it is a part of. */
public final class PartIsWithinWhole implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "part_is_within_whole",
            Severity.WARN,
            new Message("Bagian tidak melebihi keseluruhan", "A part is within its whole"),
            new Message(
                    "Yang masih bekerja adalah sebagian dari yang diterima; lowongan bagi penyandang disabilitas adalah sebagian dari lowongan. Bagian yang lebih besar dianggap tidak diketahui.",
                    "Those still at work are part of those hired; vacancies for people with disabilities are part of the vacancies. A larger part counts as not known."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        List<Check> checks = new ArrayList<>();
        if (type.has("retained_90_days") && type.has("hires")) {
            checks.add(check("retained_90_days", List.of("hires"), type));
        }
        if (type.has("vacancies_disability") && type.has("vacancies_home") && type.has("vacancies_abroad")) {
            checks.add(check("vacancies_disability", List.of("vacancies_home", "vacancies_abroad"), type));
        }
        return checks;
    }

    /** The first of the summands must be known; the others count where they are. */
    private static Check check(String part, List<String> summands, RecordType type) {
        int of = type.place(part);
        int[] places = summands.stream().mapToInt(type::place).toArray();
        return Check.of(
                        CARD,
                        part,
                        reading -> {
                            Long value = reading.row().whole(of);
                            Long first = reading.row().whole(places[0]);
                            return value == null || first == null || value <= sum(reading.row(), places);
                        },
                        Message.of(
                                "Paling banyak %s diharapkan, ditemukan lebih; dianggap tidak diketahui",
                                "At most %s was expected, found more; it counts as not known",
                                String.join(" + ", summands)))
                .withUnknown(part);
    }

    private static long sum(RecordRow row, int... places) {
        long sum = 0;
        for (int place : places) {
            Long value = row.whole(place);
            sum += value == null ? 0 : value;
        }
        return sum;
    }
}
