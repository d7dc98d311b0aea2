/** How published values changed: every revision as a list, and the editions of one series as a triangle. */
@NullMarked
package id.banua.dashboard.revision;

import org.jspecify.annotations.NullMarked;
