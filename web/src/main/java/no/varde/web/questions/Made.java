package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;

/**
 * What an answer comes to.
 *
 * @param added new facts
 * @param changed a fact that was there, as the answer makes it; empty when the answer changes none
 */
record Made(List<Fact> added, Optional<Fact> changed) {

    static final Made NOTHING = new Made(List.of(), Optional.empty());

    /** Copies. */
    Made {
        added = List.copyOf(added);
    }

    static Made added(Fact... facts) {
        return new Made(List.of(facts), Optional.empty());
    }

    static Made changed(Fact fact) {
        return new Made(List.of(), Optional.of(fact));
    }

    Stream<Fact> all() {
        return Stream.concat(added.stream(), changed.stream());
    }
}
