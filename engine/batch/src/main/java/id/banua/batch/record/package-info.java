/**
 * Records of agencies: each row read, held against its schema and the rules, and brought to types and codes; persons and
 * households become keyed hashes on the way. What outcomes follow from the records is computed elsewhere.
 */
@NullMarked
package id.banua.batch.record;

import org.jspecify.annotations.NullMarked;
