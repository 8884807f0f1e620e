/**
 * Where the room for action is: rules that ask a situation questions, findings that answer in sentences, and what changed
 * between two days.
 *
 * <p>Door: {@link no.varde.core.findings.RoomForAction}, all verdicts of some rules on a situation. Who embeds the core
 * writes rules of their own as a {@link no.varde.core.findings.Rule}. Arrows: {@code basics}, the fact rooms,
 * {@code situation}.
 */
@NullMarked
package no.varde.core.findings;

import org.jspecify.annotations.NullMarked;
