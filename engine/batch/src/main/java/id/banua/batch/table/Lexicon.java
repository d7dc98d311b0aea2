package id.banua.batch.table;

import id.banua.batch.conform.Reference;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the texts of tables word by word: the longest phrase that stands at a place counts. */
final class Lexicon {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    /** A school or budget year is no year of the calendar, so its label is kept as it is. */
    private static final Pattern DOUBLE_YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\s*/\\s*((?:19|20)?\\d{2})\\b");

    private static final int LONGEST_REGION_NAME = 6;
    private static final Set<String> KINDS =
            Set.of("kabupaten", "kab", "kota", "desa", "provinsi", "propinsi", "kecamatan", "kec");

    private final Vocabulary vocabulary;
    private final Reference reference;

    Lexicon(Reference reference) {
        this.vocabulary = new Vocabulary(reference);
        this.reference = reference;
    }

    Reference reference() {
        return reference;
    }

    /** Understands a heading or a label. */
    Heard hear(String text) {
        Builder heard = new Builder();
        Matcher doubled = DOUBLE_YEAR.matcher(text);
        String rest = doubled.replaceAll(year -> {
            heard.say(Aspect.YEAR, year.group().replaceAll("\\s", ""));
            return " ";
        });
        List<String> words = Words.of(Words.withFullYear(rest, this::isMonth));
        for (int place = 0; place < words.size(); ) {
            place += hearAt(words, place, heard);
        }
        return heard.build(words);
    }

    private boolean isMonth(String word) {
        return vocabulary.beginningWith(word).stream()
                .anyMatch(phrase -> phrase.says().equals(Aspect.MONTH.id()));
    }

    /** Takes in what stands at a place and says how many words it was. */
    private int hearAt(List<String> words, int place, Builder heard) {
        String word = words.get(place);
        for (Phrase phrase : vocabulary.beginningWith(word)) {
            if (phrase.standsAt(words, place)) {
                heard.take(phrase);
                return phrase.words().size();
            }
        }
        if (YEAR.matcher(word).matches()) {
            heard.say(Aspect.YEAR, word);
        } else {
            heard.unknown.add(word);
        }
        return 1;
    }

    /** Understands a title: regions may stand in it, and the words Kota and Desa are no breakdown there. */
    Heard hearTitle(String text) {
        Heard heard = hear(text);
        List<String> kinds = heard.words().stream().filter(KINDS::contains).toList();
        if (kinds.contains("kota") || kinds.contains("desa")) {
            heard = hear(text.replaceAll("(?iu)\\b(kota|desa)\\b", "kabupaten"));
        }
        return withRegions(heard);
    }

    /** Finds the names of regions among the words that nobody explained. */
    private Heard withRegions(Heard heard) {
        List<String> unknown = new ArrayList<>();
        Heard found = heard;
        for (int place = 0; place < heard.unknown().size(); ) {
            int length = longestRegion(heard.unknown(), place);
            if (length == 0) {
                unknown.add(heard.unknown().get(place));
                place++;
                continue;
            }
            List<Region> regions = named(heard.unknown(), place, length);
            if (regions.size() == 1) {
                String code = regions.get(0).code().digits();
                found = found.and(Heard.of(Meaning.of(Aspect.REGION, code)));
            }
            place += length;
        }
        return found.withUnknown(unknown);
    }

    private int longestRegion(List<String> words, int place) {
        for (int length = Math.min(LONGEST_REGION_NAME, words.size() - place); length > 0; length--) {
            if (!named(words, place, length).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    private List<Region> named(List<String> words, int place, int length) {
        return reference.regions().named(String.join(" ", words.subList(place, place + length)));
    }

    /**
     * The indicator that an amount makes together with words elsewhere: Jumlah over a column of a table on "penduduk
     * miskin" is "jumlah penduduk miskin". The longest such name counts.
     */
    List<Phrase> namesFrom(List<String> amountWords, List<List<String>> texts) {
        List<Phrase> names = new ArrayList<>();
        for (String word : amountWords) {
            for (Phrase name : vocabulary.longerIndicators(word)) {
                List<String> rest = name.words().subList(1, name.words().size());
                if (texts.stream().anyMatch(text -> isSubject(rest, text))) {
                    names.add(name);
                }
            }
        }
        int longest = names.stream().mapToInt(name -> name.words().size()).max().orElse(0);
        return names.stream().filter(name -> name.words().size() == longest).toList();
    }

    /**
     * Whether a text speaks of it: from its beginning, or behind an amount. "Tingkat pengangguran" does not speak of "pengangguran".
     */
    private boolean isSubject(List<String> words, List<String> text) {
        for (int place = 0; place + words.size() <= text.size(); place++) {
            boolean isHere = text.subList(place, place + words.size()).equals(words);
            if (isHere && (place == 0 || isAmount(text.get(place - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmount(String word) {
        return vocabulary.beginningWith(word).stream()
                .anyMatch(phrase -> phrase.words().size() == 1 && phrase.says().equals("amount"));
    }

    private static final class Builder {
        private final Map<Aspect, Set<String>> said = new EnumMap<>(Aspect.class);
        private final Set<String> amounts = new TreeSet<>();
        private final Set<String> labels = new TreeSet<>();
        private final List<String> unknown = new ArrayList<>();

        void say(Aspect aspect, String value) {
            said.computeIfAbsent(aspect, none -> new TreeSet<>()).add(value);
        }

        void take(Phrase phrase) {
            switch (phrase.says()) {
                case "amount" -> amounts.add(phrase.what());
                case "label" -> labels.add(phrase.what());
                case "nothing" -> {}
                default -> say(Aspect.find(phrase.says()).orElseThrow(), phrase.what());
            }
        }

        Heard build(List<String> words) {
            return new Heard(said, amounts, labels, List.copyOf(unknown), words);
        }
    }
}
