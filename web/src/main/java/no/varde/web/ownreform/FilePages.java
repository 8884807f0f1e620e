package no.varde.web.ownreform;

import no.varde.core.access.Right;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.Reforms;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;

/** Any reform as a file that can be edited elsewhere and taken in again. */
final class FilePages {

    private final Desk desk;

    private FilePages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        FilePages pages = new FilePages(desk);
        routes.get("/{municipality}/reforms/{reform}/json", Right.READ, pages::json);
        routes.get("/{municipality}/reforms/{reform}/csv", Right.READ, pages::csv);
    }

    private Answer json(Request request) {
        Node reform = reform(request);
        return Answer.download(
                request.variable("reform") + ".json", "application/json", out -> ReformFiles.json(reform, out));
    }

    private Answer csv(Request request) {
        Node reform = reform(request);
        return Answer.download(
                request.variable("reform") + ".csv",
                "text/csv",
                out -> ReformFiles.csv(reform, request.language(), out));
    }

    private Node reform(Request request) {
        Reforms reforms = desk.facts(request).reforms();
        Reform reform = reforms.find(request.variable("reform")).orElseThrow(HttpError::notFound);
        return DraftNodes.node(ReformDraft.of(reform, reforms.crosswalk()));
    }
}
