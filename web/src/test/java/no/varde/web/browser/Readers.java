package no.varde.web.browser;

import com.microsoft.playwright.Browser;
import java.util.EnumMap;
import java.util.Map;
import no.varde.core.basics.Language;

/**
 * One reader for each language, who look at one page after another, as one person after another. A new one for each
 * person would be a new process, and that takes longer than to look at a page.
 */
final class Readers implements AutoCloseable {

    private final Browser browser;
    private final Map<Language, Reader> all = new EnumMap<>(Language.class);

    Readers(Browser browser) {
        this.browser = browser;
    }

    Reader of(Language language) {
        return all.computeIfAbsent(language, this::come);
    }

    private Reader come(Language language) {
        Reader reader = new Reader(browser, language, Pages.WIDE, true);
        reader.forgetWhatPagesKeep();
        reader.bringAxe();
        return reader;
    }

    /** Sends one away whose page went wrong: what it left behind shall not disturb the next page. */
    void sendAway(Language language) {
        Reader gone = all.remove(language);
        if (gone != null) {
            gone.close();
        }
    }

    @Override
    public void close() {
        all.values().forEach(Reader::close);
        all.clear();
    }
}
