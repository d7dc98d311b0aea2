package id.banua.batch.table;

import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.source.sheet.SheetCell.Kind;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the labels left of the figures say, row by row. */
final class Labels {
    private static final Set<String> CITY_WORDS = Set.of("kota", "kotamadya", "municipality", "city", "cities");
    private static final Set<String> REGENCY_WORDS = Set.of("kabupaten", "regency", "regencies");

    private final Table table;
    private final Lexicon lexicon;
    private final Mapping mapping;
    private final Map<Integer, Set<String>> roles = new HashMap<>();
    private final Map<Integer, SheetCell> lastSeen = new HashMap<>();
    private Optional<String> kind = Optional.empty();

    Labels(Table table, Lexicon lexicon, Mapping mapping) {
        this.table = table;
        this.lexicon = lexicon;
        this.mapping = mapping;
        for (int column : table.labels()) {
            roles.put(column, role(column));
        }
    }

    private Set<String> role(int column) {
        Set<String> role = table.head().stream()
                .flatMap(row -> table.sheet().seen(row, column).stream())
                .map(cell -> lexicon.hear(cell.text()).labels())
                .reduce(Set.of(), (upper, lower) -> lower.isEmpty() ? upper : lower);
        return role.isEmpty() && isCounting(column) ? Set.of("number") : role;
    }

    /** Numbers in a column without a heading count the rows, where another column has their names. */
    private boolean isCounting(int column) {
        return table.labels().size() > 1
                && table.body().stream()
                        .flatMap(row -> table.sheet().cell(row, column).stream())
                        .allMatch(cell -> cell.text().matches("\\d{1,3}[.)]?"));
    }

    List<Row> rows() {
        return table.body().stream().map(this::row).toList();
    }

    private Row row(int number) {
        boolean isSection = table.values().stream()
                .noneMatch(column -> table.sheet().cell(number, column).isPresent());
        Row row = new Row(number, isSection, false, Heard.NOTHING, "", "", List.of(), List.of());
        for (SheetCell cell : cells(number, isSection)) {
            row = with(row, cell);
        }
        Optional<String> told =
                isSection && !row.namesRegion() ? kindOf(row.heard().words()) : Optional.empty();
        if (told.isPresent()) {
            kind = told;
            return row.withHeard(Heard.NOTHING);
        }
        return row.withRegions(ofKind(row.regions()));
    }

    /** The labels of a row; one left blank before another one goes on from the row above. */
    private List<SheetCell> cells(int row, boolean isSection) {
        List<SheetCell> cells = new ArrayList<>();
        int last = table.labels().stream()
                .filter(column -> table.sheet().seen(row, column).isPresent())
                .reduce(-1, Integer::max);
        for (int column : table.labels()) {
            Optional<SheetCell> seen = table.sheet().seen(row, column);
            Optional<SheetCell> label = seen.isEmpty() && column < last && !isSection && !isNumber(column)
                    ? Optional.ofNullable(lastSeen.get(column))
                    : seen;
            if (label.isPresent() && !isNumber(column) && !cells.contains(label.get())) {
                cells.add(label.get());
                lastSeen.put(column, label.get());
            }
        }
        return cells;
    }

    private boolean isNumber(int column) {
        return roles.getOrDefault(column, Set.of()).contains("number");
    }

    private Row with(Row row, SheetCell cell) {
        Footnotes.Marked marked = Footnotes.part(cell.text());
        Row noted = marked.mark().isEmpty() ? row : row.withMark(marked.mark());
        Optional<Mapping.Told> told = mapping.ofText(cell.text());
        if (told.isPresent()) {
            return told(noted, told.get());
        }
        return isCode(cell) ? noted.withCode(cell.text()) : heard(noted, cell, marked.text());
    }

    private static Row told(Row row, Mapping.Told told) {
        Heard heard = row.heard().then(Heard.of(told.meaning().without(Aspect.REGION)));
        Row kept = told.isLeftOut() ? row.leftOut() : row.withHeard(heard);
        return told.meaning()
                .get(Aspect.REGION)
                .map(code -> kept.withCode(code).withName(""))
                .orElse(kept);
    }

    private Row heard(Row row, SheetCell cell, String text) {
        RegionLabel label = new RegionLabel(text, lexicon.reference().regions());
        Row coded = label.code().isEmpty() ? row : row.withCode(label.code());
        if (!label.regions().isEmpty()) {
            return coded.withName(label.name()).withRegions(label.regions());
        }
        Heard said = cell.kind() == Kind.MONTH ? Headings.month(cell.text()) : lexicon.hear(label.name());
        Row named = row.namesRegion() ? coded : coded.withName(label.name());
        return named.withHeard(row.heard().then(said));
    }

    private boolean isCode(SheetCell cell) {
        Set<String> role = roles.getOrDefault(cell.column(), Set.of());
        boolean isToldSo = role.stream().anyMatch(word -> word.endsWith("code"));
        boolean looksSo = role.isEmpty()
                && cell.text().matches("\\d{4}|\\d{7}|\\d{2}\\.\\d{2}(\\.\\d{2})?|\\d{2}")
                && RegionLabel.ofCode(cell.text(), lexicon.reference().regions())
                        .isPresent();
        return isToldSo || looksSo;
    }

    /** Whose codes stand in the column of codes, if its heading says so: bps or kemendagri. */
    String codesByHeading() {
        return roles.values().stream()
                .flatMap(Set::stream)
                .filter(role -> role.endsWith(" code"))
                .map(role -> role.replace(" code", ""))
                .findFirst()
                .orElse("");
    }

    /** A row "Kabupaten" or "Kota" above regions says which kind they are of. */
    private Optional<String> kindOf(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (CITY_WORDS.containsAll(words)) {
            return hasRuralRows() ? Optional.empty() : Optional.of("kota");
        }
        return REGENCY_WORDS.containsAll(words) ? Optional.of("kabupaten") : Optional.empty();
    }

    /** Beside a row "Desa", a row "Kota" means the urban part. */
    private boolean hasRuralRows() {
        return table.body().stream()
                .flatMap(row -> table.labels().stream().flatMap(column -> table.sheet().cell(row, column).stream()))
                .map(cell -> lexicon.hear(cell.text()).said().getOrDefault(Aspect.BREAKDOWN, Set.of()))
                .anyMatch(breakdowns -> breakdowns.contains("rural"));
    }

    private List<Region> ofKind(List<Region> regions) {
        List<Region> left = regions.stream()
                .filter(region ->
                        kind.filter(wanted -> !wanted.equals(region.kind())).isEmpty())
                .toList();
        return regions.size() > 1 && !left.isEmpty() ? left : regions;
    }
}
