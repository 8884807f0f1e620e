/**
 * The cellar door: how facts are kept. {@link no.varde.core.store.FactStore} reads and writes by a lambda, each write one
 * transaction that names who and when; {@link no.varde.core.store.InMemoryStore} obeys the same contract as a database.
 *
 * <p>Every fact of every room leads the same life (added, changed, entered in error, put back), so that one small door
 * serves them all. {@link no.varde.core.store.People} keeps those who are let in, in the same transactions.
 *
 * <p>Door: {@link no.varde.core.store.FactStore}. Arrows: {@code basics} and every room of facts, {@code situation},
 * {@code trail} and {@code access}.
 */
@NullMarked
package no.varde.core.store;

import org.jspecify.annotations.NullMarked;
