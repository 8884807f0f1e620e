package no.varde.web.situation;

import java.util.Locale;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.OpenQuestion;
import no.varde.core.findings.Question;
import no.varde.web.http.Addresses;

/** By what a question is known in an address: what it asks, what it is about, and the group or leg. */
public final class QuestionKey {

    private QuestionKey() {}

    /** The key of a question, such as {@code no-time-set-aside.ask.measure:m1}. */
    public static String of(Question question) {
        return question.text().key()
                + "."
                + question.about().text()
                + question.group().map(ActorGroup::text).map(each -> "." + each).orElse("")
                + question.leg().map(QuestionKey::text).map(each -> "." + each).orElse("");
    }

    /** The path of a question's form within its municipality, among all questions. */
    public static String path(Question question) {
        return "/questions" + query(question);
    }

    /** The same, among the questions of one measure. */
    public static String path(Question question, String measure) {
        return "/measures/" + Addresses.part(measure) + path(question);
    }

    /** What the address of the questions has after it for one of them to be asked. */
    public static String query(Question question) {
        return "?question=" + Addresses.part(of(question));
    }

    /** The open question of a key; empty when it was answered, or never was one. */
    public static Optional<OpenQuestion> find(Inquiry inquiry, String key) {
        return inquiry.questions().stream()
                .filter(each -> of(each.question()).equals(key))
                .findFirst();
    }

    private static String text(Leg leg) {
        return leg.name().toLowerCase(Locale.ROOT);
    }
}
