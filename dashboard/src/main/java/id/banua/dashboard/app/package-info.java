/**
 * Starts the dashboard: the command line, the configuration, the server and every path on one page. The only place of
 * this module that knows the clock.
 */
@NullMarked
package id.banua.dashboard.app;

import org.jspecify.annotations.NullMarked;
