package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.basics.Language;

/**
 * Which language a reader gets: the one chosen on the page, kept in a cookie; else the browser's first that Varde
 * speaks; else Bokmål. Plain {@code no} means Bokmål, and a browser that asks for a Sámi language gets it too.
 */
final class LanguageChoice {

    /** The cookie that keeps the choice. */
    static final String COOKIE = "varde-language";

    /** The name in addresses that chooses a language. */
    static final String QUERY = "lang";

    private static final int MOST = 500;
    private static final int A_YEAR = 31_536_000;

    private LanguageChoice() {}

    /** The language by what the request's cookie and its {@code Accept-Language} say; either may be missing. */
    static Language choose(Optional<String> cookie, Optional<String> accepted) {
        return cookie.flatMap(LanguageChoice::exact)
                .or(() -> accepted.filter(text -> text.length() <= MOST).flatMap(LanguageChoice::preferred))
                .orElse(Language.NB);
    }

    /** Keeps a chosen language and leads to the same address without the choice in it, whatever lies there. */
    static Answer switchTo(Head head, HttpServletRequest servlet, Cookies cookies) {
        String query = head.query().without(QUERY).encoded();
        String path = Optional.ofNullable(servlet.getRequestURI())
                .filter(Addresses::isLocal)
                .orElse("/");
        Answer answer = Answer.seeOther(query.isEmpty() ? path : path + "?" + query);
        return exact(head.query().text(QUERY))
                .map(language -> answer.settingCookie(cookies.set(COOKIE, language.tag(), A_YEAR)))
                .orElse(answer);
    }

    /** One of the three tags and nothing else. */
    static Optional<Language> exact(String tag) {
        return Language.of(tag).filter(language -> language.tag().equals(tag));
    }

    private static Optional<Language> preferred(String header) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> spoken(range.getRange()).stream())
                .findFirst();
    }

    private static Optional<Language> spoken(String range) {
        String primary = range.split("-", 2)[0];
        return switch (primary) {
            case "se", "sma", "smj" -> Optional.of(Language.NB);
            default -> Language.of(range);
        };
    }
}
