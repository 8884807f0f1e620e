/**
 * The questions that the rules still ask: which answer would tell the most, a small form for it, what it changed, and a
 * table for many at once.
 *
 * <p>Door: {@code QuestionPages}. Arrows: the core, {@code http}, {@code situation}.
 */
@NullMarked
package no.varde.web.questions;

import org.jspecify.annotations.NullMarked;
