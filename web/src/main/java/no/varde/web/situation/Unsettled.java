package no.varde.web.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.findings.Question;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Rule;
import no.varde.core.findings.Verdict;
import no.varde.web.http.Texts;

/**
 * A question that would settle what is not assessed, or why nobody can settle it any more; with the rules that ask.
 *
 * @param question the question
 * @param text its words
 * @param rules the rules that ask it, as links to where they are explained
 */
public record Unsettled(Question question, String text, List<RuleLink> rules) {

    /**
     * A rule by its name.
     *
     * @param name its name
     * @param href where it is explained
     */
    public record RuleLink(String name, String href) {}

    /** The questions of some verdicts in their order, each once although several rules may ask it. */
    public static List<Unsettled> of(List<Verdict.NotAssessed> verdicts, RoomForAction room, Texts texts) {
        Map<Question, Set<Rule>> asking = new LinkedHashMap<>();
        for (Verdict.NotAssessed each : verdicts) {
            Set<Rule> rules = asking.computeIfAbsent(each.question(), any -> new LinkedHashSet<>());
            room.rule(each.rule()).ifPresent(rules::add);
        }
        List<Unsettled> all = new ArrayList<>();
        asking.forEach((question, rules) -> all.add(new Unsettled(
                question,
                texts.of(question.text()),
                rules.stream()
                        .map(rule -> new RuleLink(texts.of(rule.name()), "/about/rules#" + rule.id()))
                        .toList())));
        return all;
    }
}
