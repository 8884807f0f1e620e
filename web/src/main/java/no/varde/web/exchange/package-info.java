/**
 * Files in and out. {@link no.varde.web.exchange.Spreadsheets} turns the bytes of a spreadsheet that somebody hands in
 * into sheets of rows of text, or into one problem that says why not and what to do. What the text means is the matter
 * of the room {@code intake} in the core.
 *
 * <p>Door: {@link no.varde.web.exchange.Spreadsheets}. Arrows: {@code basics} and {@code intake}.
 *
 * <p>A file is told by its content, never by its name. Every limit stands in one place, so that no file can take the
 * memory or the time of the server.
 */
@NullMarked
package no.varde.web.exchange;

import org.jspecify.annotations.NullMarked;
