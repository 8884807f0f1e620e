package no.varde.web.trail;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import no.varde.core.store.Reading;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import no.varde.web.http.Addresses;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Tries;
import no.varde.web.situation.Desk;

/** Rows of a trail, whosever it is: a page of them at a time, all of them in a file, and how often all are looked through. */
final class TrailRows {

    /** How many rows a page holds: what one reads on a phone before one would rather search. */
    static final int AT_ONCE = 20;

    private static final int AT_ONCE_IN_FILES = 500;
    private static final int FREE_CHECKS = 10;

    private TrailRows() {}

    /** The address of the rows before those of a page; empty when there are none. */
    static String older(String address, List<Entry> entries, List<TrailLine> lines) {
        return entries.size() > AT_ONCE
                ? Addresses.with(
                        address,
                        TrailForm.BELOW,
                        String.valueOf(lines.get(AT_ONCE - 1).number()))
                : "";
    }

    /** The rows below a number, read some at a time while they are written. */
    static TrailFiles.Lines all(
            Desk desk, Chain chain, TrailFilter filter, long first, Function<Reading, TrailReader> readers) {
        return to -> {
            long below = first;
            while (below > 1) {
                long next = below;
                List<TrailLine> some = desk.store().read(from -> {
                    TrailReader reader = readers.apply(from);
                    return from.trail(chain, filter, next, AT_ONCE_IN_FILES).stream()
                            .map(reader::read)
                            .toList();
                });
                some.forEach(to);
                below = some.size() < AT_ONCE_IN_FILES
                        ? 0
                        : some.get(some.size() - 1).number();
            }
        };
    }

    /** Rows as a file that opens in a spreadsheet. */
    static Answer csv(Request request, String whose, TrailFiles.Lines lines) {
        return Answer.download(
                name(request, whose, "csv"),
                "text/csv;charset=utf-8",
                out -> TrailFiles.csv(out, request.texts(), lines));
    }

    /** Rows as a file for a program. */
    static Answer json(Request request, String whose, TrailFiles.Lines lines) {
        return Answer.download(name(request, whose, "json"), "application/json", out -> TrailFiles.json(out, lines));
    }

    private static String name(Request request, String whose, String type) {
        return request.texts().get("trail.file") + "-" + whose + "-" + request.today() + "." + type;
    }

    /** Counts how often whole trails are looked through. */
    static Tries checks() {
        return new Tries(FREE_CHECKS, Duration.ofMinutes(2));
    }

    /**
     * Lets a whole trail be looked through, which is not done for one person as often as they like.
     *
     * @throws HttpError 429 when it was too often
     */
    static void check(Tries checks, Request request) {
        Duration wait = checks.enter(request.caller().id(), request.now());
        if (!wait.isZero()) {
            int seconds = Math.toIntExact(wait.toSeconds() + 1);
            throw new HttpError(429, "trail.check.often", seconds).after(seconds);
        }
    }
}
