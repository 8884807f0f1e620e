package no.varde.core.situation;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.When;

/** Finds the first day by which something is known to have come; times that are not over by the last day tell nothing. */
final class Earliest {

    private final LocalDate last;
    private Optional<LocalDate> day = Optional.empty();

    Earliest(LocalDate last) {
        this.last = last;
    }

    void take(When on) {
        on.latest()
                .filter(sure -> !sure.isAfter(last))
                .filter(sure -> day.isEmpty() || sure.isBefore(day.get()))
                .ifPresent(sure -> day = Optional.of(sure));
    }

    Optional<LocalDate> day() {
        return day;
    }
}
