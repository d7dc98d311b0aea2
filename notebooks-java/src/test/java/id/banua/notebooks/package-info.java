/**
 * Runs every notebook of this folder as a person would, cell by cell, on the marts of the real figures. Needs no
 * Jupyter and no Python; what a notebook shows is written below target, to be looked at.
 */
@NullMarked
package id.banua.notebooks;

import org.jspecify.annotations.NullMarked;
