package id.banua.batch.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the mapping file beside a table says: what its figures are, as far as the table does not say so itself.
 *
 * @param file the mapping file's name, for messages
 * @param meaning of all figures
 * @param words what texts mean that stand in the table
 * @param marks what signs in the place of numbers stand for: a word of a missing value, or zero
 * @param form how the table writes
 * @param sheets what holds for single sheets; empty where a sheet is to be left out
 * @param variables of saved answers of the BPS web API, by id
 */
record Mapping(
        String file,
        Meaning meaning,
        Map<String, Told> words,
        Map<String, String> marks,
        Form form,
        Map<String, Optional<Mapping>> sheets,
        Map<String, Variable> variables) {

    /**
     * How a table writes numbers and codes.
     *
     * @param decimal its decimal sign; empty where the numbers themselves tell
     * @param codes whose codes stand without dots: bps or kemendagri; empty where nobody says
     */
    record Form(String decimal, String codes) {
        static final Form UNSAID = new Form("", "");

        Form over(Form weaker) {
            return new Form(decimal.isEmpty() ? weaker.decimal : decimal, codes.isEmpty() ? weaker.codes : codes);
        }
    }

    /** What a mapping says of a text: its meaning, or that its rows or columns are to be left out. */
    record Told(Meaning meaning, boolean isLeftOut) {}

    /** A variable as it must read, since ids are not stable, and what its figures are. */
    record Variable(String title, String unit, Meaning meaning) {}

    /** A file without a mapping beside it. */
    static Mapping none(String file) {
        return new Mapping(file, Meaning.NOTHING, Map.of(), Map.of(), Form.UNSAID, Map.of(), Map.of());
    }

    /** The same, with a source where it names none. */
    Mapping withSource(String source) {
        return new Mapping(
                file, meaning.over(Meaning.of(Aspect.SOURCE, source)), words, marks, form, sheets, variables);
    }

    /** What holds for a sheet; empty where it is to be left out. */
    Optional<Mapping> forSheet(String sheet) {
        String look = Words.sameLook(sheet);
        return sheets.containsKey(look) ? sheets.get(look).map(mapping -> mapping.over(this)) : Optional.of(this);
    }

    private Mapping over(Mapping weaker) {
        return new Mapping(
                file,
                meaning.over(weaker.meaning),
                both(words, weaker.words),
                both(marks, weaker.marks),
                form.over(weaker.form),
                Map.of(),
                both(variables, weaker.variables));
    }

    private static <T> Map<String, T> both(Map<String, T> stronger, Map<String, T> weaker) {
        Map<String, T> both = new HashMap<>(weaker);
        both.putAll(stronger);
        return both;
    }

    /** What the mapping says of a text, if it speaks of it. */
    Optional<Told> ofText(String text) {
        return Optional.ofNullable(words.get(Words.sameLook(text)));
    }
}
