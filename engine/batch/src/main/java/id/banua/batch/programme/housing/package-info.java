/** Houses for poor households, from the pledge to the key. */
@NullMarked
package id.banua.batch.programme.housing;

import org.jspecify.annotations.NullMarked;
