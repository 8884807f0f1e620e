package no.varde.web.findings;

import java.util.List;

/**
 * The rules, the scale of the steering balance, the traits and the principles as their page shows them.
 *
 * @param lead how many rules and principles there are, in words
 * @param rules the rules
 * @param scale the scale of the steering balance
 * @param traits what makes each trait, and what it asks of those who lead
 * @param weightsSince since when the weights of the traits have held, in words
 * @param principles the principles
 */
public record RuleSheet(
        String lead,
        List<RuleText> rules,
        Scale scale,
        List<TraitText> traits,
        String weightsSince,
        List<PrincipleText> principles) {

    /**
     * A rule in the reader's language.
     *
     * @param id its id, which is its anchor
     * @param name its name
     * @param question what it asks
     * @param explanation how it answers
     * @param example an example
     * @param principles the principles that it serves, by id and short name
     * @param sources where these principles come from
     * @param parameters the numbers that it depends on, each with the day since which it has held
     */
    public record RuleText(
            String id,
            String name,
            String question,
            String explanation,
            String example,
            List<Anchored> principles,
            String sources,
            List<String> parameters) {}

    /**
     * A principle by its name.
     *
     * @param id its id, which is its anchor
     * @param name its name
     */
    public record Anchored(String id, String name) {}

    /**
     * A rule that serves a principle.
     *
     * @param id its id, which is its anchor on the page of the rules
     * @param name its name
     * @param question what it asks
     */
    public record Serving(String id, String name, String question) {}

    /**
     * The scale of the steering balance.
     *
     * @param questions the questions, each with its answers
     * @param example an example, reckoned with the numbers of today
     * @param limits how many answers it takes and how far is far, each with the day since which it has held
     */
    public record Scale(List<Scaled> questions, String example, List<String> limits) {}

    /**
     * A question of the steering balance.
     *
     * @param question the question
     * @param answers its answers
     */
    public record Scaled(String question, List<Answer> answers) {}

    /**
     * An answer with its number.
     *
     * @param text the answer
     * @param number its number, from −1 to 1
     * @param since the day since which that has held
     */
    public record Answer(String text, String number, String since) {}

    /**
     * A trait of a measure.
     *
     * @param name its name
     * @param when when a measure has it
     * @param demands what it asks of those who lead, each with its weight
     */
    public record TraitText(String name, String when, String demands) {}

    /**
     * A principle.
     *
     * @param id its id
     * @param name its short name
     * @param says what it says
     * @param example an example
     * @param source where it comes from
     * @param rules the rules that serve it
     * @param none why no rule serves it; empty when one does
     */
    public record PrincipleText(
            String id, String name, String says, String example, String source, List<Serving> rules, String none) {}
}
