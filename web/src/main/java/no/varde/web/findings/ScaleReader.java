package no.varde.web.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.core.basics.Labelled;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.situation.Parameters;
import no.varde.core.situation.SteeringBalance;
import no.varde.web.http.Texts;

/** Tells the scale of the steering balance: every answer to its four questions with its number, and how it is reckoned. */
final class ScaleReader {

    private static final String NONE = "shaped.NONE";

    private final Parameters parameters;
    private final Texts texts;
    private final LocalDate day;

    ScaleReader(Parameters parameters, Texts texts, LocalDate day) {
        this.parameters = parameters;
        this.texts = texts;
        this.day = day;
    }

    RuleSheet.Scale read() {
        List<RuleSheet.Answer> shaped = new ArrayList<>();
        shaped.add(answer(texts.get("measures.balance.nothing"), NONE));
        Stream.of(InvolvementLevel.values()).forEach(each -> shaped.add(answer("shaped", each)));
        return new RuleSheet.Scale(
                List.of(
                        question("raised", answers("raiser", SteeringAnswer.Raiser.values())),
                        question("shaped", shaped),
                        question("settled", answers("settler", SteeringAnswer.Settler.values())),
                        question("freedom", answers("freedom", SteeringAnswer.Freedom.values()))),
                example(),
                Stream.of("steering.position.answers", "steering.far", "steering.far.answers")
                        .map(name -> RuleReader.parameter(name, parameters, texts, day))
                        .toList());
    }

    private RuleSheet.Scaled question(String key, List<RuleSheet.Answer> answers) {
        return new RuleSheet.Scaled(texts.get("measures.balance." + key), answers);
    }

    private <T extends Enum<T> & Labelled> List<RuleSheet.Answer> answers(String question, T[] all) {
        return Stream.of(all).map(each -> answer(question, each)).toList();
    }

    private <T extends Enum<T> & Labelled> RuleSheet.Answer answer(String question, T answer) {
        return answer(texts.of(answer), question + "." + answer.name());
    }

    private RuleSheet.Answer answer(String text, String name) {
        return new RuleSheet.Answer(
                texts.capital(text), texts.number(number(name)), texts.date(parameters.since("steering." + name, day)));
    }

    /** Raised by professionals; employees collaborated, users were consulted; settled with the organisations; adaptable. */
    private String example() {
        BigDecimal raised = number("raiser.PROFESSIONALS");
        BigDecimal employees = number("shaped.COLLABORATE");
        BigDecimal users = number("shaped.CONSULT");
        BigDecimal shaped = mean(employees, users);
        BigDecimal settled = number("settler.MANAGEMENT_AND_ORGANISATIONS");
        BigDecimal freedom = number("freedom.ADAPT");
        BigDecimal place = mean(raised, shaped, settled, freedom);
        return texts.get("rules.scale.example", raised, employees, users, shaped, settled, freedom, place);
    }

    private static BigDecimal mean(BigDecimal... answers) {
        return BigDecimal.valueOf(SteeringBalance.mean(
                                Stream.of(answers).map(BigDecimal::doubleValue).toList())
                        .orElseThrow())
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private BigDecimal number(String name) {
        return parameters.number("steering." + name, day);
    }
}
