package no.varde.web.situation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Dissent;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;

/**
 * What somebody said against it on the record, as the page of what it is about shows it: beside the official text, unedited.
 *
 * @param anchor its own anchor
 * @param kind where it was put on record
 * @param who who said it; empty when nobody has said who
 * @param when when it was said, and against which decision
 * @param said the words
 * @param edit where what is recorded of it is changed
 */
public record DissentLine(String anchor, String kind, String who, String when, String said, String edit) {

    /** The dissent on a measure or an adoption, and on its decisions, as of the day, in the order of the days. */
    public static List<DissentLine> of(Situation situation, Links links, Ref subject) {
        Set<Ref> subjects = new LinkedHashSet<>(List.of(subject));
        situation.facts().about(Anchoring.class, subject).forEach(each -> subjects.add(each.ref()));
        List<Dissent> all = new ArrayList<>();
        for (Ref each : subjects) {
            situation.facts().about(Dissent.class, each).stream()
                    .filter(dissent -> situation.hasHappened(dissent.on(), dissent.ref()))
                    .forEach(all::add);
        }
        all.sort((one, other) -> one.on()
                .earliest()
                .orElse(situation.asOf())
                .compareTo(other.on().earliest().orElse(situation.asOf())));
        return all.stream().map(each -> of(each, situation, links)).toList();
    }

    private static DissentLine of(Dissent each, Situation situation, Links links) {
        Texts texts = links.page().texts();
        Optional<Anchoring> decision = situation.facts().find(Anchoring.class, each.subject());
        String when = texts.when(each.on());
        return new DissentLine(
                Links.anchor(each.ref()),
                texts.capital(texts.of(each.kind())),
                each.voice()
                        .or(() -> each.group().map(group -> texts.capital(texts.of(group))))
                        .orElse(""),
                decision.map(known -> texts.get("measures.dissent.to", when, known.noun()))
                        .orElse(when),
                each.said(),
                Links.removalPath(each.ref())
                        .map(path -> links.page().link(path + "/edit"))
                        .orElse(""));
    }
}
