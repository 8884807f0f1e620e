package no.varde.web.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Comparison;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.OpenQuestion;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.Versioned;
import no.varde.web.http.Addresses;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Links;
import no.varde.web.situation.QuestionKey;

/**
 * Tells what the last answer changed: the room for action as it is against what it would be without what the answer wrote.
 * The address names the batch of the answer, and the fact that it changed.
 */
record EffectReader(Desk desk, Request request, Links links) {

    private static final String DID = "did";
    private static final String CHANGED = "changed";
    private static final String ANSWERED = "answered";

    /** The query that leads to the effect of an answer. */
    static String query(Answering.Written written, String key) {
        return DID + "=" + written.batch()
                + written.changed()
                        .map(each -> "&" + CHANGED + "=" + Addresses.part(each.text()))
                        .orElse("")
                + "&" + ANSWERED + "=" + Addresses.part(key);
    }

    /** The query that leads to the effect of many answers. */
    static String query(String batch) {
        return DID + "=" + batch;
    }

    /** What the answer that the address names changed; empty when it names none, or one that was undone. */
    Optional<QuestionSheet.Effect> read(RoomForAction now, Changeable changeable) {
        String batch = request.query().text(DID);
        if (!batch.matches("[0-9a-f]{12}")) {
            return Optional.empty();
        }
        Facts facts = now.situation().facts();
        Set<Ref> added = new HashSet<>();
        for (Fact each : facts.everything()) {
            if (each.id().startsWith(batch + "-")) {
                added.add(each.ref());
            }
        }
        Optional<Fact> before = request.query()
                .find(CHANGED)
                .flatMap(Ref::parse)
                .filter(ref -> facts.find(ref).isPresent())
                .flatMap(ref -> before(batch, ref));
        if (added.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        boolean mayUndo =
                added.stream().flatMap(ref -> facts.find(ref).stream()).allMatch(changeable::has)
                        && before.stream().allMatch(changeable::has);
        Facts rest = facts.without(added);
        RoomForAction then = RoomForAction.of(
                Situation.of(
                        before.map(rest::with).orElse(rest), now.situation().asOf()),
                now.rules());
        return Optional.of(effect(then, now, mayUndo ? batch : ""));
    }

    private Optional<Fact> before(String batch, Ref ref) {
        List<Versioned<? extends Fact>> history =
                desk.store().read(from -> from.history(request.variable("municipality"), ref));
        int last = history.size() - 1;
        return last > 0 && history.get(last).batch().equals(Optional.of(Batches.ofAnswers(batch)))
                ? Optional.of(history.get(last - 1).fact())
                : Optional.empty();
    }

    private QuestionSheet.Effect effect(RoomForAction then, RoomForAction now, String batch) {
        Texts texts = links.page().texts();
        Comparison compared = Comparison.between(then, now);
        int more = Inquiry.of(now).answered() - Inquiry.of(then).answered();
        List<OpenQuestion> opened = opened(then, now);
        String said = more > 0 ? texts.get("questions.effect.more", more) : texts.get("questions.effect.same");
        return new QuestionSheet.Effect(
                said,
                FindingCard.of(compared.added(), links),
                compared.gone().stream()
                        .map(each ->
                                new QuestionSheet.Gone(FindingCard.of(each.finding(), links), texts.of(each.fate())))
                        .toList(),
                opened.isEmpty() ? "" : texts.get("questions.effect.opened", opened.size(), rules(opened)),
                opened.stream().map(this::line).toList(),
                batch,
                request.query().text(ANSWERED));
    }

    /** What is asked now and was not before. */
    private static List<OpenQuestion> opened(RoomForAction then, RoomForAction now) {
        Set<String> asked = Inquiry.of(then).questions().stream()
                .map(each -> QuestionKey.of(each.question()))
                .collect(Collectors.toSet());
        return Inquiry.of(now).questions().stream()
                .filter(each -> !asked.contains(QuestionKey.of(each.question())))
                .toList();
    }

    /** The rules that ask, which could not have asked before the answer. */
    private List<String> rules(List<OpenQuestion> opened) {
        Texts texts = links.page().texts();
        return opened.stream()
                .flatMap(each -> each.rules().stream())
                .map(rule -> texts.get("questions.effect.rule", texts.of(rule.name())))
                .distinct()
                .toList();
    }

    private QuestionSheet.Line line(OpenQuestion each) {
        Texts texts = links.page().texts();
        return new QuestionSheet.Line(
                texts.of(each.question().text()),
                links.page().link(QuestionKey.path(each.question())),
                links.name(each.question().about()).orElse(""));
    }
}
