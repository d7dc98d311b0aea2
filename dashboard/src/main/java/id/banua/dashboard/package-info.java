/**
 * The window of the house: pages, charts and files, made from the marts that the batch wrote. Knows the model, never
 * the batch.
 */
@NullMarked
package id.banua.dashboard;

import org.jspecify.annotations.NullMarked;
