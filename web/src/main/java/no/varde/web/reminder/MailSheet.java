package no.varde.web.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.web.http.Texts;

/**
 * What the page about letters says.
 *
 * @param lead how it stands, in a sentence
 * @param lines the rest, each with what it is about; empty when no letters are sent
 * @param address where a trial would go; empty when no address is known
 */
public record MailSheet(String lead, List<Line> lines, String address) {

    /** Copies. */
    public MailSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param what what it is about
     * @param is what is said about it
     */
    public record Line(String what, String is) {}

    /** The page of a server that sends none. */
    static MailSheet none(Texts texts) {
        return new MailSheet(texts.get("mail.lead.none"), List.of(), "");
    }

    static MailSheet of(Reminders reminders, Optional<LocalDate> last, String address, ZoneId zone, Texts texts) {
        MailSettings settings = reminders.settings();
        MailSettings.Server server = settings.server();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.get("mail.last"), last.map(texts::date).orElseGet(() -> texts.get("mail.last.none"))));
        lines.add(new Line(
                texts.get("mail.failed"),
                reminders
                        .failure()
                        .map(each ->
                                texts.get("mail.failed.is", time(each.at(), zone, texts), texts.get(key(each.kind()))))
                        .orElseGet(() -> texts.get("mail.failed.none"))));
        lines.add(new Line(texts.get("mail.next"), time(reminders.next(), zone, texts)));
        lines.add(new Line(
                texts.get("mail.server"),
                texts.get(
                        "mail.server.is",
                        server.host(),
                        String.valueOf(server.port()),
                        texts.get("mail.security." + server.security().name().toLowerCase(Locale.ROOT)))));
        server.login().ifPresent(login -> lines.add(new Line(texts.get("mail.user"), login.user())));
        lines.add(new Line(texts.get("mail.sender"), settings.sender()));
        lines.add(new Line(texts.get("mail.base"), settings.base().toString()));
        lines.add(new Line(
                texts.get("mail.language"),
                texts.get("common.language." + settings.language().tag())));
        return new MailSheet(texts.get(reminders.isFailing() ? "mail.lead.failed" : "mail.lead"), lines, address);
    }

    /** The key of what is said of a kind of failure. */
    static String key(Handed.Kind kind) {
        return "mail.handed." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String time(Instant instant, ZoneId zone, Texts texts) {
        ZonedDateTime there = instant.atZone(zone);
        return texts.get(
                "backups.time", there.toLocalDate(), "%02d:%02d".formatted(there.getHour(), there.getMinute()));
    }
}
