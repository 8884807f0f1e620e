package no.varde.core.situation;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.UNION_REPRESENTATIVES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.When;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Life;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** What holds for every history, drawn at random: a few months of meetings, decisions and changes on one measure. */
class LawsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 4, 30);
    private static final String AFTER_ALL = "2026-01-01";
    private static final Set<Heard> SETTLED =
            EnumSet.of(Heard.AFTER_THE_DECISION, Heard.BEFORE_THE_DECISION, Heard.FROM_THE_START);

    /** One thing that happened: which kind of thing, how far a group took part in it, and when. */
    private record Event(int kind, InvolvementLevel level, String when) {

        Event at(String other) {
            return new Event(kind, level, other);
        }

        Fjord tell(Fjord fjord) {
            return switch (kind) {
                case 0 -> fjord.heard(EMPLOYEES, level, when);
                case 1 -> fjord.heard(UNION_REPRESENTATIVES, level, when);
                case 2 -> fjord.decided(MUNICIPAL_COUNCIL, when);
                case 3 -> fjord.decided(CHIEF_EXECUTIVE, when);
                case 4 -> fjord.changed(when);
                case 5 -> fjord.treated(UNIONS, Act.DISCUSSED, when);
                default -> fjord.became(Life.RUNNING, when);
            };
        }
    }

    private static Event event(Source source) {
        return new Event(source.integer(0, 6), source.oneOf(InvolvementLevel.class), day(source));
    }

    private static String day(Source source) {
        return source.day(FIRST, LAST).toString();
    }

    private static List<Event> history(Source source) {
        return source.list(6, LawsTest::event);
    }

    private static Fjord told(String designStart, List<Event> history) {
        Fjord fjord = Fjord.withMeasure("m1")
                .concerns(EMPLOYEES, UNION_REPRESENTATIVES)
                .became(Life.PLANNED, "2024-12-01")
                .designStarts(designStart);
        history.forEach(event -> event.tell(fjord));
        return fjord;
    }

    private static Heard heard(MeasureView view) {
        return view.group(EMPLOYEES).orElseThrow().heard();
    }

    /** The same time, less exactly: its month, its year, or nothing at all. */
    private static String vaguer(String day, int by) {
        return switch (by) {
            case 0 -> YearMonth.from(LocalDate.parse(day)).toString();
            case 1 -> day.substring(0, 4);
            default -> "";
        };
    }

    private record Blurred(MeasureView exact, MeasureView vague) {}

    private static Blurred blurred(Source source) {
        String start = day(source);
        List<Event> exact = history(source);
        List<Event> vague = new ArrayList<>();
        for (Event event : exact) {
            vague.add(source.flag() ? event.at(vaguer(event.when(), source.integer(0, 2))) : event);
        }
        String vagueStart = source.flag() ? vaguer(start, source.integer(0, 2)) : start;
        return new Blurred(
                told(start, exact).seenOn(AFTER_ALL), told(vagueStart, vague).seenOn(AFTER_ALL));
    }

    /** From the start may fall to before the decision, which is the best that can then be said, and is still true. */
    @Test
    void lessExactTimesNeverTurnAVerdictIntoAnotherKnownOne() {
        Property.forAll(600, LawsTest::blurred, pair -> {
            Heard exact = heard(pair.exact());
            Heard vague = heard(pair.vague());
            boolean weaker = exact == Heard.FROM_THE_START && vague == Heard.BEFORE_THE_DECISION;
            assertThat(vague == exact || vague == Heard.NOT_KNOWN || weaker)
                    .as("%s became %s", exact, vague)
                    .isTrue();
        });
    }

    @Test
    void lessExactTimesNeverTurnALegIntoAnotherKnownState() {
        Property.forAll(600, LawsTest::blurred, pair -> {
            for (Leg leg : Leg.values()) {
                assertThat(pair.vague().leg(leg).state())
                        .as("%s", leg)
                        .isIn(pair.exact().leg(leg).state(), LegState.NOT_KNOWN);
            }
        });
    }

    @Test
    void lessExactTimesNeverChangeAShareThatIsStillKnown() {
        Property.forAll(600, LawsTest::blurred, pair -> {
            for (int i = 0; i < 2; i++) {
                SteeringBalance.Share vague = pair.vague().balance().shares().get(i);
                if (vague.known()) {
                    SteeringBalance.Share exact =
                            pair.exact().balance().shares().get(i);
                    assertThat(exact.known()).isTrue();
                    assertThat(vague.group()).isEqualTo(exact.group());
                    assertThat(vague.level()).isEqualTo(exact.level());
                }
            }
        });
    }

    private record Later(MeasureView without, MeasureView with) {}

    @Test
    void aLaterFactNeverChangesAnEarlierView() {
        Property.forAll(
                300,
                source -> {
                    String start = day(source);
                    List<Event> history = history(source);
                    LocalDate asOf = source.day(FIRST, LAST);
                    List<Event> more = new ArrayList<>(history);
                    source.list(4, LawsTest::event)
                            .forEach(each -> more.add(each.at(source.day(asOf.plusDays(1), LAST.plusDays(60))
                                    .toString())));
                    return new Later(
                            told(start, history).seenOn(asOf.toString()),
                            told(start, more).seenOn(asOf.toString()));
                },
                pair -> assertThat(pair.with()).isEqualTo(pair.without()));
    }

    @Test
    void fromTheStartIsBeforeEveryDecision() {
        Property.forAll(600, source -> told(day(source), history(source)).seenOn(AFTER_ALL), view -> {
            GroupView employees = view.group(EMPLOYEES).orElseThrow();
            if (employees.heard() == Heard.FROM_THE_START) {
                When first = employees.first().orElseThrow().on();
                assertThat(view.decisions())
                        .allMatch(each -> first.compareWith(each.held().orElseThrow()) == When.Order.BEFORE);
                assertThat(first.compareWith(view.measure().designStart()))
                        .isIn(When.Order.BEFORE, When.Order.SAME_DAY);
            }
        });
    }

    private record TwoDays(MeasureView earlier, MeasureView later) {}

    private static TwoDays twoDays(Source source) {
        Fjord fjord = told(day(source), history(source));
        LocalDate earlier = source.day(FIRST, LAST);
        return new TwoDays(
                fjord.seenOn(earlier.toString()),
                fjord.seenOn(source.day(earlier, LAST).toString()));
    }

    @Test
    void ofKnownDaysAVerdictOnceReachedStands() {
        Property.forAll(600, LawsTest::twoDays, days -> {
            Heard earlier = heard(days.earlier());
            if (SETTLED.contains(earlier)) {
                assertThat(heard(days.later())).isEqualTo(earlier);
            }
        });
    }

    @Test
    void whatHasHappenedIsNeverUnhappened() {
        Property.forAll(300, LawsTest::twoDays, days -> {
            assertThat(days.later().decisions()).containsAll(days.earlier().decisions());
            assertThat(days.later().group(EMPLOYEES).orElseThrow().involvements())
                    .containsAll(days.earlier().group(EMPLOYEES).orElseThrow().involvements());
        });
    }

    @Test
    void theOrderOfTellingDoesNotMatterToVerdictsOnKnownDays() {
        Property.forAll(
                300,
                source -> {
                    String start = day(source);
                    List<Event> history = history(source);
                    List<Event> backwards = new ArrayList<>(history);
                    java.util.Collections.reverse(backwards);
                    return new Later(
                            told(start, history).seenOn(AFTER_ALL),
                            told(start, backwards).seenOn(AFTER_ALL));
                },
                pair -> {
                    assertThat(heard(pair.with())).isEqualTo(heard(pair.without()));
                    for (Leg leg : Leg.values()) {
                        assertThat(pair.with().leg(leg).state())
                                .isEqualTo(pair.without().leg(leg).state());
                    }
                });
    }

    @Test
    void aViewCannotBeChanged() {
        MeasureView view = told("2025-01-01", List.of()).seenOn(AFTER_ALL);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> view.areas().add("hav.tur"))
                .isInstanceOf(UnsupportedOperationException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> view.legs().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> view.groups().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
