package no.varde.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Measure;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;

/** Decisions and meetings, as they can be found: by what they are, by what they were about, and by what was noted. */
final class EventThings {

    private final Situation situation;
    private final Map<Message, LocalizedText> nouns = new HashMap<>();

    EventThings(Situation situation) {
        this.situation = situation;
    }

    List<Thing> all() {
        List<Thing> events = new ArrayList<>();
        situation
                .facts()
                .all(Anchoring.class)
                .forEach(each -> when(each).ifPresent(on -> events.add(decision(each, on))));
        situation.facts().all(Involvement.class).forEach(each -> events.add(meeting(each)));
        return events;
    }

    /** When it was held or, as long as it has not been, is planned; empty when neither had been said by the day. */
    private Optional<When> when(Anchoring decision) {
        if (situation.wasHeld(decision)) {
            return decision.held();
        }
        return decision.held().isEmpty() || decision.planned().isKnown()
                ? Optional.of(decision.planned())
                : Optional.empty();
    }

    private Thing decision(Anchoring decision, When on) {
        List<LocalizedText> texts = subjects(decision.subjects());
        decision.note().map(Everything::written).ifPresent(texts::add);
        boolean held = situation.wasHeld(decision);
        return new Thing(
                Section.DECISIONS,
                nouns.computeIfAbsent(decision.noun(), EventThings::inEachLanguage),
                decision.caseNumber().map(each -> Everything.written(each.text())).stream()
                        .toList(),
                texts,
                links -> links.to(decision.ref()),
                links -> beside(
                        decision.subjects(),
                        links,
                        Stream.of(
                                decision.caseNumber().map(each -> each.text()),
                                Optional.of(day(on, held, links.page().texts())),
                                decision.outcome()
                                        .filter(any -> held)
                                        .map(links.page().texts()::of))));
    }

    private static String day(When on, boolean held, Texts texts) {
        return held ? texts.when(on) : texts.get("search.planned", on);
    }

    private Thing meeting(Involvement meeting) {
        List<LocalizedText> texts = subjects(meeting.subjects());
        Stream.concat(meeting.participants().stream().map(Participant::group), meeting.missing().stream())
                .forEach(group -> texts.add(group.label()));
        meeting.note().map(Everything::written).ifPresent(texts::add);
        meeting.title().ifPresent(any -> texts.add(meeting.form().label()));
        return new Thing(
                Section.MEETINGS,
                meeting.title().map(Everything::written).orElse(meeting.form().label()),
                List.of(),
                texts,
                links -> links.to(meeting.ref()),
                links -> beside(
                        meeting.subjects(),
                        links,
                        Stream.of(Optional.of(links.page().texts().when(meeting.on())))));
    }

    /** What it was about, the first by its name, and the rest of what is said in short. */
    private static String beside(Collection<Ref> subjects, Links links, Stream<Optional<String>> rest) {
        List<String> names =
                subjects.stream().flatMap(each -> links.name(each).stream()).toList();
        Stream<String> about = names.stream()
                .limit(1)
                .map(first -> names.size() == 1
                        ? first
                        : links.page().texts().get("overview.lately.more", first, names.size() - 1));
        return String.join(
                " · ", Stream.concat(about, rest.flatMap(Optional::stream)).toList());
    }

    private List<LocalizedText> subjects(Collection<Ref> subjects) {
        Facts facts = situation.facts();
        List<LocalizedText> names = new ArrayList<>();
        for (Ref subject : subjects) {
            facts.find(Measure.class, subject).ifPresent(each -> names.add(Everything.written(each.title())));
            facts.find(Adoption.class, subject)
                    .flatMap(each -> facts.reforms().name(Ref.reform(each.reform())))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static LocalizedText inEachLanguage(Message message) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(each -> all.put(each, message.in(each)));
        return new LocalizedText(all);
    }
}
