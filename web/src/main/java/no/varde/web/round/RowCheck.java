package no.varde.web.round;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.StepMove;
import no.varde.core.situation.Contradiction;
import no.varde.core.situation.MeasureState;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;

/** Reads rows against the situation as it is now: what is recorded, what is wrong, and what somebody else said meanwhile. */
final class RowCheck {

    /** The most characters of a text that is said. */
    static final int MOST = 4_000;

    private final Situation situation;
    private final Changeable changeable;
    private final LocalDate today;
    private final Texts texts;

    RowCheck(Situation situation, Changeable changeable, LocalDate today, Texts texts) {
        this.situation = situation;
        this.changeable = changeable;
        this.today = today;
        this.texts = texts;
    }

    /** A value as forms send it. */
    static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String value) {
        return Arrays.stream(all).filter(each -> value(each).equals(value)).findFirst();
    }

    static Optional<Life> life(String value) {
        return find(Life.values(), value).filter(life -> life != Life.MERGED);
    }

    static Optional<StatusNote.Progress> progress(String value) {
        return find(StatusNote.Progress.values(), value);
    }

    RowOutcome of(RowForm typed) {
        Optional<MeasureView> view = situation.measure(typed.measure()).filter(each -> changeable.has(each.measure()));
        if (view.isEmpty()) {
            return new RowOutcome.Gone();
        }
        MeasureState now = MeasureState.of(view.get());
        boolean settled = typed.settles() && typed.isMadeOf(now);
        RowForm row = typed;
        if (settled) {
            FieldErrors open = new FieldErrors();
            row = settle(typed, now, open);
            if (!open.isEmpty()) {
                return new RowOutcome.Clash(now, open);
            }
        }
        MeasureState before = typed.isMadeOf(now) ? now : typed.before(situation.facts());
        FieldErrors errors = new FieldErrors();
        check(row, view.get(), before, errors);
        if (!errors.isEmpty()) {
            return new RowOutcome.Wrong(errors);
        }
        MeasureState.Said said = said(row, before);
        List<Fact> facts = before.to(said, today, RowCheck::fresh);
        List<Fact> moves = moves(row, view.get(), before);
        if (facts.isEmpty() || typed.isMadeOf(now)) {
            return new RowOutcome.Taken(both(facts, moves));
        }
        // Somebody else recorded something since: when it is just what is said here too, there is nothing to choose.
        List<Fact> onTop = now.to(said(row, now), today, RowCheck::fresh);
        return onTop.isEmpty() || fields(row, now, Optional.empty()).isEmpty()
                ? new RowOutcome.Taken(both(onTop, moves))
                : new RowOutcome.Clash(now, new FieldErrors());
    }

    private static List<Fact> both(List<Fact> said, List<Fact> moves) {
        return Stream.concat(said.stream(), moves.stream()).toList();
    }

    /** What was ticked of the steps, as far as they still contradict what was chosen; nothing of what was not asked. */
    private List<Fact> moves(RowForm row, MeasureView view, MeasureState before) {
        return lifeOf(row, before).map(life -> Contradiction.of(view, life)).orElse(List.of()).stream()
                .filter(each -> row.moves().contains(RowForm.move(each)))
                .<Fact>map(each -> StepMove.of(fresh(), each.step().step().id(), each.move(), When.day(today)))
                .toList();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private void check(RowForm row, MeasureView view, MeasureState before, FieldErrors errors) {
        String title = view.title();
        Optional<Life> life = lifeOf(row, before);
        if (life.isEmpty() && !(row.life().isEmpty() && before.life().isEmpty())) {
            errors.add(name(RowForm.LIFE, row), texts.get("round.life.wrong", title));
        }
        boolean stopped = life.equals(Optional.of(Life.STOPPED));
        if (stopped && row.reason().isEmpty()) {
            errors.add(name(RowForm.REASON, row), texts.get("round.reason.missing", title));
        } else if (stopped && row.reason().length() > MOST) {
            errors.add(
                    name(RowForm.REASON, row),
                    texts.get("round.long", title, row.reason().length(), MOST));
        }
        Optional<StatusNote.Progress> progress = progress(row.progress());
        if (progress.isEmpty() && !row.progress().isEmpty()) {
            errors.add(name(RowForm.PROGRESS, row), texts.get("round.progress.wrong", title));
        }
        boolean saysNothing =
                row.text().isEmpty() && progress.isEmpty() && row.progress().isEmpty();
        if (saysNothing && before.note().isPresent()) {
            errors.add(name(RowForm.TEXT, row), texts.get("round.text.missing", title));
        } else if (row.text().length() > MOST && !row.text().equals(RowForm.plain(before.text()))) {
            errors.add(
                    name(RowForm.TEXT, row),
                    texts.get("round.long", title, row.text().length(), MOST));
        }
    }

    /** What was chosen; one that was merged into another stays so unless something else is chosen. */
    private static Optional<Life> lifeOf(RowForm row, MeasureState before) {
        return before.life().filter(life -> value(life).equals(row.life())).or(() -> life(row.life()));
    }

    private static String name(String field, RowForm row) {
        return RowForm.name(field, row.measure());
    }

    /** What is said; progress without a word, or with the words of what went before, says itself. */
    private MeasureState.Said said(RowForm row, MeasureState before) {
        Optional<StatusNote.Progress> progress = progress(row.progress());
        Optional<Life> life = lifeOf(row, before);
        String text = row.text().equals(RowForm.plain(before.text())) ? before.text() : row.text();
        boolean toldLife = before.life().filter(each -> isItsWords(text, each)).isPresent();
        boolean spoke = toldLife
                || before.progress().filter(each -> isItsWords(text, each)).isPresent();
        boolean moved = progress.isPresent() && !progress.equals(before.progress());
        boolean livesOn = life.equals(before.life());
        String words = progress.filter(each -> text.isBlank() || (spoke && moved))
                .map(each -> words(each, texts))
                .or(() -> life.filter(each -> text.isBlank() && row.same() && livesOn)
                        .map(each -> unchanged(each, texts)))
                .or(() -> life.filter(each -> toldLife && !livesOn).map(each -> words(each, texts)))
                .orElse(text);
        return new MeasureState.Said(
                life,
                Optional.of(row.reason())
                        .filter(why -> !why.isEmpty())
                        .map(why -> before.stopped()
                                .filter(known -> RowForm.plain(known).equals(why))
                                .orElse(why)),
                progress,
                words,
                row.same());
    }

    private static String words(Labelled value, Texts texts) {
        return texts.capital(texts.of(value));
    }

    /** What is said of a measure of which nothing more is known than where it is, and that it still is there. */
    private static String unchanged(Life life, Texts texts) {
        return texts.get("round.unchanged", texts.of(life));
    }

    /** Whether nothing came after a state but that its life is what it was, of which nothing else is known. */
    static boolean onlyConfirms(MeasureState before, MeasureState after) {
        return before.note().isEmpty()
                && after.progress().isEmpty()
                && after.life().equals(before.life())
                && after.life().filter(each -> isItsWords(after.text(), each)).isPresent();
    }

    private static boolean isItsWords(String text, Life life) {
        return Arrays.stream(Language.values())
                .map(Texts::in)
                .anyMatch(each -> text.equals(unchanged(life, each)) || text.equals(words(life, each)));
    }

    private static boolean isItsWords(String text, StatusNote.Progress progress) {
        return Arrays.stream(Language.values())
                .map(language -> words(progress, Texts.in(language)))
                .anyMatch(text::equals);
    }

    /** The row with what was chosen in each field that differs; where nothing was, that is an error. */
    private RowForm settle(RowForm typed, MeasureState now, FieldErrors errors) {
        Predicate<String> theirs =
                field -> Conflict.keepsTheirs(typed.form(), name(field, typed)).orElse(false);
        for (Conflict.Field field : fields(typed, now, Optional.empty())) {
            if (typed.form().find(field.name()).isEmpty()) {
                errors.add(field.name(), texts.get("common.conflict.choose", field.label()));
            }
        }
        return new RowForm(
                typed.measure(),
                typed.note(),
                typed.change(),
                theirs.test(RowForm.LIFE) ? now.life().map(RowCheck::value).orElse("") : typed.life(),
                theirs.test(RowForm.PROGRESS)
                        ? now.progress().map(RowCheck::value).orElse("")
                        : typed.progress(),
                theirs.test(RowForm.TEXT) ? RowForm.plain(now.text()) : typed.text(),
                theirs.test(RowForm.REASON) ? RowForm.plain(now.stopped().orElse("")) : typed.reason(),
                typed.moves(),
                typed.same(),
                true,
                typed.form());
    }

    /** The fields in which what was typed differs from how it stands now. */
    List<Conflict.Field> fields(RowForm typed, MeasureState now, Optional<MeasureState> before) {
        return List.of(
                        Conflict.field(
                                name(RowForm.LIFE, typed),
                                texts.get("measures.life"),
                                before.map(each -> life(each.life())),
                                life(now.life()),
                                life(life(typed.life())),
                                texts),
                        Conflict.field(
                                name(RowForm.PROGRESS, typed),
                                texts.get("round.progress"),
                                before.map(each -> progress(each.progress())),
                                progress(now.progress()),
                                progress(progress(typed.progress())),
                                texts),
                        Conflict.field(
                                name(RowForm.TEXT, typed),
                                texts.get("round.text"),
                                before.map(each -> RowForm.plain(each.text())),
                                RowForm.plain(now.text()),
                                typed.text(),
                                texts),
                        reason(typed, now, before))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Both stopped it: why may differ. */
    private Optional<Conflict.Field> reason(RowForm typed, MeasureState now, Optional<MeasureState> before) {
        return now.stopped()
                .filter(why -> life(typed.life()).equals(Optional.of(Life.STOPPED)))
                .flatMap(why -> Conflict.field(
                        name(RowForm.REASON, typed),
                        texts.get("round.reason"),
                        before.flatMap(MeasureState::stopped).map(RowForm::plain),
                        RowForm.plain(why),
                        typed.reason(),
                        texts));
    }

    private String life(Optional<Life> life) {
        return life.map(texts::of).map(texts::capital).orElse("");
    }

    private String progress(Optional<StatusNote.Progress> progress) {
        return progress.map(texts::of).map(texts::capital).orElse("");
    }
}
