package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import no.varde.core.basics.Language;
import no.varde.web.Tried;

/**
 * Opens pages in a browser and looks at them as people with different needs do. Belongs to one test class and one thread.
 * With {@code -Dvarde.shots} it leaves pictures in {@code target/screenshots} for people to look at.
 */
public final class Pages {

    /** A usual screen. */
    public static final int WIDE = 1280;

    /** A small telephone. */
    public static final int NARROW = 360;

    private static final int OK = 200;
    private static final boolean BARS = Boolean.getBoolean("varde.bars");
    private static final boolean SHOTS = Boolean.getBoolean("varde.shots");
    private static final Path FOLDER = Path.of("target", "screenshots");

    private static final String OUTSIDE = "document.documentElement.scrollWidth - window.innerWidth";

    /** One question for all, since the first locator on each page makes the driver bring its own scripts along. */
    private static final String LOOK = """
            () => ({
              language: document.documentElement.lang,
              outside: %s,
              headings: [...document.querySelectorAll("h1")].filter(h1 => h1.checkVisibility() && h1.offsetHeight > 0).length,
            })
            """.formatted(OUTSIDE);

    private final Readers readers;
    private final Consumer<Page> entering;
    private final Map<String, Pages> others = new HashMap<>();

    Pages(Readers readers, Consumer<Page> entering) {
        this.readers = readers;
        this.entering = entering;
    }

    /**
     * The same for somebody else, such as one who has signed in. Every reader begins with these steps, in whichever
     * language; what they leave behind in cookies is kept from page to page.
     */
    public Pages as(String name, Consumer<Page> steps) {
        return others.computeIfAbsent(name, any -> new Pages(readers, steps));
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
        readers.lend(language, script, reader -> {
            reader.beNobody();
            reader.resize(width);
            entering.accept(reader.page());
            reader.goTo(url);
            look.accept(reader.page());
            reader.assertSilentConsole();
        });
    }

    /**
     * Looks at a page in every language at both widths: it is there and speaks the language, has one heading of the first
     * rank, scrolls nowhere sideways, keeps the console silent, and breaks no rule of WCAG 2.2 AA. Axe, which takes the
     * time, tries each language at one of the widths, and with the bars on at both.
     */
    public void checkEverywhere(String url, String name) {
        // 422 is a form that is shown again with what is wrong in it.
        checkEverywhere(url, name, Set.of(OK, 422));
    }

    /** The same for a page by which something is refused, with the status of the refusal. */
    public void checkRefusalEverywhere(String url, String name, int status) {
        checkEverywhere(url, name, Set.of(status));
    }

    private void checkEverywhere(String url, String name, Set<Integer> statuses) {
        for (Language language : Language.values()) {
            readers.lend(language, true, reader -> {
                reader.be(this, entering);
                check(reader, url, language, name + "-" + language.tag(), statuses);
            });
        }
    }

    private static void check(Reader reader, String url, Language language, String name, Set<Integer> statuses) {
        reader.resize(WIDE);
        Response response = reader.goTo(url);
        assertThat(response.status()).as("status of " + url).isIn(statuses);
        check(reader.page(), WIDE, language, name, statuses);
        reader.resize(NARROW);
        check(reader.page(), NARROW, language, name, statuses);
        reader.assertSilentConsole();
    }

    private static void check(Page page, int width, Language language, String name, Set<Integer> statuses) {
        shoot(page, name + "-" + width);
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(LOOK);
        assertThat(seen.get("language")).as("language of " + page.url()).isEqualTo(language.tag());
        assertNothingOutside(page, Objects.requireNonNull(seen.get("outside")));
        assertThat(seen.get("headings"))
                .as("headings of the first rank at " + page.url())
                .isEqualTo(1);
        if (widths(language).contains(width)) {
            Axe.assertNothingBroken(page, hasOwnColours(language));
            if (statuses.contains(OK)) {
                tried(page);
            }
        }
    }

    /** Colours are the same in every language: two tell of them, one at each width. With the bars on all three. */
    private static boolean hasOwnColours(Language language) {
        return BARS || language != Language.EN;
    }

    /**
     * The widths at which axe tries a language: each width is tried, and each language; the telephone, where things are in
     * each other's way, in two. With the bars on both.
     */
    public static List<Integer> widths(Language language) {
        if (BARS) {
            return List.of(WIDE, NARROW);
        }
        return List.of(language == Language.NN ? WIDE : NARROW);
    }

    /** No rule of WCAG 2.2 AA, and none of axe's advice, is broken. */
    public static void assertAccessible(Page page) {
        Axe.assertNothingBroken(page);
        tried(page);
    }

    private static void tried(Page page) {
        Tried.PAGES.add(URI.create(page.url()).getPath());
    }

    /** Nothing on the page is wider than the window, but for pictures in a frame of their own. */
    public static void assertNoSidewaysScroll(Page page) {
        assertNothingOutside(page, page.evaluate("() => " + OUTSIDE));
    }

    private static void assertNothingOutside(Page page, Object pixels) {
        assertThat(((Number) pixels).intValue())
                .as("pixels outside the window at " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Keeps a picture of the whole page for people to look at, when they asked for pictures. */
    public static void shoot(Page page, String name) {
        if (SHOTS) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
