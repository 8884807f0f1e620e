package no.varde.web.about;

import java.util.List;
import no.varde.core.access.Right;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import varde.pages.StaticTemplates;

/** Pages about Varde itself: what its words mean, and under which licences it and what it brings along may be used. */
public final class AboutPages {

    private static final List<Licence> BROUGHT_ALONG = List.of(
            new Licence("Designsystemet", "about.licences.designsystemet", "MIT", "Digitaliseringsdirektoratet"),
            new Licence("Inter", "about.licences.inter", "SIL Open Font License 1.1", "The Inter Project Authors"),
            new Licence("Eclipse Jetty", "about.licences.jetty", "Apache-2.0", "Webtide, Mort Bay Consulting"),
            new Licence("jte", "about.licences.jte", "Apache-2.0", "Andreas Hager-Clukas"),
            new Licence("SQLite", "about.licences.sqlite", "public domain", "D. Richard Hipp"),
            new Licence("SQLite JDBC", "about.licences.driver", "Apache-2.0", "Taro L. Saito"),
            new Licence("Jackson", "about.licences.json", "Apache-2.0", "FasterXML"),
            new Licence("FastCSV", "about.licences.csv", "MIT", "Oliver Siegmar"),
            new Licence("Apache POI", "about.licences.poi", "Apache-2.0", "The Apache Software Foundation"),
            new Licence("Password4j", "about.licences.password", "Apache-2.0", "David Bertoldi"),
            new Licence("SLF4J", "about.licences.log", "MIT", "QOS.ch"));

    private AboutPages() {}

    /** Something that comes with Varde, what it does here, and its terms. */
    public record Licence(String name, String useKey, String terms, String holder) {}

    /** The routes. */
    public static void addTo(Routes.Builder routes) {
        routes.get("/about/licences", Right.OPEN, AboutPages::licences);
        routes.get("/about/terms", Right.OPEN, AboutPages::terms);
    }

    private static Answer terms(Request request) {
        return Answer.page(new StaticTemplates()
                .aboutTerms(request.page(request.texts().get("terms.title")), Terms.in(request.texts())));
    }

    private static Answer licences(Request request) {
        return Answer.page(new StaticTemplates()
                .aboutLicences(request.page(request.texts().get("about.licences.title")), BROUGHT_ALONG));
    }
}
