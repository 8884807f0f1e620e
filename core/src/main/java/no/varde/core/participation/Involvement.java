package no.varde.core.participation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * A dated event in which groups took part (medvirkning): recorded once, for many groups and many measures. Its stage
 * follows from the day and the measures' steps.
 *
 * @param id its id, from outside
 * @param on when it took place, or is planned to; may be unknown
 * @param form in which form
 * @param subjects the measures or adoptions that it was about; at least one
 * @param participants the groups that took part, each once; at least one
 * @param missing the groups that should have been there and were not; none of the participants
 * @param title what it was called; empty when the form says enough
 * @param note what should be remembered of it; empty when nothing
 */
public record Involvement(
        String id,
        When on,
        Form form,
        Set<Ref> subjects,
        List<Participant> participants,
        Set<ActorGroup> missing,
        Optional<String> title,
        Optional<String> note)
        implements Fact {

    /** Copies, and refuses other subjects, none, no participants, a group that stands in it twice, and blank texts. */
    public Involvement {
        Require.nothingNull(id, on, form, subjects, participants, missing, title, note);
        Require.id(id, "The id");
        Require.text(title, "The title of involvement " + id);
        Require.text(note, "The note of involvement " + id);
        subjects = Collections.unmodifiableSet(new LinkedHashSet<>(subjects));
        participants = List.copyOf(participants);
        missing = missing.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(missing));
        if (subjects.isEmpty() || participants.isEmpty()) {
            throw new IllegalArgumentException("An involvement has a subject and a participant: " + id);
        }
        for (Ref subject : subjects) {
            if (subject.kind() != Ref.Kind.MEASURE && subject.kind() != Ref.Kind.ADOPTION) {
                throw new IllegalArgumentException("An involvement is about measures or adoptions: " + subject);
            }
        }
        Set<ActorGroup> seen = EnumSet.noneOf(ActorGroup.class);
        seen.addAll(missing);
        for (Participant participant : participants) {
            if (!seen.add(participant.group())) {
                throw new IllegalArgumentException(
                        "A group stands twice in involvement " + id + ": " + participant.group());
            }
        }
    }

    /** A meeting about some measures in which groups took part at the level that its form proposes. */
    public static Involvement of(String id, When on, Form form, Set<Ref> subjects, Set<ActorGroup> groups) {
        List<Participant> participants = groups.stream()
                .sorted()
                .map(group -> new Participant(group, form.proposedLevel()))
                .toList();
        return new Involvement(id, on, form, subjects, participants, Set.of(), Optional.empty(), Optional.empty());
    }

    /** The participant of a group; empty when the group did not take part. */
    public Optional<Participant> participant(ActorGroup group) {
        for (Participant each : participants) {
            if (each.group() == group) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** How far a group took part; empty when it did not, or when that is not known. */
    public Optional<InvolvementLevel> level(ActorGroup group) {
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i).group() == group) {
                return participants.get(i).level();
            }
        }
        return Optional.empty();
    }

    /**
     * Whether another one is perhaps this one recorded twice: about something of the same, with a group in common, the one
     * with a day and the other without, and not in two different forms. Whether it is, somebody has to say.
     */
    public boolean isPerhaps(Involvement other) {
        boolean oneForm = form == other.form || form == Form.OTHER || other.form == Form.OTHER;
        boolean oneGroup = participants.stream()
                .anyMatch(each -> other.participant(each.group()).isPresent());
        return oneForm
                && oneGroup
                && on.isKnown() != other.on.isKnown()
                && !Collections.disjoint(subjects, other.subjects);
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.INVOLVEMENT, id);
    }

    @Override
    public Set<Ref> about() {
        return subjects;
    }
}
