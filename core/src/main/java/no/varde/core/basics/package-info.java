/**
 * The few values that every room needs: text in three languages, periods, times that may be vague, references between
 * rooms, groups of actors, principles, messages and problems.
 *
 * <p>Door: {@link no.varde.core.basics.Ref}, {@link no.varde.core.basics.When}, {@link no.varde.core.basics.Message}.
 * Arrows: none; this room imports no other.
 *
 * <p>Null is never accepted or returned anywhere in the core. A value that is not known is an empty {@code Optional} or
 * a constant that says so. Every type here is immutable and safe to share between threads.
 */
@NullMarked
package no.varde.core.basics;

import org.jspecify.annotations.NullMarked;
