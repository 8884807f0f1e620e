/**
 * A real browser for tests. {@code @ExtendWith(Chromium.class)} and a parameter {@code Pages pages}; then
 * {@code pages.checkEverywhere(served.url("/fjordvik/measures"), "measures")} tries three languages at two widths. What
 * only somebody sees who has signed in is checked by {@code pages.as("coordinator", page -> …)}, with the steps that sign
 * in.
 */
@NullMarked
package no.varde.web.browser;

import org.jspecify.annotations.NullMarked;
