/** Job fairs, from vacancies to people still at work. */
@NullMarked
package id.banua.batch.programme.fair;

import org.jspecify.annotations.NullMarked;
