/**
 * Whether two figures may be compared or joined by a line, and if not, why; and which ground a figure speaks of, since
 * borders move. Charts, change figures, rankings and the API all ask here and nowhere else.
 */
@NullMarked
package id.banua.model.compare;

import org.jspecify.annotations.NullMarked;
