package no.varde.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.access.Right;
import no.varde.core.draft.Field;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Reason;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Provision;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Reforms;
import no.varde.web.http.Answer;
import no.varde.web.http.JsonText;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.transfer.FactTree;

/** What programs read beside facts: municipalities, reforms and findings. */
final class Looking {

    private final Desk desk;

    Looking(Desk desk) {
        this.desk = desk;
    }

    Answer municipalities(Request request) {
        List<Map<String, Object>> all = desk.municipalities().stream()
                .filter(each -> request.caller().may(Right.READ, desk.place(each.id())))
                .map(Looking::tree)
                .toList();
        return Answer.json(200, JsonText.of(Map.of("municipalities", all)));
    }

    Answer municipality(Request request) {
        return Answer.json(200, JsonText.of(tree(desk.facts(request).municipality())))
                .tagged(Tag.of(desk.revision(request)));
    }

    private static Map<String, Object> tree(LocalMunicipality municipality) {
        Map<String, Object> members = new LinkedHashMap<>(FactTree.of(municipality));
        members.put("facts", Operations.MUNICIPALITY.replace("{municipality}", municipality.id()) + "/facts");
        return members;
    }

    Answer findings(Request request) {
        LocalDate day = request.day();
        Texts texts = request.texts();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("day", day);
        members.put(
                "findings",
                desk.room(request).findings().stream()
                        .map(each -> tree(each, texts))
                        .toList());
        return Answer.json(200, JsonText.of(members));
    }

    private static Map<String, Object> tree(Finding finding, Texts texts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.rule());
        members.put("kind", Field.written(finding.kind()));
        members.put("principles", finding.principles().stream().map(Enum::name).toList());
        members.put("subject", finding.subject().ref().text());
        members.put("name", texts.of(finding.subject().name()));
        finding.subject().other().ifPresent(each -> members.put("other", each.text()));
        finding.subject().group().ifPresent(each -> members.put("group", each.text()));
        finding.subject().leg().ifPresent(each -> members.put("leg", Field.written(each)));
        members.put("sentence", texts.of(finding.sentence()));
        members.put(
                "reasons",
                finding.reasons().stream().map(each -> tree(each, texts)).toList());
        finding.suggestion().ifPresent(each -> members.put("suggestion", texts.of(each)));
        finding.daysToAct().ifPresent(days -> members.put("daysToAct", days));
        return members;
    }

    private static Map<String, Object> tree(Reason reason, Texts texts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", texts.of(reason.text()));
        members.put("fact", reason.fact().text());
        return members;
    }

    Answer reforms(Request request) {
        return tree(desk.reforms(), request);
    }

    /** Those of a municipality, its own among them. */
    Answer ownReforms(Request request) {
        return tree(desk.facts(request).reforms(), request);
    }

    private static Answer tree(Reforms reforms, Request request) {
        Texts texts = request.texts();
        return Answer.json(
                200,
                JsonText.of(Map.of(
                        "reforms",
                        reforms.all().stream()
                                .map(each -> tree(each, request.today(), texts))
                                .toList())));
    }

    private static Map<String, Object> tree(Reform reform, LocalDate today, Texts texts) {
        Map<String, Object> members = named(reform.id(), texts.of(reform.name()));
        members.put("from", reform.periodAsOf(today).from());
        members.put("until", reform.periodAsOf(today).until());
        members.put(
                "areas", reform.areas().stream().map(each -> tree(each, texts)).toList());
        return members;
    }

    private static Map<String, Object> tree(ReformArea area, Texts texts) {
        Map<String, Object> members = named(area.id(), texts.of(area.name()));
        members.put("solutions", provisions(area.solutions(), texts));
        members.put("duties", provisions(area.duties(), texts));
        return members;
    }

    private static List<Map<String, Object>> provisions(List<? extends Provision> all, Texts texts) {
        return all.stream().map(each -> named(each.id(), texts.of(each.line()))).toList();
    }

    private static Map<String, Object> named(String id, String name) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("name", name);
        return members;
    }
}
