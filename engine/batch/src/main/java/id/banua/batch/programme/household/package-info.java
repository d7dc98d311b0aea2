/** Help of all agencies together, household by household. */
@NullMarked
package id.banua.batch.programme.household;

import org.jspecify.annotations.NullMarked;
