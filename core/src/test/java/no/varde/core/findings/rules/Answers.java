package no.varde.core.findings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Rule;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.situation.Situation;

/**
 * What one rule answers in a situation, each verdict as a line: {@code m1/USERS RISK}, {@code m1 NO},
 * {@code m1/COUNCIL ASKS ANCHORING}, and {@code m1 CANNOT KNOW} for what nobody can answer any more.
 */
final class Answers {

    private final List<Verdict> verdicts;

    private Answers(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    static Answers of(String rule, Situation situation) {
        Rule asked = BuiltInRules.all().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow();
        return new Answers(asked.assess(situation));
    }

    List<String> lines() {
        return verdicts.stream().map(Answers::line).toList();
    }

    /** The only finding. */
    Finding finding() {
        List<Finding> all = findings();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    List<Finding> findings() {
        return verdicts.stream()
                .filter(Verdict.Yes.class::isInstance)
                .map(each -> ((Verdict.Yes) each).finding())
                .toList();
    }

    /** The only question. */
    Verdict.NotAssessed question() {
        List<Verdict.NotAssessed> all = verdicts.stream()
                .filter(Verdict.NotAssessed.class::isInstance)
                .map(Verdict.NotAssessed.class::cast)
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** Every question, in Bokmål. */
    List<String> questions() {
        return verdicts.stream()
                .filter(Verdict.NotAssessed.class::isInstance)
                .map(each -> ((Verdict.NotAssessed) each).question().text().in(Language.NB))
                .toList();
    }

    /** The reasons of the only finding, in Bokmål. */
    List<String> reasons() {
        return finding().reasons().stream()
                .map(each -> each.text().in(Language.NB))
                .toList();
    }

    /** What kinds of facts the reasons of the only finding point at. */
    List<String> facts() {
        return finding().reasons().stream()
                .map(each -> each.fact().kind().name())
                .toList();
    }

    private static String line(Verdict verdict) {
        Subject subject = verdict.subject();
        return subject.ref().id()
                + subject.other().map(each -> "+" + each.id()).orElse("")
                + subject.group().map(each -> "/" + each).orElse("")
                + subject.leg().map(each -> "/" + each).orElse("")
                + " "
                + answer(verdict);
    }

    private static String answer(Verdict verdict) {
        if (verdict instanceof Verdict.Yes yes) {
            return yes.finding().kind().name();
        } else if (verdict instanceof Verdict.NotAssessed unknown) {
            return unknown.question().open() ? "ASKS " + unknown.question().missing() : "CANNOT KNOW";
        }
        return "NO";
    }
}
