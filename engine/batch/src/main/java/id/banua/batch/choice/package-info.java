/**
 * Which of several claims about one cell is shown, and why. All others are kept beside it.
 */
@NullMarked
package id.banua.batch.choice;

import org.jspecify.annotations.NullMarked;
