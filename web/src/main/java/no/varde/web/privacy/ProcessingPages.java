package no.varde.web.privacy;

import java.util.List;
import java.util.stream.IntStream;
import no.varde.core.access.Right;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** What the program does with personal data, for a municipality's record and its impact assessment. */
public final class ProcessingPages {

    /** What personal data is processed for, as the texts name it. */
    public static final List<String> PURPOSES = List.of("plan", "access", "trail", "running");

    /** What else stands on the page, below the purposes. */
    public static final List<String> PARTS = List.of("special", "safety", "rights", "third", "dpia");

    private ProcessingPages() {}

    /** Adds the route. */
    public static void addTo(Routes.Builder routes) {
        routes.get("/about/personal-data", Right.OPEN, ProcessingPages::show);
    }

    /** What is to be said of a part, point by point. */
    public static List<String> points(Texts texts, String part) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "processing." + part + "." + number)
                .takeWhile(texts::has)
                .map(key -> texts.get(key))
                .toList();
    }

    private static Answer show(Request request) {
        return Answer.page(new StaticTemplates()
                .privacyProcessing(request.page(request.texts().get("processing.title"))));
    }
}
