/**
 * A municipality's situation as pages read it: the desk from which every page takes the situation of a day, the addresses
 * of facts, the signs of states, and the pages that show the whole: the overview and the connections.
 *
 * <p>Door: {@code Desk}, {@code Links}, {@code Signs}. Arrows: {@code web.http}, {@code web.chart} and the core.
 */
@NullMarked
package no.varde.web.situation;

import org.jspecify.annotations.NullMarked;
