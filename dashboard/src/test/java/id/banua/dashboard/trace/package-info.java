/** Tests of traces on small marts. */
@NullMarked
package id.banua.dashboard.trace;

import org.jspecify.annotations.NullMarked;
