/** The poor registers: which vintage is in force where, who stands in it, and who left it why. */
@NullMarked
package id.banua.batch.programme.register;

import org.jspecify.annotations.NullMarked;
