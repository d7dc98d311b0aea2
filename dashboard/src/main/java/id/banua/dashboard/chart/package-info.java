/**
 * From plain records to pictures: trends, small multiples, ranked dots, sparklines and the hexagon map.
 * Everything here is a pure function with the same bytes for the same input; fonts and colours live in
 * {@code HouseTheme} alone. No HTTP, no file, no clock, and no decision on what may be compared.
 */
@NullMarked
package id.banua.dashboard.chart;

import org.jspecify.annotations.NullMarked;
