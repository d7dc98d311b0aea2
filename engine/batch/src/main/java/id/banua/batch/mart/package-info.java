/**
 * Writes the marts by the contract of {@code id.banua.model.mart}, publishes a run as its last act, and says what changed.
 */
@NullMarked
package id.banua.batch.mart;

import org.jspecify.annotations.NullMarked;
