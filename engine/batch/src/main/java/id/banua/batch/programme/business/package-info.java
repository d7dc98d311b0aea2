/** Grants of capital and equipment: which businesses live on, with which turnover. */
@NullMarked
package id.banua.batch.programme.business;

import org.jspecify.annotations.NullMarked;
