/** Tests of the walls inside the dashboard. */
@NullMarked
package id.banua.dashboard;

import org.jspecify.annotations.NullMarked;
