package no.varde.core.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.basics.Fact;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.situation.Facts;

/**
 * A confirmation that answered an open question for earlier days only, so that it is asked again: "nobody up to 1 November"
 * says nothing of 2 November. Whoever knows that it still holds confirms it anew.
 *
 * @param question the question
 * @param upTo the last day that was answered for
 * @param beforeOurTime whether the answer was that nobody can know
 */
public record Lapsed(Question question, LocalDate upTo, boolean beforeOurTime) {

    /** Refuses null. */
    public Lapsed {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(upTo, "upTo");
    }

    /**
     * What was confirmed once of the questions of an inquiry, in their order; of several confirmations the one that reached
     * furthest. A question that asks of several groups was answered for as long as each of them was.
     */
    public static List<Lapsed> of(Inquiry inquiry, Facts facts) {
        List<Lapsed> lapsed = new ArrayList<>();
        for (OpenQuestion open : inquiry.questions()) {
            of(open.question(), facts).ifPresent(lapsed::add);
        }
        return lapsed;
    }

    private static Optional<Lapsed> of(Question question, Facts facts) {
        List<Fact> parts = question.confirmations("any", LocalDate.EPOCH, false);
        Optional<Lapsed> shortest = Optional.empty();
        for (Fact part : parts) {
            Optional<Lapsed> furthest =
                    confirmed(question, part, parts.size() > 1, facts).max(Comparator.comparing(Lapsed::upTo));
            if (furthest.isEmpty()) {
                return Optional.empty();
            }
            boolean shorter = shortest.filter(each -> !furthest.get().upTo().isBefore(each.upTo()))
                    .isEmpty();
            shortest = shorter ? furthest : shortest;
        }
        return shortest;
    }

    /** What was confirmed of just what a fact would confirm; of every group it answers for one of several, too. */
    private static Stream<Lapsed> confirmed(Question question, Fact part, boolean several, Facts facts) {
        if (part instanceof InvolvementConfirmation asked) {
            return facts.about(InvolvementConfirmation.class, question.about()).stream()
                    .filter(each -> each.group().equals(asked.group())
                            || (several && each.group().isEmpty()))
                    .map(each -> new Lapsed(question, each.upTo(), each.beforeOurTime()));
        } else if (part instanceof AnchoringConfirmation asked) {
            return facts.about(AnchoringConfirmation.class, question.about()).stream()
                    .filter(each -> each.leg() == asked.leg())
                    .map(each -> new Lapsed(question, each.upTo(), each.beforeOurTime()));
        } else if (part instanceof PlanConfirmation asked) {
            return facts.about(PlanConfirmation.class, question.about()).stream()
                    .filter(each -> each.topic() == asked.topic())
                    .map(each -> new Lapsed(question, each.upTo(), each.beforeOurTime()));
        }
        return Stream.empty();
    }
}
