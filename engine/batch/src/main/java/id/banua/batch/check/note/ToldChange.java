package id.banua.batch.check.note;

import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says about a change: up or down, and since when.
 *
 * @param isUp false where it fell
 * @param since the month that it is told against; year 0 where the sentence gives none
 */
record ToldChange(boolean isUp, Optional<Since> since) {

    /** A month, and a year unless the sentence leaves it out. */
    record Since(int month, Optional<Integer> year) {
        Optional<ReferencePeriod> period() {
            return year.map(found -> new ReferencePeriod(found, month));
        }
    }

    private static final String DOWN =
            "turun|menurun|penurunan|berkurang|merosot|menyusut|fell|falls?|fallen|falling|declin\\w*"
                    + "|decreas\\w*|dropp?\\w*|down (?:from|by)|reduc\\w*";
    private static final String UP =
            "naik|meningkat|kenaikan|peningkatan|bertambah|melonjak|rose|rises?|risen|rising|increas\\w*"
                    + "|up (?:from|by)|grew|climb\\w*";
    private static final Pattern VERB = Pattern.compile("\\b(?:(" + DOWN + ")|(" + UP + "))\\b");
    private static final Pattern VERB_AT_END = Pattern.compile(
            "\\b(?:down|up|" + DOWN + "|" + UP + ")\\b\\s*(?:sebesar|sebanyak|tipis|by|about|sekitar|:)?\\s*$");
    private static final List<String> MONTHS = List.of(
            "jan(?:uari|uary)?",
            "feb(?:ruari|ruary)?",
            "mar(?:et|ch)?",
            "apr(?:il)?",
            "mei|may",
            "jun[ie]?",
            "jul[iy]?",
            "ag[ut](?:ustus)?|agustus|aug(?:ust)?",
            "sep(?:tember|t)?",
            "o[kc]t(?:ober)?",
            "nov(?:ember)?",
            "de[sc](?:ember)?");
    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:dari|dibanding\\w*|daripada|ketimbang|terhadap|sejak|from|since|than|compared|against|versus|vs)\\b"
                    + "(?:\\s+(?!" + String.join("\\b|", MONTHS) + "\\b)[\\p{L}\\d.,%]+){0,6}?\\s+("
                    + String.join("|", MONTHS)
                    + ")\\b\\.?(?:\\s*(\\d{4}))?");

    private static final Pattern COMPARING =
            Pattern.compile("\\b(?:dibanding\\w*|daripada|ketimbang|than|compared|against|versus|vs)\\b");
    private static final Pattern SINCE_YEAR = Pattern.compile(
            "\\b(?:dari|dibanding\\w*|daripada|ketimbang|terhadap|sejak|from|since|than|compared|against|versus|vs)\\b"
                    + "(?:\\s+[\\p{L}\\d.,%()]+){0,6}?\\s+\\(?((?:19|20)\\d{2})\\b(?![.,]\\d)");

    /** Whether the sentence tells a change, or holds two figures against each other. */
    static boolean isComparison(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        return VERB.matcher(text).find() || COMPARING.matcher(text).find();
    }

    /** The year that the sentence compares with; empty where it names none. */
    static Optional<Integer> sinceYear(String sentence) {
        Matcher since = SINCE_YEAR.matcher(sentence.toLowerCase(Locale.ROOT));
        return since.find() ? Optional.of(Integer.valueOf(since.group(1))) : Optional.empty();
    }

    /** The first change that the sentence tells; empty where it tells none, or tells both directions. */
    static Optional<ToldChange> in(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        Matcher verb = VERB.matcher(text);
        boolean isUp = false;
        boolean isDown = false;
        while (verb.find()) {
            isDown |= verb.group(1) != null;
            isUp |= verb.group(2) != null;
        }
        return isUp == isDown ? Optional.empty() : Optional.of(new ToldChange(isUp, since(text)));
    }

    private static Optional<Since> since(String text) {
        Matcher since = SINCE.matcher(text);
        return since.find()
                ? Optional.of(new Since(
                        month(since.group(1)),
                        Optional.ofNullable(since.group(2)).map(Integer::valueOf)))
                : Optional.empty();
    }

    private static int month(String word) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (word.matches(MONTHS.get(month))) {
                return month + 1;
            }
        }
        throw new IllegalStateException(word + " is no month");
    }

    /** Whether a verb of change stands right before: then a number that follows is a change. */
    static boolean endsWithVerb(String before) {
        return VERB_AT_END.matcher(before.toLowerCase(Locale.ROOT)).find();
    }
}
