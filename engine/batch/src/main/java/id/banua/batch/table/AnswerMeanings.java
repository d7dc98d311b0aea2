package id.banua.batch.table;

import id.banua.batch.source.DataFault;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the entries of the axes of a dynamic table say. The label decides, never the id. */
final class AnswerMeanings {
    private final String file;
    private final Lexicon lexicon;
    private final Mapping mapping;
    private final Map<String, Meaning> known = new HashMap<>();

    AnswerMeanings(String file, Lexicon lexicon, Mapping mapping) {
        this.file = file;
        this.lexicon = lexicon;
        this.mapping = mapping;
    }

    /** The meaning of a variable: what the mapping says of it, if title and unit are still those, or else its title. */
    Meaning variable(Answer.Item variable) {
        return known.computeIfAbsent("var " + variable.id(), none -> {
            Mapping.Variable told = mapping.variables().get(variable.id());
            if (told == null) {
                return heard(variable);
            }
            require("title", variable, told.title(), variable.label());
            require("unit", variable, told.unit(), variable.unit());
            Meaning ofUnit = lexicon.hear(variable.unit()).meaning();
            return told.meaning().over(mapping.meaning()).over(ofUnit);
        });
    }

    private void require(String what, Answer.Item variable, String expected, String found) {
        if (!Words.sameLook(expected).equals(Words.sameLook(found))) {
            throw new DataFault(file + ": variable " + variable.id() + ": the " + what + " '" + expected
                    + "' was expected (" + mapping.file() + "), found '" + found
                    + "'; ids are not stable: look at the table, then correct the mapping");
        }
    }

    private Meaning heard(Answer.Item variable) {
        Heard title = lexicon.hearTitle(variable.label());
        Heard unit = lexicon.hear(variable.unit());
        Meaning said = title.isUnderstood() ? title.meaning() : title.meaning().without(Aspect.INDICATOR);
        Meaning ofUnit = unit.isUnderstood() ? unit.meaning() : Meaning.NOTHING;
        return mapping.meaning().over(ofUnit).over(said);
    }

    /** The meaning of a derived variable, such as a breakdown. */
    Meaning derived(Answer.Item derived, Spot spot) {
        return known.computeIfAbsent("turvar " + derived.id(), none -> {
            Heard heard = heard(derived.label());
            if (heard.amounts().contains("count") && heard.said().isEmpty()) {
                heard = heard.with(Aspect.BREAKDOWN, "total");
            }
            if (!heard.isUnderstood()) {
                throw spot.asks(
                        "turvar \"" + derived.label() + "\" is not understood",
                        "{\"words\": {\"" + derived.label() + "\": {\"breakdown\": \"urban\"}}}");
            }
            return heard.meaning();
        });
    }

    /** The period of a year and a part of it; labels that make none stay as they are, for the rules to refuse. */
    Meaning period(Answer.Item year, Answer.Item part) {
        return known.computeIfAbsent("period " + year.id() + " " + part.id(), none -> {
            Heard ofYear = heard(year.label());
            Heard ofPart = heard(part.label());
            boolean isYear =
                    isOnly(ofYear, Set.of(Aspect.YEAR)) && ofYear.meaning().says(Aspect.YEAR);
            boolean isPart = isOnly(ofPart, Set.of(Aspect.MONTH, Aspect.PART));
            return isYear && isPart
                    ? ofPart.meaning().over(ofYear.meaning())
                    : Meaning.of(Aspect.YEAR, (year.label() + " " + part.label()).strip());
        });
    }

    private static boolean isOnly(Heard heard, Set<Aspect> aspects) {
        return heard.isUnderstood()
                && heard.amounts().isEmpty()
                && aspects.containsAll(heard.said().keySet())
                && heard.said().values().stream().allMatch(values -> values.size() == 1);
    }

    private Heard heard(String label) {
        return mapping.ofText(label)
                .map(told -> Heard.of(told.meaning()))
                .orElseGet(() -> lexicon.hear(Footnotes.part(label).text()));
    }
}
