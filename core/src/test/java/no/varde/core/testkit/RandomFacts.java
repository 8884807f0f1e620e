package no.varde.core.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;

/** Draws the values that facts are made of, and the facts of participation, anchoring and leadership. */
public final class RandomFacts {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final String LETTERS = "abæøåŋ ?\"';\n\u2013\uD83C\uDF32é%_";

    private RandomFacts() {}

    /** A text that is not blank, with whatever people write: quotes, line breaks, letters of many alphabets. */
    public static String text(Source s) {
        return "t" + s.text(12, LETTERS).replaceAll("[\\uD800-\\uDFFF]", "\uD83C\uDF32");
    }

    /** A day between 2019 and 2030. */
    public static LocalDate day(Source s) {
        return s.day(FIRST, LAST);
    }

    /** A time of any precision. */
    public static When when(Source s) {
        return switch (s.oneOf(When.Precision.class)) {
            case DAY -> When.day(day(s));
            case MONTH -> When.month(YearMonth.from(day(s)));
            case YEAR -> When.year(day(s).getYear());
            case UNKNOWN -> When.unknown();
        };
    }

    /** A period with or without an end. */
    public static Period period(Source s) {
        LocalDate from = day(s);
        return new Period(from, s.maybe(x -> from.plusDays(x.integer(1, 2000))));
    }

    /** A validity with or without an end, which never lies before its start. */
    public static Validity validity(Source s) {
        When from = when(s);
        LocalDate end = from.latest().orElse(LAST);
        return new Validity(from, s.maybe(x -> end.plusDays(x.integer(1, 2000))));
    }

    /** An amount with up to two decimals, zero or more. */
    public static BigDecimal amount(Source s) {
        return BigDecimal.valueOf(s.integer(0, 100_000_000), s.integer(0, 2));
    }

    /** Some of these, at least one, each once. */
    static Set<Ref> some(Source s, List<Ref> all) {
        Set<Ref> some = new LinkedHashSet<>();
        some.add(s.oneOf(all));
        some.addAll(s.list(2, x -> x.oneOf(all)));
        return some;
    }

    /** That one of the measures concerns a group. */
    public static Concern concern(Source s, String id, String measure) {
        return new Concern(id, measure, s.oneOf(ActorGroup.class), validity(s));
    }

    /** What a representative says of one of the measures; whoever writes the samples signs it. */
    public static Comment comment(Source s, String id, String measure) {
        LocalDate on = day(s);
        return new Comment(
                id,
                measure,
                SampleFacts.AUTHOR,
                s.maybe(x -> x.oneOf(ActorGroup.class)),
                on,
                text(s),
                s.maybe(RandomFacts::day).filter(day -> !day.isBefore(on)),
                s.maybe(RandomFacts::day).filter(end -> !end.isBefore(on)));
    }

    /** A meeting about some of the subjects. */
    public static Involvement involvement(Source s, String id, List<Ref> subjects) {
        Set<ActorGroup> groups = EnumSet.of(s.oneOf(ActorGroup.class));
        groups.addAll(s.list(3, x -> x.oneOf(ActorGroup.class)));
        List<Participant> participants = groups.stream()
                .map(group -> new Participant(group, s.maybe(x -> x.oneOf(InvolvementLevel.class))))
                .toList();
        Set<ActorGroup> missing = new LinkedHashSet<>(s.list(2, x -> x.oneOf(ActorGroup.class)));
        missing.removeAll(groups);
        return new Involvement(
                id,
                when(s),
                s.oneOf(Form.class),
                some(s, subjects),
                participants,
                missing,
                s.maybe(RandomFacts::text),
                s.maybe(RandomFacts::text));
    }

    /** A confirmation that nobody, or no more, took part. */
    public static InvolvementConfirmation involvementConfirmation(Source s, String id, String measure) {
        return new InvolvementConfirmation(id, measure, s.maybe(x -> x.oneOf(ActorGroup.class)), day(s), s.flag());
    }

    /** What somebody said against it on the record. */
    public static Dissent dissent(Source s, String id, Ref subject) {
        return new Dissent(
                id,
                subject,
                s.oneOf(Dissent.Kind.class),
                s.maybe(x -> x.oneOf(ActorGroup.class)),
                s.maybe(RandomFacts::text),
                when(s),
                text(s));
    }

    /** A decision or treatment about some of the subjects, planned or held. */
    public static Anchoring anchoring(Source s, String id, List<Ref> subjects) {
        Body body = s.oneOf(Body.class);
        Act act = s.oneOf(
                List.of(Act.values()).stream().filter(each -> each.fits(body)).toList());
        Optional<When> held = s.maybe(RandomFacts::when);
        return new Anchoring(
                id,
                some(s, subjects),
                body,
                act,
                when(s),
                held,
                held.filter(day -> act.isDecision()).map(day -> s.oneOf(Outcome.class)),
                s.maybe(x -> new CaseNumber("PS " + x.integer(1, 200) + "/24")),
                act == Act.PLAN_DECISION ? s.maybe(RandomFacts::period) : Optional.empty(),
                s.maybe(RandomFacts::text));
    }

    /** A trait that somebody saw in a measure, or sees no longer. */
    public static TraitObservation traitObservation(Source s, String id, String measure) {
        return new TraitObservation(id, measure, s.oneOf(Trait.class), when(s), s.flag(), s.maybe(RandomFacts::text));
    }

    /** A confirmation that a leg holds nothing, or no more. */
    public static AnchoringConfirmation anchoringConfirmation(Source s, String id, Ref subject) {
        return new AnchoringConfirmation(id, subject, s.oneOf(Leg.class), day(s), s.flag());
    }
}
