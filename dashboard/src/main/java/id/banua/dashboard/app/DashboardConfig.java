package id.banua.dashboard.app;

import java.nio.file.Path;

/** What the dashboard is started with. */
record DashboardConfig(Path marts, String host, int port) {}
