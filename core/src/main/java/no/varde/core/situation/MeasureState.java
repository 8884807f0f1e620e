package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;

/**
 * Where a measure is in its life, and what was said of it last: what a status round goes through.
 *
 * @param measure the id of the measure
 * @param lifeChange the latest change in its life; empty when its life is not known
 * @param note the latest status note; empty when there is none
 */
public record MeasureState(String measure, Optional<LifeChange> lifeChange, Optional<StatusNote> note) {

    /** Refuses null and an id that none can be. */
    public MeasureState {
        Require.nothingNull(measure, lifeChange, note);
        Require.id(measure, "The measure");
    }

    /** The state of a measure as of the day of a view on it. */
    public static MeasureState of(MeasureView view) {
        return new MeasureState(view.id(), view.lifeChange(), view.status());
    }

    /**
     * What is said of a measure in a round.
     *
     * @param life where it is in its life; empty when that was left open
     * @param reason why it was stopped; counts only when it is, and must be there when it becomes so
     * @param progress how it goes against its plan; empty when nothing was said of that
     * @param text what was said; may be blank, which says nothing
     * @param confirmed whether it was said that nothing is new
     */
    public record Said(
            Optional<Life> life,
            Optional<String> reason,
            Optional<StatusNote.Progress> progress,
            String text,
            boolean confirmed) {

        /** Refuses null, a blank reason, and progress without a word. */
        public Said {
            Require.nothingNull(life, reason, progress, text);
            Require.text(reason, "The reason");
            if (progress.isPresent()) {
                Require.text(text, "The status");
            }
        }
    }

    /** Where it is in its life; empty when not known. */
    public Optional<Life> life() {
        return lifeChange.map(LifeChange::life);
    }

    /** How it goes against its plan, as it was said last; empty when nothing was. */
    public Optional<StatusNote.Progress> progress() {
        return note.flatMap(StatusNote::progress);
    }

    /** What was said of it last; an empty text when nothing was. */
    public String text() {
        return note.map(StatusNote::text).orElse("");
    }

    /** Whether its state was told of, or changed, on a day. */
    public boolean isOf(LocalDate day) {
        return note.filter(each -> each.on().equals(day)).isPresent()
                || lifeChange.filter(each -> each.on().equals(When.day(day))).isPresent();
    }

    /** Whether another state says just the same, whenever and by whomever it was said. */
    public boolean saysTheSameAs(MeasureState other) {
        return life().equals(other.life())
                && lifeChange.flatMap(LifeChange::reason).equals(other.lifeChange.flatMap(LifeChange::reason))
                && progress().equals(other.progress())
                && text().equals(other.text());
    }

    /** Whether it rests on the very same facts as another state. */
    public boolean isBasedOnTheSameAs(MeasureState other) {
        return lifeChange.map(LifeChange::id).equals(other.lifeChange.map(LifeChange::id))
                && note.map(StatusNote::id).equals(other.note.map(StatusNote::id));
    }

    /** Why it was stopped; empty when it was not. */
    public Optional<String> stopped() {
        return lifeChange.filter(change -> change.life() == Life.STOPPED).flatMap(LifeChange::reason);
    }

    private boolean isOtherReason(Life life, Optional<String> reason) {
        return life == Life.STOPPED && reason.isPresent() && !reason.equals(stopped());
    }

    /** Whether a status note says just what the one before it said, so that it tells nothing but that it is so still. */
    public static boolean isConfirmation(StatusNote note, Facts facts) {
        List<StatusNote> notes = new ArrayList<>(facts.about(StatusNote.class, Ref.measure(note.measure())));
        notes.sort(Comparator.comparing(StatusNote::on));
        int place = notes.indexOf(note);
        return place > 0
                && notes.get(place - 1).text().equals(note.text())
                && notes.get(place - 1).progress().equals(note.progress());
    }

    /**
     * The facts by which what is said becomes the state: none when nothing is new and nobody confirmed it, or when it was
     * told on the day already.
     *
     * @param day the day on which it is said
     * @param ids makes an id for each fact
     * @throws IllegalArgumentException when it becomes stopped without a reason, or merged
     */
    public List<Fact> to(Said said, LocalDate day, Supplier<String> ids) {
        List<Fact> facts = new ArrayList<>();
        said.life()
                .filter(life -> !life().equals(Optional.of(life)) || isOtherReason(life, said.reason()))
                .ifPresent(life -> facts.add(new LifeChange(
                        ids.get(),
                        measure,
                        life,
                        When.day(day),
                        said.reason().filter(why -> life == Life.STOPPED),
                        Optional.empty())));
        boolean isNew = !said.text().equals(text()) || !said.progress().equals(progress());
        boolean confirms =
                said.confirmed() && note.filter(each -> !each.on().equals(day)).isPresent();
        if (!said.text().isBlank() && (isNew || confirms)) {
            facts.add(new StatusNote(ids.get(), measure, day, said.progress(), said.text()));
        }
        return Collections.unmodifiableList(facts);
    }
}
