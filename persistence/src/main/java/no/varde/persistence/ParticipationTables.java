package no.varde.persistence;

import static no.varde.core.basics.Ref.Kind.MEASURE;

import java.sql.SQLException;
import java.util.List;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;

/** The tables of the room {@code participation}. */
final class ParticipationTables {

    private ParticipationTables() {}

    static List<FactTable<?>> all() {
        return List.of(concerns(), involvements(), confirmations(), comments(), dissents());
    }

    private static FactTable<Concern> concerns() {
        return new FactTable<>(
                Ref.Kind.CONCERN,
                Concern.class,
                ">measure actor_group valid_from valid_until",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .constant(fact.group())
                        .validity(fact.validity()),
                (from, id) -> new Concern(id, from.text(), from.constant(ActorGroup.class), from.validity()));
    }

    private static FactTable<Involvement> involvements() {
        return new FactTable<>(
                Ref.Kind.INVOLVEMENT,
                Involvement.class,
                "occurred form ~title ~note",
                (to, fact) -> to.when(fact.on())
                        .constant(fact.form())
                        .maybe(fact.title())
                        .maybe(fact.note()),
                ParticipationTables::involvement);
    }

    private static Involvement involvement(RowReader from, String id) throws SQLException {
        When on = from.when();
        Form form = from.constant(Form.class);
        Parts.Of parts = from.parts();
        return new Involvement(
                id,
                on,
                form,
                parts.subjects(),
                parts.participants(),
                parts.missing(),
                from.maybeText(),
                from.maybeText());
    }

    private static FactTable<InvolvementConfirmation> confirmations() {
        return new FactTable<>(
                Ref.Kind.INVOLVEMENT_CONFIRMATION,
                InvolvementConfirmation.class,
                ">measure actor_group up_to before_our_time",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .maybeConstant(fact.group())
                        .day(fact.upTo())
                        .flag(fact.beforeOurTime()),
                (from, id) -> new InvolvementConfirmation(
                        id, from.text(), from.maybeConstant(ActorGroup.class), from.day(), from.flag()));
    }

    private static FactTable<Dissent> dissents() {
        return new FactTable<>(
                Ref.Kind.DISSENT,
                Dissent.class,
                "?subject kind actor_group ~voice occurred ~said",
                (to, fact) -> to.ref(fact.subject())
                        .constant(fact.kind())
                        .maybeConstant(fact.group())
                        .maybe(fact.voice())
                        .when(fact.on())
                        .text(fact.said()),
                (from, id) -> new Dissent(
                        id,
                        from.ref(),
                        from.constant(Dissent.Kind.class),
                        from.maybeConstant(ActorGroup.class),
                        from.maybeText(),
                        from.when(),
                        from.text()));
    }

    private static FactTable<Comment> comments() {
        return new FactTable<>(
                Ref.Kind.COMMENT,
                Comment.class,
                ">measure author actor_group on_day ~said corrected withdrawn",
                (to, fact) -> to.pointer(MEASURE, fact.measure())
                        .text(fact.author())
                        .maybeConstant(fact.group())
                        .day(fact.on())
                        .text(fact.text())
                        .maybeDay(fact.corrected())
                        .maybeDay(fact.withdrawn()),
                (from, id) -> new Comment(
                        id,
                        from.text(),
                        from.text(),
                        from.maybeConstant(ActorGroup.class),
                        from.day(),
                        from.text(),
                        from.maybeDay(),
                        from.maybeDay()));
    }
}
