/**
 * Whether two figures may be compared or joined by a line, and if not, why. Charts, change figures and the API all ask
 * here and nowhere else.
 */
@NullMarked
package id.banua.model.compare;

import org.jspecify.annotations.NullMarked;
