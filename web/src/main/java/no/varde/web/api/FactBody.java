package no.varde.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Checked;
import no.varde.core.draft.Draft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.web.exchange.JsonTree;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;

/**
 * What a program sent of a fact: the fact and the embedder's keys, or everything that is wrong with it, each under a JSON
 * pointer (RFC 6901, as a fragment: {@code #/fields/title}).
 */
final class FactBody {

    private final Texts texts;
    private final Facts present;
    private final FieldErrors errors = new FieldErrors();
    private Optional<Fact> fact = Optional.empty();
    private Optional<Map<String, String>> keys = Optional.empty();

    private FactBody(Texts texts, Facts present) {
        this.texts = texts;
        this.present = present;
    }

    /** Reads a fact that is to be new: its kind must be said, its id may. */
    static FactBody ofNew(Request request, Facts present) throws IOException {
        FactBody body = new FactBody(request.texts(), present);
        Map<?, ?> members = tree(request);
        body.refuseOthers(members, List.of("kind", "id", "fields", "keys"));
        Optional<Ref.Kind> kind = body.text(members, "kind").flatMap(FactReading::kind);
        String id = members.containsKey("id")
                ? body.text(members, "id").orElse("")
                : UUID.randomUUID().toString();
        if (kind.filter(Draft.kinds()::contains).isEmpty()) {
            body.errors.add("#/kind", body.texts.get("api.kind", String.valueOf(members.get("kind"))));
            return body;
        }
        Optional<Ref> ref = Ref.parse(kind.get().text() + ":" + id);
        if (ref.isEmpty()) {
            body.errors.add("#/id", body.texts.get("api.id", id));
        }
        body.read(ref.orElseGet(() -> new Ref(kind.get(), "x")), members);
        return body;
    }

    /** Reads how a fact is to be from now on; its kind and id stand in the address, and may be repeated. */
    static FactBody ofChanged(Request request, Facts present, Ref ref) throws IOException {
        FactBody body = new FactBody(request.texts(), present);
        Map<?, ?> members = tree(request);
        body.refuseOthers(members, List.of("kind", "id", "fields", "keys", "version", "recordedAt"));
        body.same(members, "kind", ref.kind().text());
        body.same(members, "id", ref.id());
        body.read(ref, members);
        return body;
    }

    /** What was sent, as a tree. */
    static Map<?, ?> tree(Request request) throws IOException {
        JsonTree.Read read = JsonTree.read(request.json());
        if (read instanceof JsonTree.Read.Whole whole) {
            return whole.members();
        }
        Optional<Integer> line = ((JsonTree.Read.Broken) read).line();
        throw line.map(each -> HttpError.badRequest("api.broken.line", each))
                .orElseGet(() -> HttpError.badRequest("api.broken"));
    }

    private Optional<String> text(Map<?, ?> members, String name) {
        return Optional.<Object>ofNullable(members.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private void same(Map<?, ?> members, String name, String addressed) {
        if (members.containsKey(name) && !addressed.equals(members.get(name))) {
            errors.add("#/" + name, texts.get("api.same", String.valueOf(members.get(name)), addressed));
        }
    }

    private void refuseOthers(Map<?, ?> members, List<String> known) {
        members.keySet().stream()
                .map(String::valueOf)
                .filter(each -> !known.contains(each))
                .forEach(each -> errors.add(pointer(each), texts.get("api.member", each)));
    }

    private void read(Ref ref, Map<?, ?> members) {
        readKeys(members);
        if (!(members.get("fields") instanceof Map<?, ?> fields)) {
            errors.add("#/fields", texts.get("api.fields"));
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Draft draft = Draft.ofTree(ref.kind(), fields, problems);
        Checked checked = draft.check(ref.id(), this::isThere);
        problems.addAll(checked.wrong());
        if (checked.value().orElse(null) instanceof ReformVersion version) {
            problems.addAll(OwnReforms.in(present).problems(version));
        }
        problems.forEach(
                each -> errors.add(pointer("fields", each.pointer()), texts.capital(texts.of(each.message()))));
        fact = problems.isEmpty() ? checked.value() : Optional.empty();
    }

    private void readKeys(Map<?, ?> members) {
        if (!members.containsKey("keys")) {
            return;
        }
        Map<String, String> said = new LinkedHashMap<>();
        if (members.get("keys") instanceof Map<?, ?> own) {
            own.forEach((name, value) -> {
                if (value instanceof String text) {
                    said.put(String.valueOf(name), text);
                } else {
                    errors.add(pointer("keys", String.valueOf(name)), texts.get("api.keys"));
                }
            });
            keys = Optional.of(said);
        } else {
            errors.add("#/keys", texts.get("api.keys"));
        }
    }

    private boolean isThere(Ref ref) {
        return present.find(ref).isPresent()
                || present.reforms().name(ref).isPresent()
                || ref.equals(present.municipality().ref());
    }

    private static String pointer(String... parts) {
        StringBuilder pointer = new StringBuilder("#");
        for (String part : parts) {
            pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Everything that is wrong; nothing when there is a fact. */
    FieldErrors errors() {
        return errors;
    }

    /** The fact; only when nothing is wrong. */
    Fact fact() {
        return fact.orElseThrow();
    }

    /** The embedder's keys; empty when none were said, and then they stay as they are. */
    Optional<Map<String, String>> keys() {
        return keys;
    }
}
