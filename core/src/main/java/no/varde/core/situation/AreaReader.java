package no.varde.core.situation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.core.basics.Ref;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Link;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Solution;

/** Reads the areas of one reform as of a day. */
final class AreaReader {

    private final Happened happened;
    private final LocalDate asOf;
    private final Optional<AdoptionView> adoption;
    private final Function<String, List<MeasureView>> serving;

    /**
     * @param adoption the municipality's taking-up of the reform
     * @param serving the measures that serve an area and have not been given up
     */
    AreaReader(
            Facts facts, LocalDate asOf, Optional<AdoptionView> adoption, Function<String, List<MeasureView>> serving) {
        this.happened = new Happened(facts, asOf);
        this.asOf = asOf;
        this.adoption = adoption;
        this.serving = serving;
    }

    AreaView read(ReformArea area) {
        Stream<Ref> targets = area.isChosenItself()
                ? Stream.of(area.ref())
                : area.solutions().stream().map(Solution::ref);
        return AreaView.of(area, targets.map(this::choice).toList(), duties(area), serving.apply(area.id()));
    }

    /**
     * What was recorded on an area, or on what is in it, that only an earlier version of its reform had; empty when nothing
     * was.
     *
     * @param area with the solutions and duties that are gone
     * @param now the area in the present version; empty when it is gone too
     */
    Optional<AreaView> readEarlier(ReformArea area, Optional<ReformArea> now) {
        Set<Ref> gone = new HashSet<>();
        area.solutions().forEach(each -> gone.add(each.ref()));
        if (now.isEmpty()) {
            gone.add(area.ref());
        }
        // Where there are solutions now, an earlier choice on the area itself is told of nowhere else.
        Stream<Ref> itself = now.filter(ReformArea::isChosenItself).isPresent() ? Stream.of() : Stream.of(area.ref());
        List<AreaView.ChoiceView> choices = Stream.concat(
                        itself, area.solutions().stream().map(Solution::ref))
                .map(this::choice)
                .filter(each -> each.choice().isPresent())
                .toList();
        List<AreaView.DutyView> duties =
                duties(area).stream().filter(each -> each.status().isPresent()).toList();
        List<MeasureView> measures = serving.apply(area.id()).stream()
                .filter(each -> each.links().stream().map(Link::target).anyMatch(gone::contains))
                .toList();
        return choices.isEmpty() && duties.isEmpty() && measures.isEmpty()
                ? Optional.empty()
                : Optional.of(AreaView.of(area, choices, duties, measures));
    }

    private AreaView.ChoiceView choice(Ref target) {
        return new AreaView.ChoiceView(target, adoption.flatMap(each -> each.choice(target)));
    }

    private List<AreaView.DutyView> duties(ReformArea area) {
        return area.duties().stream()
                .filter(duty -> duty.holdsOn(asOf))
                .map(duty -> new AreaView.DutyView(duty, happened.latest(DutyStatus.class, duty.ref(), DutyStatus::on)))
                .toList();
    }
}
