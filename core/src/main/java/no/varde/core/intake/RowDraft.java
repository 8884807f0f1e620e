package no.varde.core.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Cost;

/** What was read in one row, while it is being read; not shared until then. */
final class RowDraft {

    /** A field that a measure has once, and what the cell said. */
    record Single(Object value, String text, int column) {}

    /** An issue that was settled, the name under which its answer is remembered, and whether it was. */
    record Given(Issue issue, String name, Answer answer, boolean remembered) {}

    /** Text kept to the letter, and the heading it stood under. */
    record Kept(String heading, String text) {}

    /** What it costs in the year of a column. */
    record YearCost(int column, String text, Cost cost) {}

    final int number;
    final boolean hidden;
    Optional<String> title = Optional.empty();
    Optional<String> key = Optional.empty();
    boolean leftOut;
    boolean titleFromAbove;
    /** How many headings between the rows stand above it. */
    int part;

    /** What the cells say, shortened, to know a row without a title by. */
    String signature = "";

    Memory memory = Memory.EMPTY;
    final Map<Column, Single> singles = new EnumMap<>(Column.class);
    final Set<Ref> targets = new LinkedHashSet<>(2);
    final List<String> sectors = new ArrayList<>(0);
    final List<String> owners = new ArrayList<>(0);
    final List<Groups.Mention> groups = new ArrayList<>(0);
    final Set<ActorGroup> concerned = new LinkedHashSet<>(2);
    final List<Decisions.Mention> decisions = new ArrayList<>(0);
    final List<PlanLines.Mention> planLines = new ArrayList<>(0);
    final List<Kept> notes = new ArrayList<>(0);
    final List<Issue> issues = new ArrayList<>(0);
    final List<Given> settled = new ArrayList<>(0);
    final List<YearCost> years = new ArrayList<>(0);

    /** Cells that cannot be read before something is answered of their whole column. */
    final List<Kept> awaiting = new ArrayList<>(0);

    /** What was answered of whole columns in which it has something. */
    List<Given> ofColumns = List.of();

    final BitSet accounted = new BitSet();

    RowDraft(int number, boolean hidden) {
        this.number = number;
        this.hidden = hidden;
    }

    /** A field of a type; empty when the row does not have it. */
    <T> Optional<T> get(Column column, Class<T> type) {
        return Optional.ofNullable(singles.get(column)).map(Single::value).map(type::cast);
    }

    /** A time; unknown when the row does not have it. */
    When when(Column column) {
        return get(column, When.class).orElse(When.unknown());
    }

    /** A time that the row gives, from a column of its own or from its period; unknown when it does not. */
    When time(Column column, boolean start) {
        When own = when(column);
        if (own.isKnown()) {
            return own;
        }
        return get(Column.PERIOD, Periods.Span.class)
                .map(span -> start ? span.start() : span.end())
                .orElse(When.unknown());
    }

    void note(String heading, String text) {
        Kept kept = new Kept(heading, text);
        if (!notes.contains(kept)) {
            notes.add(kept);
        }
    }

    /** Whether the row says which area it serves. */
    boolean hasTargets() {
        return !targets.isEmpty();
    }
}
