/** The page of sources: who published what, how far it is trusted, and what became of its claims. */
@NullMarked
package id.banua.dashboard.source;

import org.jspecify.annotations.NullMarked;
