package no.varde.web.findings;

import java.util.List;
import java.util.Optional;
import no.varde.web.chart.Kind;
import no.varde.web.http.Choice;
import no.varde.web.situation.FindingCard;

/**
 * The room for action as its page shows it.
 *
 * @param lead the sentence that says what is shown
 * @param since the day to compare with, as typed; empty when none was asked for
 * @param decide the sheet of what is fixed by law, expected and free, by reform
 * @param kinds the kinds with how many of each
 * @param reforms the reforms to choose from
 * @param principles the principles to choose from
 * @param filtered whether something is filtered away
 * @param groups what is seen, by kind
 * @param shown how many are shown
 * @param open the questions that would settle what is not assessed
 * @param closed how many could not be assessed since the history is older than the records
 * @param compared what changed since a day; empty when none was asked for
 */
public record RoomSheet(
        String lead,
        String since,
        List<DecideReform> decide,
        List<KindCount> kinds,
        List<Choice> reforms,
        List<Choice> principles,
        boolean filtered,
        List<KindGroup> groups,
        int shown,
        List<OpenQuestion> open,
        int closed,
        Optional<Compared> compared) {

    /**
     * A reform in the sheet.
     *
     * @param name its name
     * @param areas its areas
     */
    public record DecideReform(String name, List<DecideArea> areas) {}

    /**
     * An area in the sheet.
     *
     * @param name its name
     * @param href where it is shown
     * @param columns what is fixed by law, expected and free
     */
    public record DecideArea(String name, String href, List<List<DecideLine>> columns) {}

    /**
     * A line in the sheet.
     *
     * @param text what it says
     * @param source the place in the law, or the kind of knowledge that it rests on
     */
    public record DecideLine(String text, String source) {}

    /**
     * A kind of finding.
     *
     * @param shape its shape
     * @param choice its box in the filter
     * @param count how many there are
     */
    public record KindCount(Kind shape, Choice choice, int count) {}

    /**
     * What is seen of one kind.
     *
     * @param id its anchor
     * @param name the kind
     * @param first the foremost, shown at once
     * @param rest the others, folded
     */
    public record KindGroup(String id, String name, List<FindingCard> first, List<FindingCard> rest) {}

    /**
     * A question that would settle what is not assessed.
     *
     * @param text the question
     * @param subject what it is asked of
     * @param href where that is shown
     */
    public record OpenQuestion(String text, String subject, String href) {}

    /**
     * What changed between two days.
     *
     * @param added what is seen now and was not then
     * @param gone what was seen then and is not now
     * @param happened what happened in between
     * @param recorded what was recorded in between
     */
    public record Compared(
            List<FindingCard> added, List<GoneLine> gone, List<Happening> happened, List<Happening> recorded) {}

    /**
     * A finding that is gone.
     *
     * @param card as it was
     * @param fate what became of it
     */
    public record GoneLine(FindingCard card, String fate) {}

    /**
     * Something that happened or was recorded.
     *
     * @param when the day, in words
     * @param text what happened
     * @param href where it is shown
     * @param by who recorded it; empty for what happened
     */
    public record Happening(String when, String text, String href, String by) {}
}
