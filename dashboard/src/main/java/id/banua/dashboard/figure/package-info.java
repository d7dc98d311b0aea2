/**
 * One figure of a page: from observations to the records of a picture, and the table and sentence that stand beside it.
 * All three come from the same cells, so they cannot disagree.
 */
@NullMarked
package id.banua.dashboard.figure;

import org.jspecify.annotations.NullMarked;
