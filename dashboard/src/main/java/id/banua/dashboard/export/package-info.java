/** The same results as on the pages, as files: CSV and JSON with their metadata, SVG and PNG with their words inside. */
@NullMarked
package id.banua.dashboard.export;

import org.jspecify.annotations.NullMarked;
