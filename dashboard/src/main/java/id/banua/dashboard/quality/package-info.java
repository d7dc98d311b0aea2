/** The pages of data quality: every rule, every claim that breaks one, and the words that explain why. */
@NullMarked
package id.banua.dashboard.quality;

import org.jspecify.annotations.NullMarked;
