package no.varde.web.situation;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.findings.Comparison;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.Changes;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;

/** What is new to somebody since a day: what is seen now, what is settled, and what others recorded. */
final class SinceReader {

    private static final Set<Comparison.Fate> TOLD = EnumSet.of(Comparison.Fate.SETTLED, Comparison.Fate.NO_LONGER);

    private SinceReader() {}

    /**
     * What is new, in one sentence whose numbers lead to the list of it all; empty when nothing is.
     *
     * @param person the id of whoever reads, whose own recordings are no news to them
     */
    static Optional<OverviewPages.Since> read(RoomForAction now, RoomForAction then, String person, Page page) {
        LocalDate since = then.situation().asOf();
        Comparison comparison = Comparison.between(then, now);
        int gone = (int) comparison.gone().stream()
                .filter(each -> TOLD.contains(each.fate()))
                .count();
        int recorded = (int)
                Changes.between(now.situation().facts(), since, now.situation().asOf()).recorded().stream()
                        .filter(each -> !each.by().equals(person))
                        .count();
        String href = page.link("/room-for-action?since=" + since) + "#changed";
        List<Content> parts = new ArrayList<>();
        add("overview.since.added", comparison.added().size(), href, page.texts(), parts);
        add("overview.since.gone", gone, href, page.texts(), parts);
        add("overview.since.recorded", recorded, href, page.texts(), parts);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverviewPages.Since(
                        page.texts().rich("overview.since", since, page.texts().seriesOf(parts)),
                        href,
                        page.link("/seen")));
    }

    private static void add(String key, int count, String href, Texts texts, List<Content> parts) {
        if (count > 0) {
            parts.add(new varde.pages.StaticTemplates().partsLink(texts.get(key, count), href));
        }
    }
}
