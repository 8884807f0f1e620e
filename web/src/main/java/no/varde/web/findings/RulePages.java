package no.varde.web.findings;

import java.util.List;
import no.varde.core.access.Right;
import no.varde.core.findings.Rule;
import no.varde.core.situation.Parameters;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import varde.pages.StaticTemplates;

/**
 * Every rule and principle with its source, its thresholds and an example, and the scales that are our own, so that anyone
 * can question them.
 */
public final class RulePages {

    private final List<Rule> rules;

    private RulePages(List<Rule> rules) {
        this.rules = rules;
    }

    /** Adds the routes of this page, for the rules that are used. */
    public static void addTo(Routes.Builder routes, List<Rule> rules) {
        RulePages pages = new RulePages(List.copyOf(rules));
        routes.get("/about/rules", Right.OPEN, pages::rules);
        routes.get("/about/principles", Right.OPEN, pages::principles);
    }

    private Answer rules(Request request) {
        Page page = request.page(request.texts().get("rules.title"));
        return Answer.page(new StaticTemplates().findingsRules(page, sheet(request)));
    }

    private Answer principles(Request request) {
        Page page = request.page(request.texts().get("rules.principles.all"));
        return Answer.page(
                new StaticTemplates().findingsPrinciples(page, sheet(request).principles()));
    }

    private RuleSheet sheet(Request request) {
        return new RuleReader(rules, Parameters.builtIn(), request.texts(), request.today()).read();
    }
}
