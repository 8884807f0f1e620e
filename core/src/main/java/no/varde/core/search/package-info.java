/**
 * Finding texts by words as people type them: in any case, with æ, ø and å in whichever way a keyboard has them, by a part
 * of a compound word, in another form of a word, and misspelt. Knows texts only.
 *
 * <p>Door: {@link no.varde.core.search.SearchWords} for one text, {@link no.varde.core.search.SearchIndex} for many.
 * Arrows: {@code basics}.
 */
@NullMarked
package no.varde.core.search;

import org.jspecify.annotations.NullMarked;
