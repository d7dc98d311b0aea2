/**
 * What sources say in words beside a value: numbers, ranks, changes; and the rules that hold these words against it.
 * Words are read cautiously: a rule speaks only where no reading of them fits.
 */
@NullMarked
package id.banua.batch.check.note;

import org.jspecify.annotations.NullMarked;
