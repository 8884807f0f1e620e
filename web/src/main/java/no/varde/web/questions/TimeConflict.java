package no.varde.web.questions;

import gg.jte.models.runtime.JteModel;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Question;
import no.varde.core.plan.Measure;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.situation.Situation;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.web.http.Answer;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/**
 * Two people said at once how much time was set aside for a measure: both answers are shown, and whoever came second
 * chooses.
 */
final class TimeConflict {

    private static final String KEY = "no-time-set-aside.ask.measure:";
    private static final String FIELD = "time";

    private final Desk desk;
    private final Request request;
    private final Versioned<? extends Fact> kept;
    private final TimeSetAside theirs;
    private final TimeSetAside typed;

    private TimeConflict(
            Desk desk, Request request, Versioned<? extends Fact> kept, TimeSetAside theirs, TimeSetAside typed) {
        this.desk = desk;
        this.request = request;
        this.kept = kept;
        this.theirs = theirs;
        this.typed = typed;
    }

    /** The conflict that a sent form has run into; empty when it is about something else, or wrong in itself. */
    static Optional<TimeConflict> of(Desk desk, Request request) {
        String key = request.form().text("question");
        boolean ofFacts = Answering.Way.of(request.form().text("answer")).equals(Optional.of(Answering.Way.FACTS));
        if (!ofFacts || !key.startsWith(KEY) || key.length() == KEY.length()) {
            return Optional.empty();
        }
        Ref ref = Ref.measure(key.substring(KEY.length()));
        return desk.store()
                .read(from -> from.find(request.variable("municipality"), ref))
                .filter(each -> !each.enteredInError())
                .flatMap(each -> ((Measure) each.fact())
                        .timeSetAside()
                        .flatMap(theirs -> typed(desk, request, ref)
                                .map(typed -> new TimeConflict(desk, request, each, theirs, typed))));
    }

    private static Optional<TimeSetAside> typed(Desk desk, Request request, Ref measure) {
        Situation situation = desk.room(request, request.today()).situation();
        Question question = Question.of(Message.of("findings", "no-time-set-aside.ask"), Ref.Kind.MEASURE, measure);
        Typed form = new Typed(request.form(), new FieldErrors(), request.texts());
        return new TimeForm(new Asked(question, situation))
                .make(form, () -> "any")
                .changed()
                .flatMap(each -> ((Measure) each).timeSetAside());
    }

    /** Both answers, to choose of; nobody is asked when both said the same. */
    Answer ask(String path) {
        return theirs.equals(typed) ? Answer.seeOther(path) : Answer.conflict(request, () -> page(new FieldErrors()));
    }

    /** Does what was chosen. */
    Answer settle(String path) {
        Optional<Boolean> keeps = Conflict.keepsTheirs(request.form(), FIELD);
        if (keeps.isEmpty() && !theirs.equals(typed)) {
            Texts texts = request.texts();
            FieldErrors errors = new FieldErrors()
                    .add(Conflict.name(FIELD), texts.get("common.conflict.choose", texts.get("questions.field.time")));
            return Answer.invalid(request, errors, () -> page(errors));
        }
        if (keeps.orElse(true)) {
            return Answer.seeOther(path);
        }
        String batch = Batches.fresh();
        Measure changed = ((Measure) kept.fact()).withTimeSetAside(typed);
        Signature signature = Signature.of(request.caller().id(), request.now()).inBatch(Batches.ofAnswers(batch));
        Saved saved = desk.store().write(signature, writing -> {
            Changeable.within(writing, request, desk).require(kept);
            return writing.change(request.variable("municipality"), changed, seen(request.form()));
        });
        return saved instanceof Saved.Done
                ? Answer.seeOther(path + "?"
                        + EffectReader.query(
                                new Answering.Written(batch, Optional.of(changed.ref())),
                                request.form().text("question")))
                : Answer.conflict(request, () -> page(new FieldErrors()));
    }

    private static long seen(Values form) {
        String version = form.text("version");
        return version.matches("[0-9]{1,18}") && !version.matches("0+") ? Long.parseLong(version) : Long.MAX_VALUE;
    }

    private JteModel page(FieldErrors errors) {
        Texts texts = request.texts();
        ZonedDateTime at = kept.provenance().recordedAt().atZone(request.zone());
        String when =
                texts.get("common.conflict.at", at.toLocalDate(), "%02d:%02d".formatted(at.getHour(), at.getMinute()));
        List<Conflict.Field> fields = Conflict.field(
                        FIELD, texts.get("questions.field.time"), Optional.of(""), said(theirs), said(typed), texts)
                .stream()
                .toList();
        return new StaticTemplates()
                .questionsConflict(
                        request.page(texts.get("common.conflict.title"))
                                .in("room")
                                .under(texts.get("questions.title"), "/questions")
                                .failed(),
                        carried(),
                        new Conflict(when, fields),
                        errors);
    }

    private String said(TimeSetAside time) {
        Texts texts = request.texts();
        List<String> parts = new ArrayList<>();
        parts.add(texts.of(time.kind()));
        time.percentOfPost().ifPresent(each -> parts.add(texts.get("questions.percent", each)));
        time.note().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** What the form carries on: what was typed, and the version that was looked at. */
    private List<Carried> carried() {
        Values form = request.form();
        return Stream.concat(
                        Stream.of("question", "answer", "on", "after", "time", "percent", "note")
                                .map(name -> new Carried(name, form.text(name))),
                        Stream.of(
                                new Carried("version", String.valueOf(kept.version())), new Carried("settles", "yes")))
                .filter(each -> !each.value().isEmpty())
                .toList();
    }
}
