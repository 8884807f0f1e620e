/**
 * Pictures: the signs of Varde's one visual language, and where the lines and bars of its charts lie. It knows days,
 * numbers and words, and no domain; what a sign stands for is said by the one who asks for it, in the reader's language.
 *
 * <p>Door: the records that the templates in {@code parts} take. Arrows: none.
 */
@NullMarked
package no.varde.web.chart;

import org.jspecify.annotations.NullMarked;
