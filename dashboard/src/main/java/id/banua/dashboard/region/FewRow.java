package id.banua.dashboard.region;

import id.banua.dashboard.page.Shown;

/**
 * A figure of an indicator that has too few for a trend.
 *
 * @param name the indicator, with the part of the population or the status where they are not the usual ones
 */
public record FewRow(String name, String href, Shown shown) {}
