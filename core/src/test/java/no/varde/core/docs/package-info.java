/**
 * What the documents say is true: the lines of code in the README run, the links lead somewhere, and the tests that
 * decisions lean on are there.
 */
@NullMarked
package no.varde.core.docs;

import org.jspecify.annotations.NullMarked;
