package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.When;
import no.varde.core.plan.Pledge;

/** What somebody outside the municipality's own services promised a measure, and by when. */
record PledgeForm(Asked asked) implements FactForm {

    private static final String PARTY = "party";
    private static final String BY = "by";
    private static final String WHAT = "what";
    private static final String DUE = "due";
    private static final List<Pledge.Party> PARTIES = List.of(Pledge.Party.OTHER, Pledge.Party.STATE);

    @Override
    public List<Field> fields(Typed typed) {
        return List.of(
                typed.words(BY, true),
                typed.one(PARTY, PARTIES, Optional.of(Pledge.Party.OTHER), true),
                typed.words(WHAT, true),
                typed.when(DUE, false, Optional.empty()));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<String> by = typed.readWords(BY, true);
        Optional<Pledge.Party> party = typed.readOne(PARTY, PARTIES, true);
        Optional<String> what = typed.readWords(WHAT, true);
        Optional<When> due = typed.readWhen(DUE, false);
        return typed.errors().isEmpty()
                ? Made.added(new Pledge(
                        ids.get(),
                        asked.about().id(),
                        party.orElseThrow(),
                        by.orElseThrow(),
                        what.orElseThrow(),
                        When.unknown(),
                        due.orElseThrow()))
                : Made.NOTHING;
    }
}
