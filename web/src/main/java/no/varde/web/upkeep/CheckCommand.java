package no.varde.web.upkeep;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.http.Texts;

/** Looks through a database and reports, without changing anything; also while a server runs. */
final class CheckCommand {

    private static final int WIDTH = 16;

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;

    CheckCommand(PrintStream out, PrintStream err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    int run(Path file) {
        try {
            StoreFile.Report report = StoreFile.check(file);
            say(file, report);
            return report.faults().isEmpty() ? Commands.DONE : Commands.FOUND_FAULTS;
        } catch (SqliteStore.Failure e) {
            err.println(texts.get("upkeep.check.failed"));
            err.println("  " + Trouble.of(e, file).in(texts));
            return e.reason() == SqliteStore.Reason.DAMAGED ? Commands.FOUND_FAULTS : Commands.NOT_DONE;
        }
    }

    private void say(Path file, StoreFile.Report report) {
        StoreFile.Contents contents = report.contents();
        Inventory inventory = new Inventory(texts);
        out.println(texts.get(
                "upkeep.check.head",
                file.toString(),
                inventory.size(contents.bytes()),
                texts.number(contents.version())));
        inventory.lines(contents).forEach(out::println);
        out.println();
        for (StoreFile.FaultKind kind : StoreFile.FaultKind.values()) {
            List<StoreFile.Fault> faults = report.faults().stream()
                    .filter(fault -> fault.kind() == kind)
                    .toList();
            boolean looked = report.complete()
                    || kind == StoreFile.FaultKind.PAGES
                    || (kind == StoreFile.FaultKind.POINTER && report.faults().isEmpty());
            String found = !faults.isEmpty() ? "upkeep.check.wrong" : looked ? "upkeep.check.well" : "upkeep.check.not";
            String what = texts.get("upkeep.check." + kind.name().toLowerCase(Locale.ROOT));
            out.println("  " + (texts.get(found) + " ".repeat(WIDTH)).substring(0, WIDTH) + what);
            faults.forEach(fault -> out.println("    - " + fault.detail()));
        }
        out.println();
        seals(report);
        if (report.faults().isEmpty()) {
            out.println(texts.get(report.complete() ? "upkeep.check.sound" : "upkeep.check.older"));
        } else {
            out.println(texts.get("upkeep.check.faults", report.faults().size()));
        }
    }

    private void seals(StoreFile.Report report) {
        if (!report.seals().isEmpty()) {
            out.println(texts.get("upkeep.check.seals"));
            for (StoreFile.Seal seal : report.seals()) {
                String whose =
                        seal.municipality().isEmpty() ? texts.get("upkeep.check.seals.server") : seal.municipality();
                out.println("  " + seal.code() + "  " + whose);
            }
            out.println();
        }
    }
}
