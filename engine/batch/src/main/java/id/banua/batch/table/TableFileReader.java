package id.banua.batch.table;

import id.banua.batch.conform.Reference;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Files of tables in, claims as they are printed out. */
public final class TableFileReader {
    private final Lexicon lexicon;

    public TableFileReader(Reference reference) {
        this.lexicon = new Lexicon(reference);
    }

    /** The claims of a file, in the order in which they stand there. */
    public List<RawClaim> claims(TableFile file) {
        List<RawClaim> all = new ArrayList<>();
        read(file, (claims, tally) -> all.addAll(claims));
        return all;
    }

    /** What became of the figures of a file, for each of its sheets. */
    public List<Tally> tallies(TableFile file) {
        List<Tally> all = new ArrayList<>();
        read(file, (claims, tally) -> all.add(tally));
        return all;
    }

    private void read(TableFile file, BiConsumer<List<RawClaim>, Tally> use) {
        Mapping mapping = file.mapping()
                .map(text -> MappingReader.read(file.mappingName(), text, lexicon.reference()))
                .orElseGet(() -> Mapping.none(file.mappingName()))
                .withSource(file.name());
        if (file.isAnswer()) {
            AnswerClaims.read(file.name(), file.answer(), lexicon, mapping, use);
        } else {
            SheetReader reader = new SheetReader(file.name(), lexicon, mapping);
            file.eachSheet(sheet -> reader.read(sheet, use));
        }
    }
}
