package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.varde.core.plan.Life;
import no.varde.core.plan.StatusNote;

/** The state of a measure in the words that people use, and how it goes against the plan where they say so. */
final class Statuses {

    private static final Vocabulary<Life> LIVES = Vocabulary.of("life", Life.class);
    private static final Vocabulary<String> ON_HOLD = Vocabulary.of("life", "ON_HOLD");
    private static final Vocabulary<StatusNote.Progress> PROGRESS =
            Vocabulary.of("progress", StatusNote.Progress.class);
    private static final Vocabulary<String> COLOUR = Vocabulary.of("progress", "COLOUR");
    private static final Pattern CODE = Pattern.compile("^\\s*\\d{1,2}\\s*[.):–-]\\s*(?=\\p{L})");
    private static final Pattern FILLERS = Pattern.compile(
            "(?U)\\b(?:er|og|men|nå|no|i|med|siden|sidan|fra|frå|av|per|dato|status|now|tiltaket|arbeidet|det|but)\\b");

    private Statuses() {}

    /**
     * A state as a cell tells it.
     *
     * @param life where it is in its life; empty when the cell tells only how it goes
     * @param progress how it goes; empty when nothing is said
     * @param reason what else is said of a stop, which needs a reason
     */
    record Mention(Optional<Life> life, Optional<StatusNote.Progress> progress, Optional<String> reason) {}

    static Reading<Mention> read(String written) {
        String text = Words.oneLine(written);
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        Optional<Mention> chosen = chosen(text);
        if (chosen.isPresent()) {
            return Reading.of(chosen.get());
        }
        String bare = CODE.matcher(text).replaceFirst("");
        Optional<Life> whole = LIVES.exact(bare);
        if (whole.isPresent()) {
            return needing(text, whole.get(), Optional.empty(), "");
        }
        if (ON_HOLD.within(bare).isPresent()) {
            return Reading.doubt(
                    Doubt.of("status.onhold", text).with(lives(List.of(Life.PLANNED, Life.RUNNING, Life.STOPPED))));
        }
        if (COLOUR.exact(bare).isPresent()) {
            List<Proposal> proposals = new ArrayList<>();
            for (StatusNote.Progress progress : StatusNote.Progress.values()) {
                proposals.add(
                        new Proposal("progress:" + progress.name().toLowerCase(Locale.ROOT), Doubt.said(progress)));
            }
            return Reading.doubt(Doubt.of("status.colour", text).with(proposals));
        }
        return composed(text, bare);
    }

    /** «Pågår – forsinket»: a state, how it goes, or both, and more words that are kept. */
    private static Reading<Mention> composed(String text, String bare) {
        Optional<Vocabulary.Found<StatusNote.Progress>> progress = PROGRESS.within(bare);
        String rest = progress.map(Vocabulary.Found::rest).orElse(bare);
        Optional<Vocabulary.Found<Life>> life = LIVES.within(rest);
        Optional<Vocabulary.Found<Life>> second =
                life.flatMap(found -> LIVES.within(found.rest()).filter(other -> other.value() != found.value()));
        if (second.isPresent()) {
            return Reading.doubt(Doubt.of("status.several", text)
                    .with(lives(List.of(life.orElseThrow().value(), second.get().value()))));
        }
        if (life.isPresent()) {
            String left = FILLERS.matcher(life.get().rest()).replaceAll("").strip();
            boolean startsWithIt = life.get().from() <= 1;
            if (!startsWithIt && progress.isEmpty()) {
                return Reading.doubt(Doubt.of("status.unknown", text)
                        .with(lives(List.of(life.get().value()))));
            }
            return needing(text, life.get().value(), progress.map(Vocabulary.Found::value), left);
        }
        if (progress.isPresent()) {
            return Reading.of(new Mention(Optional.empty(), progress.map(Vocabulary.Found::value), Optional.empty()))
                    .kept(false);
        }
        List<Life> alike = LIVES.alike(bare);
        return Reading.doubt(Doubt.of(alike.isEmpty() ? "status.unknown" : "status.alike", text)
                .with(
                        alike.isEmpty()
                                ? lives(List.of(Life.PLANNED, Life.RUNNING, Life.ORDINARY_OPERATION, Life.COMPLETED))
                                : lives(alike)));
    }

    /** A stop needs a reason and a merger another measure, or it cannot be recorded. */
    private static Reading<Mention> needing(
            String text, Life life, Optional<StatusNote.Progress> progress, String left) {
        if (life == Life.MERGED) {
            return Reading.doubt(Doubt.of("status.merged", text).with(lives(List.of(Life.COMPLETED))));
        }
        if (life == Life.STOPPED) {
            return left.isEmpty()
                    ? Reading.doubt(Doubt.of("status.stopped", text)
                            .with(List.of(new Proposal("life:stopped", Doubt.message("status.noreason")))))
                    : Reading.of(new Mention(Optional.of(life), progress, Optional.of(text)));
        }
        return Reading.of(new Mention(Optional.of(life), progress, Optional.empty()))
                .kept(!left.isEmpty());
    }

    /** What a proposal wrote. */
    private static Optional<Mention> chosen(String text) {
        if (text.startsWith("life:")) {
            for (Life life : Life.values()) {
                if (text.equals("life:" + life.name().toLowerCase(Locale.ROOT))) {
                    Optional<String> reason = life == Life.STOPPED
                            ? Optional.of(Doubt.message("status.noreason").in(no.varde.core.basics.Language.NB))
                            : Optional.empty();
                    return life == Life.MERGED
                            ? Optional.empty()
                            : Optional.of(new Mention(Optional.of(life), Optional.empty(), reason));
                }
            }
        }
        for (StatusNote.Progress progress : StatusNote.Progress.values()) {
            if (text.equals("progress:" + progress.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(new Mention(Optional.empty(), Optional.of(progress), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static List<Proposal> lives(List<Life> lives) {
        return lives.stream()
                .filter(life -> life != Life.MERGED)
                .map(life -> new Proposal("life:" + life.name().toLowerCase(Locale.ROOT), Doubt.said(life)))
                .toList();
    }
}
