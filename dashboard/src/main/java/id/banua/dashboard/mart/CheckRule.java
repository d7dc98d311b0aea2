package id.banua.dashboard.mart;

/** A named rule of the engine. Severity is stop, quarantine or warn. */
public record CheckRule(String id, String severity, Words title, Words meaning) {}
