package no.varde.web.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.privacy.Held;
import no.varde.core.privacy.Mentions;
import no.varde.core.situation.Facts;
import no.varde.core.store.Reading;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import no.varde.web.access.AccountSheet;
import no.varde.web.access.RoleWords;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.trail.TrailLine;
import no.varde.web.trail.TrailReader;

/** Says in words what is held about somebody; good for one read of the store. */
final class HeldReader {

    /** How many rows of the trails stand on the page; the file has them all. */
    private static final int NEWEST = 20;

    private final Reading from;
    private final Held held;
    private final Request request;
    private final Texts texts;
    private final List<Place> places;
    private final TrailReader server;

    HeldReader(Reading from, Held held, Desk desk, Request request, Page page) {
        this.from = from;
        this.held = held;
        this.request = request;
        this.texts = request.texts();
        this.server = TrailReader.ofServer(from, page, request.zone());
        this.places =
                held.places().stream().map(each -> place(each, desk, page)).toList();
    }

    /**
     * A municipality as it is told of.
     *
     * @param held what it holds
     * @param reader of its trail
     * @param page its pages
     */
    private record Place(Held.InPlace held, TrailReader reader, Page page) {}

    private Place place(Held.InPlace each, Desk desk, Page page) {
        Page there = desk.place(each.municipality().id()).map(page::at).orElse(page);
        return new Place(each, TrailReader.of(from, each.facts(), there, request.zone()), there);
    }

    HeldSheet sheet() {
        Person person = held.who().person();
        return new HeldSheet(
                person.name(),
                person.email().orElse(""),
                person.position().orElse(""),
                held.who().memberships().stream().map(this::role).toList(),
                held.proofs().stream().map(this::proof).toList(),
                held.signIns().stream().map(this::signIn).toList(),
                held.links().stream().map(this::link).toList(),
                held.parked().stream()
                        .map(each -> new HeldSheet.Line(
                                texts.get("held.parked.what", each.path()), at(each.at()), "/parked/" + each.id()))
                        .toList(),
                letters(),
                places.stream().map(this::place).toList(),
                trail(Held.Traces::signed, TrailFilter.all().signedBy(person.id())),
                trail(Held.Traces::about, Mentions.about(person.id())));
    }

    private String at(Instant instant) {
        return AccountSheet.at(instant, request.zone(), texts);
    }

    private HeldSheet.Line role(Membership role) {
        String where = role.municipality()
                .flatMap(from::municipality)
                .map(LocalMunicipality::name)
                .orElseGet(() -> texts.get("account.roles.server"));
        return new HeldSheet.Line(
                texts.get("held.role", RoleWords.of(role, texts), where), AccountSheet.period(role, texts), "");
    }

    private HeldSheet.Line proof(Held.Proof proof) {
        String kind = means(proof.kind().name())
                + proof.knownAs().map(known -> ": " + known).orElse("");
        String made = texts.get("held.proof.made", at(proof.madeAt()));
        return new HeldSheet.Line(
                proof.label().isEmpty() ? kind : texts.get("held.proof.named", kind, proof.label()),
                proof.usedAt()
                        .map(used -> made + ". " + texts.get("held.proof.used", at(used)))
                        .orElse(made),
                "");
    }

    private HeldSheet.Line signIn(Held.SignIn signIn) {
        return new HeldSheet.Line(
                signIn.device().isEmpty() ? texts.get("account.devices.unknown") : signIn.device(),
                texts.get("held.sign-in.when", means(signIn.means()), at(signIn.startedAt()), at(signIn.seenAt())),
                "");
    }

    /** A kind of credential in words; a provider adds a level, which stands as it came. */
    private String means(String means) {
        String[] parts = means.split("\\W", 2);
        String key = "held.means." + parts[0].toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : means;
    }

    private HeldSheet.Line link(OneTimeLink link) {
        String purpose = "trail.purpose." + link.purpose().name().toLowerCase(Locale.ROOT);
        return new HeldSheet.Line(
                texts.capital(texts.get(purpose)),
                texts.get("held.link.when", at(link.madeAt()), server.person(link.madeBy()), at(link.expiresAt())),
                "");
    }

    private List<HeldSheet.Line> letters() {
        String language = held.letterChoice()
                .language()
                .map(each -> texts.get("common.language." + each.tag()))
                .orElse("");
        List<HeldSheet.Line> lines = new ArrayList<>();
        lines.add(new HeldSheet.Line(
                texts.get(held.letterChoice().wanted() ? "held.letters.on" : "held.letters.off"), language, ""));
        held.letters()
                .forEach(each -> lines.add(new HeldSheet.Line(
                        texts.get(
                                "held.letters.sent",
                                from.municipality(each.municipality())
                                        .map(LocalMunicipality::name)
                                        .orElse("")),
                        texts.date(each.on()),
                        "")));
        return lines;
    }

    private HeldSheet.PlaceLine place(Place place) {
        return new HeldSheet.PlaceLine(
                place.held().municipality().name(),
                place.held().withheld(),
                place.held().named().stream().map(fact -> named(fact, place)).toList());
    }

    private HeldSheet.Line named(Fact fact, Place place) {
        TrailReader reader = place.reader();
        Facts facts = place.held().facts();
        String about = fact.about().stream()
                .flatMap(subject -> facts.find(subject).stream())
                .map(reader::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> ": " + name)
                .orElse("");
        return new HeldSheet.Line(
                reader.kind(fact.ref().kind().text()) + about,
                facts.provenance(fact.ref()).map(each -> recorded(each, reader)).orElse(""),
                place.page().may(Right.READ) ? reader.href(fact) : "");
    }

    private String recorded(Provenance recording, TrailReader reader) {
        return texts.get("held.recorded", at(recording.recordedAt()), reader.person(recording.recordedBy()));
    }

    /** The newest rows of all trails that fit, and how many there are. */
    private HeldSheet.Trail trail(ToLongFunction<Held.Traces> count, TrailFilter filter) {
        List<Row> rows = new ArrayList<>();
        long all = 0;
        for (Place place : places) {
            Held.Traces traces = place.held().traces();
            String name = place.held().municipality().name();
            all += count.applyAsLong(traces);
            boolean names = place.held().reads();
            rows.addAll(rows(traces, filter, place.reader(), names, when -> texts.get("held.at", when, name)));
        }
        all += count.applyAsLong(held.server());
        rows.addAll(rows(held.server(), filter, server, true, when -> when));
        rows.sort(Comparator.comparing(Row::at).reversed());
        return new HeldSheet.Trail(
                all, rows.stream().limit(NEWEST).map(Row::line).toList());
    }

    private record Row(Instant at, HeldSheet.Line line) {}

    /** Rows in words; what a fact is called now stands there only for those who may read it. */
    private List<Row> rows(
            Held.Traces traces, TrailFilter filter, TrailReader reader, boolean names, UnaryOperator<String> where) {
        return from.trail(traces.chain(), filter, Long.MAX_VALUE, NEWEST).stream()
                .map(entry -> row(entry, reader.read(entry), names, where))
                .toList();
    }

    private static Row row(Entry entry, TrailLine line, boolean names, UnaryOperator<String> where) {
        boolean named = names || entry instanceof Entry.OfEvent;
        String what = Stream.of(line.what(), named ? line.name() : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(": "));
        return new Row(entry.stamp().at(), new HeldSheet.Line(what, where.apply(line.when()), ""));
    }
}
