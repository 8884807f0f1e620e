/**
 * Everyone's first page in a municipality: the measures that are theirs, the group that they speak for, what the council
 * has before it, or what they can read.
 *
 * <p>Door: {@code MinePages}. Arrows: the core, {@code http}, {@code chart}, {@code situation}, {@code
 * trail}.
 */
@NullMarked
package no.varde.web.mine;

import org.jspecify.annotations.NullMarked;
