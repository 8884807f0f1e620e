package no.varde.web.municipality;

import java.util.List;
import no.varde.core.municipality.NumberLookup;
import no.varde.web.http.Texts;

/** Says what became of a municipality's number, and which ones took over. */
final class GoneNumber {

    private GoneNumber() {}

    static String text(NumberLookup.Gone gone, Texts texts) {
        List<String> successors = gone.successors().stream()
                .map(each -> each.number().text() + " " + each.officialName())
                .toList();
        return texts.get(
                "municipality.number.gone",
                gone.change().number().text(),
                gone.change().name(),
                texts.of(gone.change().kind()),
                gone.change().day(),
                texts.series(successors));
    }
}
