package no.varde.web;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.varde.web.SettingSources.Given;
import no.varde.web.http.Texts;
import no.varde.web.upkeep.BackupPlan;

/** Reads when and where copies are made by themselves, and says everything that is wrong with it. */
final class BackupSettingsReader {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final int TEN_YEARS = 3650;

    private final SettingSources sources;
    private final Texts texts;
    private final List<String> faults;

    BackupSettingsReader(SettingSources sources, Texts texts, List<String> faults) {
        this.sources = sources;
        this.texts = texts;
        this.faults = faults;
    }

    /** The plan; empty when no folder is named, or something is wrong. All of it is looked at, so that no fault waits. */
    Optional<BackupPlan> read() {
        Optional<LocalTime> at = value(Setting.BACKUP_AT, BackupSettingsReader::time);
        Optional<ZoneId> zone = value(Setting.BACKUP_ZONE, BackupSettingsReader::zone);
        Optional<Integer> days = value(Setting.BACKUP_DAYS, BackupSettingsReader::number);
        Optional<Integer> least = value(Setting.BACKUP_LEAST, BackupSettingsReader::number);
        if (sources.of(Setting.BACKUP_FOLDER).value().isBlank()) {
            return Optional.empty();
        }
        Optional<Path> folder = value(Setting.BACKUP_FOLDER, BackupSettingsReader::path);
        if (folder.isEmpty() || at.isEmpty() || zone.isEmpty() || days.isEmpty() || least.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new BackupPlan(folder.get().toAbsolutePath(), at.get(), zone.get(), days.get(), least.get()));
    }

    private <T> Optional<T> value(Setting setting, Function<String, Optional<T>> reader) {
        Given given = sources.of(setting);
        Optional<T> read = reader.apply(given.value().strip());
        if (read.isEmpty()) {
            boolean counts = setting == Setting.BACKUP_DAYS || setting == Setting.BACKUP_LEAST;
            faults.add(texts.get(
                    counts ? "server.fault.number" : "server.fault." + setting.key(),
                    given.value(),
                    given.origin(),
                    "1",
                    String.valueOf(TEN_YEARS)));
        }
        return read;
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.replace('.', ':'), CLOCK));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= TEN_YEARS)
                : Optional.empty();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
