package no.varde.core.draft;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;

/** How it is told whom a measure concerns and who took part. */
final class PeopleShapes {

    private PeopleShapes() {}

    static List<Shape> all() {
        return List.of(involvement(), concern(), confirmation(), dissent());
    }

    private static Shape involvement() {
        Field participants = new Field(
                "participants", Field.Type.PARTICIPANTS, true, Field.options(InvolvementLevel.class), Set.of());
        return Shape.of(
                Ref.Kind.INVOLVEMENT,
                Involvement.class,
                List.of(
                        Field.line("meeting"),
                        Field.time("on"),
                        Field.one("form", Form.class).must(),
                        Field.pointers("subjects", Ref.Kind.MEASURE, Ref.Kind.ADOPTION),
                        participants,
                        Field.several("missing", ActorGroup.class),
                        Field.text("note")),
                PeopleShapes::involvement,
                (fact, to) -> to.text("meeting", fact.title())
                        .time("on", fact.on())
                        .one("form", fact.form())
                        .refs("subjects", fact.subjects())
                        .all(
                                "participants",
                                fact.participants().stream()
                                        .map(PeopleShapes::written)
                                        .toList())
                        .several("missing", fact.missing())
                        .text("note", fact.note()));
    }

    private static String written(Participant participant) {
        String group = participant.group().text();
        return participant
                .level()
                .map(level -> group + ":" + Field.written(level))
                .orElse(group);
    }

    private static Supplier<Involvement> involvement(Typed in) {
        var title = in.text("meeting");
        var on = in.time("on");
        var form = in.one("form", Form.class);
        var subjects = in.refs("subjects");
        var participants = in.participants("participants", form);
        var missing = in.several("missing", ActorGroup.class);
        var note = in.text("note");
        for (Participant each : participants) {
            if (missing.contains(each.group())) {
                in.wrong("missing", "there-and-missing", each.group());
            }
        }
        return () -> new Involvement(in.id(), on, form.orElseThrow(), subjects, participants, missing, title, note);
    }

    private static Shape concern() {
        return Shape.of(
                Ref.Kind.CONCERN,
                Concern.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("group", ActorGroup.class).must(),
                        Field.time("from"),
                        Field.day("until")),
                in -> {
                    var measure = in.pointer("measure");
                    var group = in.one("group", ActorGroup.class);
                    var validity = in.validity();
                    return () -> new Concern(in.id(), measure.orElseThrow(), group.orElseThrow(), validity);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .one("group", fact.group())
                        .validity(fact.validity()));
    }

    private static Shape dissent() {
        return Shape.of(
                Ref.Kind.DISSENT,
                Dissent.class,
                List.of(
                        Field.pointer("subject", Dissent.SUBJECTS.toArray(Ref.Kind[]::new)),
                        Field.one("dissent", Dissent.Kind.class).must(),
                        Field.one("group", ActorGroup.class),
                        Field.line("voice"),
                        Field.time("on"),
                        Field.text("said").must()),
                in -> {
                    var subject = in.ref("subject");
                    var kind = in.one("dissent", Dissent.Kind.class);
                    var group = in.one("group", ActorGroup.class);
                    var voice = in.text("voice");
                    var on = in.time("on");
                    var said = in.text("said");
                    if (said.filter(each -> each.length() > Dissent.MAX_SAID).isPresent()) {
                        in.wrong("said", "said.long", said.get().length(), Dissent.MAX_SAID);
                    }
                    return () -> new Dissent(
                            in.id(), subject.orElseThrow(), kind.orElseThrow(), group, voice, on, said.orElseThrow());
                },
                (fact, to) -> to.text("subject", fact.subject().text())
                        .one("dissent", fact.kind())
                        .one("group", fact.group())
                        .text("voice", fact.voice())
                        .time("on", fact.on())
                        .text("said", fact.said()));
    }

    private static Shape confirmation() {
        return Shape.of(
                Ref.Kind.INVOLVEMENT_CONFIRMATION,
                InvolvementConfirmation.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("group", ActorGroup.class),
                        Field.day("upTo").must(),
                        Field.yes("beforeOurTime")),
                in -> {
                    var measure = in.pointer("measure");
                    var group = in.one("group", ActorGroup.class);
                    var upTo = in.day("upTo");
                    var before = in.yes("beforeOurTime");
                    return () -> new InvolvementConfirmation(
                            in.id(), measure.orElseThrow(), group, upTo.orElseThrow(), before);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .one("group", fact.group())
                        .text("upTo", fact.upTo().toString())
                        .yes("beforeOurTime", fact.beforeOurTime()));
    }
}
