/**
 * A reform as data: its areas, national solutions, statutory duties, requirements, phases and period, with source and
 * <em>verified</em> mark, in three languages. Four reforms are built in; a municipality adds its own from a draft.
 *
 * <p>Door: {@link no.varde.core.reform.Reforms}, the catalogue; {@link no.varde.core.reform.ReformDraft} for reforms of
 * one's own. Arrows: {@code basics}.
 *
 * <p>The data lie beside the classes as UTF-8 properties, one file a reform, with the three languages under each other
 * so that they are read together. A file is read when its reform is first asked for.
 */
@NullMarked
package no.varde.core.reform;

import org.jspecify.annotations.NullMarked;
