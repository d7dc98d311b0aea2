/** The first page: where the two provinces stand, against each other and the nation. */
@NullMarked
package id.banua.dashboard.overview;

import org.jspecify.annotations.NullMarked;
