package no.varde.web.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.SentLetter;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.privacy.Held;
import no.varde.core.privacy.Mentions;
import no.varde.core.situation.Facts;
import no.varde.core.store.Reading;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import no.varde.web.http.JsonText;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Values;
import no.varde.web.situation.Desk;
import no.varde.web.trail.TrailLine;
import no.varde.web.trail.TrailReader;

/**
 * What is held about somebody as one JSON object, as {@code web/docs/personal-data.md} describes it. The rows of the
 * trails are read some at a time while they are written.
 */
final class HeldFile {

    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final Request request;
    private final Page page;
    private final Held held;
    private final Person person;

    HeldFile(Held held, Desk desk, Request request, Page page) {
        this.held = held;
        this.desk = desk;
        this.request = request;
        this.page = page;
        this.person = held.who().person();
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String head = JsonText.of(whole());
        writer.write(head.substring(0, head.length() - 1) + ",\"trail\":[");
        Rows rows = new Rows(writer);
        for (Held.InPlace place : held.places()) {
            rows(place, rows);
        }
        boolean serves = held.who().isAdministrator(request.today());
        Told server = new Told(held.server().chain(), Optional.empty(), true, serves);
        Set<Long> written = new HashSet<>();
        rows(server, List.of(signed()), "signed", rows, written);
        rows(server, List.of(Mentions.about(person.id())), "about", rows, written);
        writer.write("\n]}\n");
        writer.flush();
    }

    private Map<String, Object> whole() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", "varde-personal-data-1");
        whole.put("made", request.now());
        whole.put("person", person());
        whole.put("roles", held.who().memberships().stream().map(HeldFile::role).toList());
        whole.put("signInMeans", held.proofs().stream().map(HeldFile::proof).toList());
        whole.put("sessions", held.signIns().stream().map(HeldFile::session).toList());
        whole.put("links", held.links().stream().map(HeldFile::link).toList());
        whole.put("parkedForms", held.parked().stream().map(HeldFile::parked).toList());
        whole.put("letters", letters());
        whole.put("municipalities", held.places().stream().map(this::place).toList());
        return whole;
    }

    private Map<String, Object> person() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", person.id());
        map.put("name", person.name());
        map.put("email", person.email());
        map.put("position", person.position());
        map.put("ended", person.ended());
        return map;
    }

    private static Map<String, Object> role(Membership role) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("municipality", role.municipality());
        map.put("role", role.role().text());
        map.put("speaksFor", role.speaksFor().map(ActorGroup::text));
        map.put("from", role.period().from());
        map.put("lastDay", role.period().lastDay());
        return map;
    }

    private static Map<String, Object> proof(Held.Proof proof) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", proof.kind().name());
        map.put("label", proof.label());
        map.put("made", proof.madeAt());
        map.put("lastUsed", proof.usedAt());
        map.put("knownAs", proof.knownAs());
        return map;
    }

    private static Map<String, Object> session(Held.SignIn session) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("started", session.startedAt());
        map.put("lastUsed", session.seenAt());
        map.put("device", session.device());
        map.put("means", session.means());
        return map;
    }

    private static Map<String, Object> link(OneTimeLink link) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("purpose", link.purpose().name());
        map.put("madeBy", link.madeBy());
        map.put("made", link.madeAt());
        map.put("expires", link.expiresAt());
        return map;
    }

    private static Map<String, Object> parked(ParkedForm form) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sentTo", form.path());
        map.put("at", form.at());
        map.put("typed", Values.parse(form.body()).all());
        return map;
    }

    private Map<String, Object> letters() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("wanted", held.letterChoice().wanted());
        map.put("language", held.letterChoice().language().map(Language::tag));
        map.put("latest", held.letters().stream().map(HeldFile::letter).toList());
        return map;
    }

    private static Map<String, Object> letter(SentLetter letter) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("municipality", letter.municipality());
        map.put("sent", letter.on());
        return map;
    }

    private Map<String, Object> place(Held.InPlace place) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", place.municipality().id());
        map.put("name", place.municipality().name());
        map.put("named", place.named().stream().map(this::fact).toList());
        map.put("namedWithheld", place.withheld());
        return map;
    }

    /** Of a fact only what says who one is, not the rest of what others wrote in it. */
    private Map<String, Object> fact(Fact fact) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fact", fact.ref().text());
        map.put("about", fact.about());
        map.put("texts", Mentions.texts(fact, held.called()));
        return map;
    }

    /**
     * A trail of which rows are told.
     *
     * @param chain whose trail
     * @param facts the facts that it tells of; empty for the server's
     * @param reads whether they may read what the facts are called
     * @param readsTrail whether they may read the trail, and so what was written before and after
     */
    private record Told(Chain chain, Optional<Facts> facts, boolean reads, boolean readsTrail) {}

    private TrailFilter signed() {
        return TrailFilter.all().signedBy(person.id());
    }

    /**
     * Writes the rows that they signed, then those that tell of them, then those of facts that name them. What others wrote
     * stands there for those alone who may read the trail; what was done to one's own entry for everybody.
     */
    private void rows(Held.InPlace place, Rows rows) {
        Told told = new Told(place.traces().chain(), Optional.of(place.facts()), place.reads(), place.readsTrail());
        Set<Long> written = new HashSet<>();
        rows(told, List.of(signed()), "signed", rows, written);
        rows(told, List.of(Mentions.about(person.id())), "about", rows, written);
        if (place.readsTrail()) {
            List<TrailFilter> named = held.called().words().stream()
                    .map(each -> TrailFilter.all().withWords(each))
                    .toList();
            rows(told, named, "named", rows, written);
        }
    }

    private void rows(Told told, List<TrailFilter> filters, String why, Rows rows, Set<Long> written) {
        filters.forEach(each -> rows(told, each, why, rows, written));
    }

    private void rows(Told told, TrailFilter filter, String why, Rows rows, Set<Long> written) {
        long below = Long.MAX_VALUE;
        while (below > 1) {
            long next = below;
            List<Entry> some = desk.store().read(from -> {
                List<Entry> entries = from.trail(told.chain(), filter, next, AT_ONCE);
                TrailReader reader = reader(from, told.facts());
                entries.stream()
                        .filter(entry -> isTheirs(entry, why)
                                && written.add(entry.stamp().number()))
                        .forEach(entry -> rows.add(row(told, why, reader.read(entry))));
                return entries;
            });
            below = some.size() < AT_ONCE
                    ? 0
                    : some.get(some.size() - 1).stamp().number();
        }
    }

    /** The store finds what holds the name anywhere; only what holds it as a whole name is theirs. */
    private boolean isTheirs(Entry entry, String why) {
        if (!why.equals("named")) {
            return true;
        }
        return entry instanceof Entry.OfFact fact
                ? Mentions.isNamed(fact.after(), held.called())
                : Mentions.isNamed(((Entry.OfEvent) entry).event(), held.called());
    }

    private TrailReader reader(Reading from, Optional<Facts> facts) {
        return facts.map(all -> TrailReader.of(from, all, page, request.zone()))
                .orElseGet(() -> TrailReader.ofServer(from, page, request.zone()));
    }

    private static Map<String, Object> row(Told told, String why, TrailLine line) {
        boolean own = why.equals("about");
        boolean whole = own || told.readsTrail();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("municipality", told.chain().municipality());
        map.put("row", line.number());
        map.put("why", why);
        map.put("at", line.at());
        map.put("what", line.what());
        map.put("name", own || told.reads() ? line.name() : "");
        map.put("fields", whole ? line.fields().stream().map(HeldFile::field).toList() : List.of());
        return map;
    }

    private static Map<String, Object> field(TrailLine.Field field) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", field.name());
        map.put("before", field.before());
        map.put("after", field.after());
        return map;
    }

    /** Writes rows with commas between them. */
    private static final class Rows {

        private final Writer writer;
        private String between = "\n";

        Rows(Writer writer) {
            this.writer = writer;
        }

        void add(Map<String, Object> row) {
            try {
                writer.write(between + JsonText.of(row));
                between = ",\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
