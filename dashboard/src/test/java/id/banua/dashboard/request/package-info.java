/** Tests of what stands between addresses and pages. */
@NullMarked
package id.banua.dashboard.request;

import org.jspecify.annotations.NullMarked;
