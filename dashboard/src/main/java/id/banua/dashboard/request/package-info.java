/**
 * From addresses to typed words, and from results to responses: parameters, the edition a request asks for, errors that
 * name the wrong word. No data and no markup of its own.
 */
@NullMarked
package id.banua.dashboard.request;

import org.jspecify.annotations.NullMarked;
