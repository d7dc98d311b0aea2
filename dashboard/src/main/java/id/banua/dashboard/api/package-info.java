/** Data for programs: the marts as JSON and CSV lists under {@code /api/v1}. */
@NullMarked
package id.banua.dashboard.api;

import org.jspecify.annotations.NullMarked;
