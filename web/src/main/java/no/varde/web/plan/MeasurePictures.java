package no.varde.web.plan;

import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Drawing;
import no.varde.web.chart.SignDrawings;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;
import no.varde.web.situation.PictureFile;

/** What a measure's page shows by signs, as pictures to take along: who takes part, the three legs, the balance. */
final class MeasurePictures {

    private static final String MEASURE = "/{municipality}/measures/{measure}";

    private final Desk desk;

    private MeasurePictures(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        MeasurePictures pictures = new MeasurePictures(desk);
        routes.get(MEASURE + "/groups/svg", Right.READ, request -> pictures.draw(request, MeasurePictures::groups));
        routes.get(MEASURE + "/legs/svg", Right.READ, request -> pictures.draw(request, MeasurePictures::legs));
        routes.get(MEASURE + "/balance/svg", Right.READ, request -> pictures.draw(request, MeasurePictures::balance));
    }

    private interface Draw {
        Optional<Drawing> of(Situation situation, MeasureView view, Request request);
    }

    /** One of which there is nothing to draw leads to the measure's page, which says why. */
    private Answer draw(Request request, Draw draw) {
        Situation situation = desk.situation(request);
        MeasureView view = situation.measure(request.variable("measure")).orElseThrow(HttpError::notFound);
        Page page = request.page(view.title());
        return draw.of(situation, view, request)
                .map(drawing -> PictureFile.of(drawing, page))
                .orElseGet(() -> Answer.seeOther(page.link("/measures/" + view.id())));
    }

    private static Optional<Drawing> groups(Situation situation, MeasureView view, Request request) {
        return new PeopleReader(view, request.texts())
                .grid()
                .map(grid -> SignDrawings.of(grid, PeopleReader.legend(request.texts())));
    }

    private static Optional<Drawing> legs(Situation situation, MeasureView view, Request request) {
        AnchoringReader legs = new AnchoringReader(situation, view, request.texts());
        return Optional.of(SignDrawings.of(titled(view, request.texts().get("overview.anchored")), legs.legs()));
    }

    private static Optional<Drawing> balance(Situation situation, MeasureView view, Request request) {
        return BalanceReader.of(situation, view, request.texts())
                .read(situation.facts().municipality().showBalanceNumber())
                .position()
                .map(position -> SignDrawings.of(titled(view, request.texts().get("measures.balance")), position));
    }

    private static String titled(MeasureView view, String what) {
        return view.title() + ": " + what;
    }
}
