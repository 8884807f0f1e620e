/**
 * Letters by e-mail, where a mail server is named: those that remind owners of measures of which nobody has said for long
 * how it goes, once a working day at most, and the one by which whoever looks after the server tries whether they go.
 *
 * <p>Door: {@link no.varde.web.reminder.MailSettings}, {@link no.varde.web.reminder.Reminders}, {@link
 * no.varde.web.reminder.MailPages}. Arrows: the core, {@code http}, and the clock of {@code upkeep}.
 */
@NullMarked
package no.varde.web.reminder;

import org.jspecify.annotations.NullMarked;
