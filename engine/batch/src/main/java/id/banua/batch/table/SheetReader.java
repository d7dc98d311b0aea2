package id.banua.batch.table;

import id.banua.batch.source.RawClaim;
import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.source.sheet.SheetCell.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The claims of one sheet: those of a claims file, or those of its tables. */
final class SheetReader {
    private final String file;
    private final Lexicon lexicon;
    private final Mapping mapping;
    private final ClaimMaker maker;

    SheetReader(String file, Lexicon lexicon, Mapping mapping) {
        this.file = file;
        this.lexicon = lexicon;
        this.mapping = mapping;
        this.maker = new ClaimMaker(lexicon.reference());
    }

    /** Hands over the claims of a sheet and their tally; nothing for a sheet without figures, or one left out. */
    void read(Sheet sheet, BiConsumer<List<RawClaim>, Tally> use) {
        Optional<Mapping> own = mapping.forSheet(sheet.name());
        if (own.isEmpty() || sheet.rows().isEmpty()) {
            return;
        }
        if (ClaimSheet.isOne(sheet)) {
            List<RawClaim> claims = ClaimSheet.read(sheet, file);
            use.accept(claims, Tally.of(sheet.place(), claims, 0, 0));
            return;
        }
        List<Table> tables = TableFinder.find(sheet, lexicon, own.get().marks());
        List<RawClaim> claims = new ArrayList<>();
        long blanks = 0;
        for (Table table : tables) {
            TableClaims.Made made = TableClaims.of(table, file, lexicon, own.get(), maker);
            claims.addAll(made.claims());
            blanks += made.blanks();
        }
        long unread = unread(sheet, tables);
        if (!claims.isEmpty() || unread > 0) {
            use.accept(claims, Tally.of(sheet.place(), claims, blanks, unread));
        }
    }

    /** Numbers that belong to no table: below the notes, between tables, in columns of remarks. */
    private static long unread(Sheet sheet, List<Table> tables) {
        Set<SheetCell> read = new HashSet<>();
        for (Table table : tables) {
            table.head().forEach(row -> read.addAll(sheet.row(row)));
            for (int row : table.body()) {
                sheet.row(row).stream()
                        .filter(cell -> table.labels().contains(cell.column())
                                || table.values().contains(cell.column()))
                        .forEach(read::add);
            }
        }
        return sheet.rows().stream()
                .flatMap(row -> sheet.row(row).stream())
                .filter(cell -> cell.kind() != Kind.TEXT && !read.contains(cell))
                .count();
    }
}
