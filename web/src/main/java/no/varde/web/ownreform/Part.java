package no.varde.web.ownreform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.KnowledgeKind;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;

/** What a reform is made of, and what is said of each: the one list that the form and both kinds of files follow. */
enum Part {
    /** The reform itself. */
    REFORM(
            "reform",
            PartField.line("id"),
            PartField.one("kind", Reform.Kind.class, Reform.Kind.OWN_PROGRAMME),
            PartField.words("name").must(),
            PartField.line("shortName"),
            PartField.day("from").must(),
            PartField.day("to"),
            PartField.text("description"),
            PartField.text("targetGroup"),
            PartField.text("lead"),
            PartField.names("aliases"),
            PartField.yes("areasAreOurs", false),
            PartField.yes("verified", true)),
    /** Where it stands written. */
    SOURCE(
            "source",
            PartField.words("title", "name").must(),
            PartField.day("presented"),
            PartField.day("treated"),
            PartField.text("note", "description"),
            PartField.line("address")),
    /** A change of its period. */
    CHANGE(
            "changes",
            PartField.time("decided").must(),
            PartField.day("to"),
            PartField.text("reason", "description").must(),
            PartField.yes("verified", true)),
    /** A phase. */
    PHASE(
            "phases",
            PartField.words("name").must(),
            PartField.day("from").must(),
            PartField.day("to"),
            PartField.yes("verified", true)),
    /** An area. */
    AREA(
            "areas",
            PartField.line("id"),
            PartField.words("name").must(),
            PartField.text("description"),
            PartField.one("kind", ReformArea.Kind.class, ReformArea.Kind.CONTENT),
            PartField.names("aliases"),
            PartField.several("groups", ActorGroup.class),
            PartField.yes("verified", true)),
    /** A solution in an area. */
    SOLUTION(
            "solutions",
            PartField.line("id"),
            PartField.words("name").must(),
            PartField.text("description"),
            PartField.names("aliases"),
            PartField.one("knowledge", KnowledgeKind.class, KnowledgeKind.POLITICAL),
            PartField.one("freedom", Freedom.class, Freedom.FREE),
            PartField.yes("verified", true)),
    /** A duty in an area. */
    DUTY(
            "duties",
            PartField.line("id"),
            PartField.words("name").must(),
            PartField.text("description").must(),
            PartField.words("law.act", "act").must(),
            PartField.line("law.section", "section").must(),
            PartField.day("from").must(),
            PartField.yes("verified", true)),
    /** What else is fixed, expected or free in an area. */
    REQUIREMENT(
            "requirements",
            PartField.line("id"),
            PartField.text("line", "name").must(),
            PartField.one("knowledge", KnowledgeKind.class, KnowledgeKind.POLITICAL),
            PartField.one("freedom", Freedom.class, Freedom.FREE),
            PartField.words("law.act", "act"),
            PartField.line("law.section", "section"),
            PartField.yes("verified", true)),
    /** An area of another reform that asks for much the same as one of this. */
    PAIR(
            "pairs",
            PartField.line("first").must(),
            PartField.line("second").must(),
            PartField.text("reason", "description").must());

    private final String place;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that stays as it is.
    private final List<PartField> fields;

    Part(String place, PartField... fields) {
        this.place = place;
        this.fields = List.of(fields);
    }

    /** Where it stands in a draft, and in JSON: {@code areas}. */
    String place() {
        return place;
    }

    /** How it is written in a cell. */
    String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What is said of it. */
    List<PartField> fields() {
        return fields;
    }

    /** What it is made of, in order. */
    List<Part> within() {
        return switch (this) {
            case REFORM -> List.of(SOURCE, CHANGE, PHASE, AREA, PAIR);
            case AREA -> List.of(SOLUTION, DUTY, REQUIREMENT);
            case SOURCE, CHANGE, PHASE, SOLUTION, DUTY, REQUIREMENT, PAIR -> List.of();
        };
    }

    /** Whether it stands in an area. */
    boolean isInArea() {
        return AREA.within().contains(this);
    }

    /** Whether there can be any number of it. */
    boolean isMany() {
        return this != REFORM && this != SOURCE;
    }

    /** What is said of it under a name. */
    Optional<PartField> field(String name) {
        return fields.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The part of a place. */
    static Optional<Part> at(String place) {
        return Stream.of(values()).filter(each -> each.place.equals(place)).findFirst();
    }
}
