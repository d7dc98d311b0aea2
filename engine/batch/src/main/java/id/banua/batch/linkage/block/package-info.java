/**
 * Which records are compared at all: each record goes into a few blocks, and only records that share a block meet. Blocks
 * have a largest size, so the work grows with the number of records and not with its square.
 */
@NullMarked
package id.banua.batch.linkage.block;

import org.jspecify.annotations.NullMarked;
