package no.varde.web.removal;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.situation.Ending;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.core.store.Reading;
import no.varde.core.store.Removal;
import no.varde.core.store.StoreRules;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.TrailFilter;
import no.varde.web.http.Addresses;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Links;
import no.varde.web.trail.TrailLine;
import no.varde.web.trail.TrailReader;

/** Says in words what is recorded and what was removed; good for one read of the store. */
final class ThingReader {

    private static final int PARTS_IN_ERROR = 500;
    private static final int ROWS = 200;
    private static final int TOLD = 3;
    private static final int POINTING = 5;

    private final Reading from;
    private final String municipality;
    private final Facts facts;
    private final Page page;
    private final Texts texts;
    private final TrailReader reader;
    private final Links links;
    private final Removal.Reasons reasons;
    private final ZoneId zone;
    private final Changeable changeable;

    ThingReader(Reading from, Facts facts, Page page, ZoneId zone, Changeable changeable) {
        this.from = from;
        this.municipality = facts.municipality().id();
        this.facts = facts;
        this.page = page;
        this.texts = page.texts();
        this.reader = TrailReader.of(from, facts, page, zone);
        this.links = new Links(facts, page);
        this.reasons = Removal.reasons(from, municipality);
        this.zone = zone;
        this.changeable = changeable;
    }

    private static boolean isRemovable(Fact fact) {
        return Links.removalPath(fact.ref()).isPresent();
    }

    ThingSheet thing(Versioned<? extends Fact> present) {
        Fact fact = present.fact();
        Optional<Ending> ending = present.enteredInError() ? Optional.empty() : Ending.of(facts, fact);
        Optional<ThingSheet.State> state =
                present.enteredInError() ? Optional.of(inError(present)) : ending.map(each -> ended(each, by(each)));
        return new ThingSheet(
                reader.kind(fact.ref().kind().text()),
                name(fact),
                links.removal(fact.ref()),
                reader.says(fact),
                recorded(present),
                present.version(),
                present.enteredInError() ? "" : reader.href(fact),
                Ending.isPossible(fact) && state.isEmpty(),
                state,
                parts(fact.ref()),
                history(fact.ref()),
                pointing(fact.ref()),
                gone(fact.ref()));
    }

    private List<TrailLine> history(Ref ref) {
        return page.may(Right.READ_TRAIL)
                ? from.trail(Chain.of(municipality), TrailFilter.of(ref), Long.MAX_VALUE, ROWS).stream()
                        .map(reader::read)
                        .toList()
                : List.of();
    }

    private String name(Fact fact) {
        return links.name(fact.ref()).orElseGet(() -> reader.name(fact));
    }

    private ThingSheet.State inError(Versioned<? extends Fact> gone) {
        return new ThingSheet.State(
                true,
                texts.get("removal.state.error", at(gone), who(gone)),
                reasons.of(gone.fact().ref(), Removal.Way.IN_ERROR).orElse(""),
                gone.version(),
                isErased(gone));
    }

    private ThingSheet.State ended(Ending ending, Versioned<? extends Fact> by) {
        return new ThingSheet.State(
                false,
                texts.get("removal.state.ended", ending.on(), at(by), who(by)),
                why(ending),
                by.version(),
                false);
    }

    private Versioned<? extends Fact> by(Ending ending) {
        return from.find(municipality, ending.by().ref()).orElseThrow();
    }

    private String why(Ending ending) {
        return ending.why()
                .or(() -> reasons.of(ending.what().ref(), Removal.Way.ENDED))
                .orElse("");
    }

    /** Whether what it says was erased from the row with which it came; then it is not put back. */
    private boolean isErased(Versioned<? extends Fact> gone) {
        return from.trail(Chain.of(municipality), TrailFilter.of(gone.fact().ref()), Long.MAX_VALUE, ROWS).stream()
                .filter(Entry.OfFact.class::isInstance)
                .map(Entry.OfFact.class::cast)
                .filter(each -> each.before().filter(each.after()::equals).isEmpty())
                .findFirst()
                .filter(each -> each.stamp().erased().contains(Erasure.Part.WORDS))
                .isPresent();
    }

    private String recorded(Versioned<? extends Fact> version) {
        return texts.get(version.version() == 1 ? "removal.recorded" : "removal.changed", at(version), who(version));
    }

    private String at(Versioned<? extends Fact> version) {
        ZonedDateTime at = version.provenance().recordedAt().atZone(zone);
        return texts.get("trail.when", at.toLocalDate(), "%02d:%02d".formatted(at.getHour(), at.getMinute()));
    }

    private String who(Versioned<? extends Fact> version) {
        return reader.person(version.provenance().recordedBy());
    }

    /** What belongs to a thing: what is about it, and what was and is entered in error. */
    private List<ThingSheet.Part> parts(Ref ref) {
        List<ThingSheet.Part> parts = new ArrayList<>();
        for (Fact each : facts.everything()) {
            if (each.about().contains(ref) && isRemovable(each)) {
                parts.add(part(
                        ref,
                        each,
                        changeable.has(each),
                        Ending.of(facts, each)
                                .map(ending -> texts.get("removal.part.ended", ending.on()))
                                .orElse("")));
            }
        }
        for (Versioned<? extends Fact> each : from.enteredInError(municipality, PARTS_IN_ERROR)) {
            if (each.fact().about().contains(ref) && isRemovable(each.fact())) {
                parts.add(part(ref, each.fact(), changeable.has(each), texts.get("removal.part.error")));
            }
        }
        return parts;
    }

    private ThingSheet.Part part(Ref whole, Fact fact, boolean theirs, String note) {
        return new ThingSheet.Part(
                reader.kind(fact.ref().kind().text()),
                told(fact, whole),
                theirs ? links.removal(fact.ref()) : "",
                note);
    }

    /** What tells a part from its like: the first that it says, but for what it belongs to. */
    private String told(Fact fact, Ref whole) {
        String belongs = links.name(whole).orElse("");
        return reader.says(fact).stream()
                .map(TrailLine.Field::after)
                .filter(said -> !said.equals(belongs) && !said.equals(texts.get("common.unknown")))
                .limit(TOLD)
                .collect(Collectors.joining(", "));
    }

    /** What is recorded on a version of a reform of one's own and on nothing else, by kind. */
    private List<ThingSheet.Pointing> pointing(Ref ref) {
        Map<String, List<Fact>> byKind = new LinkedHashMap<>();
        for (Fact each : OwnReforms.in(facts).losing(ref)) {
            byKind.computeIfAbsent(reader.kind(each.ref().kind().text()), any -> new ArrayList<>())
                    .add(each);
        }
        List<ThingSheet.Pointing> pointing = new ArrayList<>();
        byKind.forEach((kind, all) -> pointing.add(new ThingSheet.Pointing(
                texts.get("removal.gone", kind, String.valueOf(all.size())),
                all.stream()
                        .limit(POINTING)
                        .map(each -> new ThingSheet.Part(kind, told(each, each.ref()), links.to(each.ref()), ""))
                        .toList(),
                Math.max(0, all.size() - POINTING))));
        return pointing;
    }

    /** How many of each kind hang on a thing, in words. */
    private List<String> gone(Ref ref) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Fact each : StoreRules.hangingOn(facts, ref)) {
            counts.merge(reader.kind(each.ref().kind().text()), 1, Integer::sum);
        }
        List<String> gone = new ArrayList<>();
        counts.forEach((kind, count) -> gone.add(texts.get("removal.gone", kind, String.valueOf(count))));
        return gone;
    }

    /** What was removed, at most so many of each way. */
    RemovedSheet removed(int most) {
        List<RemovedSheet.Line> inError = new ArrayList<>();
        List<Versioned<? extends Fact>> gone = from.enteredInError(municipality, most + 1);
        for (Versioned<? extends Fact> each : gone.subList(0, Math.min(most, gone.size()))) {
            if (isRemovable(each.fact())) {
                ThingSheet.State state = inError(each);
                inError.add(line(each.fact(), at(each), who(each), state));
            }
        }
        List<RemovedSheet.Line> ended = new ArrayList<>();
        List<Ending> endings = Ending.all(facts);
        for (Ending each : endings.subList(0, Math.min(most, endings.size()))) {
            Versioned<? extends Fact> by = by(each);
            String who = texts.get("removal.who", who(by), at(by));
            ended.add(line(each.what(), texts.words(each.on()), who, ended(each, by)));
        }
        boolean more = gone.size() > most || endings.size() > most;
        return new RemovedSheet(
                inError, ended, more ? Addresses.with(page.link("/removed"), "most", String.valueOf(most * 2)) : "");
    }

    private RemovedSheet.Line line(Fact fact, String when, String who, ThingSheet.State state) {
        return new RemovedSheet.Line(
                reader.kind(fact.ref().kind().text()),
                name(fact),
                links.removal(fact.ref()),
                when,
                who,
                state.why(),
                state.version(),
                state.erased());
    }
}
