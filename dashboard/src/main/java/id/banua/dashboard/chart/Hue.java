package id.banua.dashboard.chart;

/** The colour family of a topic. A reader learns it once: it is the same on every page. */
public enum Hue {
    POVERTY,
    UNEMPLOYMENT,
    PROGRAMME,
    CONTEXT
}
