/**
 * The status round: many measures on one page, with what was said of each last, gone through from row to row; what became
 * of it as minutes; and the way back. A row is saved by itself or with all others in one write; what somebody else recorded
 * meanwhile is shown before anything is said over it.
 *
 * <p>Door: {@code RoundPages}. Arrows: the core, {@code web.http}, {@code web.situation}, {@code web.plan} for the filter
 * and {@code web.trail} for who recorded something.
 */
@NullMarked
package no.varde.web.round;

import org.jspecify.annotations.NullMarked;
