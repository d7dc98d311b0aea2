package id.banua.dashboard.app;

import id.banua.dashboard.page.Messages;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** {@code GET /aset/{name}}: the style sheet, the mark and the typeface; nothing else of the class path. */
final class Assets implements Handler {
    private static final String FONT =
            "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/source-sans-pro-latin-%s-normal.woff2";

    private final Map<String, Asset> byName = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    private record Asset(String contentType, byte[] bytes, String etag) {}

    Assets() {
        add("banua.css", "text/css; charset=utf-8", "banua.css");
        add("banua.svg", "image/svg+xml", "banua.svg");
        for (String weight : new String[] {"400", "600", "700"}) {
            add("source-sans-pro-" + weight + ".woff2", "font/woff2", FONT.formatted(weight));
        }
    }

    @Override
    public void handle(Context ctx) {
        Asset asset = byName.get(ctx.pathParam("name"));
        if (asset == null) {
            throw new id.banua.dashboard.request.NotHeldException("error.no.page", ctx.path());
        }
        ctx.header("ETag", asset.etag()).header("Cache-Control", "public, max-age=3600");
        if (asset.etag().equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(asset.contentType()).result(asset.bytes());
    }

    private void add(String name, String contentType, String resource) {
        try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The asset " + resource + " is not on the class path");
            }
            byte[] bytes = stream.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String etag = '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
            byName.put(name, new Asset(contentType, bytes, etag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
