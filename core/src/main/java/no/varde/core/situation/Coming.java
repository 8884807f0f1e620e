package no.varde.core.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/**
 * Something that is planned for a day that has not passed.
 *
 * @param ref the meeting, decision or step
 * @param on when it is planned; known
 * @param measure the measure that it is about; empty for a meeting about more than measures, or about several
 */
public record Coming(Ref ref, When on, Optional<MeasureView> measure) {

    /** The soonest first; of two on the same day in the order of their ids. */
    static final Comparator<Coming> ORDER = Comparator.comparing(
                    (Coming each) -> each.on.earliest().orElse(LocalDate.MAX))
            .thenComparing(each -> each.ref.text());

    /** Something planned that is about some subjects. */
    static Coming about(Collection<Ref> subjects, Ref ref, When on, Situation situation) {
        Optional<MeasureView> measure = subjects.stream()
                .filter(each -> subjects.size() == 1 && each.kind() == Ref.Kind.MEASURE)
                .findFirst()
                .flatMap(each -> situation.measure(each.id()));
        return new Coming(ref, on, measure);
    }

    /** The next act on a measure; empty when none is planned. */
    static Optional<Coming> on(MeasureView measure) {
        return measure.nextAct().map(act -> new Coming(act.ref(), act.planned(), Optional.of(measure)));
    }
}
