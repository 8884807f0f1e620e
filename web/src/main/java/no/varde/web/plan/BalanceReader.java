package no.varde.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.SteeringBalance;
import no.varde.web.chart.Position;
import no.varde.web.http.Texts;

/** Says the steering balance of a measure: its four answers, and its place on the line when there is one. */
final class BalanceReader {

    private final SteeringBalance balance;
    private final double far;
    private final Texts texts;

    /**
     * A reader of the balance of a measure.
     *
     * @param far how far from the middle is far to one side, 0 to 1
     */
    BalanceReader(MeasureView view, double far, Texts texts) {
        this.balance = view.balance();
        this.far = far;
        this.texts = texts;
    }

    /** With the parameter of the day. */
    static BalanceReader of(Situation situation, MeasureView view, Texts texts) {
        double far =
                situation.parameters().number("steering.far", situation.asOf()).doubleValue();
        return new BalanceReader(view, far, texts);
    }

    MeasureSheet.Balance read(boolean withNumber) {
        List<MeasureSheet.Answered> answers = new ArrayList<>();
        answers.add(answered("raised", balance.raised()));
        answers.add(new MeasureSheet.Answered(texts.get("measures.balance.shaped"), shaped()));
        answers.add(answered("settled", balance.settled()));
        answers.add(answered("freedom", balance.freedom()));
        Optional<Position> position =
                balance.position().isPresent() ? Optional.of(position(balance.position())) : Optional.empty();
        String why = position.isPresent()
                ? ""
                : texts.get(withNumber ? "measures.balance.few" : "measures.balance.off", balance.answersKnown());
        return new MeasureSheet.Balance(position, texts.get("measures.balance.legend", far), why, answers);
    }

    private Position position(OptionalDouble value) {
        return new Position(
                far,
                value,
                texts.get("measures.balance.top"),
                texts.get("measures.balance.below"),
                texts.get("measures.balance.position", Math.round(value.getAsDouble() * 100) / 100.0));
    }

    private MeasureSheet.Answered answered(String question, Optional<SteeringAnswer> answer) {
        return new MeasureSheet.Answered(
                texts.get("measures.balance." + question),
                answer.map(each -> texts.capital(texts.of(each.value()))).orElseGet(() -> texts.get("common.unknown")));
    }

    private String shaped() {
        List<String> known = new ArrayList<>();
        int unknown = 0;
        for (SteeringBalance.Share share : balance.shares()) {
            if (share.known()) {
                known.add(texts.get(
                        "measures.balance.share",
                        texts.of(share.group()),
                        share.level().map(texts::of).orElseGet(() -> texts.get("measures.balance.nothing"))));
            } else {
                unknown++;
            }
        }
        if (known.isEmpty()) {
            return texts.get("common.unknown");
        }
        String said = texts.capital(String.join(", ", known));
        return unknown == 0 ? said : said + ", " + texts.get("measures.balance.unknown", unknown);
    }
}
