package no.varde.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.plan.Measure;

/**
 * Decisions that a sheet tells of and that perhaps are recorded already: by the same body on the same day, or in the same
 * case. That is proposed and not assumed, and where the two say different things it is asked which counts. One that the
 * sheet tells just as it is recorded is the same without a question.
 */
final class StandingDecisions {

    private static final String SAME = Asking.SAME;

    private final Known known;
    private final Asking asking;
    private final LocalDate today;

    StandingDecisions(Known known, Asking asking, LocalDate today) {
        this.known = known;
        this.asking = asking;
        this.today = today;
    }

    void ask(Group group, Measure measure) {
        List<Anchoring> recorded = known.about(Anchoring.class, measure.ref());
        for (Decisions.Mention mention : List.copyOf(group.whole().decisions)) {
            Gathering.Decision told = Gathering.Decision.of(mention, today);
            if (!group.first().leftOut && recorded.stream().noneMatch(each -> tellsNoMore(told, each))) {
                recorded.stream()
                        .filter(each -> isPerhaps(told, each))
                        .findFirst()
                        .ifPresent(each -> ask(group, mention, told, each));
            }
        }
    }

    private static boolean tellsNoMore(Gathering.Decision told, Anchoring recorded) {
        return told.isToldBy(recorded) && !adds(told, recorded);
    }

    /** Whether the sheet tells the case number of one that was held on the same day, of which none is recorded. */
    private static boolean adds(Gathering.Decision told, Anchoring recorded) {
        return told.caseNumber().isPresent()
                && recorded.caseNumber().isEmpty()
                && told.on().exactDay().isPresent();
    }

    private static boolean isPerhaps(Gathering.Decision told, Anchoring recorded) {
        return told.held()
                && recorded.held().isPresent()
                && told.fact("told", recorded.subjects()).isPerhaps(recorded);
    }

    private void ask(Group group, Decisions.Mention mention, Gathering.Decision told, Anchoring recorded) {
        boolean differs = differs(told, recorded);
        Proposal own = new Proposal(Standing.OWN, Doubt.message("stands.decision.own"));
        List<Proposal> proposals = differs
                ? List.of(
                        new Proposal(Standing.SHEET, Doubt.message("stands.decision.sheet")),
                        new Proposal(Standing.KEEP, Doubt.message("stands.decision.keep")),
                        own)
                : List.of(new Proposal(SAME, Doubt.message("stands.decision.same")), own);
        Doubt doubt = Doubt.of(
                        differs ? "stands.decision.differs" : "stands.decision",
                        Telling.what(mention, told.held()),
                        Telling.what(recorded))
                .with(proposals);
        RowDraft row = group.rowOf(each -> each.decisions.contains(mention));
        String id = told.body().name().toLowerCase(Locale.ROOT) + "." + (row.decisions.indexOf(mention) + 1);
        Optional<Answer> answer =
                Standing.ask(asking, group, row, id + ".decided", text(mention, recorded), doubt, proposals);
        answer.filter(Answer.Mend.class::isInstance)
                .map(each -> ((Answer.Mend) each).text())
                .ifPresent(chosen -> {
                    if (chosen.equals(Standing.OWN)) {
                        group.verdicts.others.add(mention);
                    } else {
                        group.verdicts.decided.put(mention, new Verdicts.Same(recorded, chosen.equals(Standing.SHEET)));
                    }
                });
    }

    /** Whether both say something and it is not the same. */
    private static boolean differs(Gathering.Decision told, Anchoring recorded) {
        When held = recorded.held().orElseThrow();
        boolean otherOutcome = told.outcome().isPresent()
                && recorded.outcome().isPresent()
                && !told.outcome().equals(recorded.outcome());
        boolean otherAct = told.act() != recorded.act();
        return otherAct
                || otherOutcome
                || (told.on().isKnown() && held.isKnown() && !told.on().equals(held));
    }

    /** What a question is remembered by: both, so that another outcome is asked about anew. */
    private static String text(Decisions.Mention mention, Anchoring recorded) {
        return mention.body().label().in(Language.NB)
                + Telling.day(mention.on())
                + mention.caseNumber().map(each -> " " + each.text()).orElse("")
                + mention.outcome()
                        .map(each -> " " + each.label().in(Language.NB))
                        .orElse("")
                + recorded.outcome()
                        .filter(each -> !mention.outcome().equals(Optional.of(each)))
                        .map(each -> " / " + each.label().in(Language.NB))
                        .orElse("");
    }
}
