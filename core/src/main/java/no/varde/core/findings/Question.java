package no.varde.core.findings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.PlanConfirmation;

/**
 * What one would have to know for a rule to answer.
 *
 * @param text the question, as one would ask it aloud
 * @param missing the kind of fact that would answer it, so that a page can lead to the form for it
 * @param about the measure, adoption or other fact that the answer belongs to
 * @param group the group that it asks of; empty when it asks of none
 * @param among the groups that it asks of when it asks of several at once, such as everybody beyond the municipality;
 *     empty when it asks of one or none
 * @param leg the leg that it asks of; empty when it asks of none
 * @param open whether an answer is still wanted; false when somebody has confirmed that nobody can know, since the
 *     history is older than the records
 */
public record Question(
        Message text,
        Ref.Kind missing,
        Ref about,
        Optional<ActorGroup> group,
        Set<ActorGroup> among,
        Optional<Leg> leg,
        boolean open) {

    /** Copies, and refuses null. */
    public Question {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(leg, "leg");
        among = among.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(among));
    }

    /** An open question that asks of no group and no leg. */
    public static Question of(Message text, Ref.Kind missing, Ref about) {
        return new Question(text, missing, about, Optional.empty(), Set.of(), Optional.empty(), true);
    }

    /** The same, of a group. */
    public Question ofGroup(ActorGroup asked) {
        return new Question(text, missing, about, Optional.of(asked), Set.of(), leg, open);
    }

    /** The same, of several groups at once. */
    public Question among(Set<ActorGroup> asked) {
        return new Question(text, missing, about, Optional.empty(), asked, leg, open);
    }

    /** The same, of a leg. */
    public Question ofLeg(Leg asked) {
        return new Question(text, missing, about, group, among, Optional.of(asked), open);
    }

    /** The same as one that nobody can answer any more, with the words that say so. */
    public Question closed(Message why) {
        return new Question(why, missing, about, group, among, leg, false);
    }

    /**
     * The facts by which somebody answers that there is nobody, or nothing more, up to and with a day, or that nobody can
     * know since the history is older than the records. They speak of what is asked and of nothing else: asked of several
     * groups there is one for each of these.
     *
     * @param id the id of the new fact, from outside; of several facts the group follows it
     * @param upTo the last day that they answer for
     * @param beforeOurTime whether nobody can know
     * @return none when the question wants something else, such as the day of a meeting or who raised a measure
     */
    public List<Fact> confirmations(String id, LocalDate upTo, boolean beforeOurTime) {
        if (missing == Ref.Kind.ANCHORING && (about.kind() == Ref.Kind.MEASURE || about.kind() == Ref.Kind.ADOPTION)) {
            return leg.<Fact>map(each -> new AnchoringConfirmation(id, about, each, upTo, beforeOurTime)).stream()
                    .toList();
        } else if (about.kind() != Ref.Kind.MEASURE) {
            return List.of();
        } else if (missing == Ref.Kind.INVOLVEMENT) {
            return group.isPresent()
                    ? List.of(new InvolvementConfirmation(id, about.id(), group, upTo, beforeOurTime))
                    : among.stream()
                            .<Fact>map(each -> new InvolvementConfirmation(
                                    id + "-" + each.text(), about.id(), Optional.of(each), upTo, beforeOurTime))
                            .toList();
        }
        return topic().<Fact>map(each -> new PlanConfirmation(id, about.id(), each, upTo, beforeOurTime)).stream()
                .toList();
    }

    /** Whether "nobody" or "before our time" is an answer to it. */
    public boolean isConfirmable() {
        return !confirmations("any", LocalDate.EPOCH, false).isEmpty();
    }

    private Optional<PlanConfirmation.Topic> topic() {
        return switch (missing) {
            case STEP -> Optional.of(PlanConfirmation.Topic.STEPS);
            case RESPONSIBILITY -> Optional.of(PlanConfirmation.Topic.SECTORS);
            case PLEDGE -> Optional.of(PlanConfirmation.Topic.PLEDGES);
            case LINK -> Optional.of(PlanConfirmation.Topic.LINKS);
            default -> Optional.empty();
        };
    }
}
