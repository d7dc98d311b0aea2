/**
 * The work of the house: claims as published go in, checked and conformed marts come out. Spark lives below this
 * package and nowhere else.
 */
@NullMarked
package id.banua.batch;

import org.jspecify.annotations.NullMarked;
