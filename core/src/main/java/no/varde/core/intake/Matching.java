package no.varde.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;

/** Finds the measure that a group of rows tells of among those recorded: by key, else by title and reform. */
final class Matching {

    private static final String NEW = "new";

    private final Known known;
    private final Map<String, Answer> answers;
    private final Mapping mapping;

    Matching(Known known, Map<String, Answer> answers, Mapping mapping) {
        this.known = known;
        this.answers = answers;
        this.mapping = mapping;
    }

    /** Sets what a group matches; what is in doubt is asked, and taken as the same until it is answered. */
    Optional<Issue> match(Group group) {
        Optional<Measure> byKey = group.whole().key.flatMap(known::byKey);
        if (byKey.isPresent()) {
            found(group, byKey.get());
            return Optional.empty();
        }
        List<Measure> same = known.byTitle(group.title());
        Set<String> reforms =
                group.whole().targets.stream().map(Names::reformOf).collect(Collectors.toSet());
        List<Measure> fitting =
                same.stream().filter(each -> fits(known.reforms(each), reforms)).toList();
        if (fitting.size() == 1) {
            found(group, fitting.get(0));
            return Optional.empty();
        }
        List<Measure> candidates = same.isEmpty() ? known.alike(group.title()) : fitting.isEmpty() ? same : fitting;
        return candidates.isEmpty() ? Optional.empty() : asked(group, candidates);
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

    private Optional<Issue> asked(Group group, List<Measure> candidates) {
        String id = RowReader.id(group.first().number, -1, "existing");
        if (answers.get(id) instanceof Answer.Mend mend) {
            if (mend.text().equals(NEW)) {
                return Optional.empty();
            }
            Optional<Measure> chosen = candidates.stream()
                    .filter(each -> mend.text().equals(each.ref().text()))
                    .findFirst();
            if (chosen.isPresent()) {
                found(group, chosen.get());
                return Optional.empty();
            }
        } else if (answers.get(id) instanceof Answer.LeaveOut) {
            group.rows.forEach(row -> row.leftOut = true);
            return Optional.empty();
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Measure candidate : candidates) {
            proposals.add(new Proposal(candidate.ref().text(), Doubt.message("row.existing.same", candidate.title())));
        }
        proposals.add(new Proposal(NEW, Doubt.message("row.existing.new")));
        found(group, candidates.get(0));
        return Optional.of(new Issue(
                id,
                group.first().number,
                mapping.find(Column.TITLE).map(SheetText::columnName),
                group.title(),
                Doubt.message("row.existing", group.title(), candidates.get(0).title()),
                proposals,
                false,
                "existing|" + group.title()));
    }

    /** The reference of a measure that a group matches or is to have. */
    static Ref ref(Group group, String newId) {
        return group.existing.map(Measure::ref).orElseGet(() -> Ref.measure(newId));
    }
}
