package no.varde.web.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.OpenQuestion;
import no.varde.core.findings.Question;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.Measure;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Links;
import no.varde.web.situation.QuestionKey;

/** Makes the table of who takes part and who has decided, of the measures that whoever reads may change. */
record TableReader(RoomForAction room, Links links, Changeable changeable, Values typed) {

    /** What the names of the answers begin with, before the key of the question. */
    static final String PREFIX = "q.";

    private static final int MOST = 40;

    /** Made of the questions that the page of the questions asks: what is not asked here is counted, and leads there. */
    TableSheet read() {
        Map<Ref, List<Question>> asked = new LinkedHashMap<>();
        int elsewhere = 0;
        for (OpenQuestion open : Inquiry.of(room).questions()) {
            Question each = open.question();
            if (Answering.mayAnswer(each, room.situation(), changeable)) {
                if (isAsked(each)) {
                    asked.computeIfAbsent(each.about(), any -> new ArrayList<>())
                            .add(each);
                } else {
                    elsewhere++;
                }
            }
        }
        List<Ref> measures = room.situation().facts().all(Measure.class).stream()
                .map(Measure::ref)
                .filter(asked::containsKey)
                .toList();
        return new TableSheet(
                measures.stream()
                        .limit(MOST)
                        .map(ref -> row(ref, asked.getOrDefault(ref, List.of())))
                        .toList(),
                Math.max(0, measures.size() - MOST),
                elsewhere);
    }

    /** Whether a question is one of the table: whether somebody was heard, or a leg has decided. */
    static boolean isAsked(Question question) {
        return question.about().kind() == Ref.Kind.MEASURE
                && question.isConfirmable()
                && Set.of(Ref.Kind.INVOLVEMENT, Ref.Kind.ANCHORING).contains(question.missing());
    }

    /** What several groups that are asked of at once are called. */
    private static String several(Question question, Texts texts) {
        return question.among().stream().allMatch(ActorGroup::isBeyondMunicipality)
                ? texts.get("questions.table.beyond")
                : texts.series(List.copyOf(question.among()));
    }

    private static boolean isOfPeople(Question question) {
        return question.leg().isEmpty()
                && Set.of(Ref.Kind.INVOLVEMENT, Ref.Kind.CONCERN).contains(question.missing());
    }

    private static boolean isOfLegs(Question question) {
        return question.leg().isPresent()
                || Set.of(Ref.Kind.ANCHORING, Ref.Kind.SUBSTANCE_CHANGE).contains(question.missing());
    }

    private TableSheet.Row row(Ref measure, List<Question> questions) {
        String title = links.name(measure).orElse(measure.id());
        Texts texts = links.page().texts();
        List<TableSheet.Cell> groups = new ArrayList<>();
        List<TableSheet.Cell> legs = new ArrayList<>();
        questions.stream()
                .filter(each -> each.group().isPresent())
                .sorted(Comparator.comparing(each -> each.group().orElseThrow()))
                .forEach(each -> groups.add(cell(each, texts.of(group(each)), title)));
        questions.stream()
                .filter(each -> !each.among().isEmpty())
                .forEach(each -> groups.add(cell(each, several(each, texts), title)));
        questions.stream()
                .filter(each -> each.leg().isPresent())
                .sorted(Comparator.comparing(each -> each.leg().orElseThrow()))
                .forEach(each -> legs.add(cell(each, texts.of(leg(each)), title)));
        List<Question> others = Inquiry.of(room, measure).questions().stream()
                .map(OpenQuestion::question)
                .filter(each -> !isAsked(each) && Answering.mayAnswer(each, room.situation(), changeable))
                .toList();
        List<Question> people = others.stream().filter(TableReader::isOfPeople).toList();
        List<Question> ofLegs = others.stream().filter(TableReader::isOfLegs).toList();
        List<Question> rest = others.stream()
                .filter(each -> !isOfPeople(each) && !isOfLegs(each))
                .toList();
        return new TableSheet.Row(
                title,
                links.to(measure),
                groups,
                elsewhere(people, measure),
                legs,
                elsewhere(ofLegs, measure),
                elsewhere(rest, measure));
    }

    /** Questions that have a form of their own: how many, and where the first is asked. */
    private TableSheet.Elsewhere elsewhere(List<Question> questions, Ref measure) {
        return new TableSheet.Elsewhere(
                questions.size(),
                questions.stream()
                        .findFirst()
                        .map(each -> links.page().link(QuestionKey.path(each, measure.id())))
                        .orElse(""));
    }

    private static ActorGroup group(Question question) {
        return question.group().orElseThrow();
    }

    private static Leg leg(Question question) {
        return question.leg().orElseThrow();
    }

    private TableSheet.Cell cell(Question question, String label, String title) {
        Texts texts = links.page().texts();
        String name = PREFIX + QuestionKey.of(question);
        Optional<Answering.Way> chosen = Answering.Way.of(typed.text(name));
        List<Choice> choices = List.of(
                new Choice("", texts.get("questions.table.open"), chosen.isEmpty()),
                choice(Answering.Way.NONE, texts.get("questions.table.none"), chosen),
                choice(Answering.Way.OLDER, texts.get("questions.older"), chosen));
        return new TableSheet.Cell(
                name,
                texts.capital(label),
                texts.get("questions.table.says", title, texts.of(question.text())),
                choices,
                links.page().link(QuestionKey.path(question, question.about().id())));
    }

    private static Choice choice(Answering.Way way, String text, Optional<Answering.Way> chosen) {
        return new Choice(way.text(), text, chosen.equals(Optional.of(way)));
    }
}
