package no.varde.web.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
import no.varde.web.http.HttpError;

/**
 * What is not known of a meeting that is on record: how far those who were there took part, in which form, and when. What a
 * spreadsheet told of it is often no more than who was there, and then one answer says it all, of every group at once.
 */
record MeetingForm(Asked asked) implements FactForm {

    private static final String LEVEL = "level.meeting";
    private static final String FORM = "form";
    private static final String DAY = "day";
    private static final String WHEN = "when";
    private static final List<InvolvementLevel> LEVELS = List.of(InvolvementLevel.values());
    private static final List<Form> FORMS = List.of(Form.values());

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

    private boolean asksForm() {
        return meeting().form() == Form.OTHER;
    }

    @Override
    public List<Field> fields(Typed typed) {
        if (!asksLevel()) {
            return List.of(typed.when(DAY, true, Optional.empty()));
        }
        List<Field> fields = new ArrayList<>();
        if (!meeting().on().isKnown()) {
            fields.add(typed.when(WHEN, false, Optional.empty()));
        }
        if (asksForm()) {
            fields.add(typed.one(FORM, FORMS, Optional.empty(), false));
        }
        for (Participant each : meeting().participants()) {
            if (each.level().isEmpty()) {
                Field field = typed.one(name(each), LEVELS, Optional.empty(), false);
                fields.add(field.labelled(typed.texts().get("questions.field.level.of", each.group())));
            }
        }
        return fields;
    }

    /** The field of the group that is asked about, and those of the others. */
    private String name(Participant participant) {
        return participant.group() == group()
                ? LEVEL
                : "level." + participant.group().text();
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        if (!asksLevel()) {
            return typed.readWhen(DAY, true)
                    .map(day ->
                            Made.changed(with(day, meeting().form(), meeting().participants())))
                    .orElse(Made.NOTHING);
        }
        Involvement meeting = meeting();
        Optional<When> when = meeting.on().isKnown() ? Optional.of(meeting.on()) : typed.readWhen(WHEN, false);
        Form form = asksForm() ? typed.readOne(FORM, FORMS, false).orElse(Form.OTHER) : meeting.form();
        List<Participant> participants = new ArrayList<>();
        for (Participant each : meeting.participants()) {
            participants.add(
                    each.level().isPresent()
                            ? each
                            : new Participant(
                                    each.group(),
                                    typed.readOne(name(each), LEVELS, false).or(form::proposedLevel)));
        }
        boolean answered = participants.stream()
                .anyMatch(each -> each.group() == group() && each.level().isPresent());
        if (!answered) {
            typed.missing(LEVEL);
        }
        return answered && when.isPresent() ? Made.changed(with(when.get(), form, participants)) : Made.NOTHING;
    }

    private Involvement with(When on, Form form, List<Participant> participants) {
        Involvement meeting = meeting();
        return new Involvement(
                meeting.id(),
                on,
                form,
                meeting.subjects(),
                participants,
                meeting.missing(),
                meeting.title(),
                meeting.note());
    }
}
