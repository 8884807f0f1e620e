/**
 * A municipality's own spreadsheet becomes facts: rows of text in, drafts and every problem out. Columns, names, days,
 * amounts and groups are recognised in three languages; what is doubtful is proposed and never assumed; nothing is final
 * until each problem has its choice.
 *
 * <p>Door: {@link no.varde.core.intake.Intake}, which gives a {@link no.varde.core.intake.Preview}. Arrows: {@code basics}
 * and the fact rooms it fills, {@code reform}, {@code plan}, {@code participation} and {@code anchoring}.
 *
 * <p>Null is never accepted or returned. What the cells say is kept to the letter wherever it fits nowhere.
 */
@NullMarked
package no.varde.core.intake;

import org.jspecify.annotations.NullMarked;
