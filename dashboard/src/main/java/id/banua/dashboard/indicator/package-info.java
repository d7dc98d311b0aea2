/** The page of an indicator: what it means, where each region stands, how each moved. */
@NullMarked
package id.banua.dashboard.indicator;

import org.jspecify.annotations.NullMarked;
