package no.varde.web.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.web.watch.Check.Result;
import no.varde.web.watch.Check.State;

/**
 * Whether the server is ready to do its work: asks each check, keeps the answers for a few seconds so that asking often
 * costs nothing, and says in the log when one of them changes.
 */
public final class Readiness {

    private static final System.Logger LOG = System.getLogger(Readiness.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final List<Check> checks;
    private final Clock clock;
    private Map<String, Result> results = Map.of();
    private Instant until = Instant.MIN;

    /** The checks in the order in which they are told. */
    public Readiness(List<Check> checks, Clock clock) {
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    /** What each check found, by its name. */
    synchronized Map<String, Result> results() {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            Map<String, Result> found = new LinkedHashMap<>();
            for (Check check : checks) {
                Result result = look(check);
                tell(check.name(), Optional.ofNullable(results.get(check.name())), result);
                found.put(check.name(), result);
            }
            results = found;
            until = clock.instant().plus(KEPT);
        }
        return results;
    }

    private static Result look(Check check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The check of the " + check.name() + " failed", e);
            return new Result(State.FAILED, e.getClass().getSimpleName());
        }
    }

    private static void tell(String name, Optional<Result> before, Result now) {
        State was = before.map(Result::state).orElse(State.OK);
        if (was != now.state()) {
            System.Logger.Level level =
                    now.state() == State.OK ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
            LOG.log(level, "The " + name + " was " + was + " and is " + now.state() + ": " + now.detail());
        }
    }

    /** Whether none has failed. */
    static boolean isReady(Map<String, Result> results) {
        return results.values().stream().noneMatch(result -> result.state() == State.FAILED);
    }
}
