/**
 * Which records of the poor register and of the trainees are one person: exactly by key, else by probability. Names and
 * homes go no further than this room; what leaves it are record ids, person ids, weights and levels of agreement.
 */
@NullMarked
package id.banua.batch.linkage;

import org.jspecify.annotations.NullMarked;
