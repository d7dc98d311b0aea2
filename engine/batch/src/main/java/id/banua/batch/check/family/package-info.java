/** Rules that hold a region against the regions below it: sums, ranges, ranks, shifted rows and columns of tables. */
@NullMarked
package id.banua.batch.check.family;

import org.jspecify.annotations.NullMarked;
