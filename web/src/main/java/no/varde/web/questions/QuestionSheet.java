package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import no.varde.web.http.FieldErrors;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Unsettled;

/**
 * The questions as their page shows them.
 *
 * @param progress how far one has come
 * @param effect what the last answer changed; empty when none was just given
 * @param next the question that is asked now; empty when none is left
 * @param after the key after which the next is looked for, since what stands before was put off; empty for none
 * @param startOver where those that were put off come again; empty when none were, or one is asked
 * @param lapsed what was answered up to an earlier day, to be confirmed anew; empty when nothing was
 * @param rest the other questions, by what they are about
 * @param restCount how many those are
 * @param on the id of the measure that alone is asked about; empty for all
 * @param errors what is wrong with what was typed
 */
public record QuestionSheet(
        Progress progress,
        Optional<Effect> effect,
        Optional<Card> next,
        String after,
        String startOver,
        Optional<Again> lapsed,
        List<Group> rest,
        int restCount,
        String on,
        FieldErrors errors) {

    private static final int FIRST = 3;

    /** Copies. */
    public QuestionSheet {
        rest = List.copyOf(rest);
    }

    /**
     * How far one has come.
     *
     * @param left how many questions are left
     * @param assessed how many things could be assessed
     * @param all how many there are to assess
     * @param text the same in words
     * @param answered how many questions have been answered, in words; empty when none has, or one measure is asked about
     */
    public record Progress(int left, int assessed, int all, String text, String answered) {}

    /**
     * A question that is asked.
     *
     * @param key its key
     * @param text its words
     * @param about what it is about
     * @param aboutHref where that is shown
     * @param tells how much the answer would tell, in words
     * @param rules the rules that ask it
     * @param mayAnswer whether whoever reads may answer
     * @param none the words of "nobody, or nothing more"; empty when that is no answer
     * @param noneSays what that answer records
     * @param older whether "before our time" is an answer
     * @param yes the heading of the form
     * @param fields the fields of the form; none when it is answered elsewhere
     * @param elsewhere where it is answered; empty when here
     * @param later where the next question is, when nobody knows yet
     */
    public record Card(
            String key,
            String text,
            String about,
            String aboutHref,
            String tells,
            List<Unsettled.RuleLink> rules,
            boolean mayAnswer,
            String none,
            String noneSays,
            boolean older,
            String yes,
            List<Field> fields,
            String elsewhere,
            String later) {

        /** Copies. */
        public Card {
            rules = List.copyOf(rules);
            fields = List.copyOf(fields);
        }
    }

    /**
     * What an answer changed.
     *
     * @param said what it comes to, in words
     * @param added what is seen now and was not before
     * @param gone what was seen before and is not any more, with what became of it
     * @param opened how many questions it opened and why, in words; empty when it opened none
     * @param lines the questions that it opened
     * @param batch by which it is undone; empty when whoever reads may not
     * @param key the question that it answered
     */
    public record Effect(
            String said,
            List<FindingCard> added,
            List<Gone> gone,
            String opened,
            List<Line> lines,
            String batch,
            String key) {

        /** Copies. */
        public Effect {
            added = List.copyOf(added);
            gone = List.copyOf(gone);
            lines = List.copyOf(lines);
        }

        /** The foremost of what is seen now. */
        public List<FindingCard> firstAdded() {
            return added.subList(0, Math.min(FIRST, added.size()));
        }

        /** The rest of what is seen now, to be folded. */
        public List<FindingCard> restAdded() {
            return added.subList(Math.min(FIRST, added.size()), added.size());
        }
    }

    /**
     * A finding that is gone.
     *
     * @param card as it was
     * @param fate what became of it
     */
    public record Gone(FindingCard card, String fate) {}

    /**
     * What was answered up to an earlier day.
     *
     * @param said how many answers, and up to which day, in words
     * @param lines each of them: the question, its words and the answer
     */
    public record Again(String said, List<Answered> lines) {

        /** Copies. */
        public Again {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An answer to be confirmed anew.
     *
     * @param name under which it is sent
     * @param value what is sent
     * @param text what it says
     */
    public record Answered(String name, String value, String text) {}

    /**
     * The other questions about one thing.
     *
     * @param name what it is called
     * @param lines its questions
     */
    public record Group(String name, List<Line> lines) {

        /** Copies. */
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One of the other questions.
     *
     * @param text its words
     * @param href where it is asked
     * @param tells how much it would tell
     */
    public record Line(String text, String href, String tells) {}
}
