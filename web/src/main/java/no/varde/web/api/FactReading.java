package no.varde.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.situation.Facts;
import no.varde.core.store.Versioned;
import no.varde.web.http.Addresses;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.JsonText;
import no.varde.web.http.Request;
import no.varde.web.situation.Desk;
import no.varde.web.transfer.FactTree;

/** Facts, as programs read them. */
final class FactReading {

    /** The most facts that are given at once. */
    static final int MOST = 1_000;

    private static final int USUAL = 100;

    private final Desk desk;

    FactReading(Desk desk) {
        this.desk = desk;
    }

    /** The fact that an address names; refuses what is no fact of a kind that programs are given. */
    static Ref ref(Request request) {
        return Ref.parse(request.variable("fact"))
                .filter(each -> isGiven(each.kind()))
                .orElseThrow(HttpError::notFound);
    }

    /** The kind of a name; empty when there is none such. */
    static Optional<Ref.Kind> kind(String named) {
        return Stream.of(Ref.Kind.values())
                .filter(each -> each.text().equals(named))
                .findFirst();
    }

    private static boolean isGiven(Ref.Kind kind) {
        return Draft.kinds().contains(kind) || kind == Ref.Kind.COMMENT;
    }

    static String path(Request request, Ref ref) {
        return Operations.MUNICIPALITY.replace("{municipality}", request.variable("municipality")) + "/facts/"
                + Addresses.part(ref.text());
    }

    /** A version of a fact as it is answered. */
    static Answer answer(int status, Versioned<? extends Fact> kept) {
        Map<String, Object> members =
                new LinkedHashMap<>(FactTree.of(kept.fact(), kept.provenance().keys()));
        members.put("version", kept.version());
        members.put("recordedAt", kept.provenance().recordedAt());
        return Answer.json(status, JsonText.of(members)).tagged(Tag.of(kept.version()));
    }

    Answer one(Request request) {
        Ref ref = ref(request);
        Versioned<? extends Fact> kept = desk.store()
                .<Optional<Versioned<? extends Fact>>>read(
                        reading -> reading.find(request.variable("municipality"), ref))
                .orElseThrow(HttpError::notFound);
        if (kept.enteredInError()) {
            return gone(request).tagged(Tag.of(kept.version()));
        }
        return Tag.isKnown(request, Tag.of(kept.version()))
                ? Answer.notModified().tagged(Tag.of(kept.version()))
                : answer(200, kept);
    }

    /** What is answered about a fact that was entered in error. */
    static Answer gone(Request request) {
        return Answer.problem(
                410,
                request.texts().get("errors.410.title"),
                request.texts().get("errors.410.text"),
                new FieldErrors());
    }

    Answer list(Request request) {
        Optional<Ref.Kind> kind = request.query()
                .find("kind")
                .map(named -> kind(named)
                        .filter(FactReading::isGiven)
                        .orElseThrow(() -> HttpError.badRequest("api.kind", named)));
        int limit = request.query()
                .find("limit")
                .map(said -> Optional.of(said)
                        .filter(each -> each.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .filter(each -> each >= 1 && each <= MOST)
                        .orElseThrow(() -> HttpError.badRequest("api.limit", said, MOST)))
                .orElse(USUAL);
        long revision = desk.revision(request);
        String tag = Tag.of(revision);
        if (Tag.isKnown(request, tag)) {
            return Answer.notModified().tagged(tag);
        }
        Facts facts = desk.facts(request);
        List<Fact> wanted = facts.everything().stream()
                .filter(each -> isGiven(each.ref().kind()))
                .filter(each -> kind.isEmpty() || kind.get() == each.ref().kind())
                .toList();
        int from =
                request.query().find("after").map(said -> after(said, wanted)).orElse(0);
        List<Fact> given = wanted.subList(from, Math.min(wanted.size(), from + limit));
        boolean more = from + given.size() < wanted.size();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("total", wanted.size());
        members.put("facts", trees(given, facts));
        members.put("next", more ? Optional.of(next(request, given.get(given.size() - 1))) : Optional.empty());
        return Answer.json(200, JsonText.of(members)).tagged(tag);
    }

    private static List<Object> trees(List<Fact> given, Facts facts) {
        List<Object> trees = new ArrayList<>();
        for (Fact each : given) {
            Optional<Provenance> provenance = facts.provenance(each.ref());
            Map<String, Object> members = new LinkedHashMap<>(
                    FactTree.of(each, provenance.map(Provenance::keys).orElse(Map.of())));
            provenance.ifPresent(from -> members.put("recordedAt", from.recordedAt()));
            trees.add(members);
        }
        return trees;
    }

    /** Where those begin that come after one; it may have been taken away since, and then nobody knows where it was. */
    private static int after(String said, List<Fact> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).ref().text().equals(said)) {
                return i + 1;
            }
        }
        throw HttpError.badRequest("api.after", said);
    }

    private static String next(Request request, Fact last) {
        String path = Addresses.with(request.path(), "after", last.ref().text());
        for (String each : List.of("kind", "limit")) {
            Optional<String> said = request.query().find(each);
            path = said.isPresent() ? Addresses.with(path, each, said.get()) : path;
        }
        return path;
    }
}
