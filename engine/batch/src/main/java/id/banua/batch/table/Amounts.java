package id.banua.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Jumlah and Persentase mean where they stand: the whole beside its parts (urban, rural), or a number beside its
 * rate, whose full name the headings and the title make together.
 */
final class Amounts {
    private static final Set<String> COUNT_WORDS = Set.of("jumlah", "banyaknya", "total", "number");
    private static final Set<String> PERCENT_WORDS = Set.of("persentase", "percentage");

    private final Lexicon lexicon;
    private final List<String> titles;

    /** Amounts under those titles. */
    Amounts(Lexicon lexicon, List<String> titles) {
        this.lexicon = lexicon;
        this.titles = titles;
    }

    /**
     * Makes up what the text of a heading leaves open.
     *
     * @param texts the headings of the column or the label of the row
     * @param siblings what the columns under the same upper headings, or the other rows, say
     */
    Heard resolve(Heard heard, List<String> texts, List<Heard> siblings) {
        if (heard.amounts().isEmpty()) {
            return heard;
        }
        if (isWhole(heard, siblings)) {
            return asWhole(heard, siblings);
        }
        Heard named = named(heard, texts);
        boolean isPercent = heard.amounts().contains("percent");
        return isPercent && !named.said().containsKey(Aspect.UNIT) ? named.with(Aspect.UNIT, "percent") : named;
    }

    /** The whole, where it stands beside its parts and not beside a rate; else the same. */
    Heard asWhole(Heard heard, List<Heard> siblings) {
        return isWhole(heard, siblings) ? heard.with(Aspect.BREAKDOWN, "total") : heard;
    }

    private static boolean isWhole(Heard heard, List<Heard> siblings) {
        return heard.amounts().contains("count")
                && siblings.stream().noneMatch(other -> other.amounts().contains("percent"))
                && siblings.stream().anyMatch(Amounts::isPart);
    }

    private static boolean isPart(Heard heard) {
        Set<String> breakdowns = heard.said().getOrDefault(Aspect.BREAKDOWN, Set.of());
        return !breakdowns.isEmpty() && !breakdowns.contains("total");
    }

    /** With the indicator that the amount makes together with words of the headings and titles. */
    private Heard named(Heard heard, List<String> texts) {
        List<String> amountWords = heard.words().stream()
                .filter(word -> COUNT_WORDS.contains(word) || PERCENT_WORDS.contains(word))
                .toList();
        List<List<String>> context = new ArrayList<>();
        texts.forEach(text -> context.add(Words.of(text)));
        titles.forEach(text -> context.add(Words.of(text)));
        List<Phrase> names = lexicon.namesFrom(amountWords, context);
        Optional<String> indicator = names.stream().map(Phrase::what).distinct().reduce((one, other) -> "");
        if (indicator.isEmpty() || indicator.get().isEmpty()) {
            return heard;
        }
        List<String> words = names.get(0).words();
        return heard.with(Aspect.INDICATOR, indicator.get())
                .withUnknown(Words.without(heard.unknown(), words.subList(1, words.size())));
    }
}
