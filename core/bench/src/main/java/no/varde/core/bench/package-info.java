/**
 * How long the views of the core take, measured with JMH.
 *
 * <p>Door: none, it is run by the build. Arrows: any room of the core.
 */
@NullMarked
package no.varde.core.bench;

import org.jspecify.annotations.NullMarked;
