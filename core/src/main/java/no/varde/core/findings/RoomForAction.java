package no.varde.core.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.situation.Situation;

/**
 * The room for action (handlingsrom): everything that some rules see in a situation, what they looked at and had nothing
 * to say on, and what they could not assess. Immutable, and safe to share between threads.
 */
public final class RoomForAction {

    private final Situation situation;
    private final List<Rule> rules;
    private final List<Finding> findings;
    private final List<Verdict.NotAssessed> notAssessed;
    private final List<Verdict.No> cleared;
    private volatile Map<Ref, List<Finding>> within = Map.of();

    private RoomForAction(Situation situation, List<Rule> rules) {
        this.situation = situation;
        this.rules = List.copyOf(rules);
        List<Finding> seen = new ArrayList<>();
        List<Verdict.NotAssessed> unknown = new ArrayList<>();
        List<Verdict.No> nothing = new ArrayList<>();
        for (Rule rule : this.rules) {
            for (Verdict verdict : rule.assess(situation)) {
                if (verdict instanceof Verdict.Yes yes) {
                    seen.add(yes.finding());
                } else if (verdict instanceof Verdict.NotAssessed each) {
                    unknown.add(each);
                } else if (verdict instanceof Verdict.No no) {
                    nothing.add(no);
                }
            }
        }
        seen.sort(Finding.ORDER);
        findings = Collections.unmodifiableList(seen);
        notAssessed = Collections.unmodifiableList(unknown);
        cleared = Collections.unmodifiableList(nothing);
    }

    /**
     * What some rules see in a situation.
     *
     * @throws IllegalArgumentException when two rules have the same id
     */
    public static RoomForAction of(Situation situation, List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("There are two rules of the id " + rule.id());
            }
        }
        return new RoomForAction(situation, rules);
    }

    /** The situation that was looked at. */
    public Situation situation() {
        return situation;
    }

    /** The rules that looked, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of an id; empty when it was not among those that looked. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Everything that is seen, in the order in which it is shown ({@link Finding#ORDER}). */
    public List<Finding> findings() {
        return findings;
    }

    /** What is seen of a kind, in the same order. */
    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(each -> each.kind() == kind).toList();
    }

    /** What is seen on a measure, an area or a reform, in the same order. */
    public List<Finding> findingsOn(Ref measureAreaOrReform) {
        Map<Ref, List<Finding>> known = within;
        if (known.isEmpty() && !findings.isEmpty()) {
            known = bySubject();
            within = known;
        }
        return known.getOrDefault(measureAreaOrReform, List.of());
    }

    /** All findings by what they are within, made when first asked for: a list of measures asks once for each. */
    private Map<Ref, List<Finding>> bySubject() {
        Map<Ref, List<Finding>> found = new HashMap<>();
        for (Finding finding : findings) {
            Set<Ref> places = new LinkedHashSet<>(finding.subject().within());
            places.add(finding.subject().ref());
            places.forEach(place ->
                    found.computeIfAbsent(place, any -> new ArrayList<>()).add(finding));
        }
        found.replaceAll((place, all) -> List.copyOf(all));
        return found;
    }

    /** What is seen that rests on a principle, in the same order. */
    public List<Finding> findings(Principle principle) {
        return findings.stream()
                .filter(each -> each.principles().contains(principle))
                .toList();
    }

    /** What a rule sees, in the same order. */
    public List<Finding> findingsBy(String rule) {
        return findings.stream().filter(each -> each.rule().equals(rule)).toList();
    }

    /** How many are seen of each kind; every kind is there, in the order in which they are shown. */
    public Map<Finding.Kind, Integer> counts() {
        Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
        for (Finding.Kind kind : Finding.Kind.values()) {
            counts.put(kind, 0);
        }
        findings.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** What the rules could not assess, with the question that would settle each, in the order of the rules. */
    public List<Verdict.NotAssessed> notAssessed() {
        return notAssessed;
    }

    /** What the rules could not assess on a measure, an area or a reform. */
    public List<Verdict.NotAssessed> notAssessedOn(Ref measureAreaOrReform) {
        return notAssessed.stream()
                .filter(each -> each.subject().isWithin(measureAreaOrReform))
                .toList();
    }

    /** The questions that are still open, each once although several rules may ask it, in the order of the rules. */
    public List<Question> openQuestions() {
        return notAssessed.stream()
                .map(Verdict.NotAssessed::question)
                .filter(Question::open)
                .distinct()
                .toList();
    }

    /** What the rules looked at and had nothing to say on. */
    public List<Verdict.No> cleared() {
        return cleared;
    }
}
