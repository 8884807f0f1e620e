package no.varde.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.varde.core.basics.Language;

/**
 * Readers who look at one page after another, as one person after another. A new one for each page would be a new
 * process, and that takes longer than to look at a page.
 */
final class Readers implements AutoCloseable {

    private final Browser browser;
    private final Map<Kind, Deque<Reader>> idle = new HashMap<>();

    Readers(Browser browser) {
        this.browser = browser;
    }

    private record Kind(Language language, boolean script) {}

    /** Lends a reader of a language, with or without scripts. One that lost its page is sent away and not lent again. */
    void lend(Language language, boolean script, Consumer<Reader> visit) {
        Deque<Reader> waiting = idle.computeIfAbsent(new Kind(language, script), any -> new ArrayDeque<>());
        Reader reader = waiting.isEmpty() ? new Reader(browser, language, script) : waiting.pop();
        try {
            visit.accept(reader);
        } catch (PlaywrightException e) {
            reader.close();
            throw e;
        } catch (RuntimeException | AssertionError e) {
            reader.recover();
            waiting.push(reader);
            throw e;
        }
        waiting.push(reader);
    }

    @Override
    public void close() {
        idle.values().forEach(all -> all.forEach(Reader::close));
        idle.clear();
    }
}
