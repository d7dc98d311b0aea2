package id.banua.dashboard.region;

import id.banua.dashboard.page.Shown;

/**
 * A figure of an indicator that has too few for a trend, or a statement about a programme.
 *
 * @param isFirst whether the row above is about another indicator, so that the name is said once
 * @param kind the part of the population or the status, where they are not the usual ones
 */
public record FewRow(boolean isFirst, String name, String href, String kind, Shown shown) {}
