package no.varde.web.round;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;
import no.varde.core.situation.Contradiction;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureState;
import no.varde.web.http.Addresses;
import no.varde.web.http.Values;

/**
 * One row of a round as it was typed, and the state that it was made of.
 *
 * @param measure the id of the measure
 * @param note the id of the latest status note when the row was made; empty when there was none
 * @param change the id of the latest change in its life then; empty when there was none
 * @param life where it is in its life, as chosen
 * @param progress how it goes, as chosen
 * @param text what is said
 * @param reason why it is stopped
 * @param moves which steps began or were finished today, as ticked
 * @param same whether it is confirmed that nothing is new
 * @param settles whether a conflict was shown, and whoever typed has chosen
 * @param form everything that was sent, for what was chosen of a conflict
 */
record RowForm(
        String measure,
        String note,
        String change,
        String life,
        String progress,
        String text,
        String reason,
        List<String> moves,
        boolean same,
        boolean settles,
        Values form) {

    /** Carries which facts a row was made of; a hidden field that nobody types. */
    static final String SEEN = "seen";

    static final String SAME = "same";
    static final String SETTLES = "settles";
    static final String LIFE = "life";
    static final String PROGRESS = "progress";
    static final String TEXT = "text";
    static final String REASON = "reason";

    /** What happened to a step, as {@link #move} writes it. */
    static final String MOVE = "move";

    /** Copies. */
    RowForm {
        moves = List.copyOf(moves);
    }

    /** Every row that was sent, in the order of the page, each measure once. */
    static List<RowForm> all(Values form) {
        List<RowForm> rows = new ArrayList<>();
        for (String seen : form.list(SEEN)) {
            String[] parts = seen.split(" ", -1);
            String measure = decoded(parts[0]);
            if (rows.stream().noneMatch(row -> row.measure.equals(measure))) {
                rows.add(new RowForm(
                        measure,
                        parts.length > 1 ? decoded(parts[1]) : "",
                        parts.length > 2 ? decoded(parts[2]) : "",
                        form.text(name(LIFE, measure)),
                        form.text(name(PROGRESS, measure)),
                        plain(form.text(name(TEXT, measure))),
                        plain(form.text(name(REASON, measure))),
                        form.list(name(MOVE, measure)),
                        form.list(SAME).contains(measure),
                        form.list(SETTLES).contains(measure),
                        form));
            }
        }
        return rows;
    }

    /** What a tick for a step sends. */
    static String move(Contradiction each) {
        return RowCheck.value(each.move()) + " " + each.step().step().id();
    }

    /** The name of a row's field. */
    static String name(String field, String measure) {
        return field + "." + measure;
    }

    /** What the hidden field of a row says of the state that it is made of. */
    static String seen(MeasureState state) {
        return String.join(
                " ",
                Addresses.part(state.measure()),
                Addresses.part(state.note().map(StatusNote::id).orElse("")),
                Addresses.part(state.lifeChange().map(LifeChange::id).orElse("")));
    }

    /** What its hidden field said. */
    String seen() {
        return String.join(" ", Addresses.part(measure), Addresses.part(note), Addresses.part(change));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return part;
        }
    }

    /** As texts are kept: without blanks around, and with one sign at the end of a line. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The state that the row was made of, as far as its facts still stand. */
    MeasureState before(Facts facts) {
        return new MeasureState(
                measure,
                find(Ref.Kind.LIFE_CHANGE, change)
                        .flatMap(ref -> facts.find(LifeChange.class, ref))
                        .filter(each -> each.measure().equals(measure)),
                find(Ref.Kind.STATUS_NOTE, note)
                        .flatMap(ref -> facts.find(StatusNote.class, ref))
                        .filter(each -> each.measure().equals(measure)));
    }

    private static Optional<Ref> find(Ref.Kind kind, String id) {
        return id.isBlank() || id.length() > Ref.MAX_ID ? Optional.empty() : Optional.of(new Ref(kind, id));
    }

    /** Whether the row was made of this state. */
    boolean isMadeOf(MeasureState state) {
        return note.equals(state.note().map(StatusNote::id).orElse(""))
                && change.equals(state.lifeChange().map(LifeChange::id).orElse(""));
    }
}
