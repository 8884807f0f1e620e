package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.findings.OpenQuestion;
import no.varde.core.findings.Question;
import no.varde.core.situation.Situation;
import no.varde.web.http.Addresses;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Links;
import no.varde.web.situation.QuestionKey;
import no.varde.web.situation.Unsettled;

/** Makes the card of a question: why it is asked, and how it is answered. */
record CardReader(
        Situation situation, Links links, Changeable changeable, String path, Values typed, FieldErrors errors) {

    QuestionSheet.Card read(OpenQuestion open) {
        Texts texts = links.page().texts();
        Question question = open.question();
        Asked asked = new Asked(question, situation);
        boolean mayAnswer = Answering.mayAnswer(question, situation, changeable);
        Optional<FactForm> form = FactForm.of(asked);
        boolean confirmable = question.isConfirmable();
        String kind = kind(question);
        Optional<Ref> named = named(question.about());
        return new QuestionSheet.Card(
                QuestionKey.of(question),
                texts.of(question.text()),
                named.flatMap(links::name).orElse(""),
                links.to(named.orElse(question.about())),
                tells(open, texts),
                rules(open, texts),
                mayAnswer,
                confirmable ? texts.get("questions.none." + kind) : "",
                confirmable ? none(question, kind, texts) : "",
                confirmable,
                texts.get("questions.yes." + (confirmable ? kind : "plain")),
                mayAnswer
                        ? form.map(each -> each.fields(new Typed(typed, errors, texts)))
                                .orElse(List.of())
                        : List.of(),
                form.isPresent() ? "" : links.to(question.about()),
                path + "?after=" + Addresses.part(QuestionKey.of(question)));
    }

    /** What "nobody" says: of several groups it names them, since it speaks of no other. */
    private static String none(Question question, String kind, Texts texts) {
        String key = "questions.none." + kind + ".says";
        return question.among().isEmpty()
                ? texts.get(key)
                : texts.get(key, question.among().stream().map(texts::words).toList());
    }

    /** Which words belong to the answers. */
    private static String kind(Question question) {
        String kind = question.missing().text();
        if (question.text().key().contains(".ask.older")) {
            return kind + ".older";
        }
        boolean everybody =
                question.missing() == Ref.Kind.INVOLVEMENT && question.group().isEmpty();
        return question.leg().map(leg -> kind + "." + leg.name()).orElse(everybody ? kind + ".all" : kind);
    }

    static String tells(OpenQuestion open, Texts texts) {
        return texts.get("questions.tells", open.settles().size());
    }

    private static List<Unsettled.RuleLink> rules(OpenQuestion open, Texts texts) {
        return open.rules().stream()
                .map(rule -> new Unsettled.RuleLink(texts.of(rule.name()), "/about/rules#" + rule.id()))
                .toList();
    }

    /** What has a name of its own: the thing itself, or what its fact is about, such as the measure of a pledge. */
    Optional<Ref> named(Ref about) {
        if (links.name(about).isPresent()) {
            return Optional.of(about);
        }
        return situation.facts().find(about).stream()
                .flatMap(fact -> fact.about().stream())
                .filter(each -> !each.equals(about))
                .flatMap(each -> named(each).stream())
                .findFirst();
    }
}
