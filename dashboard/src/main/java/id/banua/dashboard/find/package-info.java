/** Search: regions and indicators by their names, aliases and codes. */
@NullMarked
package id.banua.dashboard.find;

import org.jspecify.annotations.NullMarked;
