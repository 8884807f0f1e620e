package no.varde.web.search;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.findings.RoomForAction;
import no.varde.core.search.SearchIndex;

/** Gathers everything that can be found in a municipality as of a day, in the order of the sections. */
final class Everything {

    private Everything() {}

    static SearchIndex<Thing> of(RoomForAction room) {
        SearchIndex.Builder<Thing> index = SearchIndex.builder();
        add(new PlanThings(room.situation()).measures(), index);
        add(new ReformThings(room.situation()).all(), index);
        add(new EventThings(room.situation()).all(), index);
        add(new PlanThings(room.situation()).planLines(), index);
        add(new HelpThings(room).all(), index);
        return index.build();
    }

    private static void add(List<Thing> things, SearchIndex.Builder<Thing> index) {
        things.forEach(
                each -> index.add(each, each.titles().toList(), each.rest().toList()));
    }

    /** What people wrote themselves, in one language; which, nobody said. */
    static LocalizedText written(String text) {
        return LocalizedText.only(Language.NB, text);
    }
}
