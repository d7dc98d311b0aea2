/** The page of methods: what each indicator means, when surveys are held, how one figure is chosen. */
@NullMarked
package id.banua.dashboard.method;

import org.jspecify.annotations.NullMarked;
