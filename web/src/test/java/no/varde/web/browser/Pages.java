package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.varde.core.basics.Language;

/** Opens pages in a browser and looks at them as people with different needs do. */
public final class Pages {

    /** A usual screen. */
    public static final int WIDE = 1280;

    /** A small telephone. */
    public static final int NARROW = 360;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Browser browser;

    Pages(Browser browser) {
        this.browser = browser;
    }

    /** Opens a page at a width and in a language, lets a test look at it, and checks that the console stayed silent. */
    public void open(String url, int width, Language language, Consumer<Page> look) {
        open(url, width, language, true, look);
    }

    /** The same without JavaScript. */
    public void openWithoutScript(String url, int width, Language language, Consumer<Page> look) {
        open(url, width, language, false, look);
    }

    private void open(String url, int width, Language language, boolean script, Consumer<Page> look) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == NARROW ? 740 : 900)
                .setLocale(language.tag())
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> {
                // That an error page has an error's status is said of the page itself, and is meant.
                if (!message.text().startsWith("Failed to load resource")
                        || !message.location().startsWith(url)) {
                    said.add(message.text() + " " + message.location());
                }
            });
            page.onPageError(said::add);
            page.navigate(url);
            look.accept(page);
            assertThat(said).as("said in the console of " + url).isEmpty();
        }
    }

    /**
     * Looks at a page in every language at both widths: no rule of WCAG 2.2 AA broken, nothing that scrolls sideways,
     * a silent console; and leaves pictures in {@code target/screenshots}.
     */
    public void checkEverywhere(String url, String name) {
        for (Language language : Language.values()) {
            for (int width : new int[] {WIDE, NARROW}) {
                open(url, width, language, page -> {
                    shoot(page, name + "-" + language.tag() + "-" + width);
                    assertAccessible(page);
                    assertNoSidewaysScroll(page);
                });
            }
        }
    }

    /** No rule of WCAG 2.2 AA, and none of axe's advice, is broken. */
    public static void assertAccessible(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(results.getPasses()).as("rules that axe tried").hasSizeGreaterThan(10);
        assertThat(results.getViolations())
                .as("what axe found at " + page.url())
                .extracting(Pages::words)
                .isEmpty();
    }

    private static String words(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .limit(4)
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }

    /** Nothing on the page is wider than the window, but for pictures in a frame of their own. */
    public static void assertNoSidewaysScroll(Page page) {
        Object tooWide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue())
                .as("pixels outside the window at " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Keeps a picture of the whole page for people to look at. */
    public static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
    }
}
