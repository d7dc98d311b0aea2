/** Pilots: who took part where, as told and as recorded. */
@NullMarked
package id.banua.batch.programme.pilot;

import org.jspecify.annotations.NullMarked;
