package no.varde.web.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Validity;
import no.varde.core.participation.Concern;
import no.varde.core.situation.Proposals;
import no.varde.web.http.Choice;

/** Whom a measure concerns; those that measures of its areas usually concern are ticked already. */
record ConcernForm(Asked asked) implements FactForm {

    private static final String GROUPS = "groups";

    @Override
    public List<Field> fields(Typed typed) {
        Proposals proposals =
                Proposals.of(asked.measure(), asked.situation().facts().reforms());
        List<String> chosen = typed.isSent()
                ? typed.values().list(GROUPS)
                : proposals.groups().stream().map(ActorGroup::text).toList();
        return List.of(typed.marked(
                typed.several(
                        GROUPS,
                        Choice.of(
                                List.of(ActorGroup.values()),
                                ActorGroup::text,
                                each -> typed.texts().capital(typed.texts().of(each)),
                                chosen)),
                !chosen.isEmpty()));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        List<Fact> concerned = new ArrayList<>();
        for (ActorGroup group : ActorGroup.values()) {
            if (typed.values().list(GROUPS).contains(group.text())) {
                concerned.add(new Concern(ids.get(), asked.about().id(), group, Validity.always()));
            }
        }
        if (concerned.isEmpty()) {
            typed.missing(GROUPS);
        }
        return new Made(concerned, Optional.empty());
    }
}
