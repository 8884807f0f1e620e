package no.varde.core.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of leadership frameworks: the two that are built in, those a municipality has added, and the places that
 * wait for one. Immutable.
 */
public final class Frameworks {

    /** The id of the built-in framework of the five competencies, with authority and trust (S7). */
    public static final String COMPETENCIES = "competencies";

    /** The id of the built-in framework of the six acts of leadership (S10). */
    public static final String ACTS = "acts";

    private final List<Framework> all;
    private final List<FrameworkSlot> slots;

    private Frameworks(List<Framework> all, List<FrameworkSlot> slots) {
        this.all = List.copyOf(all);
        this.slots = List.copyOf(slots);
    }

    private static final class BuiltIn {
        private static final Frameworks READ = new Frameworks(
                List.of(FrameworkFile.framework(COMPETENCIES), FrameworkFile.framework(ACTS)), FrameworkFile.slots());
    }

    /** The built-in frameworks, read when first asked for. */
    public static Frameworks builtIn() {
        return BuiltIn.READ;
    }

    /** Every framework in every version, in the order in which they came. */
    public List<Framework> all() {
        return all;
    }

    /** The frameworks in use on a day: of each the latest version that is valid then. */
    public List<Framework> on(LocalDate day) {
        return all.stream()
                .map(Framework::id)
                .distinct()
                .flatMap(id -> find(id, day).stream())
                .toList();
    }

    /** The latest version of a framework that is valid on a day; empty when there is none. */
    public Optional<Framework> find(String id, LocalDate day) {
        return versions(id).stream()
                .filter(each -> each.valid().contains(day))
                .max(Comparator.comparing(Framework::version));
    }

    /** One version of a framework, whether it is still valid or not; empty when there is none such. */
    public Optional<Framework> find(String id, int version) {
        return versions(id).stream().filter(each -> each.version() == version).findFirst();
    }

    /** The competency of an id in the version valid on a day; empty when there is none. */
    public Optional<LeadershipCompetency> competency(String competencyId, LocalDate day) {
        int dot = competencyId.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : find(competencyId.substring(0, dot), day).flatMap(each -> each.competency(competencyId));
    }

    /** The places that still wait for a framework. */
    public List<FrameworkSlot> openSlots() {
        return slots.stream().filter(slot -> versions(slot.id()).isEmpty()).toList();
    }

    /**
     * The catalogue with one more framework, or one more version.
     *
     * @throws IllegalArgumentException when that version is there already
     */
    public Frameworks plus(Framework own) {
        if (find(own.id(), own.version()).isPresent()) {
            throw new IllegalArgumentException(
                    "There is a version " + own.version() + " of framework " + own.id() + " already");
        }
        List<Framework> more = new ArrayList<>(all);
        more.add(own);
        return new Frameworks(more, slots);
    }

    private List<Framework> versions(String id) {
        return all.stream().filter(each -> each.id().equals(id)).toList();
    }
}
