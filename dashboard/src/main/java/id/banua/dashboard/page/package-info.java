/**
 * What every page shares: language, messages, numbers, sentences, links and the frame around the content. Nothing here
 * asks for data or knows HTTP.
 */
@NullMarked
package id.banua.dashboard.page;

import org.jspecify.annotations.NullMarked;
