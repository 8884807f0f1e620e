/**
 * Keeps the facts of the core in one SQLite file: durable before confirmed, one writer, many readers, every version kept.
 *
 * <p>Door: {@link no.varde.persistence.SqliteStore}, and {@link no.varde.persistence.StoreFile} for copies and checks of the
 * file. Arrows: {@code basics}, the fact rooms, {@code situation} and
 * {@code store} of the core.
 *
 * <p>What the file looks like is told by {@code 001.sql} and the steps after it. Who adds a step stores a file of the version
 * before, as {@code EarlierVersionsTest} says. A new constant of an enum that is kept needs a new step, even an
 * empty one: an older program could not read it, and must refuse the file.
 */
@NullMarked
package no.varde.persistence;

import org.jspecify.annotations.NullMarked;
