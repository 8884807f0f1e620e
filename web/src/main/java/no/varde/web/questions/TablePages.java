package no.varde.web.questions;

import java.util.HashMap;
import java.util.Map;
import no.varde.core.access.Right;
import no.varde.core.findings.RoomForAction;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** Says of many measures at once who has not taken part yet and who has not decided, or that nobody can know. */
final class TablePages {

    private final Desk desk;

    private TablePages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        TablePages pages = new TablePages(desk);
        routes.get("/{municipality}/questions/table", Right.CHANGE_OWN, pages::show);
        routes.post("/{municipality}/questions/table", Right.CHANGE_OWN, pages::save);
    }

    private Answer show(Request request) {
        Texts texts = request.texts();
        RoomForAction room = desk.room(request, request.today());
        Page page = request.page(texts.get("questions.table.title"))
                .in("room")
                .under(texts.get("room.title"), "/room-for-action")
                .under(texts.get("questions.title"), "/questions");
        Links links = new Links(room.situation().facts(), page);
        TableSheet sheet = new TableReader(room, links, Changeable.of(request, desk), request.form()).read();
        return Answer.page(new StaticTemplates().questionsTable(page, sheet));
    }

    private Answer save(Request request) {
        Map<String, Answering.Way> answers = new HashMap<>();
        for (String name : request.form().names()) {
            if (name.startsWith(TableReader.PREFIX)) {
                Answering.Way.of(request.form().text(name))
                        .filter(way -> way != Answering.Way.FACTS)
                        .ifPresent(way -> answers.put(name.substring(TableReader.PREFIX.length()), way));
            }
        }
        String questions = "/" + request.variable("municipality") + "/questions";
        return new Answering(desk, request)
                .confirm(answers)
                .map(batch -> Answer.seeOther(questions + "?" + EffectReader.query(batch)))
                .orElseGet(() -> Answer.seeOther(questions + "/table").saying("questions.table.nothing.said"));
    }
}
