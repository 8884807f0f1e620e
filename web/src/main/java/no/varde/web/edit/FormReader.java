package no.varde.web.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Step;
import no.varde.core.reform.Duty;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Solution;
import no.varde.core.situation.Facts;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Links;

/** Makes the fields of a form of a draft, and says in words what is typed in them. */
final class FormReader {

    /** The fields that say what a fact belongs to: chosen where it is begun, and not changed afterwards. */
    private static final Set<String> BELONGS =
            Set.of("measure", "adoption", "reform", "step", "pledge", "duty", "subject");

    /** Fields that are needed of some facts and of others not, which their hints say better than «optional» does. */
    private static final Set<String> SAYS_WHEN = Set.of("decision");

    private static final List<String> OF_MEETING = List.of("form", "on", "participants", "subjects");

    private final Changeable changeable;
    private final Facts facts;
    private final Links links;
    private final Texts texts;

    FormReader(Links links, Changeable changeable) {
        this.changeable = changeable;
        this.facts = links.facts();
        this.links = links;
        this.texts = links.page().texts();
    }

    /** Whether what a reference means is there to be pointed at. */
    boolean isThere(Ref ref) {
        return facts.find(ref).isPresent() || facts.reforms().name(ref).isPresent();
    }

    /** What a field is called, with a capital. */
    String label(Field field) {
        return texts.capital(texts.of(field));
    }

    /**
     * The fields of a form.
     *
     * @param fixed whether what the fact belongs to is settled
     */
    List<Control> controls(Draft draft, boolean fixed) {
        List<Control> controls = new ArrayList<>();
        for (Field field : inOrder(draft)) {
            boolean belongs = BELONGS.contains(field.name());
            if (belongs
                    && pointed(field, draft.text(field.name()))
                            .filter(this::isThere)
                            .isPresent()) {
                controls.add(fixed(field, draft));
            } else if (!belongs || !fixed) {
                control(field, draft).ifPresent(controls::add);
            }
        }
        return controls;
    }

    /** A meeting is told from how and when it was to who was there and what it was about. */
    private static List<Field> inOrder(Draft draft) {
        return draft.kind() != Ref.Kind.INVOLVEMENT
                ? draft.fields()
                : draft.fields().stream()
                        .sorted(Comparator.comparingInt(each -> {
                            int place = OF_MEETING.indexOf(each.name());
                            return place < 0 ? OF_MEETING.size() : place;
                        }))
                        .toList();
    }

    private Control fixed(Field field, Draft draft) {
        return new Control(
                field.name(),
                Control.Kind.FIXED,
                label(field),
                words(field, draft),
                draft.text(field.name()),
                List.of(),
                List.of(),
                false);
    }

    private Optional<Control> control(Field field, Draft draft) {
        String shown = TypedDraft.shown(field, draft, texts);
        return switch (field.type()) {
            case LINE -> plain(field, Control.Kind.LINE, shown);
            case TEXT -> plain(field, Control.Kind.TEXT, shown);
            case DAY, TIME, AMOUNT -> plain(field, Control.Kind.SHORT, shown);
            case YES -> choosing(field, Control.Kind.BOX, List.of(new Choice("yes", label(field), !shown.isEmpty())));
            case ONE, POINTER -> choosing(field, Control.Kind.ONE, one(field, draft));
            case POINTERS -> choosing(field, Control.Kind.SEVERAL, pointers(field, draft.list(field.name())));
            case SEVERAL ->
                // Who was missing is told in the table of who was there.
                field.name().equals(TypedDraft.MISSING)
                        ? Optional.empty()
                        : choosing(field, Control.Kind.SEVERAL, options(field, draft.list(field.name())));
            case PARTICIPANTS ->
                Optional.of(new Control(
                        field.name(),
                        Control.Kind.ROWS,
                        label(field),
                        hint(field),
                        "",
                        List.of(),
                        groups(draft),
                        field.required()));
        };
    }

    private Optional<Control> plain(Field field, Control.Kind kind, String shown) {
        return Optional.of(new Control(
                field.name(), kind, label(field), hint(field), shown, List.of(), List.of(), field.required()));
    }

    private Optional<Control> choosing(Field field, Control.Kind kind, List<Choice> choices) {
        boolean marked = field.required() || SAYS_WHEN.contains(field.name());
        return Optional.of(new Control(field.name(), kind, label(field), hint(field), "", choices, List.of(), marked));
    }

    private String hint(Field field) {
        String key = "edit.hint." + field.name();
        String general = "edit.hint." + field.type().name().toLowerCase(java.util.Locale.ROOT);
        return texts.has(key) ? texts.get(key) : texts.has(general) ? texts.get(general) : "";
    }

    private List<Choice> one(Field field, Draft draft) {
        List<String> chosen = draft.list(field.name());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get(field.required() ? "edit.choose" : "edit.open"), chosen.isEmpty()));
        choices.addAll(field.type() == Field.Type.ONE ? options(field, chosen) : pointers(field, chosen));
        return choices;
    }

    private List<Choice> options(Field field, List<String> chosen) {
        return field.options().stream()
                .map(each -> new Choice(
                        each.value(), texts.capital(texts.of(each.meaning())), chosen.contains(each.value())))
                .toList();
    }

    /** What can be pointed at, by name. */
    private List<Choice> pointers(Field field, List<String> chosen) {
        Map<String, String> names = new LinkedHashMap<>();
        boolean bare = field.kinds().size() == 1 && field.type() == Field.Type.POINTER;
        field.kinds().stream()
                .sorted()
                .flatMap(this::all)
                .filter(ref -> isOffered(field, ref))
                .forEach(ref -> names.put(bare ? ref.id() : ref.text(), name(ref)));
        // What only an earlier version of a reform had is offered no more, but stays where it stands.
        chosen.forEach(text -> pointed(field, text)
                .filter(ref -> facts.reforms().name(ref).isPresent())
                .ifPresent(ref -> names.putIfAbsent(text, name(ref))));
        return Choice.of(names.keySet(), each -> each, each -> names.getOrDefault(each, each), chosen);
    }

    /** What somebody records belongs to what they may change. */
    private boolean isOffered(Field field, Ref ref) {
        boolean belongs = BELONGS.contains(field.name()) || field.name().equals("subjects");
        return !belongs
                || changeable.everything()
                || facts.find(ref).filter(changeable::has).isPresent();
    }

    private Stream<Ref> all(Ref.Kind kind) {
        return switch (kind) {
            case MEASURE -> named(Measure.class);
            case ADOPTION -> named(Adoption.class);
            case PLAN_LINE -> named(PlanLine.class);
            case STEP -> named(Step.class);
            case PLEDGE -> named(Pledge.class);
            case REFORM -> all().map(Reform::ref);
            case AREA ->
                all().flatMap(each -> each.areas().stream()).map(ReformArea::id).map(Ref::area);
            case SOLUTION ->
                all().flatMap(each -> each.solutions().stream())
                        .map(Solution::id)
                        .map(Ref::solution);
            case DUTY ->
                all().flatMap(each -> each.duties().stream()).map(Duty::id).map(Ref::duty);
            default -> Stream.of();
        };
    }

    private Stream<Reform> all() {
        return facts.reforms().all().stream();
    }

    private Stream<Ref> named(Class<? extends Fact> type) {
        return facts.all(type).stream()
                .map(Fact::ref)
                .sorted(Comparator.comparing(
                        this::name,
                        java.text.Collator.getInstance(texts.language().locale())::compare));
    }

    /** What something is called, with the reform that it belongs to before it. */
    String name(Ref ref) {
        String own = links.name(ref).orElseGet(() -> nameOf(ref));
        return switch (ref.kind()) {
            case AREA, SOLUTION, DUTY ->
                links.name(Ref.reform(ref.id().substring(0, ref.id().indexOf('.'))))
                        .map(reform -> texts.get("reforms.same.area", reform, own))
                        .orElse(own);
            default -> own;
        };
    }

    private String nameOf(Ref ref) {
        Optional<Fact> fact = facts.find(ref);
        if (fact.isPresent() && fact.get() instanceof PlanLine line) {
            return Stream.of(Optional.of(line.plan()), line.number(), line.title())
                    .flatMap(Optional::stream)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        } else if (fact.isPresent() && fact.get() instanceof Step step) {
            return step.title().orElseGet(() -> texts.capital(texts.of(step.kind())));
        } else if (fact.isPresent() && fact.get() instanceof Pledge pledge) {
            return pledge.by() + ": " + pledge.what();
        }
        String key = "trail.kind." + ref.kind().text();
        return texts.has(key) ? texts.get(key) : ref.text();
    }

    /** Each group with what can be said of it: nobody is asked for a level that the form of the meeting tells. */
    private List<Control.Row> groups(Draft draft) {
        List<Control.Row> rows = new ArrayList<>();
        for (ActorGroup group : ActorGroup.values()) {
            String chosen = TypedDraft.chosen(draft, group);
            List<Choice> choices = new ArrayList<>();
            boolean isTicked = chosen.equals(TypedDraft.AS_FORM);
            choices.add(new Choice("", texts.get("edit.group.ticked"), chosen.isEmpty() || isTicked));
            choices.add(
                    new Choice(TypedDraft.PRESENT, texts.get("edit.group.present"), chosen.equals(TypedDraft.PRESENT)));
            for (InvolvementLevel level : InvolvementLevel.values()) {
                String value = level.name().toLowerCase(java.util.Locale.ROOT);
                choices.add(new Choice(value, texts.get("edit.group.level", level), chosen.equals(value)));
            }
            choices.add(
                    new Choice(TypedDraft.MISSING, texts.get("edit.group.missing"), chosen.equals(TypedDraft.MISSING)));
            rows.add(new Control.Row(
                    TypedDraft.row(group),
                    texts.capital(texts.of(group)),
                    texts.of(group.letter()),
                    new Choice(TypedDraft.there(group), texts.capital(texts.of(group)), isTicked),
                    choices));
        }
        return rows;
    }

    /** What a meeting or a decision can be about, with some of it chosen. */
    List<Choice> subjects(List<String> chosen) {
        return Draft.fields(Ref.Kind.ANCHORING).stream()
                .filter(each -> each.name().equals("subjects"))
                .flatMap(each -> pointers(each, chosen).stream())
                .toList();
    }

    /** What a fact hangs on, when that is settled. */
    Optional<Ref> belongsTo(Draft draft) {
        return draft.fields().stream()
                .filter(each -> BELONGS.contains(each.name()) || each.name().equals("subjects"))
                .flatMap(each -> pointed(each, draft.text(each.name())).stream())
                .filter(this::isThere)
                .findFirst();
    }

    private Optional<Ref> pointed(Field field, String text) {
        if (text.isEmpty() || text.length() > Ref.MAX_ID) {
            return Optional.empty();
        }
        return field.kinds().size() == 1 && field.type() == Field.Type.POINTER
                ? Optional.of(new Ref(field.kinds().iterator().next(), text))
                : Ref.parse(text);
    }

    /** What is typed in a field, in words. */
    String words(Field field, Draft draft) {
        return switch (field.type()) {
            case ONE, SEVERAL ->
                texts.series(options(field, draft.list(field.name())).stream()
                        .filter(Choice::chosen)
                        .map(Choice::text)
                        .toList());
            case YES -> texts.get(draft.text(field.name()).isEmpty() ? "common.no" : "common.yes");
            case POINTER, POINTERS ->
                texts.series(draft.list(field.name()).stream()
                        .map(text -> pointed(field, text).map(this::name).orElse(text))
                        .toList());
            case PARTICIPANTS ->
                texts.series(Stream.of(ActorGroup.values())
                        .filter(group -> !List.of("", TypedDraft.MISSING).contains(TypedDraft.chosen(draft, group)))
                        .map(group -> texts.of(group) + said(TypedDraft.chosen(draft, group)))
                        .toList());
            default -> TypedDraft.shown(field, draft, texts);
        };
    }

    private String said(String choice) {
        for (InvolvementLevel level : InvolvementLevel.values()) {
            if (level.name().toLowerCase(java.util.Locale.ROOT).equals(choice)) {
                return " (" + texts.of(level) + ")";
            }
        }
        return "";
    }
}
