package no.varde.core.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.anchoring.AnchoringConfirmation;
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
     * furthest.
     */
    public static List<Lapsed> of(Inquiry inquiry, Facts facts) {
        List<Lapsed> lapsed = new ArrayList<>();
        for (OpenQuestion open : inquiry.questions()) {
            Question question = open.question();
            confirmed(question, facts).max(Comparator.comparing(Lapsed::upTo)).ifPresent(lapsed::add);
        }
        return lapsed;
    }

    private static Stream<Lapsed> confirmed(Question question, Facts facts) {
        return Stream.of(
                        facts.about(InvolvementConfirmation.class, question.about()).stream()
                                .flatMap(each -> same(question, each, each.id(), each.upTo(), each.beforeOurTime())),
                        facts.about(AnchoringConfirmation.class, question.about()).stream()
                                .flatMap(each -> same(question, each, each.id(), each.upTo(), each.beforeOurTime())),
                        facts.about(PlanConfirmation.class, question.about()).stream()
                                .flatMap(each -> same(question, each, each.id(), each.upTo(), each.beforeOurTime())))
                .flatMap(each -> each);
    }

    /** The confirmation, when it is what the question would be answered by. */
    private static Stream<Lapsed> same(
            Question question, Object confirmation, String id, LocalDate upTo, boolean beforeOurTime) {
        return question.confirmation(id, upTo, beforeOurTime).equals(Optional.of(confirmation))
                ? Stream.of(new Lapsed(question, upTo, beforeOurTime))
                : Stream.empty();
    }
}
