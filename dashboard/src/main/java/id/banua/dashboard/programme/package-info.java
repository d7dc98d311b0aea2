/**
 * The pages of programmes: what became of those who were trained, placed and helped, as far as records of agencies tell.
 * Counts come from the marts as they are; what is withheld stays withheld here.
 */
@NullMarked
package id.banua.dashboard.programme;

import org.jspecify.annotations.NullMarked;
