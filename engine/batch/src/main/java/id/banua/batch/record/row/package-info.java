/**
 * One row of a file of records while it is looked at: what is written in its fields and what that means as a value.
 */
@NullMarked
package id.banua.batch.record.row;

import org.jspecify.annotations.NullMarked;
