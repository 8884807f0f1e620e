/**
 * The built-in rules, one class each, with its principle, its definition and an example you can check by hand.
 *
 * <p>Door: {@link no.varde.core.findings.rules.BuiltInRules}, one list; the classes stay in the room. Their words stand
 * with those of the room {@code findings}. Arrows: {@code basics}, the fact rooms, {@code situation}, {@code findings}.
 */
@NullMarked
package no.varde.core.findings.rules;

import org.jspecify.annotations.NullMarked;
