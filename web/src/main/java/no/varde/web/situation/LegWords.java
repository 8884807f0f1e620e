package no.varde.web.situation;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Participant;
import no.varde.core.situation.LegView;
import no.varde.web.http.Texts;

/** Says in words what happened in one of the three legs. */
public final class LegWords {

    private LegWords() {}

    /** What happened in a leg and does not anchor it: decisions and treatments, then meetings, each in a few words. */
    public static List<String> besides(LegView leg, Texts texts) {
        List<String> words = new ArrayList<>();
        leg.others()
                .forEach(each -> words.add(texts.get(
                        "measures.leg.besides",
                        texts.of(each.body()),
                        each.outcome().map(texts::of).orElseGet(() -> texts.of(each.act())),
                        each.held().map(texts::when).orElse(""))));
        leg.meetings()
                .forEach(each -> words.add(texts.get(
                        "measures.leg.besides",
                        each.title().orElseGet(() -> texts.of(each.form())),
                        each.participant(ActorGroup.UNION_REPRESENTATIVES)
                                .flatMap(Participant::level)
                                .map(level -> texts.of(level.unionLabel()))
                                .orElseGet(() -> texts.get("measures.level.unknown")),
                        texts.when(each.on()))));
        return words;
    }
}
