package no.varde.web.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Step;
import no.varde.core.situation.Chance;
import no.varde.core.situation.InfluenceWindow;
import no.varde.core.situation.NextAct;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import no.varde.web.situation.OverviewPages;
import no.varde.web.situation.Signs;

/** Makes the list of what a group can still influence. */
public final class WindowReader {

    private final Links links;
    private final Texts texts;

    /** For a page. */
    public WindowReader(Links links) {
        this.links = links;
        this.texts = links.page().texts();
    }

    /** The address of the page of a group, within its municipality. */
    public static String path(InfluenceWindow window) {
        return "/influence/" + window.group().text();
    }

    /** The whole list. */
    public WindowSheet read(InfluenceWindow window) {
        List<WindowSheet.Part> parts = new ArrayList<>();
        for (Chance.Until until : List.of(
                Chance.Until.ANY_MOMENT, Chance.Until.A_DAY, Chance.Until.NOT_KNOWN, Chance.Until.NOTHING_PLANNED)) {
            List<Chance> chances = window.chances(until);
            if (!chances.isEmpty()) {
                String key = "influence." + until.name();
                parts.add(new WindowSheet.Part(
                        until.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        texts.get(key, chances.size()),
                        texts.get(key + ".says"),
                        until == Chance.Until.A_DAY || until == Chance.Until.ANY_MOMENT,
                        chances.stream().map(this::row).toList()));
            }
        }
        return new WindowSheet(texts.of(window.group()), said(window), parts);
    }

    /** What the list shows, in a sentence or two. */
    public String said(InfluenceWindow window) {
        int all = window.chances().size();
        if (all == 0) {
            return texts.get("influence.said.none", window.group());
        }
        String said = texts.get("influence.said", all, window.group());
        return window.nextLastDay()
                .map(day -> said + " " + texts.get("influence.said.next", day))
                .orElse(said);
    }

    private WindowSheet.Row row(Chance each) {
        return new WindowSheet.Row(
                each.measure().title(),
                links.measure(each.measure().id()),
                each.lastUsefulDay().map(texts::date).orElse(""),
                left(each),
                each.act().flatMap(this::act).stream().toList(),
                each.matters().stream()
                        .map(matter -> new OverviewPages.Line(
                                texts.of(matter.message()),
                                links.to(matter.about(), each.measure().ref()),
                                ""))
                        .toList(),
                new Signs(texts).of(each.group().heard(), texts.of(each.group().group())),
                texts.capital(texts.of(each.group().heard())),
                texts.series(each.ask()));
    }

    private String left(Chance each) {
        if (each.daysLeft().isEmpty()) {
            return texts.capital(texts.of(each.until()));
        }
        int days = each.daysLeft().getAsInt();
        return days == 0 ? texts.get("influence.left.today") : texts.get("influence.left", days);
    }

    private Optional<OverviewPages.Line> act(NextAct act) {
        return name(act.ref())
                .map(name -> new OverviewPages.Line(
                        texts.get("influence.before", name, act.planned()), links.to(act.ref()), ""));
    }

    private Optional<String> name(Ref ref) {
        return ref.kind() == Ref.Kind.STEP
                ? links.facts().find(Step.class, ref).map(step -> step.title().orElseGet(() -> texts.of(step.kind())))
                : links.facts().find(Anchoring.class, ref).map(each -> texts.of(each.noun()));
    }
}
