package no.varde.web.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.web.http.Values;

/**
 * Which findings are shown, as the address says. What the address says wrongly filters nothing.
 *
 * @param kinds the kinds that are shown; empty for all
 * @param reform the id of a reform
 * @param area the id of an area
 * @param principle a principle
 */
record RoomFilter(
        List<Finding.Kind> kinds, Optional<String> reform, Optional<String> area, Optional<Principle> principle) {

    static RoomFilter of(Values query) {
        return new RoomFilter(
                query.list("kind").stream().flatMap(each -> kind(each).stream()).toList(),
                query.find("reform"),
                query.find("area"),
                query.find("principle").flatMap(RoomFilter::principle));
    }

    boolean isEmpty() {
        return kinds.isEmpty() && reform.isEmpty() && area.isEmpty() && principle.isEmpty();
    }

    boolean shows(Finding finding) {
        return (kinds.isEmpty() || kinds.contains(finding.kind()))
                && reform.map(id -> finding.subject().isWithin(Ref.reform(id))).orElse(true)
                && area.map(id -> finding.subject().isWithin(Ref.area(id))).orElse(true)
                && principle.map(finding.principles()::contains).orElse(true);
    }

    static String text(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Finding.Kind> kind(String text) {
        for (Finding.Kind each : Finding.Kind.values()) {
            if (text(each).equals(text)) {
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
