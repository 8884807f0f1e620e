/**
 * Keeps the facts of the core in one SQLite file: durable before confirmed, one writer, many readers.
 *
 * <p>Door: one store. Arrows: the rooms of the core.
 */
@NullMarked
package no.varde.persistence;

import org.jspecify.annotations.NullMarked;
