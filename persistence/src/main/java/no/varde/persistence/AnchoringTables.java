package no.varde.persistence;

import java.util.List;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/** The tables of the room {@code anchoring}. */
final class AnchoringTables {

    private AnchoringTables() {}

    static List<FactTable<?>> all() {
        return List.of(anchorings(), confirmations(), casePapers());
    }

    private static FactTable<Anchoring> anchorings() {
        return new FactTable<>(
                Ref.Kind.ANCHORING,
                Anchoring.class,
                "body act planned held outcome case_number period_from period_until ~note",
                (to, fact) -> to.constant(fact.body())
                        .constant(fact.act())
                        .when(fact.planned())
                        .maybe(fact.held().map(When::text))
                        .maybeConstant(fact.outcome())
                        .maybe(fact.caseNumber().map(CaseNumber::text))
                        .maybePeriod(fact.planPeriod())
                        .maybe(fact.note()),
                (from, id) -> new Anchoring(
                        id,
                        from.parts().subjects(),
                        from.constant(Body.class),
                        from.constant(Act.class),
                        from.when(),
                        from.maybeWhen(),
                        from.maybeConstant(Outcome.class),
                        from.maybeText().map(CaseNumber::new),
                        from.maybePeriod(),
                        from.maybeText()));
    }

    private static FactTable<AnchoringConfirmation> confirmations() {
        return new FactTable<>(
                Ref.Kind.ANCHORING_CONFIRMATION,
                AnchoringConfirmation.class,
                "?subject leg up_to before_our_time",
                (to, fact) -> to.ref(fact.subject())
                        .constant(fact.leg())
                        .day(fact.upTo())
                        .flag(fact.beforeOurTime()),
                (from, id) ->
                        new AnchoringConfirmation(id, from.ref(), from.constant(Leg.class), from.day(), from.flag()));
    }

    private static FactTable<CasePaper> casePapers() {
        return new FactTable<>(
                Ref.Kind.CASE_PAPER,
                CasePaper.class,
                "?subject ~title address",
                (to, fact) -> to.ref(fact.subject())
                        .text(fact.title())
                        .text(fact.address().toString()),
                (from, id) -> new CasePaper(
                        id,
                        from.ref(),
                        from.text(),
                        CasePaper.address(from.text()).orElseThrow(() -> new Damage("A paper leads nowhere: " + id))));
    }
}
