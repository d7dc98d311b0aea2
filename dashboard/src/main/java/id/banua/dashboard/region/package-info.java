/** The page of a region: its sentence, figures, trends, children, doubts and sources. */
@NullMarked
package id.banua.dashboard.region;

import org.jspecify.annotations.NullMarked;
