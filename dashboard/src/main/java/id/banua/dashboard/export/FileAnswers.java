package id.banua.dashboard.export;

import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.page.Edition;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Answers with a file. Pictures are work for a processor: few are drawn at a time, so that pages are not starved. */
public final class FileAnswers {
    private static final Semaphore DRAWING = new Semaphore(2);

    private FileAnswers() {}

    /** A noun as a file: its picture or its rows, by the format. */
    public static void answer(
            Context ctx, Edition edition, Format format, String name, Supplier<Picture> picture, DataTable rows) {
        named(ctx, format, name);
        switch (format) {
            case SVG -> ctx.contentType(format.contentType()).result(drawn(() -> Pictures.svg(picture.get())));
            case PNG -> ctx.contentType(format.contentType()).result(drawn(() -> Pictures.png(picture.get())));
            case CSV, JSON -> rows(ctx, edition, format, rows);
        }
    }

    /** A noun that has no picture, as its rows: the first table in CSV, all of them in JSON. */
    public static void tables(Context ctx, Edition edition, Format format, String name, List<DataTable> tables) {
        named(ctx, format, name);
        write(ctx, edition, format, tables);
    }

    private static void named(Context ctx, Format format, String name) {
        if (format == Format.CSV) {
            ctx.header("Content-Disposition", "attachment; filename=\"banua-" + name + ".csv\"");
        }
    }

    /** Rows as CSV or JSON, sent while they are made. */
    public static void rows(Context ctx, Edition edition, Format format, DataTable rows) {
        write(ctx, edition, format, List.of(rows));
    }

    private static void write(Context ctx, Edition edition, Format format, List<DataTable> tables) {
        ctx.contentType(format.contentType());
        try {
            if (format == Format.CSV) {
                CsvFile.write(tables.get(0), ctx.outputStream());
            } else {
                JsonFile.write(tables, edition, ctx.outputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T drawn(Supplier<T> drawing) {
        DRAWING.acquireUninterruptibly();
        try {
            return drawing.get();
        } finally {
            DRAWING.release();
        }
    }
}
