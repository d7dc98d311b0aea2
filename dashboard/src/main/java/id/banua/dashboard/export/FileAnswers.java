package id.banua.dashboard.export;

import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.page.Edition;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Answers with a file. Pictures are work for a processor: few are drawn at a time, so that pages are not starved. */
public final class FileAnswers {
    private static final Semaphore DRAWING = new Semaphore(2);

    private FileAnswers() {}

    /** A noun as a file: its picture or its rows, by the format. */
    public static void answer(
            Context ctx, Edition edition, Format format, String name, Supplier<Picture> picture, DataTable rows) {
        if (format == Format.CSV) {
            ctx.header("Content-Disposition", "attachment; filename=\"banua-" + name + ".csv\"");
        }
        switch (format) {
            case SVG -> ctx.contentType(format.contentType()).result(drawn(() -> Pictures.svg(picture.get())));
            case PNG -> ctx.contentType(format.contentType()).result(drawn(() -> Pictures.png(picture.get())));
            case CSV, JSON -> rows(ctx, edition, format, rows);
        }
    }

    /** Rows as CSV or JSON, sent while they are made. */
    public static void rows(Context ctx, Edition edition, Format format, DataTable rows) {
        ctx.contentType(format.contentType());
        try {
            if (format == Format.CSV) {
                CsvFile.write(rows, ctx.outputStream());
            } else {
                JsonFile.write(rows, edition, ctx.outputStream());
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
