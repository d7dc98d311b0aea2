/** Social assistance: whom it reached, whom it missed, and who came and went. */
@NullMarked
package id.banua.batch.programme.assistance;

import org.jspecify.annotations.NullMarked;
