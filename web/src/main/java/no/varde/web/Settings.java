package no.varde.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.varde.web.access.provider.ProviderSettings;
import no.varde.web.http.Networks;
import no.varde.web.reminder.MailSettings;
import no.varde.web.server.Listening;
import no.varde.web.upkeep.BackupPlan;

/**
 * How the program shall run.
 *
 * @param listening where and how to listen
 * @param hostNames further names under which it answers, beside this machine's own local ones
 * @param clear whether people on other machines are served over connections that are not encrypted
 * @param data the folder in which it keeps everything
 * @param demo whether to load the fictional sample municipality
 * @param provider by which identity provider people sign in; empty when by none
 * @param watching who may watch it, and how it writes its log
 * @param backup when and where it makes copies by itself; empty when it makes none
 * @param mail by which mail server it sends letters; empty when it sends none
 */
record Settings(
        Listening listening,
        List<String> hostNames,
        boolean clear,
        Path data,
        boolean demo,
        Optional<ProviderSettings> provider,
        Watching watching,
        Optional<BackupPlan> backup,
        Optional<MailSettings> mail) {

    Settings {
        hostNames = List.copyOf(hostNames);
    }

    /** How the log is written. */
    enum LogFormat {
        /** A line for people. */
        TEXT,
        /** A line for programs. */
        JSON
    }

    /**
     * Who may watch the program, and how it writes its log.
     *
     * @param metricsToken what a program must show to read the metrics from anywhere; empty when none may by a token
     * @param metricsFrom from where they may be read without one, beside this machine itself
     * @param logFormat how the log is written
     */
    record Watching(Optional<String> metricsToken, Networks metricsFrom, LogFormat logFormat) {

        /** Only from this machine, and a log for people. */
        static final Watching USUAL = new Watching(Optional.empty(), Networks.NONE, LogFormat.TEXT);
    }
}
