package no.varde.web.trail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Namesakes;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.situation.Facts;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.Reading;
import no.varde.core.store.Removal;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Links;

/** Turns rows of a trail into lines that people read; good for one read of the store. */
public final class TrailReader {

    /** Who the program itself signs as: on its first start, when it seals older rows, and when it makes the sample. */
    private static final Set<String> PROGRAM = Set.of("server", "Varde", "demo");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Reading from;
    private final Optional<Links> links;
    private final Texts texts;
    private final ZoneId zone;
    private final FactWords words;
    private final Optional<String> municipality;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();

    private TrailReader(Reading from, Optional<Links> links, Optional<String> municipality, Texts texts, ZoneId zone) {
        this.from = from;
        this.municipality = municipality;
        this.links = links;
        this.texts = texts;
        this.zone = zone;
        this.words = new FactWords(texts, this::called, this::person);
    }

    /** A reader of a municipality's trail, by whose facts what the rows point at is named and found. */
    public static TrailReader of(Reading from, Facts facts, Page page, ZoneId zone) {
        return new TrailReader(
                from,
                Optional.of(new Links(facts, page)),
                Optional.of(facts.municipality().id()),
                page.texts(),
                zone);
    }

    /** A reader of the server's own trail, in which there are no facts. */
    public static TrailReader ofServer(Reading from, Page page, ZoneId zone) {
        return new TrailReader(from, Optional.empty(), Optional.empty(), page.texts(), zone);
    }

    /** A row as people read it. */
    public TrailLine read(Entry entry) {
        return entry instanceof Entry.OfFact fact ? ofFact(fact) : ofEvent((Entry.OfEvent) entry);
    }

    /** The name of somebody who signed. */
    public String person(String id) {
        return known.computeIfAbsent(id, this::name);
    }

    private String name(String id) {
        if (id.equals(FreeText.ERASED)) {
            return texts.get("trail.erased");
        } else if (PROGRAM.contains(id)) {
            return texts.get("trail.program");
        }
        return from.people()
                .person(id)
                .map(each -> each.isErased()
                        ? texts.get("trail.person.gone")
                        : members().getOrDefault(id, each.name()))
                .orElse(id);
    }

    /** What the municipality's people are called, those of the same name told apart; asked for when the first is named. */
    private Map<String, String> members() {
        if (members.isEmpty()) {
            members.putAll(municipality
                    .map(id -> Namesakes.names(from.people().members(id).stream()
                            .map(Who::person)
                            .filter(each -> !each.isErased())
                            .toList()))
                    .orElse(Map.of()));
        }
        return members;
    }

    /** What a kind of fact or event is called. */
    public String kind(String kind) {
        String key = "trail.kind." + kind;
        return texts.has(key) ? texts.get(key) : kind;
    }

    private String called(Ref ref) {
        return links.flatMap(
                        each -> each.name(ref).or(() -> each.facts().find(ref).flatMap(TrailReader::firstText)))
                .orElseGet(() -> kind(ref.kind().text()));
    }

    private static Optional<String> firstText(Fact fact) {
        return FreeText.of(fact).stream().findFirst();
    }

    /** What a fact is called: its first text, or what it is about; empty when neither is known. */
    public String name(Fact fact) {
        return firstText(fact)
                .or(() -> fact.about().stream().map(this::called).findFirst())
                .orElse("");
    }

    /** Where a fact is shown; empty when it does not stand now. */
    public String href(Fact fact) {
        return links.filter(each -> fact.ref().kind() == Ref.Kind.MUNICIPALITY
                        || each.facts().find(fact.ref()).isPresent())
                .map(each -> each.to(fact.ref()))
                .orElse("");
    }

    /** What a fact says, field by field; nothing stood there before. */
    public List<TrailLine.Field> says(Fact fact) {
        return differing(Map.of(), words.of(fact));
    }

    /** What differs between two wordings of a fact. */
    public List<TrailLine.Field> differences(Fact before, Fact after) {
        return differing(words.of(before), words.of(after));
    }

    private TrailLine ofFact(Entry.OfFact entry) {
        Fact after = entry.after();
        String kind = kind(entry.kind());
        List<String> notes = notes(entry.stamp());
        entry.batch().filter(id -> !Batches.isOfForm(id)).ifPresent(id -> notes.add(texts.get(batch(id))));
        return line(
                entry,
                texts.get("trail.fact." + entry.action().name().toLowerCase(Locale.ROOT), kind),
                kind,
                name(after),
                href(after),
                links.map(each -> each.removal(after.ref())).orElse(""),
                fields(entry),
                notes);
    }

    /** The key of what a batch was. */
    private static String batch(String id) {
        return Batches.kind(id).map(kind -> "trail.batch." + kind).orElse("trail.batch");
    }

    private List<TrailLine.Field> fields(Entry.OfFact entry) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        switch (entry.action()) {
            case ADDED -> after.putAll(words.of(entry.after()));
            case CHANGED -> {
                entry.before().map(words::of).ifPresent(before::putAll);
                after.putAll(words.of(entry.after()));
            }
            case REMOVED -> before.putAll(words.of(entry.after()));
            case PUT_BACK -> after.putAll(words.of(entry.after()));
        }
        before.putAll(entry.keysBefore());
        after.putAll(entry.keysAfter());
        return differing(before, after);
    }

    private TrailLine ofEvent(Entry.OfEvent entry) {
        Event event = entry.event();
        String kind = kind(event.kind());
        String key = "trail.event." + event.kind() + "." + event.action();
        return line(
                entry,
                texts.has(key) ? texts.get(key) : what(event, kind),
                kind,
                subject(event),
                "",
                removal(event),
                differing(said(event.before()), said(event.after())),
                notes(entry.stamp()));
    }

    /** Of a reason, why what was removed; of an event without words of its own, its kind and what was done. */
    private String what(Event event, String kind) {
        return Removal.subject(event)
                .map(ref -> texts.get(
                        "trail.removed",
                        kind(ref.kind().text()).toLowerCase(texts.language().locale())))
                .orElseGet(() -> kind + ": " + event.action());
    }

    private String removal(Event event) {
        return Removal.subject(event)
                .flatMap(ref -> links.map(each -> each.removal(ref)))
                .orElse("");
    }

    /** What the person is called whom an event is about; nothing for what is about nobody. */
    private String subject(Event event) {
        boolean isPerson = List.of(PeopleEvents.PERSON, PeopleEvents.ROLE, PeopleEvents.LINK, PeopleEvents.MEANS)
                .contains(event.kind());
        String called = isPerson ? person(event.subject()) : "";
        return called.equals(event.subject()) ? "" : called;
    }

    private Map<String, String> said(Map<String, String> fields) {
        Map<String, String> said = new LinkedHashMap<>();
        fields.forEach((name, value) -> said.put(words.name(name), value(name, value)));
        return said;
    }

    private String value(String name, String value) {
        if (value.equals(FreeText.ERASED)) {
            return texts.get("trail.erased");
        }
        return switch (name) {
            case "role" -> role(value);
            case "speaks-for" -> group(value);
            case "from" -> day(value, 0);
            case "until" -> day(value, 1);
            case "ended" -> texts.get("common.yes");
            case "ground" -> texts.has("trail.ground." + value) ? texts.get("trail.ground." + value) : value;
            case "purpose" -> texts.has("trail.purpose." + value) ? texts.get("trail.purpose." + value) : value;
            case "means" -> texts.has("trail.means." + value) ? texts.get("trail.means." + value) : value;
            default -> time(value);
        };
    }

    /** A time of a rule in words, as {@link PeopleEvents#RETENTION} tells it. */
    private String time(String value) {
        if (value.equals(PeopleEvents.NEVER)) {
            return texts.get("retention.never");
        }
        return value.matches("P\\d{1,3}[MD]")
                ? texts.get(
                        value.endsWith("M") ? "retention.months" : "retention.days",
                        Integer.parseInt(value.substring(1, value.length() - 1)))
                : value;
    }

    /** A day in words; of an end, which is the first day on which something is gone, the day before. */
    private String day(String value, int before) {
        return value.matches("\\d{4}-\\d\\d-\\d\\d")
                ? texts.date(LocalDate.parse(value).minusDays(before))
                : value;
    }

    private String role(String value) {
        for (Role role : Role.values()) {
            if (role.name().equals(value)) {
                return texts.of(role);
            }
        }
        return value;
    }

    private String group(String value) {
        for (ActorGroup group : ActorGroup.values()) {
            if (group.name().equals(value)) {
                return texts.of(group);
            }
        }
        return value;
    }

    private List<TrailLine.Field> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<TrailLine.Field> fields = new ArrayList<>();
        for (String name : names) {
            String old = legible(before.getOrDefault(name, ""));
            String now = legible(after.getOrDefault(name, ""));
            if (!old.equals(now)) {
                fields.add(new TrailLine.Field(name, old, now));
            }
        }
        return fields;
    }

    private String legible(String text) {
        return text.replace(FreeText.ERASED, texts.get("trail.erased"));
    }

    private List<String> notes(Entry.Stamp stamp) {
        List<String> notes = new ArrayList<>();
        if (stamp.erased().contains(Erasure.Part.WORDS) || stamp.erased().contains(Erasure.Part.KEYS)) {
            notes.add(texts.get("trail.erased.words"));
        }
        return notes;
    }

    private static TrailLine.Machine machine(Entry entry) {
        return new TrailLine.Machine(
                entry.stamp().chain().municipality().orElse(""),
                entry.stamp().actor(),
                entry.kind(),
                entry.subject(),
                entry instanceof Entry.OfFact fact
                        ? fact.action().name().toLowerCase(Locale.ROOT)
                        : ((Entry.OfEvent) entry).event().action());
    }

    private TrailLine line(
            Entry entry,
            String what,
            String kind,
            String name,
            String href,
            String removal,
            List<TrailLine.Field> fields,
            List<String> notes) {
        Entry.Stamp stamp = entry.stamp();
        ZonedDateTime at = stamp.at().atZone(zone);
        return new TrailLine(
                stamp.number(),
                stamp.at().toString(),
                texts.get("trail.when", at.toLocalDate(), TIME.format(at)),
                person(stamp.actor()),
                what,
                kind,
                legible(name),
                href,
                removal,
                fields,
                notes,
                machine(entry));
    }
}
