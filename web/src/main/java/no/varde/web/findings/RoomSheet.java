package no.varde.web.findings;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import no.varde.web.chart.Kind;
import no.varde.web.http.Choice;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Unsettled;

/**
 * The room for action as its page shows it.
 *
 * @param said the sentence that says what is shown; every number in it leads to the list behind it
 * @param since the day to compare with, as typed; empty when none was asked for
 * @param decide the sheet of what is fixed by law, expected and free, by reform
 * @param kinds the kinds with how many of each
 * @param reforms the reforms to choose from
 * @param areas the areas to choose from
 * @param principles the principles to choose from
 * @param concerned the groups of people to choose from
 * @param by what one can group by
 * @param unknown what the address names and nobody knows
 * @param filtered whether something is filtered away
 * @param seesNothing whether nothing at all is seen, whatever is filtered away
 * @param groups what is seen, by kind, area or principle
 * @param open the questions that would settle what is not assessed, by what they are asked of
 * @param closed why nobody can settle the rest any more, by what it is about
 * @param compared what changed since a day; empty when none was asked for
 */
public record RoomSheet(
        Content said,
        String since,
        List<DecideReform> decide,
        List<KindCount> kinds,
        List<Choice> reforms,
        List<Choice> areas,
        List<Choice> principles,
        List<Choice> concerned,
        List<Choice> by,
        List<String> unknown,
        boolean filtered,
        boolean seesNothing,
        List<KindGroup> groups,
        List<Unsure> open,
        List<Unsure> closed,
        Optional<Compared> compared) {

    /** How many questions would settle what is not assessed. */
    public int openCount() {
        return count(open);
    }

    /** How many questions nobody can answer any more. */
    public int closedCount() {
        return count(closed);
    }

    /** Whether the sheet shows a reform or an area alone. */
    public boolean decideFiltered() {
        return List.of(reforms, areas).stream().anyMatch(all -> !all.get(0).chosen());
    }

    /** Whether areas stand beside each other in the sheet, so that a table of their counts says more than their lines. */
    public boolean comparesAreas() {
        return decide.stream().mapToInt(each -> each.areas().size()).sum() > 1;
    }

    private static int count(List<Unsure> all) {
        return all.stream().mapToInt(each -> each.questions().size()).sum();
    }

    /**
     * A reform in the sheet.
     *
     * @param name its name
     * @param counts how much is fixed, expected and free in its areas that are shown
     * @param areas its areas
     */
    public record DecideReform(String name, List<DecideCount> counts, List<DecideArea> areas) {}

    /**
     * An area in the sheet.
     *
     * @param name its name
     * @param href where it is shown
     * @param counts how much is fixed, expected and free
     * @param columns what is fixed by law, expected and free
     */
    public record DecideArea(String name, String href, List<DecideCount> counts, List<List<DecideLine>> columns) {}

    /**
     * How much is fixed, expected or free.
     *
     * @param number how much
     * @param label in words, such as "Mat og måltider: 5 fritt"
     * @param href where just these lines stand
     */
    public record DecideCount(int number, String label, String href) {}

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
     * What is seen of one kind, in one area, or by one principle.
     *
     * @param id its anchor
     * @param name the kind, area or principle, with how many
     * @param first the foremost, shown at once
     * @param rest the others, folded
     */
    public record KindGroup(String id, String name, List<FindingCard> first, List<FindingCard> rest) {}

    /**
     * What is not assessed of one thing.
     *
     * @param name what it is
     * @param href where that is shown
     * @param questions the questions that would settle it, or why nobody can any more
     */
    public record Unsure(String name, String href, List<Unsettled> questions) {}

    /**
     * What changed between two days.
     *
     * @param since the earlier day, in words
     * @param added what is seen now and was not then
     * @param gone what was seen then and is not now
     * @param happened what happened in between
     * @param recorded what was recorded in between
     */
    public record Compared(
            String since,
            List<FindingCard> added,
            List<GoneLine> gone,
            List<Happening> happened,
            List<Happening> recorded) {}

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
     * @param when the day, and for what was recorded by whom, in words
     * @param text what happened
     * @param href where it is shown; empty when it is shown nowhere any more
     */
    public record Happening(String when, String text, String href) {}
}
