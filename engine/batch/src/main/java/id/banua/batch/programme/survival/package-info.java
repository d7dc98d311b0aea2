/** How long businesses and jobs last where some are not followed to their end. */
@NullMarked
package id.banua.batch.programme.survival;

import org.jspecify.annotations.NullMarked;
