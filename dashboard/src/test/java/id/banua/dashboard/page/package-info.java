/** Tests of texts, numbers and sentences. */
@NullMarked
package id.banua.dashboard.page;

import org.jspecify.annotations.NullMarked;
