/**
 * How the server does beside a bare one made of the same parts: how soon it answers and how often.
 *
 * <p>Door: none, it is run by the build and by the script {@code load}. Arrows: none.
 */
@NullMarked
package no.varde.web.bench;

import org.jspecify.annotations.NullMarked;
