package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Axe-core on an open page. It is asked by itself and not through its library, which opens a second page for each answer
 * and brings every element home that broke no rule: that is most of the time a test takes.
 */
final class Axe {

    /** WCAG 2.2 AA and what it builds on, and axe's own advice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final String RUN = """
            async ({ tags, colours }) => {
              const found = await axe.run(document, {
                runOnly: { type: "tag", values: tags },
                rules: { "color-contrast": { enabled: colours } },
                resultTypes: ["violations"],
              });
              const place = node => `${node.target.join(" ")} ${node.html} ${node.failureSummary}`;
              return {
                tried: found.passes.length + found.violations.length,
                broken: found.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes.slice(0, 4).map(place).join("; ")}`),
              };
            }
            """;

    private Axe() {}

    /** The rules that a page breaks, each with the first places where it does. */
    static void assertNothingBroken(Page page) {
        assertNothingBroken(page, true);
    }

    /** The same, with or without the contrast of its colours, which takes as long as all other rules together. */
    static void assertNothingBroken(Page page, boolean colours) {
        // It looks into no frame; a page that has one needs more than this.
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        Map<?, ?> found = (Map<?, ?>) page.evaluate(RUN, Map.of("tags", RULES, "colours", colours));
        assertThat((Integer) found.get("tried")).as("rules that axe tried").isGreaterThan(10);
        assertThat((List<?>) found.get("broken"))
                .as("what axe found at " + page.url())
                .isEmpty();
    }
}
