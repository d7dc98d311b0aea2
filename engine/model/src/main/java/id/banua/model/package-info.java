/**
 * The words of the house: regions, periods, indicators and the shape of a mart. Each has a package of its own below
 * this one. Needs the JDK and nothing else, so that everybody may use it.
 */
@NullMarked
package id.banua.model;

import org.jspecify.annotations.NullMarked;
