/** Where one number comes from: its source and line, the rules it kept, the other claims, its history, the run. */
@NullMarked
package id.banua.dashboard.trace;

import org.jspecify.annotations.NullMarked;
