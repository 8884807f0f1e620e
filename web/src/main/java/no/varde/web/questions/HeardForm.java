package no.varde.web.questions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
import no.varde.core.situation.Proposals;

/**
 * That a group took part: when, in which form and, when that is not what the form says, how far. When nobody has said when
 * the shaping of the measure began, that is asked too, since only against that day a group was with it from the start.
 */
record HeardForm(Asked asked) implements FactForm {

    private static final String GROUP = "group";
    private static final String WHEN = "when";
    private static final String FORM = "form";
    private static final String LEVEL = "level";
    private static final String DESIGN = "design";

    @Override
    public List<Field> fields(Typed typed) {
        List<Field> fields = new ArrayList<>();
        if (asked.question().group().isEmpty()) {
            fields.add(typed.one(GROUP, groups(), Optional.empty(), true));
        }
        fields.add(typed.when(WHEN, false, Optional.empty()));
        fields.add(typed.one(FORM, List.of(Form.values()), usual(), true));
        fields.add(typed.one(LEVEL, List.of(InvolvementLevel.values()), Optional.empty(), false));
        if (!designStartIsKnown()) {
            Proposals proposals =
                    Proposals.of(asked.measure(), asked.situation().facts().reforms());
            fields.add(typed.when(DESIGN, false, proposals.designStart()));
        }
        return fields;
    }

    /** Without the day on which the shaping began nobody can say that a group was with it from the start. */
    private boolean designStartIsKnown() {
        return asked.measure().measure().designStart().isKnown();
    }

    /** Those that the question is about first. */
    private Set<ActorGroup> groups() {
        Set<ActorGroup> groups = new LinkedHashSet<>(asked.question().among());
        groups.addAll(EnumSet.allOf(ActorGroup.class));
        return groups;
    }

    /** Union representatives discuss and statutory councils give a statement; of others nobody knows. */
    private Optional<Form> usual() {
        return asked.question().group().flatMap(group -> {
            if (group == ActorGroup.UNION_REPRESENTATIVES) {
                return Optional.of(Form.DISCUSSION);
            }
            return group.isStatutoryCouncil() ? Optional.of(Form.STATEMENT) : Optional.empty();
        });
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<ActorGroup> group =
                asked.question().group().or(() -> typed.readOne(GROUP, List.of(ActorGroup.values()), true));
        Optional<When> when = typed.readWhen(WHEN, false);
        Optional<Form> form = typed.readOne(FORM, List.of(Form.values()), true);
        Optional<InvolvementLevel> level = typed.readOne(LEVEL, List.of(InvolvementLevel.values()), false);
        Optional<When> design = designStartIsKnown() ? Optional.of(When.unknown()) : typed.readWhen(DESIGN, false);
        if (design.isEmpty() || group.isEmpty() || when.isEmpty() || form.isEmpty()) {
            return Made.NOTHING;
        }
        Participant participant = new Participant(group.get(), level.or(form.get()::proposedLevel));
        Involvement meeting = new Involvement(
                ids.get(),
                when.get(),
                form.get(),
                asked.subjects(),
                List.of(participant),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        Optional<Fact> begun = design.filter(When::isKnown).map(asked.measure().measure()::withDesignStart);
        return new Made(List.of(meeting), begun);
    }
}
