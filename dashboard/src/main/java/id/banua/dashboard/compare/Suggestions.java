package id.banua.dashboard.compare;

import id.banua.dashboard.compare.ComparePage.Suggestion;
import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.page.Edition;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comparisons that may be made instead of one that may not: each figure with the nearest one that is like it. */
final class Suggestions {

    private Suggestions() {}

    static List<Suggestion> of(Edition edition, Question question, Comparison comparison) {
        if (comparison.isComparable()) {
            return List.of();
        }
        Set<Suggestion> suggestions = new LinkedHashSet<>();
        add(suggestions, edition, question.one(), comparison.one().key());
        add(suggestions, edition, question.other(), comparison.other().key());
        question.one()
                .latestWith(question.other())
                .map(period -> Comparison.of(
                        edition.marts(),
                        question.one().in(period),
                        question.other().in(period)))
                .filter(Comparison::isComparable)
                .filter(same -> !same.one().key().equals(same.other().key()))
                .ifPresent(same -> suggestions.add(
                        suggestion(edition, same.one().key(), same.other().key())));
        return List.copyOf(suggestions);
    }

    private static void add(Set<Suggestion> suggestions, Edition edition, HeldSeries series, CellKey asked) {
        List<ReferencePeriod> like = series.comparable(asked.period()).toList();
        Optional<ReferencePeriod> before = like.stream()
                .filter(period -> period.compareTo(asked.period()) < 0)
                .reduce((earlier, later) -> later);
        Optional<ReferencePeriod> after = like.stream()
                .filter(period -> period.compareTo(asked.period()) > 0)
                .findFirst();
        List<Suggestion> found = new ArrayList<>();
        before.ifPresent(period -> found.add(suggestion(edition, asked.in(period), asked)));
        after.ifPresent(period -> found.add(suggestion(edition, asked, asked.in(period))));
        suggestions.addAll(found);
    }

    private static Suggestion suggestion(Edition edition, CellKey one, CellKey other) {
        return new Suggestion(
                edition.links().comparison(one, other),
                edition.words().text("comparison.pair", name(edition, one), name(edition, other)));
    }

    private static String name(Edition edition, CellKey key) {
        return edition.nameOf(key.region()) + " " + edition.dates().period(key.period());
    }
}
