package no.varde.core.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * One reasoned statement about the room for action («dette ser vi»): a key with typed arguments, which
 * {@link Message#in(Language)} turns into a sentence in three languages. Immutable.
 *
 * @param rule the id of the rule that gave it
 * @param principles the principles that it rests on, the foremost first
 * @param kind risk, gap, opening or strength
 * @param subject what it speaks of
 * @param sentence what is seen; it does not repeat the name of the subject
 * @param reasons the facts behind it
 * @param suggestion what one could do next, in plain language; empty for a strength that needs nothing
 * @param audience who it is first of all for; empty means everybody alike
 * @param daysToAct whole days until the next act that cannot be undone, 0 or more; empty when none is known
 */
public record Finding(
        String rule,
        List<Principle> principles,
        Kind kind,
        Subject subject,
        Message sentence,
        List<Reason> reasons,
        Optional<Message> suggestion,
        List<Audience> audience,
        OptionalInt daysToAct) {

    /** Risk, gap, opening or strength, in the order in which they are shown. */
    public enum Kind implements Labelled {
        /** Something that should be done before an act that cannot be undone, and soon (risiko). */
        RISK,
        /** Something that remains (gjenstår). */
        GAP,
        /** Something that could be had (mulighet). */
        OPENING,
        /** Something that works, and should be seen (styrke). */
        STRENGTH;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("findings", "Kind." + name());
        }
    }

    /**
     * The order in which findings are shown: risk, gap, opening, strength; within a kind those whose next act comes first,
     * then those without a known one. What this leaves open stays in the order of the rules and subjects.
     */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::kind).thenComparingInt(each -> each.daysToAct.orElse(Integer.MAX_VALUE));

    /** Copies, and refuses a finding without a principle or with negative days. */
    public Finding {
        Require.nothingNull(rule, principles, kind, subject, sentence, reasons, suggestion, audience, daysToAct);
        principles = List.copyOf(principles);
        reasons = List.copyOf(reasons);
        audience = List.copyOf(audience);
        if (principles.isEmpty()) {
            throw new IllegalArgumentException("A finding rests on a principle: " + rule);
        }
        if (daysToAct.isPresent() && daysToAct.getAsInt() < 0) {
            throw new IllegalArgumentException("Days to an act are 0 or more: " + daysToAct.getAsInt());
        }
    }

    /** A finding of a rule, so far without reasons and suggestion. */
    public static Finding of(Rule rule, Kind kind, Subject subject, Message sentence) {
        return new Finding(
                rule.id(),
                rule.principles(),
                kind,
                subject,
                sentence,
                List.of(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty());
    }

    /** The same with one more fact behind it. */
    public Finding because(Message text, Ref fact) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(new Reason(text, fact));
        return because(more);
    }

    /** The same with these facts behind it, in place of those it had. */
    public Finding because(List<Reason> all) {
        return new Finding(rule, principles, kind, subject, sentence, all, suggestion, audience, daysToAct);
    }

    /** The same with what one could do next. */
    public Finding suggesting(Message next) {
        return new Finding(rule, principles, kind, subject, sentence, reasons, Optional.of(next), audience, daysToAct);
    }

    /** The same, first of all for some. */
    public Finding toldTo(List<Audience> first) {
        return new Finding(rule, principles, kind, subject, sentence, reasons, suggestion, first, daysToAct);
    }

    /** The same with the days until the next act that cannot be undone; empty when none is known. */
    public Finding before(OptionalInt days) {
        return new Finding(rule, principles, kind, subject, sentence, reasons, suggestion, audience, days);
    }

    /** By what it is known again on another day: the rule, the subject, and the group or leg. */
    public Subject.Identity identity() {
        return subject.identity(rule);
    }

    /** The sentence in a language. */
    public String in(Language language) {
        return sentence.in(language);
    }
}
