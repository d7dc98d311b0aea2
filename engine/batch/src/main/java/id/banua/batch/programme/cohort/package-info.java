/** Cohorts of trainings, internships and grants: what is known of each person's work, which stages follow from it, and how many of a cohort reached them. */
@NullMarked
package id.banua.batch.programme.cohort;

import org.jspecify.annotations.NullMarked;
