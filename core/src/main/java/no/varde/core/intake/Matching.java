package no.varde.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;

/** Finds the measure that a group of rows tells of among those recorded: by key, else by title and reform. */
final class Matching {

    private static final String NEW = "new";

    private final Known known;
    private final Asking asking;
    private final Mapping mapping;

    Matching(Known known, Asking asking, Mapping mapping) {
        this.known = known;
        this.asking = asking;
        this.mapping = mapping;
    }

    /** Sets what a group matches; what is in doubt is asked, and taken for what is likeliest until it is answered. */
    void match(Group group) {
        Optional<Measure> byKey = group.whole().key.flatMap(key -> known.byKey(key, group.title()));
        if (byKey.isPresent()) {
            found(group, byKey.get());
            return;
        }
        List<Measure> same = known.byTitle(group.title());
        Set<String> reforms =
                group.whole().targets.stream().map(Names::reformOf).collect(Collectors.toSet());
        List<Measure> fitting =
                same.stream().filter(each -> fits(known.reforms(each), reforms)).toList();
        if (fitting.size() == 1) {
            found(group, fitting.get(0));
            return;
        }
        List<Measure> candidates = same.isEmpty() ? known.alike(group.title()) : fitting.isEmpty() ? same : fitting;
        List<Measure> keyed = group.whole().key.map(known::byKey).orElse(List.of());
        if (!candidates.isEmpty()) {
            asked(group, "row.existing", candidates);
        } else if (!keyed.isEmpty()) {
            asked(group, "row.existing.number", keyed);
        }
    }

    private static boolean fits(Set<String> existing, Set<String> now) {
        Set<String> shared = new HashSet<>(existing);
        shared.retainAll(now);
        return existing.isEmpty() || now.isEmpty() || !shared.isEmpty();
    }

    private static void found(Group group, Measure measure) {
        group.existing = Optional.of(measure);
        group.isNew = false;
    }

    private void asked(Group group, String what, List<Measure> candidates) {
        boolean byNumber = what.equals("row.existing.number");
        List<Proposal> proposals = new ArrayList<>();
        Memory memory = Memory.EMPTY;
        for (Measure candidate : candidates) {
            proposals.add(new Proposal(candidate.ref().text(), Doubt.message("row.existing.same", candidate.title())));
            memory = memory.and(known.memory(candidate));
        }
        // A number alone says less than a title does.
        proposals.add(byNumber ? 0 : proposals.size(), new Proposal(NEW, Doubt.message("row.existing.new")));
        Asking.Question question = new Asking.Question(
                Asking.id(group.first().number, -1, "existing"),
                group.first().number,
                mapping.find(Column.TITLE).orElse(-1),
                group.title(),
                Doubt.of(
                                what,
                                group.title(),
                                candidates.get(0).title(),
                                group.whole().key.orElse(""))
                        .with(proposals),
                false,
                byNumber ? "number" : group.title());
        Optional<Answer> answer = asking.ask(
                group.first(),
                question,
                memory,
                mend -> proposals.stream().anyMatch(each -> each.text().equals(mend)));
        Optional<Measure> chosen = candidates.stream()
                .filter(each ->
                        answer.equals(Optional.of(new Answer.Mend(each.ref().text()))))
                .findFirst();
        if (group.first().leftOut) {
            group.rows.forEach(row -> row.leftOut = true);
            group.perhaps = candidates;
        } else if (chosen.isPresent() || (answer.isEmpty() && !byNumber)) {
            found(group, chosen.orElse(candidates.get(0)));
        } else if (answer.isEmpty()) {
            group.perhaps = candidates;
        }
    }

    /** The reference of a measure that a group matches or is to have. */
    static Ref ref(Group group, String newId) {
        return group.existing.map(Measure::ref).orElseGet(() -> Ref.measure(newId));
    }
}
