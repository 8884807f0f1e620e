package no.varde.web.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Checked;
import no.varde.core.draft.Draft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.core.store.StoreRules;
import no.varde.web.http.Texts;

/** Reads a municipality's file into facts, or everything that is wrong with it. Good for one file. */
final class FileIn {

    private final Facts present;
    private final Texts texts;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Ref, Draft> drafts = new LinkedHashMap<>();
    private final Map<Ref, Supplier<Optional<Fact>>> found = new LinkedHashMap<>();
    private final Map<Ref, Map<String, String>> keys = new HashMap<>();
    private final Map<Ref, Integer> places = new HashMap<>();
    private Reforms reforms;

    FileIn(Facts present, Texts texts) {
        this.present = present;
        this.reforms = present.reforms();
        this.texts = texts;
    }

    /** What came of reading. */
    sealed interface Result {

        /**
         * Nothing is wrong.
         *
         * @param facts the facts, each after those that it points at
         * @param keys the embedder's keys of those that have some
         * @param made when the file was made
         */
        record Good(List<Fact> facts, Map<Ref, Map<String, String>> keys, Instant made) implements Result {}

        /**
         * Something is wrong; nothing is read.
         *
         * @param problems what, each with its place
         */
        record Bad(List<String> problems) implements Result {}
    }

    Result read(Map<?, ?> file) {
        Optional<Instant> made = head(file);
        if (made.isEmpty() || !(file.get("facts") instanceof List<?> all)) {
            if (made.isPresent()) {
                wrong.add(texts.get("transfer.wrong.facts"));
            }
            return new Result.Bad(wrong);
        }
        for (int i = 0; i < all.size(); i++) {
            fact(i + 1, all.get(i));
        }
        reforms = present.reforms().with(versions());
        List<Fact> facts = new ArrayList<>();
        found.values().forEach(each -> each.get().ifPresent(facts::add));
        OwnReforms.in(present).problems(facts).forEach((ref, problems) -> problems.forEach(each -> say(ref, each)));
        return wrong.isEmpty() ? new Result.Good(inOrder(facts), keys, made.get()) : new Result.Bad(wrong);
    }

    /** When the file was made; empty when it is no file of ours, or of a version that is not known here. */
    private Optional<Instant> head(Map<?, ?> file) {
        if (!FileOut.FORMAT.equals(file.get("format"))) {
            wrong.add(texts.get("transfer.wrong.format", FileOut.FORMAT));
        } else if (!(file.get("version") instanceof Integer version) || version < 1 || version > FileOut.VERSION) {
            wrong.add(texts.get("transfer.wrong.version", String.valueOf(file.get("version")), FileOut.VERSION));
        } else {
            try {
                return Optional.of(Instant.parse(String.valueOf(file.get("made"))));
            } catch (DateTimeException e) {
                wrong.add(texts.get("transfer.wrong.made", String.valueOf(file.get("made"))));
            }
        }
        return Optional.empty();
    }

    private void fact(int place, Object entry) {
        if (!(entry instanceof Map<?, ?> fact)
                || !(fact.get("kind") instanceof String kind)
                || !(fact.get("id") instanceof String id)
                || !(fact.get("fields") instanceof Map<?, ?> fields)) {
            wrong.add(texts.get("transfer.wrong.shape", place));
            return;
        }
        Optional<Ref> ref = Ref.parse(kind + ":" + id)
                .filter(each -> each.kind() == Ref.Kind.COMMENT || Draft.kinds().contains(each.kind()));
        if (ref.isEmpty()) {
            wrong.add(texts.get("transfer.wrong.kind", place, kind, id));
        } else if (found.containsKey(ref.get())) {
            wrong.add(texts.get("transfer.wrong.twice", place, id));
        } else {
            take(ref.get(), place, fields);
            places.put(ref.get(), place);
            Object own = Optional.<Object>ofNullable(fact.get("keys")).orElse(Map.of());
            keys(ref.get(), place, own);
        }
    }

    private void take(Ref ref, int place, Map<?, ?> fields) {
        if (ref.kind() == Ref.Kind.COMMENT) {
            found.put(ref, () -> comment(ref, fields));
        } else {
            Draft draft = draft(ref, place, fields);
            drafts.put(ref, draft);
            found.put(ref, () -> check(ref, draft));
        }
    }

    private Optional<Fact> comment(Ref ref, Map<?, ?> fields) {
        CommentIn in = new CommentIn(ref.id(), fields, this::isThere, texts);
        Optional<Fact> comment = in.read().map(each -> each);
        in.wrong().forEach(each -> say(ref, each));
        return comment;
    }

    private Draft draft(Ref ref, int place, Map<?, ?> fields) {
        List<Problem> noTexts = new ArrayList<>();
        Draft draft = Draft.ofTree(ref.kind(), fields, noTexts);
        noTexts.forEach(each -> wrong.add(texts.get("transfer.wrong.text", place, each.pointer())));
        return draft;
    }

    private void keys(Ref ref, int place, Object own) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (own instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                if (value instanceof String text) {
                    texts.put(String.valueOf(name), text);
                }
            });
            if (texts.size() == members.size()) {
                keys.put(ref, texts);
                return;
            }
        }
        wrong.add(this.texts.get("transfer.wrong.keys", place));
    }

    /** The municipality's own reforms in the file, at which its other facts point; what is wrong with them is told later. */
    private List<ReformVersion> versions() {
        List<ReformVersion> versions = new ArrayList<>();
        drafts.forEach((ref, draft) -> {
            if (ref.kind() == Ref.Kind.REFORM_VERSION) {
                draft.check(ref.id(), this::isThere)
                        .value()
                        .map(ReformVersion.class::cast)
                        .ifPresent(versions::add);
            }
        });
        return versions;
    }

    private Optional<Fact> check(Ref ref, Draft draft) {
        Checked checked = draft.check(ref.id(), this::isThere);
        checked.wrong().forEach(each -> say(ref, each));
        return checked.value();
    }

    private void say(Ref ref, Problem problem) {
        say(ref, texts.of(problem.message()));
    }

    private void say(Ref ref, String what) {
        wrong.add(texts.get(
                "transfer.wrong.fact",
                places.getOrDefault(ref, 0),
                texts.get("trail.kind." + ref.kind().text()),
                ref.id(),
                what));
    }

    private boolean isThere(Ref ref) {
        return found.containsKey(ref)
                || present.find(ref).isPresent()
                || reforms.name(ref).isPresent()
                || ref.equals(present.municipality().ref());
    }

    /** Each after those that it points at; as they stood, as far as that lets it. */
    private static List<Fact> inOrder(List<Fact> facts) {
        Map<Ref, Fact> waiting = new LinkedHashMap<>();
        facts.forEach(each -> waiting.put(each.ref(), each));
        List<Fact> ordered = new ArrayList<>();
        Set<Ref> done = new HashSet<>();
        facts.forEach(each -> place(each, waiting, done, ordered));
        return ordered;
    }

    private static void place(Fact fact, Map<Ref, Fact> waiting, Set<Ref> done, List<Fact> ordered) {
        if (!done.add(fact.ref())) {
            return;
        }
        for (Ref pointed : StoreRules.pointers(fact)) {
            Optional.ofNullable(waiting.get(pointed)).ifPresent(each -> place(each, waiting, done, ordered));
        }
        ordered.add(fact);
    }
}
