/**
 * Who published what, when, and how far it is trusted.
 */
@NullMarked
package id.banua.model.release;

import org.jspecify.annotations.NullMarked;
