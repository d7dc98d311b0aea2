package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/** What ends does not end before it begins; a later stage is not before an earlier one. */
public final class DatesAreInOrder implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "dates_are_in_order",
            Severity.QUARANTINE,
            new Message("Tanggal berurutan", "Dates are in order"),
            new Message(
                    "Akhir tidak mendahului awal, dan tahap kemudian tidak mendahului tahap sebelumnya. Mana dari dua tanggal yang salah tidak diketahui.",
                    "An end is not before its beginning, and a later stage not before an earlier one. Which of the two dates is wrong nobody knows."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final List<List<String>> ORDERS = List.of(
            List.of("enrolled_on", "ended_on"),
            List.of("started_on", "ended_on"),
            List.of("starts_on", "ends_on"),
            List.of("joined_on", "left_on"),
            List.of("enrolled_on", "assessed_on"),
            List.of("assessed_on", "certified_on"),
            List.of("certified_on", "certificate_valid_until"),
            List.of("pledged_on", "funded_on"),
            List.of("pledged_on", "built_on"),
            List.of("funded_on", "built_on"),
            List.of("built_on", "handed_over_on"),
            List.of("closed_on", "visited_on"));

    @Override
    public List<Check> checks(RecordType type) {
        return ORDERS.stream()
                .filter(order -> order.stream().allMatch(type::has))
                .map(order -> check(order.get(0), order.get(1), type))
                .toList();
    }

    private static Check check(String earlier, String later, RecordType type) {
        int from = type.place(earlier);
        int to = type.place(later);
        return Check.of(
                        CARD,
                        later,
                        reading -> daysBefore(reading.row(), from, to) <= 0,
                        new Message(
                                "Tanggal pada atau sesudah " + earlier + " diharapkan, ditemukan %s hari sebelumnya",
                                "A date on or after " + earlier + " was expected, found one %s days before it"))
                .withWords(reading -> Integer.toString(daysBefore(reading.row(), from, to)));
    }

    /** By how many days the later date lies before the earlier one; 0 where one of them is not known. */
    private static int daysBefore(RecordRow row, int earlier, int later) {
        Integer first = row.day(earlier);
        Integer last = row.day(later);
        return first == null || last == null ? 0 : first - last;
    }
}
