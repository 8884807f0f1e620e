package no.varde.web.edit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.When;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.participation.Involvement;
import no.varde.core.situation.Facts;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;

/**
 * What is recorded already and may be what somebody is about to record once more. They see it first, and can record it all
 * the same.
 *
 * @param lines what is recorded, the first of it
 */
public record Doubles(List<Line> lines) {

    /** The field that says that it is something else. */
    public static final String ANOTHER = "another";

    private static final int SHOWN = 5;

    /** Copies. */
    public Doubles {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that is recorded.
     *
     * @param text what it is
     * @param href its form, in which what is missing is filled in with what was typed
     */
    public record Line(String text, String href) {}

    /** What may be the same as a new fact; empty when nothing is. */
    static Optional<Doubles> of(Fact fact, Facts facts, Links links, String back) {
        List<Line> lines = recorded(fact, facts)
                .limit(SHOWN)
                .map(each -> new Line(
                        says(each, links.page().texts()),
                        links.page()
                                .link(Links.removalPath(each.ref()).orElseThrow() + "/edit" + typed(fact, each, back))))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Doubles(lines));
    }

    private static Stream<? extends Fact> recorded(Fact fact, Facts facts) {
        if (fact instanceof Anchoring decision) {
            return facts.all(Anchoring.class).stream().filter(decision::isPerhaps);
        }
        return fact instanceof Involvement meeting
                ? facts.all(Involvement.class).stream().filter(meeting::isPerhaps)
                : Stream.of();
    }

    /**
     * What was typed in fields that stand empty in what is recorded, as the query of its form; without texts that may say
     * things about people, which no address holds.
     */
    private static String typed(Fact fact, Fact recorded, String back) {
        Draft now = Draft.of(fact);
        Draft before = Draft.of(recorded);
        List<String> query = new ArrayList<>();
        if (!back.isEmpty()) {
            query.add("back=" + encoded(back));
        }
        for (Field field : now.fields()) {
            if (!field.isMany()
                    && field.type() != Field.Type.TEXT
                    && before.text(field.name()).isEmpty()
                    && !now.text(field.name()).isEmpty()) {
                query.add(field.name() + "=" + encoded(now.text(field.name())));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String says(Fact fact, Texts texts) {
        List<Object> parts = new ArrayList<>();
        if (fact instanceof Anchoring decision) {
            parts.add(decision.noun());
            parts.add(day(decision.held().orElse(decision.planned()), texts));
            decision.caseNumber().ifPresent(each -> parts.add(each.text()));
            decision.outcome().ifPresent(parts::add);
        } else if (fact instanceof Involvement meeting) {
            parts.add(meeting.title().<Object>map(each -> each).orElse(meeting.form()));
            parts.add(day(meeting.on(), texts));
            meeting.participants().forEach(each -> parts.add(each.group()));
        }
        return texts.capital(parts.stream().map(texts::words).collect(Collectors.joining(", ")));
    }

    private static String day(When when, Texts texts) {
        return when.isKnown() ? texts.when(when) : texts.get("edit.double.dayless");
    }
}
