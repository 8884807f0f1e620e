package no.varde.web.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.access.Right;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Rule;
import no.varde.core.situation.Parameters;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** Every rule and principle with its source, its thresholds and an example, so that anyone can question it. */
public final class RulePages {

    private final List<Rule> rules;

    private RulePages(List<Rule> rules) {
        this.rules = rules;
    }

    /** Adds the routes of this page, for the rules that are used. */
    public static void addTo(Routes.Builder routes, List<Rule> rules) {
        RulePages pages = new RulePages(List.copyOf(rules));
        routes.get("/about/rules", Right.OPEN, pages::rules);
    }

    /**
     * A rule in the reader's language.
     *
     * @param id its id, which is its anchor
     * @param name its name
     * @param question what it asks
     * @param explanation how it answers
     * @param example an example
     * @param principles the principles that it serves, by id and short name
     * @param parameters the numbers that it depends on
     */
    public record RuleText(
            String id,
            String name,
            String question,
            String explanation,
            String example,
            List<PrincipleLink> principles,
            List<String> parameters) {}

    /**
     * A principle by its short name.
     *
     * @param id its id, which is its anchor
     * @param name its id and short name
     */
    public record PrincipleLink(String id, String name) {}

    /**
     * A principle.
     *
     * @param id its id
     * @param name its short name
     * @param says what it says
     * @param source where it comes from
     * @param rules the rules that serve it, each an id and a name
     */
    public record PrincipleText(String id, String name, String says, String source, List<PrincipleLink> rules) {}

    private Answer rules(Request request) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("rules.title"));
        LocalDate today = request.today();
        List<PrincipleText> principles = new ArrayList<>();
        for (Principle each : Principle.values()) {
            principles.add(new PrincipleText(
                    each.name(),
                    texts.capital(texts.of(each)),
                    texts.of(each.explanation()),
                    texts.of(each.source()),
                    rules.stream()
                            .filter(rule -> rule.principles().contains(each))
                            .map(rule -> new PrincipleLink(rule.id(), texts.of(rule.name())))
                            .toList()));
        }
        return Answer.page(new StaticTemplates()
                .findingsRules(
                        page,
                        texts.get("rules.lead", rules.size(), principles.size()),
                        rules.stream().map(each -> rule(each, texts, today)).toList(),
                        principles));
    }

    private static RuleText rule(Rule rule, Texts texts, LocalDate today) {
        return new RuleText(
                rule.id(),
                texts.of(rule.name()),
                texts.of(rule.question()),
                texts.of(rule.explanation()),
                texts.of(rule.example()),
                rule.principles().stream()
                        .map(each -> new PrincipleLink(each.name(), each.name() + " · " + texts.of(each)))
                        .toList(),
                rule.parameters().stream()
                        .filter(Parameters.builtIn().names()::contains)
                        .map(name -> parameter(name, texts, today))
                        .toList());
    }

    /** A number with what it means, where the texts say that, and since when it has held. */
    private static String parameter(String name, Texts texts, LocalDate today) {
        BigDecimal number = Parameters.builtIn().number(name, today);
        String key = "rules.parameter." + name;
        return texts.has(key)
                ? texts.get(key, number)
                : texts.get("rules.parameter", name.substring(name.lastIndexOf('.') + 1), number);
    }
}
