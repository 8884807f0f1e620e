/**
 * Who people are to a municipality and what that lets them do: roles, rights, and the one table that joins them; and the
 * values by which people are let in. Pure values: nothing here is secret by itself, and nothing is checked against a clock.
 *
 * <p>Door: {@link no.varde.core.access.Access}, the table, and {@link no.varde.core.access.Who}, a person with the roles
 * that they hold. Arrows: {@code basics}.
 */
@NullMarked
package no.varde.core.access;

import org.jspecify.annotations.NullMarked;
