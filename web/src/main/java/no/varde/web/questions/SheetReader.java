package no.varde.web.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.Lapsed;
import no.varde.core.findings.OpenQuestion;
import no.varde.core.findings.RoomForAction;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Links;
import no.varde.web.situation.QuestionKey;

/**
 * Makes the sheet of the questions: the next one in large, the others by what they are about.
 *
 * @param room the room for action today
 * @param on the measure that alone is asked about; empty for all
 * @param links where things are shown
 * @param changeable what whoever reads may change
 * @param path the path of the page
 * @param answered how many questions have been answered in all
 */
record SheetReader(
        RoomForAction room, Optional<String> on, Links links, Changeable changeable, String path, int answered) {

    /**
     * The sheet.
     *
     * @param chosen the key of the question that was asked for; empty for the next
     * @param after the key after which the next is looked for; empty for the most useful
     * @param typed what was typed in its form
     */
    QuestionSheet read(
            String chosen, String after, Optional<QuestionSheet.Effect> effect, Values typed, FieldErrors errors) {
        Inquiry inquiry = on.map(id -> Inquiry.of(room, Ref.measure(id))).orElseGet(() -> Inquiry.of(room));
        Optional<OpenQuestion> next = QuestionKey.find(inquiry, chosen).or(() -> next(inquiry.questions(), after));
        CardReader cards = new CardReader(room.situation(), links, changeable, path, typed, errors);
        List<QuestionSheet.Group> rest = rest(inquiry, next, cards);
        boolean putOff = next.isEmpty() && !inquiry.questions().isEmpty();
        return new QuestionSheet(
                progress(inquiry),
                effect,
                next.map(cards::read),
                after,
                putOff ? path : "",
                lapsed(inquiry, cards),
                rest,
                rest.stream().mapToInt(each -> each.lines().size()).sum(),
                on.orElse(""),
                errors);
    }

    /** What was confirmed up to an earlier day of what whoever reads may answer. */
    private Optional<QuestionSheet.Again> lapsed(Inquiry inquiry, CardReader cards) {
        List<Lapsed> lapsed = Lapsed.of(inquiry, room.situation().facts()).stream()
                .filter(each -> Answering.mayAnswer(each.question(), room.situation(), changeable))
                .toList();
        Texts texts = links.page().texts();
        return lapsed.stream()
                .map(Lapsed::upTo)
                .max(Comparator.naturalOrder())
                .map(upTo -> new QuestionSheet.Again(
                        texts.get("questions.lapsed", lapsed.size(), upTo),
                        lapsed.stream()
                                .map(each -> answered(each, cards, texts))
                                .toList()));
    }

    private QuestionSheet.Answered answered(Lapsed each, CardReader cards, Texts texts) {
        String about = cards.named(each.question().about()).flatMap(links::name).orElse("");
        return new QuestionSheet.Answered(
                TableReader.PREFIX + QuestionKey.of(each.question()),
                (each.beforeOurTime() ? Answering.Way.OLDER : Answering.Way.NONE).text(),
                texts.get(
                        each.beforeOurTime() ? "questions.lapsed.older" : "questions.lapsed.none",
                        about,
                        texts.of(each.question().text()),
                        each.upTo()));
    }

    private QuestionSheet.Progress progress(Inquiry inquiry) {
        int all = inquiry.answered() + inquiry.waiting();
        Texts texts = links.page().texts();
        return new QuestionSheet.Progress(
                inquiry.questions().size(),
                inquiry.answered(),
                all,
                texts.get("questions.progress", inquiry.answered(), all),
                answered == 0 || on.isPresent() ? "" : texts.get("questions.answered", answered));
    }

    /** The first that whoever reads may answer, after those that were put off; the first of all when they may answer none. */
    private Optional<OpenQuestion> next(List<OpenQuestion> questions, String after) {
        List<OpenQuestion> theirs = questions.stream()
                .filter(each -> Answering.mayAnswer(each.question(), room.situation(), changeable))
                .toList();
        List<OpenQuestion> asked = theirs.isEmpty() ? questions : theirs;
        int from = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (QuestionKey.of(asked.get(i).question()).equals(after)) {
                from = i + 1;
            }
        }
        return asked.stream().skip(from).findFirst();
    }

    private List<QuestionSheet.Group> rest(Inquiry inquiry, Optional<OpenQuestion> next, CardReader cards) {
        Texts texts = links.page().texts();
        Map<String, List<QuestionSheet.Line>> byName = new LinkedHashMap<>();
        for (OpenQuestion each : inquiry.questions()) {
            if (!next.equals(Optional.of(each))) {
                String name = cards.named(each.question().about())
                        .flatMap(links::name)
                        .orElseGet(() -> texts.get("room.unknown.whole"));
                byName.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(new QuestionSheet.Line(
                                texts.of(each.question().text()),
                                path + QuestionKey.query(each.question()),
                                CardReader.tells(each, texts)));
            }
        }
        List<QuestionSheet.Group> groups = new ArrayList<>();
        byName.forEach((name, lines) -> groups.add(new QuestionSheet.Group(name, lines)));
        return groups;
    }
}
