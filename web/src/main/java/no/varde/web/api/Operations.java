package no.varde.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.web.http.Answer;
import no.varde.web.http.Method;
import no.varde.web.situation.Desk;

/** Everything that a program can ask for. */
final class Operations {

    private static final String V1 = "/api/v1";
    private static final String MUNICIPALITIES = V1 + "/municipalities";
    static final String MUNICIPALITY = MUNICIPALITIES + "/{municipality}";
    private static final String FACTS = MUNICIPALITY + "/facts";
    private static final String FACT = FACTS + "/{fact}";
    private static final String TAG = "The ETag that the fact had when it was fetched";

    private Operations() {}

    static List<Operation> of(Desk desk) {
        return Stream.concat(reading(desk), writing(desk)).toList();
    }

    private static Stream<Operation> reading(Desk desk) {
        Looking looking = new Looking(desk);
        FactReading facts = new FactReading(desk);
        return Stream.of(
                Operation.get(
                                V1 + "/openapi.json",
                                Right.OPEN,
                                "getDescription",
                                "This description",
                                request -> Answer.json(200, OpenApi.text(of(desk))))
                        .answers(200, "OpenAPI 3.1", OpenApi.ANYTHING),
                Operation.get(
                                MUNICIPALITIES,
                                Right.SELF,
                                "listMunicipalities",
                                "The municipalities in which whoever asks may read",
                                looking::municipalities)
                        .answers(200, "The municipalities, by name", "Municipalities"),
                Operation.get(
                                MUNICIPALITY,
                                Right.READ,
                                "getMunicipality",
                                "A municipality and its settings",
                                looking::municipality)
                        .answers(200, "The municipality", "Municipality")
                        .problem(404, "There is none such, or one may not read there"),
                Operation.get(
                                FACTS,
                                Right.READ,
                                "listFacts",
                                "The facts that stand, in the order in which they were recorded",
                                facts::list)
                        .query(
                                "kind",
                                "Only facts of this kind",
                                Map.of(
                                        "enum",
                                        Stream.concat(Draft.kinds().stream(), Stream.of(Ref.Kind.COMMENT))
                                                .map(Ref.Kind::text)
                                                .toList()))
                        .query(
                                "limit",
                                "How many at most; 100 when nothing is said",
                                Map.of("type", "integer", "minimum", 1, "maximum", FactReading.MOST))
                        .query("after", "The facts after this one, as \"next\" names it", Map.of("type", "string"))
                        .header("If-None-Match", "The ETag of the list when it was last fetched", false)
                        .answers(200, "Some of the facts, and where more of them are", "Facts")
                        .answers(304, "Nothing has changed since", "")
                        .problem(400, "A parameter says what it cannot")
                        .problem(404, "There is no such municipality, or one may not read there"),
                Operation.get(FACT, Right.READ, "getFact", "One fact, by its kind and id: measure:m1", facts::one)
                        .header("If-None-Match", "The ETag of the fact when it was last fetched", false)
                        .answers(200, "The fact, with its version as its ETag", "Fact")
                        .answers(304, "It has not changed since", "")
                        .problem(404, "There is none such")
                        .problem(410, "It is marked as entered in error; its ETag is told"),
                Operation.get(
                                MUNICIPALITY + "/findings",
                                Right.READ,
                                "listFindings",
                                "The room for action: what is seen, why, and what one could do next",
                                looking::findings)
                        .query("day", "As of which day; today when nothing is said", Map.of("format", "date"))
                        .answers(200, "The findings, risks first", "Findings")
                        .problem(400, "The day is none"),
                Operation.get(
                                MUNICIPALITY + "/reforms",
                                Right.READ,
                                "listReformsOfMunicipality",
                                "The reforms that a municipality can take up: those of all, and its own as they are now",
                                looking::ownReforms)
                        .answers(200, "The reforms", "Reforms"),
                Operation.get(
                                V1 + "/reforms",
                                Right.SELF,
                                "listReforms",
                                "The reforms that every municipality can take up, with their areas, solutions and duties,"
                                        + " by whose ids facts point at them",
                                looking::reforms)
                        .answers(200, "The reforms", "Reforms"));
    }

    private static Stream<Operation> writing(Desk desk) {
        FactWriting facts = new FactWriting(desk);
        return Stream.of(
                Operation.of(Method.POST, FACTS, Right.CHANGE_OWN, "addFact", "Records a fact", facts::add)
                        .sends(OpenApi.ref("NewFact"))
                        .answers(201, "It is recorded; Location says where it is", "Fact")
                        .problem(403, "One may not record this")
                        .problem(409, "There is a fact with this id")
                        .problem(422, "Everything that is wrong with it"),
                Operation.of(Method.PUT, FACT, Right.CHANGE_OWN, "changeFact", "Changes a fact", facts::change)
                        .header("If-Match", TAG, true)
                        .sends(OpenApi.ref("ChangedFact"))
                        .answers(200, "It is changed, or was so already", "Fact")
                        .problem(403, "One may not change this")
                        .problem(404, "There is none such")
                        .problem(410, "It is marked as entered in error, and must be put back first")
                        .problem(412, "Somebody else has changed it since")
                        .problem(422, "Everything that is wrong with it")
                        .problem(428, "If-Match is missing"),
                Operation.of(
                                Method.POST,
                                FACT + "/entered-in-error",
                                Right.CHANGE_OWN,
                                "enterFactInError",
                                "Marks a fact as entered in error: it is gone on every day, and kept in the history",
                                facts::enterInError)
                        .header("If-Match", TAG, true)
                        .sends(OpenApi.ref("Why"))
                        .answers(204, "It is marked", "")
                        .problem(403, "One may not change this")
                        .problem(404, "There is none such")
                        .problem(410, "It is marked already")
                        .problem(412, "Somebody else has changed it since")
                        .problem(422, "Why is missing or too long")
                        .problem(428, "If-Match is missing"),
                Operation.of(
                                Method.POST,
                                FACT + "/put-back",
                                Right.CHANGE_OWN,
                                "putFactBack",
                                "Puts back a fact that is marked as entered in error",
                                facts::putBack)
                        .header("If-Match", TAG, true)
                        .answers(200, "It stands again", "Fact")
                        .problem(403, "One may not change this")
                        .problem(404, "There is none such")
                        .problem(409, "It is not marked as entered in error")
                        .problem(412, "Somebody else has changed it since")
                        .problem(428, "If-Match is missing"));
    }
}
