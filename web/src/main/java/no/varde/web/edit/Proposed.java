package no.varde.web.edit;

import java.util.Optional;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Proposals;
import no.varde.core.situation.Situation;

/** Fills in what the facts suggest where a form is begun: proposed, to be seen and changed, and nothing until it is saved. */
final class Proposed {

    private Proposed() {}

    /** The same draft with what is suggested in a field in which nothing is; the draft itself when nothing is. */
    static Draft in(Draft draft, Situation situation) {
        return switch (draft.kind()) {
            case STEERING_ANSWER -> fill(draft, "value", balance(draft, situation));
            case CHOICE -> fill(draft, "stance", stance(draft, situation));
            default -> draft;
        };
    }

    /** To the first of the questions of the balance that is not answered yet. */
    private static Optional<? extends Labelled> balance(Draft draft, Situation situation) {
        Optional<MeasureView> measure = situation.measure(draft.text("measure"));
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        Proposals proposals = Proposals.of(measure.get(), situation.facts().reforms());
        if (measure.get().balance().raised().isEmpty()) {
            return proposals.raiser();
        }
        return measure.get().balance().settled().isEmpty() ? proposals.settler() : proposals.freedom();
    }

    private static Optional<? extends Labelled> stance(Draft draft, Situation situation) {
        return Ref.parse(draft.text("target"))
                .filter(target -> target.id().indexOf('.') > 0)
                .flatMap(target -> situation
                        .reform(target.id().substring(0, target.id().indexOf('.')))
                        .flatMap(reform -> Proposals.stance(target, reform)));
    }

    private static Draft fill(Draft draft, String name, Optional<? extends Labelled> meant) {
        if (!draft.text(name).isEmpty()) {
            return draft;
        }
        return draft.fields().stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field.options().stream())
                .filter(option ->
                        meant.filter(each -> each.equals(option.meaning())).isPresent())
                .map(Field.Option::value)
                .findFirst()
                .map(value -> draft.with(name, value))
                .orElse(draft);
    }
}
