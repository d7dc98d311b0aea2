package id.banua.dashboard.programme;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.mart.Programmes;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A mart of programmes as CSV or JSON: {@code /program/bantuan.csv?wilayah=} and its like, every row of it where nothing
 * narrows it down.
 */
public final class TableRoute implements Handler {
    /** By what an address can narrow a mart down, and the column that holds it. */
    private static final Map<String, String> NARROWED =
            Map.of(Asked.REGION, "region_code", FairsRoute.EVENT, "event_id", PilotRoute.PILOT, "pilot_id");

    private final Editions editions;
    private final Format format;
    private final String noun;
    private final Function<Programmes, HelpTable> table;

    public TableRoute(Editions editions, Format format, String noun, Function<Programmes, HelpTable> table) {
        this.editions = editions;
        this.format = format;
        this.noun = noun;
        this.table = table;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        HelpTable rows = table.apply(edition.marts().programmes());
        List<String> known = NARROWED.keySet().stream()
                .filter(parameter -> rows.columns().contains(NARROWED.get(parameter)))
                .sorted()
                .toList();
        Params.allowOnly(ctx, known.toArray(String[]::new));
        Map<String, String> asked = asked(ctx, edition, rows, known);
        if (format == Format.CSV) {
            ctx.header("Content-Disposition", "attachment; filename=\"banua-" + noun + ".csv\"");
        }
        FileAnswers.rows(
                ctx,
                edition,
                format,
                new DataTable(noun, rows.columns(), () -> wanted(rows, asked).map(rows::cells)));
    }

    /** What each column must hold; refuses a region that is none, and any other word that no row has. */
    private static Map<String, String> asked(Context ctx, Edition edition, HelpTable rows, List<String> known) {
        Map<String, String> asked = new TreeMap<>();
        for (String parameter : known) {
            String value = ctx.queryParam(parameter);
            if (value != null && !value.isEmpty()) {
                String column = Objects.requireNonNull(NARROWED.get(parameter));
                if (parameter.equals(Asked.REGION)) {
                    Params.region(parameter, value, edition.marts().places());
                } else {
                    Params.oneOf(
                            ctx,
                            parameter,
                            rows.lines()
                                    .map(line -> line.text(column))
                                    .distinct()
                                    .sorted()
                                    .toList());
                }
                asked.put(column, value);
            }
        }
        return asked;
    }

    private static Stream<Line> wanted(HelpTable rows, Map<String, String> asked) {
        return rows.lines()
                .filter(line -> asked.entrySet().stream()
                        .allMatch(column -> line.text(column.getKey()).equals(column.getValue())));
    }
}
