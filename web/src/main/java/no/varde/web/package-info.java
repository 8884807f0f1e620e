/**
 * The program: reads its options, opens the data folder and serves the pages.
 *
 * <p>Door: {@code Main}. Arrows: every room of the web, the core and the persistence.
 */
@NullMarked
package no.varde.web;

import org.jspecify.annotations.NullMarked;
