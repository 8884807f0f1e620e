/**
 * A whole municipality as one file that loses nothing, out and in again (overføring). The file is described by a JSON
 * Schema that is made of the same fields as the forms.
 *
 * <p>Door: {@link no.varde.web.transfer.TransferPages}. Arrows: the core, {@code web.exchange}, {@code web.http} and {@code
 * web.situation}.
 */
@NullMarked
package no.varde.web.transfer;

import org.jspecify.annotations.NullMarked;
