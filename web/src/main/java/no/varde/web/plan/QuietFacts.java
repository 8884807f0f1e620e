package no.varde.web.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.situation.Facts;
import no.varde.web.situation.Links;

/**
 * The facts about a measure that its page tells nowhere by themselves, such as a link without a day or a confirmation: each
 * has its anchor in the section that it shapes, so that what rests on it can lead there.
 */
final class QuietFacts {

    private static final String TOP = "top";

    private static final Map<Ref.Kind, String> SECTIONS = new EnumMap<>(Map.of(
            Ref.Kind.LINK, TOP,
            Ref.Kind.RESPONSIBILITY, TOP,
            Ref.Kind.LIFE_CHANGE, TOP,
            Ref.Kind.STEP, "steps",
            Ref.Kind.CONCERN, "people",
            Ref.Kind.INVOLVEMENT, "people",
            Ref.Kind.INVOLVEMENT_CONFIRMATION, "people",
            Ref.Kind.ANCHORING, "anchoring",
            Ref.Kind.ANCHORING_CONFIRMATION, "anchoring",
            Ref.Kind.STEERING_ANSWER, "balance"));

    private QuietFacts() {}

    /**
     * The anchors of the quiet facts about a measure, by section.
     *
     * @param told the anchors that stand elsewhere on the page; gets those that are given here
     */
    static Map<String, List<String>> of(Facts facts, Ref measure, Set<String> told) {
        Map<String, List<String>> quiet = new LinkedHashMap<>();
        for (Fact fact : facts.everything()) {
            String section = section(fact);
            if (!section.isEmpty() && fact.about().contains(measure) && told.add(Links.anchor(fact.ref()))) {
                quiet.computeIfAbsent(section, any -> new ArrayList<>()).add(Links.anchor(fact.ref()));
            }
        }
        return quiet;
    }

    private static String section(Fact fact) {
        if (fact instanceof PlanConfirmation confirmation) {
            return switch (confirmation.topic()) {
                case STEPS -> "steps";
                case PLEDGES -> "pledges";
                case SECTORS, LINKS -> TOP;
            };
        }
        return SECTIONS.getOrDefault(fact.ref().kind(), "");
    }
}
