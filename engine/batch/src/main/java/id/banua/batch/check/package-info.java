/**
 * Named rules, what they find, and the Spark steps that apply them. A rule is one small class; {@link
 * id.banua.batch.check.RuleBook} lists them all. Rules of one topic live with their topic.
 */
@NullMarked
package id.banua.batch.check;

import org.jspecify.annotations.NullMarked;
