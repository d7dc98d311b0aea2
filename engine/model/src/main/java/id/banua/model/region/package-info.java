/**
 * Regions and their codes: two authorities, two code types, one code book that alone translates between them. Statistics of
 * regions live elsewhere.
 */
@NullMarked
package id.banua.model.region;

import org.jspecify.annotations.NullMarked;
