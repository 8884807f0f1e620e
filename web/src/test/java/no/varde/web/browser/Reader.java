package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import no.varde.core.basics.Language;

/** Somebody who reads pages in a language: cookies and storage of their own, one page at a time, an ear on its console. */
final class Reader implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final CDPSession storage;
    private final List<String> said = new ArrayList<>();
    private final Map<Pages, List<Cookie>> kept = new WeakHashMap<>();
    private WeakReference<Pages> person = new WeakReference<>(null);
    private String asked = "";

    Reader(Browser browser, Language language, boolean script) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.tag())
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE));
        if (script) {
            // Axe comes along to every page that is opened, which is quicker than to hand it to each.
            context.addInitScript(Axe.SCRIPT);
        }
        page = context.newPage();
        storage = context.newCDPSession(page);
        page.onConsoleMessage(message -> {
            // That an error page has an error's status is said of the page itself, and is meant. What a server of an
            // earlier test still said of its icon when it stopped belongs to nobody.
            boolean ofNoResource = !message.text().startsWith("Failed to load resource");
            boolean late = message.location().contains("/favicon.ico") && !isOfTheServer(message.location());
            if (ofNoResource || (!late && !message.location().startsWith(asked))) {
                said.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(said::add);
    }

    /** Goes on as a person; what another left behind in cookies is kept for when that one comes back. */
    void be(Pages next, Consumer<Page> entering) {
        if (person.get() == next) {
            return;
        }
        beNobody();
        person = new WeakReference<>(next);
        List<Cookie> own = kept.get(next);
        if (own == null) {
            entering.accept(page);
        } else {
            context.addCookies(own);
        }
    }

    /** Goes on as somebody who has never been here. */
    void beNobody() {
        Pages before = person.get();
        if (before != null) {
            kept.put(before, context.cookies());
        }
        person = new WeakReference<>(null);
        context.clearCookies();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Forgets a page on which something went wrong. */
    void recover() {
        page.navigate("about:blank");
        said.clear();
    }

    Page page() {
        return page;
    }

    Response goTo(String url) {
        asked = url;
        forget(url);
        return page.navigate(url);
    }

    /** Makes the next visit to a place a first visit, but for the cookies: what its pages have kept is gone. */
    private void forget(String url) {
        JsonObject what = new JsonObject();
        what.addProperty("origin", URI.create(url).resolve("/").toString());
        what.addProperty("storageTypes", "local_storage");
        storage.send("Storage.clearDataForOrigin", what);
    }

    void resize(int width) {
        page.setViewportSize(width, height(width));
    }

    private boolean isOfTheServer(String address) {
        return !asked.isEmpty()
                && address.startsWith(URI.create(asked).resolve("/").toString());
    }

    void assertSilentConsole() {
        List<String> heard = List.copyOf(said);
        said.clear();
        assertThat(heard).as("said in the console of " + asked).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private static int height(int width) {
        return width == Pages.NARROW ? 740 : 900;
    }
}
