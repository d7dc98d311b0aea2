package id.banua.dashboard.export;

import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.page.Edition;
import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Answers with a file. Pictures are work for a processor: few are drawn at a time, so that pages are not starved. */
public final class FileAnswers {
    private static final Semaphore DRAWING = new Semaphore(2);

    private FileAnswers() {}

    /** A noun as a file: its picture or its rows, by the format. */
    public static void answer(
            Context ctx,
            Edition edition,
            Format format,
            String name,
            Supplier<Picture> picture,
            Supplier<DataTable> rows) {
        ctx.contentType(format.contentType());
        switch (format) {
            case SVG -> ctx.result(drawn(() -> Pictures.svg(picture.get())));
            case PNG -> ctx.result(drawn(() -> Pictures.png(picture.get())));
            case CSV ->
                ctx.header("Content-Disposition", "attachment; filename=\"banua-" + name + ".csv\"")
                        .result(CsvFile.of(rows.get()));
            case JSON -> ctx.result(JsonFile.of(rows.get(), edition.marts().runId()));
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
