/** Rules that look at one claim alone: its row, its codes, its period, its value. */
@NullMarked
package id.banua.batch.check.claim;

import org.jspecify.annotations.NullMarked;
