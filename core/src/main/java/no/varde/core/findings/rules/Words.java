package no.varde.core.findings.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Reason;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
import no.varde.core.situation.Facts;
import no.varde.core.situation.LegView;

/** Words and reasons that several rules share. */
final class Words {

    private static final Map<Labelled, LocalizedText> FIRST = new ConcurrentHashMap<>();

    private Words() {}

    /** A message of the room that belongs to no single rule. */
    static Message say(String key, Object... arguments) {
        return Message.of("findings", key, arguments);
    }

    /** A label as it stands first in a sentence, with a capital. Meant for constants, which are few. */
    static LocalizedText first(Enum<?> constant) {
        return constant instanceof Labelled labelled
                ? FIRST.computeIfAbsent(labelled, each -> capital(each.label()))
                : LocalizedText.only(Language.NB, constant.name());
    }

    private static LocalizedText capital(LocalizedText text) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        text.all().forEach((language, words) -> {
            int end = words.offsetByCodePoints(0, 1);
            all.put(language, words.substring(0, end).toUpperCase(language.locale()) + words.substring(end));
        });
        return new LocalizedText(all);
    }

    /** A text as the municipality wrote it, in quotes. */
    static Message quoted(String text) {
        return say("quoted", text);
    }

    /** The name of something in the catalogue of reforms, or its id when the catalogue does not know it. */
    static LocalizedText name(Ref ref, Facts facts) {
        return facts.reforms().name(ref).orElseGet(() -> LocalizedText.only(Language.NB, ref.id()));
    }

    /** A decision or treatment that was held, as a fact behind a finding. */
    static Reason held(Anchoring each) {
        Object act = each.outcome().isPresent() ? each.outcome().get() : each.act();
        Message text = each.caseNumber()
                .map(number -> say(
                        "reason.held.case",
                        first(each.body()),
                        act,
                        number.text(),
                        each.held().orElse(each.planned())))
                .orElseGet(() ->
                        say("reason.held", first(each.body()), act, each.held().orElse(each.planned())));
        return new Reason(text, each.ref());
    }

    /** A meeting, as a fact behind a finding. */
    static Reason met(Involvement each) {
        Message text = each.title()
                .map(title -> say("reason.met.title", title, each.form(), each.on()))
                .orElseGet(() -> say("reason.met", first(each.form()), each.on()));
        return new Reason(text, each.ref());
    }

    /** A meeting with union representatives and how far they took part, in the words of Hovedavtalen. */
    static Reason metUnions(Involvement each) {
        Object name = each.title().map(title -> (Object) title).orElseGet(() -> first(each.form()));
        Message text = unionLevel(each)
                .map(level -> say("reason.met.level", name, level.unionLabel(), each.on()))
                .orElseGet(() -> met(each).text());
        return new Reason(text, each.ref());
    }

    /** How far union representatives took part in a meeting; empty when not known. */
    static Optional<InvolvementLevel> unionLevel(Involvement meeting) {
        return meeting.participant(ActorGroup.UNION_REPRESENTATIVES).flatMap(Participant::level);
    }

    /** What anchors a leg, as a fact behind a finding; the leg itself when the fact is not there. */
    static Reason basis(LegView leg, Ref subject, Facts facts) {
        Ref basis = leg.basis().orElse(subject);
        return facts.find(Anchoring.class, basis)
                .map(Words::held)
                .or(() -> facts.find(Involvement.class, basis).map(Words::met))
                .orElseGet(() -> new Reason(say("reason.leg", first(leg.leg()), leg.state()), basis));
    }
}
