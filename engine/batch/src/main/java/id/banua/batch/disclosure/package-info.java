/**
 * Which counts of persons are withheld so that nobody can compute the small ones from all the others. Counts come in with their
 * hierarchies; nothing here knows what is counted.
 */
@NullMarked
package id.banua.batch.disclosure;

import org.jspecify.annotations.NullMarked;
