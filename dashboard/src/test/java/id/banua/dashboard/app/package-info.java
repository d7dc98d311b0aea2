/** Tests of the whole server over HTTP and in a browser. */
@NullMarked
package id.banua.dashboard.app;

import org.jspecify.annotations.NullMarked;
