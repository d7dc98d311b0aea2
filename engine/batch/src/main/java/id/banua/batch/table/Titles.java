package id.banua.batch.table;

import id.banua.batch.source.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the texts above a table say of all its figures. A title with a word that nobody explained names no indicator: "usia
 * muda" behind a name makes it another one.
 *
 * @param meaning everything said with one voice; its region is the one that the table is about
 * @param texts as they are printed
 * @param unknown words that nobody explained
 * @param marks footnote marks behind the titles
 */
record Titles(Meaning meaning, List<String> texts, List<String> unknown, List<String> marks) {

    static Titles of(Table table, Lexicon lexicon, Mapping mapping) {
        Heard heard = Heard.NOTHING;
        List<String> texts = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (SheetCell cell : table.titles()) {
            Footnotes.Marked marked = Footnotes.part(cell.text());
            if (!marked.mark().isEmpty()) {
                marks.add(marked.mark());
            }
            texts.add(cell.text());
            Optional<Mapping.Told> told = mapping.ofText(cell.text());
            heard = heard.and(told.map(word -> Heard.of(word.meaning())).orElseGet(() -> hear(lexicon, marked.text())));
        }
        Meaning meaning =
                heard.isUnderstood() ? heard.meaning() : heard.meaning().without(Aspect.INDICATOR);
        return new Titles(meaning.over(ofSheet(table, lexicon)), texts, heard.unknown(), marks);
    }

    /** "Jumlah dan persentase penduduk miskin" names two indicators, whatever phrases stand in it. */
    private static Heard hear(Lexicon lexicon, String text) {
        Heard heard = lexicon.hearTitle(text);
        return heard.amounts().isEmpty() ? heard : heard.without(Aspect.INDICATOR);
    }

    /** A sheet may be named after its year or its indicator; a name that is not understood whole says nothing. */
    private static Meaning ofSheet(Table table, Lexicon lexicon) {
        Heard heard = hear(lexicon, table.sheet().name());
        return heard.isUnderstood() ? heard.meaning() : Meaning.NOTHING;
    }
}
