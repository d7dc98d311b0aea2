/**
 * Indonesian names: one form for all spellings of a name, how it sounds, and how two names agree. Pure functions on
 * text; nothing here knows Spark or whose name it is.
 */
@NullMarked
package id.banua.batch.linkage.name;

import org.jspecify.annotations.NullMarked;
