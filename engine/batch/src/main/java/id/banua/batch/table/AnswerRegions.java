package id.banua.batch.table;

import id.banua.batch.table.ClaimMaker.Where;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which region each entry of the axis vervar is. Its ids are codes of BPS in some tables and numbers of that table alone in
 * others: they count as codes only if some entry's code and name agree.
 */
final class AnswerRegions {
    private final Lexicon lexicon;
    private final Mapping mapping;
    private final Map<String, Row> rows = new HashMap<>();
    private final TableRegions regions;

    AnswerRegions(List<Answer.Item> entries, Lexicon lexicon, Mapping mapping, Optional<String> about) {
        this.lexicon = lexicon;
        this.mapping = mapping;
        boolean areCodes = !mapping.form().codes().isEmpty()
                || entries.stream()
                        .anyMatch(entry -> agrees(entry, lexicon.reference().regions()));
        List<Row> all = new ArrayList<>();
        for (Answer.Item entry : entries) {
            Row row = row(entry, all.size(), areCodes);
            all.add(row);
            rows.put(entry.id(), row);
        }
        this.regions =
                new TableRegions(lexicon.reference().regions(), mapping.form().codes(), about);
        regions.read(all);
    }

    private static boolean agrees(Answer.Item entry, RegionBook book) {
        List<Region> named = new RegionLabel(entry.label(), book).regions();
        return RegionLabel.ofCode(code(entry.id()), book)
                .filter(named::contains)
                .isPresent();
    }

    /** The web API writes provinces with two zeros behind, and the nation as 0000 or 9999. */
    private static String code(String id) {
        if (id.equals("0000") || id.equals("9999")) {
            return "00";
        }
        return id.matches("\\d{2}00") ? id.substring(0, 2) : id;
    }

    private Row row(Answer.Item entry, int number, boolean areCodes) {
        Optional<Mapping.Told> told = mapping.ofText(entry.label());
        if (told.isPresent()) {
            Meaning meaning = told.get().meaning();
            return new Row(
                    number,
                    false,
                    told.get().isLeftOut(),
                    Heard.of(meaning.without(Aspect.REGION)),
                    meaning.get(Aspect.REGION).orElse(""),
                    "",
                    List.of(),
                    List.of());
        }
        RegionLabel label = new RegionLabel(entry.label(), lexicon.reference().regions());
        Heard heard = label.regions().isEmpty() ? lexicon.hear(label.name()) : Heard.NOTHING;
        boolean isRegion = !label.regions().isEmpty() || !heard.isUnderstood();
        String code = areCodes && isRegion ? code(entry.id()) : "";
        return new Row(number, false, false, heard, code, isRegion ? label.name() : "", label.regions(), List.of());
    }

    boolean isLeftOut(Answer.Item entry) {
        return row(entry).isLeftOut();
    }

    /** What the entry says beside its region. */
    Meaning meaning(Answer.Item entry) {
        return row(entry).heard().meaning();
    }

    Where where(Answer.Item entry) {
        return regions.of(row(entry));
    }

    private Row row(Answer.Item entry) {
        Row row = rows.get(entry.id());
        if (row == null) {
            throw new IllegalArgumentException("No entry " + entry.id() + " in vervar");
        }
        return row;
    }
}
