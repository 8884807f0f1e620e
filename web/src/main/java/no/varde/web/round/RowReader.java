package no.varde.web.round;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;
import no.varde.core.situation.MeasureState;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Choice;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;

/** Makes the rows of a round: of the state as it is, or of what was typed and not saved. */
final class RowReader {

    private static final List<Life> LIVES =
            List.of(Life.PLANNED, Life.RUNNING, Life.ORDINARY_OPERATION, Life.COMPLETED, Life.STOPPED);

    private final Situation situation;
    private final RowCheck check;
    private final Request request;
    private final Links links;
    private final Function<String, String> person;
    private final Texts texts;
    private final LocalDate today;

    /**
     * A reader of rows.
     *
     * @param person names somebody who signed
     */
    RowReader(Situation situation, RowCheck check, Request request, Links links, Function<String, String> person) {
        this.situation = situation;
        this.check = check;
        this.request = request;
        this.links = links;
        this.person = person;
        this.texts = request.texts();
        this.today = request.today();
    }

    /** The row of a measure as it stands. */
    RowSheet fresh(MeasureView view, String says) {
        MeasureState now = MeasureState.of(view);
        return row(
                view,
                now,
                new RowSheet.Typed(
                        now.life().map(RowCheck::value).orElse(""),
                        now.progress().map(RowCheck::value).orElse(""),
                        RowForm.plain(now.text()),
                        RowForm.plain(now.stopped().orElse(""))),
                List.of(),
                RowForm.seen(now),
                false,
                Optional.empty(),
                false,
                says);
    }

    /** The row of what was sent. */
    RowSheet of(RoundStore.Result result, MeasureView view) {
        RowForm form = result.row();
        if (result.outcome() instanceof RowOutcome.Wrong wrong) {
            MeasureState before = form.before(situation.facts());
            return row(
                    view,
                    before,
                    typed(form),
                    form.moves(),
                    form.seen(),
                    form.same(),
                    Optional.empty(),
                    true,
                    said(wrong.errors()));
        } else if (result.outcome() instanceof RowOutcome.Clash clash) {
            Optional<MeasureState> before =
                    form.settles() ? Optional.empty() : Optional.of(form.before(situation.facts()));
            Conflict conflict = new Conflict("", chosen(form, check.fields(form, clash.now(), before)));
            return row(
                    view,
                    clash.now(),
                    typed(form),
                    form.moves(),
                    RowForm.seen(clash.now()),
                    form.same(),
                    Optional.of(conflict),
                    !clash.errors().isEmpty(),
                    clash.errors().isEmpty() ? clashed(view.title()) : said(clash.errors()));
        }
        boolean saved = result.outcome() instanceof RowOutcome.Taken taken
                && !taken.facts().isEmpty();
        return fresh(view, texts.get(saved ? "round.row.saved" : "round.row.nothing", view.title()));
    }

    String clashed(String title) {
        return texts.get("round.clash", title);
    }

    /** What was chosen already stays chosen. */
    private static List<Conflict.Field> chosen(RowForm form, List<Conflict.Field> fields) {
        return fields.stream()
                .map(field -> form.form()
                        .find(field.name())
                        .filter(value -> form.settles())
                        .map(value -> new Conflict.Field(
                                field.name(),
                                field.label(),
                                field.choices().stream()
                                        .map(each -> new Choice(
                                                each.value(),
                                                each.text(),
                                                each.value().equals(value)))
                                        .toList()))
                        .orElse(field))
                .toList();
    }

    private static RowSheet.Typed typed(RowForm form) {
        return new RowSheet.Typed(form.life(), form.progress(), form.text(), form.reason());
    }

    private static String said(FieldErrors errors) {
        return String.join(
                " ", errors.all().values().stream().flatMap(List::stream).toList());
    }

    private RowSheet row(
            MeasureView view,
            MeasureState state,
            RowSheet.Typed typed,
            List<String> moves,
            String seen,
            boolean confirmed,
            Optional<Conflict> conflict,
            boolean wrong,
            String says) {
        boolean done = (state.isOf(today) || RowSteps.anyMoved(view, today)) && conflict.isEmpty() && !wrong;
        return new RowSheet(
                view.id(),
                view.title(),
                links.measure(view.id()),
                String.join(
                        " · ",
                        Stream.concat(view.sectors().stream(), view.owners().stream())
                                .toList()),
                seen,
                lives(typed.life(), state),
                progresses(typed.progress()),
                typed,
                state.note()
                        .map(note -> texts.get("round.said", note.on()))
                        .orElseGet(() -> texts.get("round.said.never")),
                done,
                isConfirmable(state),
                confirmed,
                conflict.isPresent() ? who(state) : "",
                conflict,
                RowSteps.asks(view, LIVES, moves, texts),
                wrong,
                says);
    }

    /** Whether something was said before today, or at least where it is is known and nothing was said today. */
    private boolean isConfirmable(MeasureState state) {
        return state.note()
                .map(note -> !note.on().equals(today))
                .orElseGet(() -> state.life().isPresent() && !state.isOf(today));
    }

    /** Where it can be in its life; what nobody knows as yet can stay so. */
    private List<Choice> lives(String chosen, MeasureState state) {
        List<Choice> choices = new ArrayList<>();
        if (state.life().isEmpty()) {
            choices.add(new Choice("", texts.get("round.life.unknown"), chosen.isEmpty()));
        }
        choices.addAll(Choice.of(LIVES, RowCheck::value, each -> texts.capital(texts.of(each)), List.of(chosen)));
        return choices;
    }

    private List<Choice> progresses(String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("round.progress.none"), chosen.isEmpty()));
        choices.addAll(Choice.of(
                List.of(StatusNote.Progress.values()),
                RowCheck::value,
                each -> texts.capital(texts.of(each)),
                List.of(chosen)));
        return choices;
    }

    /** Who recorded the newest of what a state rests on, and when. */
    private String who(MeasureState state) {
        Optional<Provenance> newest = Stream.concat(
                        state.note().map(StatusNote::ref).stream(), state.lifeChange().map(LifeChange::ref).stream())
                .flatMap(ref -> recorded(ref).stream())
                .max(Comparator.comparing(Provenance::recordedAt));
        return newest.map(each -> {
                    ZonedDateTime at = each.recordedAt().atZone(request.zone());
                    String time = "%02d:%02d".formatted(at.getHour(), at.getMinute());
                    return texts.get(
                            "round.clash.who",
                            person.apply(each.recordedBy()),
                            texts.get("common.conflict.at", at.toLocalDate(), time));
                })
                .orElseGet(() -> texts.get("round.clash.gone"));
    }

    private Optional<Provenance> recorded(Ref ref) {
        return situation.facts().provenance(ref);
    }
}
