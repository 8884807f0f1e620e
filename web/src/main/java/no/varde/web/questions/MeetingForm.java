package no.varde.web.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
import no.varde.web.http.HttpError;

/** How far a group took part in a meeting that is on record or, when that is known, on which day it was. */
record MeetingForm(Asked asked) implements FactForm {

    private static final String LEVEL = "level.meeting";
    private static final String DAY = "day";

    private Involvement meeting() {
        return asked.fact(Involvement.class).orElseThrow(HttpError::notFound);
    }

    /** Of the organisations' leg the union representatives are meant. */
    private ActorGroup group() {
        return asked.question().group().orElse(ActorGroup.UNION_REPRESENTATIVES);
    }

    private boolean asksLevel() {
        return meeting().level(group()).isEmpty();
    }

    @Override
    public List<Field> fields(Typed typed) {
        return List.of(
                asksLevel()
                        ? typed.one(LEVEL, List.of(InvolvementLevel.values()), Optional.empty(), true)
                        : typed.when(DAY, true, Optional.empty()));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Involvement meeting = meeting();
        if (asksLevel()) {
            return typed.readOne(LEVEL, List.of(InvolvementLevel.values()), true)
                    .map(level -> Made.changed(at(meeting, meeting.on(), level(meeting, level))))
                    .orElse(Made.NOTHING);
        }
        return typed.readWhen(DAY, true)
                .map(day -> Made.changed(at(meeting, day, meeting.participants())))
                .orElse(Made.NOTHING);
    }

    private List<Participant> level(Involvement meeting, InvolvementLevel level) {
        List<Participant> participants = new ArrayList<>(meeting.participants());
        participants.replaceAll(each -> each.group() == group() ? Participant.of(each.group(), level) : each);
        return participants;
    }

    private static Involvement at(Involvement meeting, When on, List<Participant> participants) {
        return new Involvement(
                meeting.id(),
                on,
                meeting.form(),
                meeting.subjects(),
                participants,
                meeting.missing(),
                meeting.title(),
                meeting.note());
    }
}
