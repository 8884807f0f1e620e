package no.varde.web.privacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.varde.core.access.Right;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.Reading;
import no.varde.web.http.Answer;
import no.varde.web.http.Place;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** What the program does with personal data, for a municipality's record and its impact assessment. */
public final class ProcessingPages {

    /** What personal data is processed for, as the texts name it. */
    public static final List<String> PURPOSES = List.of("plan", "access", "trail", "letters", "running");

    /** What else stands on the page, below the purposes. */
    public static final List<String> PARTS = List.of("special", "safety", "rights", "third", "dpia");

    private final Desk desk;

    private ProcessingPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the route. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        routes.get("/about/personal-data", Right.OPEN, new ProcessingPages(desk)::show);
    }

    /** What is to be said of a part, point by point. */
    public static List<String> points(Texts texts, String part) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "processing." + part + "." + number)
                .takeWhile(texts::has)
                .map(key -> texts.get(key))
                .toList();
    }

    private Answer show(Request request) {
        return Answer.page(new StaticTemplates()
                .privacyProcessing(request.page(request.texts().get("processing.title")), keptBy(request)));
    }

    /** The municipalities for which whoever asks may read how long data is kept; none for those who are not signed in. */
    private List<Place> keptBy(Request request) {
        if (!request.caller().isSignedIn()) {
            return List.of();
        }
        List<LocalMunicipality> all = desk.store().read(Reading::municipalities);
        return all.stream()
                .flatMap(each -> desk.place(each.id()).stream())
                .filter(place -> request.caller().may(Right.READ_PEOPLE, Optional.of(place)))
                .toList();
    }
}
