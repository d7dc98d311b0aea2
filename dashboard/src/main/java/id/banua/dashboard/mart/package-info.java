/**
 * Marts in memory: one reader opens Parquet and fills Tablesaw frames; typed, indexed queries stand in front of them.
 * A new run is picked up while the old one still answers. Nothing here knows pages or HTTP.
 */
@NullMarked
package id.banua.dashboard.mart;

import org.jspecify.annotations.NullMarked;
