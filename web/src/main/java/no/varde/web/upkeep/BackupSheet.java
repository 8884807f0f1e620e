package no.varde.web.upkeep;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import no.varde.web.http.Texts;

/**
 * What the page about the nightly copies says.
 *
 * @param lead how it stands, in a sentence
 * @param trouble why the last attempt failed, and what would help; empty when it did not
 * @param since since when it has failed, and when it is tried again; empty when it has not
 * @param lines the rest, each with what it is about; empty when no copies are made
 */
public record BackupSheet(String lead, String trouble, String since, List<Line> lines) {

    /** Copies. */
    public BackupSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param what what it is about
     * @param is what is said about it
     */
    public record Line(String what, String is) {}

    static BackupSheet of(Upkeep.Status status, Instant now, Texts texts) {
        if (status.plan().isEmpty()) {
            return new BackupSheet(texts.get("backups.lead.none"), "", "", List.of());
        }
        BackupPlan plan = status.plan().get();
        String lead = status.failure().isPresent()
                ? texts.get("backups.lead.failed")
                : status.last().isEmpty()
                        ? texts.get("backups.lead.first")
                        : texts.get(status.isWell(now) ? "backups.lead.well" : "backups.lead.old");
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                texts.get("backups.last"),
                status.last()
                        .map(copy -> texts.get(
                                "backups.last.is",
                                time(copy.at(), plan.zone(), texts),
                                new Inventory(texts).size(copy.bytes()),
                                copy.file().getFileName().toString()))
                        .orElseGet(() -> texts.get("backups.last.none"))));
        status.next().ifPresent(next -> lines.add(new Line(texts.get("backups.next"), time(next, plan.zone(), texts))));
        lines.add(new Line(
                texts.get("backups.when"),
                texts.get("backups.when.is", plan.at().toString(), plan.zone().getId())));
        lines.add(new Line(
                texts.get("backups.kept"),
                texts.get("backups.kept.is", texts.number(plan.days()), texts.number(plan.least()))));
        lines.add(new Line(texts.get("backups.folder"), plan.folder().toString()));
        return new BackupSheet(
                lead,
                status.failure().map(failure -> failure.trouble().in(texts)).orElse(""),
                status.failure()
                        .map(failure -> texts.get(
                                "backups.since",
                                time(failure.since(), plan.zone(), texts),
                                time(status.next().orElse(failure.at()), plan.zone(), texts)))
                        .orElse(""),
                lines);
    }

    private static String time(Instant instant, ZoneId zone, Texts texts) {
        ZonedDateTime there = instant.atZone(zone);
        return texts.get(
                "backups.time", there.toLocalDate(), "%02d:%02d".formatted(there.getHour(), there.getMinute()));
    }
}
