/**
 * Search over everything that a municipality's readers may see, from any page: measures, reforms, decisions, meetings, plan
 * lines, what is seen, and help. Comments, and who owns what, are not searched.
 *
 * <p>Door: {@code SearchPages}. Arrows: {@code web.http}, {@code web.situation} and the core.
 */
@NullMarked
package no.varde.web.search;

import org.jspecify.annotations.NullMarked;
