/**
 * Brings claims to one convention: indicator ids, BPS codes, periods, units. What cannot be brought there stays empty and
 * is left to the rules of {@code check}.
 */
@NullMarked
package id.banua.batch.conform;

import org.jspecify.annotations.NullMarked;
