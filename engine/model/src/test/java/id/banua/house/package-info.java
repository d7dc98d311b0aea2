/**
 * Rules about the repository as a whole: sizes, words, links, what may not be written down. They stand in the first
 * module, so that a broken rule is told within seconds. Walls between packages are ArchUnit tests in each module.
 */
@NullMarked
package id.banua.house;

import org.jspecify.annotations.NullMarked;
