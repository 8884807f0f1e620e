package no.varde.web.api;

import java.util.List;
import no.varde.core.access.Right;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** The routes for programs, and the page that tells people how to use them. */
public final class ApiPages {

    private ApiPages() {}

    /**
     * A command to copy.
     *
     * @param title what it does
     * @param lines the command itself
     */
    public record Command(String title, String lines) {}

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        Operations.of(desk).forEach(each -> routes.program(each.method(), each.path(), each.right(), each.handler()));
        routes.get("/about/api", Right.OPEN, ApiPages::about);
    }

    private static Answer about(Request request) {
        Texts texts = request.texts();
        return Answer.page(new StaticTemplates().apiAbout(request.page(texts.get("api.title")), commands(request)));
    }

    private static List<Command> commands(Request request) {
        Texts texts = request.texts();
        String api = request.address("/api/v1");
        String place = api + "/municipalities/" + texts.get("api.curl.place");
        String with = "curl -H \"Authorization: Bearer $VARDE_TOKEN\" ";
        String json = "-H \"Content-Type: application/json\" ";
        return List.of(
                new Command(texts.get("api.curl.municipalities"), with + api + "/municipalities"),
                new Command(texts.get("api.curl.list"), with + "\"" + place + "/facts?kind=measure&limit=10\""),
                new Command(texts.get("api.curl.single"), with + "-i " + place + "/facts/measure:m1"),
                new Command(
                        texts.get("api.curl.add"),
                        with + json + "-d '{\"kind\":\"measure\",\"fields\":{\"title\":\"" + texts.get("api.curl.title")
                                + "\"}}' " + place + "/facts"),
                new Command(
                        texts.get("api.curl.change"),
                        with + json + "-H 'If-Match: \"1\"' -X PUT -d '{\"fields\":{\"title\":\""
                                + texts.get("api.curl.title") + "\"}}' " + place + "/facts/measure:m1"),
                new Command(texts.get("api.curl.findings"), with + place + "/findings"));
    }
}
