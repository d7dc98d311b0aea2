/**
 * Rules about one record: its fields against the schema and the code books, and its fields against each other.
 */
@NullMarked
package id.banua.batch.record.rule;

import org.jspecify.annotations.NullMarked;
