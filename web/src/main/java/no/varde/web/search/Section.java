package no.varde.web.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing was found; the parts of the page, in their order. */
enum Section {
    MEASURES,
    REFORMS,
    PROVISIONS,
    DECISIONS,
    MEETINGS,
    PLAN_LINES,
    SEEN,
    HELP;

    /** The name in addresses and anchors: {@code plan-lines}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Section> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }
}
