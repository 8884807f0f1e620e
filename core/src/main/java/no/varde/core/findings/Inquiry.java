package no.varde.core.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Ref;

/**
 * What a room for action still asks, the most useful question first: the one whose answer lets the most verdicts be
 * given; of equals the one that the most rules ask, then as the rules ask them. Immutable.
 *
 * <p>Worked example: who raised a measure is asked by two rules, so that the answer settles two things; how much time was
 * set aside is asked by one. Who raised it comes first.
 *
 * @param questions the open questions, each once although several rules may ask it
 * @param answered how many verdicts could be given: what is seen, and what was looked at with nothing to say
 * @param waiting how many verdicts wait for an answer to one of the questions
 */
public record Inquiry(List<OpenQuestion> questions, int answered, int waiting) {

    private static final Comparator<OpenQuestion> MOST_USEFUL = Comparator.comparingInt(
                    (OpenQuestion each) -> each.settles().size())
            .thenComparingInt(each -> each.rules().size())
            .reversed();

    /** Copies. */
    public Inquiry {
        questions = List.copyOf(questions);
    }

    /** What a room for action still asks. */
    public static Inquiry of(RoomForAction room) {
        return of(
                room,
                room.notAssessed(),
                room.findings().size() + room.cleared().size());
    }

    /** What it still asks of a measure, an area or a reform. */
    public static Inquiry of(RoomForAction room, Ref measureAreaOrReform) {
        List<Verdict.NotAssessed> asked = room.notAssessed().stream()
                .filter(each -> each.subject().isWithin(measureAreaOrReform)
                        || each.question().about().equals(measureAreaOrReform))
                .toList();
        long cleared = room.cleared().stream()
                .filter(each -> each.subject().isWithin(measureAreaOrReform))
                .count();
        return of(room, asked, room.findingsOn(measureAreaOrReform).size() + Math.toIntExact(cleared));
    }

    private static Inquiry of(RoomForAction room, List<Verdict.NotAssessed> asked, int answered) {
        Map<Question, List<Verdict.NotAssessed>> byQuestion = new LinkedHashMap<>();
        for (Verdict.NotAssessed each : asked) {
            if (each.question().open()) {
                byQuestion
                        .computeIfAbsent(each.question(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        List<OpenQuestion> questions = new ArrayList<>();
        byQuestion.forEach((question, verdicts) -> questions.add(open(room, question, verdicts)));
        questions.sort(MOST_USEFUL);
        int waiting = questions.stream().mapToInt(each -> each.settles().size()).sum();
        return new Inquiry(questions, answered, waiting);
    }

    private static OpenQuestion open(RoomForAction room, Question question, List<Verdict.NotAssessed> verdicts) {
        Set<Rule> rules = new LinkedHashSet<>();
        verdicts.forEach(each -> room.rule(each.rule()).ifPresent(rules::add));
        return new OpenQuestion(
                question,
                List.copyOf(rules),
                verdicts.stream().map(Verdict.NotAssessed::subject).toList());
    }
}
