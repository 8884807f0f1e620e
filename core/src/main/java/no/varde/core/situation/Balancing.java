package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.SteeringAnswer;

/** Works out the steering balance of a measure from its answers and the groups that it concerns. */
final class Balancing {

    private final Facts facts;
    private final Parameters parameters;
    private final LocalDate asOf;
    private final Map<Object, Double> numbers = new HashMap<>();

    Balancing(Facts facts, Parameters parameters, LocalDate asOf) {
        this.facts = facts;
        this.parameters = parameters;
        this.asOf = asOf;
    }

    SteeringBalance of(Ref measure, List<GroupView> groups, DecisionTimes decisions, Happened happened) {
        Optional<SteeringAnswer> raised = latest(SteeringAnswer.Raiser.class, measure, happened);
        Optional<SteeringAnswer> settled = latest(SteeringAnswer.Settler.class, measure, happened);
        Optional<SteeringAnswer> freedom = latest(SteeringAnswer.Freedom.class, measure, happened);
        List<SteeringBalance.Share> shares = new ArrayList<>();
        for (GroupView view : groups) {
            if (view.concerned() && view.group().isBottomUp()) {
                shares.add(share(view, decisions));
            }
        }
        OptionalDouble shaped = shaped(shares);
        List<Double> known = new ArrayList<>();
        raised.ifPresent(answer -> known.add(number("raiser", (Enum<?>) answer.value())));
        shaped.ifPresent(known::add);
        settled.ifPresent(answer -> known.add(number("settler", (Enum<?>) answer.value())));
        freedom.ifPresent(answer -> known.add(number("freedom", (Enum<?>) answer.value())));
        OptionalDouble position = position(known);
        return new SteeringBalance(raised, shares, shaped, settled, freedom, position, far(position, known.size()));
    }

    private static Optional<SteeringAnswer> latest(
            Class<? extends SteeringAnswer.Value> question, Ref measure, Happened happened) {
        return happened.latest(
                SteeringAnswer.class, measure, SteeringAnswer::on, answer -> question.isInstance(answer.value()));
    }

    private OptionalDouble shaped(List<SteeringBalance.Share> shares) {
        List<Double> known = new ArrayList<>(shares.size());
        for (SteeringBalance.Share share : shares) {
            if (share.known()) {
                Optional<InvolvementLevel> level = share.level();
                known.add(level.isPresent() ? number("shaped", level.get()) : number("shaped.NONE"));
            }
        }
        return SteeringBalance.mean(known);
    }

    /**
     * The group's highest level among the involvements that are known to lie before every decision, or among all when
     * there is no decision. It is known when nothing that may lie before them, or whose level is not known, could be
     * higher. A group that was first heard after the decision shaped nothing before it; of one that may have been heard
     * before Varde was taken into use, that is not known.
     */
    private static SteeringBalance.Share share(GroupView view, DecisionTimes decisions) {
        if (view.involvements().isEmpty()) {
            return new SteeringBalance.Share(
                    view.group(), view.heard() == Heard.NOT_YET, Optional.empty(), Optional.empty());
        }
        Optional<InvolvementLevel> highest = Optional.empty();
        Optional<InvolvementLevel> perhaps = Optional.empty();
        Optional<Involvement> meeting = Optional.empty();
        for (Involvement each : view.involvements()) {
            Optional<InvolvementLevel> level = each.level(view.group());
            if (level.isPresent() && decisions.allComeAfter(each.on())) {
                if (!higher(highest, level).equals(highest)) {
                    highest = level;
                    meeting = Optional.of(each);
                }
            } else if (!decisions.oneComesBefore(each.on())) {
                perhaps = higher(perhaps, level.or(() -> Optional.of(InvolvementLevel.EMPOWER)));
            }
        }
        boolean known =
                view.unrecordedBefore().isEmpty() && higher(highest, perhaps).equals(highest);
        Optional<Involvement> told =
                meeting.or(() -> view.involvements().stream().findFirst());
        return new SteeringBalance.Share(view.group(), known, highest, told);
    }

    private static Optional<InvolvementLevel> higher(Optional<InvolvementLevel> a, Optional<InvolvementLevel> b) {
        return a.isEmpty() || b.filter(level -> level.isAtLeast(a.get())).isPresent() ? b : a;
    }

    private OptionalDouble position(List<Double> known) {
        boolean enough = known.size() >= number("position.answers");
        if (!enough || !facts.municipality().showBalanceNumber()) {
            return OptionalDouble.empty();
        }
        known.sort(Comparator.naturalOrder());
        return SteeringBalance.mean(known);
    }

    /** Far is at least the limit from the middle; a hair of rounding does not decide. */
    private Optional<SteeringBalance.Side> far(OptionalDouble position, int known) {
        double limit = number("far") - 1e-9;
        if (position.isEmpty() || known < number("far.answers") || Math.abs(position.getAsDouble()) < limit) {
            return Optional.empty();
        }
        return Optional.of(position.getAsDouble() < 0 ? SteeringBalance.Side.TOP : SteeringBalance.Side.BELOW);
    }

    /** The number of an answer; each is looked up once. */
    private double number(String question, Enum<?> answer) {
        Double known = numbers.get(answer);
        if (known == null) {
            known = number(question + "." + answer.name());
            numbers.put(answer, known);
        }
        return known;
    }

    /** A number of the scale; each is looked up once. */
    private double number(String name) {
        return numbers.computeIfAbsent(
                name, any -> parameters.number("steering." + name, asOf).doubleValue());
    }
}
