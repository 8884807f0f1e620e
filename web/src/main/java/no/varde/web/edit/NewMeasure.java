package no.varde.web.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Checked;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.plan.Life;
import no.varde.core.plan.Responsibility;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What is said of a new measure at once, beside its own fields: what it belongs to, who answers for it and where it stands.
 * Each that is filled in becomes a fact of its own, saved and undone together with the measure.
 *
 * @param typed what was typed, or what an address begins the form with
 */
record NewMeasure(Values typed) {

    private static final String SERVES = "serves";
    private static final String OWNER = "owner";
    private static final String SECTOR = "sector";
    private static final String LIFE = "life";

    /** The fields of the measure itself that are seen at once; the others are folded. */
    private static final Set<String> FIRST = Set.of("title", "outcome");

    /** Where a new measure can stand; what is stopped or merged needs more to be said. */
    private static final List<Life> LIVES =
            List.of(Life.PLANNED, Life.RUNNING, Life.ORDINARY_OPERATION, Life.COMPLETED);

    static boolean isAsked(Draft draft) {
        return draft.kind() == Ref.Kind.MEASURE;
    }

    /** The fields that are seen at once, of all fields of the measure. */
    static List<Control> first(Request request, List<Control> all, FormReader reader) {
        boolean sent = !request.form().names().isEmpty();
        NewMeasure asked = new NewMeasure(sent ? request.form() : request.query());
        return asked.first(all, reader, request.texts());
    }

    private List<Control> first(List<Control> all, FormReader reader, Texts texts) {
        List<Control> first = new ArrayList<>();
        for (Control each : all) {
            if (each.name().equals("outcome")) {
                first.addAll(own(reader, texts));
            }
            if (FIRST.contains(each.name())) {
                first.add(each);
            }
        }
        return first;
    }

    /** The other ones. */
    static List<Control> more(List<Control> all) {
        return all.stream().filter(each -> !FIRST.contains(each.name())).toList();
    }

    private List<Control> own(FormReader reader, Texts texts) {
        List<Choice> serves = reader.controls(link(""), false).stream()
                .filter(each -> each.name().equals("target"))
                .flatMap(each -> each.choices().stream())
                .filter(each -> !each.value().startsWith(Ref.Kind.PLAN_LINE.text() + ":"))
                .toList();
        String chosen = typed.text(LIFE);
        List<Choice> lives = new ArrayList<>();
        lives.add(new Choice("", texts.get("edit.open"), chosen.isEmpty()));
        lives.addAll(Choice.of(LIVES, Field::written, each -> texts.capital(texts.of(each)), List.of(chosen)));
        return List.of(
                control(SERVES, Control.Kind.ONE, "", open(serves, texts), texts),
                control(OWNER, Control.Kind.LINE, typed.text(OWNER), List.of(), texts),
                control(SECTOR, Control.Kind.LINE, typed.text(SECTOR), List.of(), texts),
                control(LIFE, Control.Kind.ONE, "", lives, texts));
    }

    /** Nobody has to say what it belongs to: the first choice leaves it open. */
    private static List<Choice> open(List<Choice> choices, Texts texts) {
        return choices.stream()
                .map(each -> each.value().isEmpty() ? new Choice("", texts.get("edit.open"), each.chosen()) : each)
                .toList();
    }

    private static Control control(String name, Control.Kind kind, String value, List<Choice> choices, Texts texts) {
        return new Control(
                name,
                kind,
                texts.get("edit.first." + name),
                texts.get("edit.first." + name + ".hint"),
                value,
                choices,
                List.of(),
                false);
    }

    /** The facts that are said of a measure, which is none yet when it is wrong itself; tells what is wrong with them. */
    static List<Fact> facts(Request request, Optional<Fact> measure, FormReader reader, FieldErrors errors) {
        NewMeasure said = new NewMeasure(request.form());
        Ref ref = measure.map(Fact::ref).orElseGet(() -> Ref.measure("new"));
        List<Fact> facts = new ArrayList<>();
        said.drafts(ref)
                .forEach((name, draft) -> take(
                        name,
                        draft.check(UUID.randomUUID().toString(), each -> each.equals(ref) || reader.isThere(each)),
                        facts,
                        request.texts(),
                        errors));
        return facts;
    }

    /** What is filled in, by the name of its field. */
    private Map<String, Draft> drafts(Ref measure) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        typed.find(SERVES).ifPresent(any -> drafts.put(SERVES, link(measure.id())));
        typed.find(OWNER)
                .ifPresent(name -> drafts.put(OWNER, responsibility(measure, Responsibility.Role.OWNER, name)));
        typed.find(SECTOR)
                .ifPresent(name -> drafts.put(SECTOR, responsibility(measure, Responsibility.Role.LEAD_SECTOR, name)));
        typed.find(LIFE)
                .ifPresent(life -> drafts.put(
                        LIFE,
                        Draft.blank(Ref.Kind.LIFE_CHANGE)
                                .with("measure", measure.id())
                                .with("life", life)));
        return drafts;
    }

    private static void take(String name, Checked checked, List<Fact> facts, Texts texts, FieldErrors errors) {
        checked.value().ifPresent(facts::add);
        for (Problem each : checked.wrong()) {
            errors.add(name, texts.capital(texts.of(each.message())));
        }
    }

    private Draft link(String measure) {
        return Draft.blank(Ref.Kind.LINK).with("measure", measure).with("target", typed.text(SERVES));
    }

    private static Draft responsibility(Ref measure, Responsibility.Role role, String name) {
        return Draft.blank(Ref.Kind.RESPONSIBILITY)
                .with("measure", measure.id())
                .with("role", Field.written(role))
                .with("name", name);
    }
}
