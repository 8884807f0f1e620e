/**
 * Every list of facts as a table for spreadsheets, out and in again (lister). A list is all facts of one kind, and its
 * columns are the fields of that kind's draft in the core, so that a new kind or field needs nothing here.
 *
 * <p>Door: {@link no.varde.web.lists.ListPages}. Arrows: the core, {@code web.exchange}, {@code web.http}, {@code
 * web.situation}, and {@code web.plan} for the filter of the list of measures.
 */
@NullMarked
package no.varde.web.lists;

import org.jspecify.annotations.NullMarked;
