/** Tests of the reader and the queries, on files that the tests write themselves. */
@NullMarked
package id.banua.dashboard.mart;

import org.jspecify.annotations.NullMarked;
