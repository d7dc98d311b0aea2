/** Tests of the files. */
@NullMarked
package id.banua.dashboard.export;

import org.jspecify.annotations.NullMarked;
