package no.varde.web.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Reforms;
import no.varde.web.http.Values;
import no.varde.web.situation.Signs;

/**
 * Which findings are shown, as the address says. What the address names and nobody knows filters nothing, and is told.
 *
 * @param kinds the kinds that are shown; empty for all
 * @param reform the id of a reform
 * @param area the id of an area
 * @param principle a principle
 * @param group a group of people, as it is written in files
 * @param by what those that are shown are grouped by
 * @param unknown what the address names and nobody knows
 */
record RoomFilter(
        List<Finding.Kind> kinds,
        Optional<String> reform,
        Optional<String> area,
        Optional<Principle> principle,
        Optional<ActorGroup> group,
        By by,
        List<String> unknown) {

    /** What findings can be grouped by. */
    enum By {
        KIND,
        AREA,
        PRINCIPLE;

        /** The name in addresses. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<By> find(String text) {
            return Arrays.stream(values())
                    .filter(each -> each.text().equals(text))
                    .findFirst();
        }
    }

    static RoomFilter of(Values query, Reforms reforms) {
        List<String> unknown = new ArrayList<>();
        List<Finding.Kind> kinds = new ArrayList<>();
        for (String each : query.list("kind")) {
            kind(each).ifPresentOrElse(kinds::add, () -> unknown.add(each));
        }
        Optional<String> reform = query.find("reform");
        Optional<String> area = query.find("area");
        Optional<String> principle = query.find("principle");
        Optional<String> group = query.find("group");
        reform.filter(id -> reforms.find(id).isEmpty()).ifPresent(unknown::add);
        area.filter(id -> reforms.area(id).isEmpty()).ifPresent(unknown::add);
        principle.filter(id -> principle(id).isEmpty()).ifPresent(unknown::add);
        group.filter(text -> ActorGroup.find(text).isEmpty()).ifPresent(unknown::add);
        Optional<String> by = query.find("by");
        by.filter(text -> By.find(text).isEmpty()).ifPresent(unknown::add);
        return new RoomFilter(
                List.copyOf(kinds),
                reform.filter(id -> reforms.find(id).isPresent()),
                area.filter(id -> reforms.area(id).isPresent()),
                principle.flatMap(RoomFilter::principle),
                group.flatMap(ActorGroup::find),
                by.flatMap(By::find).orElse(By.KIND),
                List.copyOf(unknown));
    }

    boolean isEmpty() {
        return kinds.isEmpty() && reform.isEmpty() && area.isEmpty() && principle.isEmpty() && group.isEmpty();
    }

    /** The same, showing every kind. */
    RoomFilter ofEveryKind() {
        return new RoomFilter(List.of(), reform, area, principle, group, by, unknown);
    }

    boolean shows(Finding finding) {
        return (kinds.isEmpty() || kinds.contains(finding.kind()))
                && isWithin(finding.subject())
                && principle.map(finding.principles()::contains).orElse(true)
                && (group.isEmpty() || finding.subject().group().equals(group));
    }

    boolean shows(ReformArea shown) {
        return reform.map(id -> shown.ref().id().startsWith(id + ".")).orElse(true)
                && area.map(shown.id()::equals).orElse(true);
    }

    /**
     * Whether a question is shown. What kind of thing its answer would show nobody knows, so that the kinds leave out none.
     *
     * @param principles those of the rule that asks
     */
    boolean asks(Verdict.NotAssessed verdict, List<Principle> principles) {
        return isWithin(verdict.subject())
                && principle.map(principles::contains).orElse(true)
                && (group.isEmpty() || verdict.subject().group().equals(group));
    }

    private boolean isWithin(Subject subject) {
        return reform.map(id -> subject.isWithin(Ref.reform(id))).orElse(true)
                && area.map(id -> subject.isWithin(Ref.area(id))).orElse(true);
    }

    private static Optional<Finding.Kind> kind(String text) {
        for (Finding.Kind each : Finding.Kind.values()) {
            if (Signs.text(each).equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<Principle> principle(String text) {
        for (Principle each : Principle.values()) {
            if (each.name().equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
