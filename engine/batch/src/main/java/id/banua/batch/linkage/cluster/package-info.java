/**
 * From pairs to persons: records that hang together by likely pairs are divided into persons, so that one trainee is at
 * most one person of the poor register and all enrolments of a person lead to the same one.
 */
@NullMarked
package id.banua.batch.linkage.cluster;

import org.jspecify.annotations.NullMarked;
