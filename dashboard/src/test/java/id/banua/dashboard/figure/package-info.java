/** Tests of what stands in a figure. */
@NullMarked
package id.banua.dashboard.figure;

import org.jspecify.annotations.NullMarked;
