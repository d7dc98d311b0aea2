/** Two figures side by side: their difference in proper words, or every reason why there is none. */
@NullMarked
package id.banua.dashboard.compare;

import org.jspecify.annotations.NullMarked;
