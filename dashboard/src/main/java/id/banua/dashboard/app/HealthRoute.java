package id.banua.dashboard.app;

import id.banua.dashboard.mart.CurrentMarts;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /health}: that the server answers, and on which run. */
final class HealthRoute implements Handler {
    private final CurrentMarts marts;

    HealthRoute(CurrentMarts marts) {
        this.marts = marts;
    }

    @Override
    public void handle(Context ctx) {
        ctx.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result("{\"status\":\"ok\",\"run\":\"" + marts.snapshot().runId() + "\"}");
    }
}
