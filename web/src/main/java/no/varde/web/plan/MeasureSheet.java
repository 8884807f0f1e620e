package no.varde.web.plan;

import gg.jte.Content;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.web.chart.Grid;
import no.varde.web.chart.Leg;
import no.varde.web.chart.Position;
import no.varde.web.chart.Timeline;
import no.varde.web.situation.DissentLine;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.PaperLine;
import no.varde.web.situation.Unsettled;

/**
 * One measure as its page shows it.
 *
 * @param ref the measure
 * @param href its own address
 * @param removal where it is ended or taken away; empty when that is not for the reader
 * @param lead what becomes different for whom, and who owns it
 * @param tags what it belongs to and what it is, in short
 * @param state where it is in its life, and how it goes
 * @param timeline its steps as a picture; empty when it has none with a known day
 * @param undatedSteps its steps without any known day, in words
 * @param grid who takes part, and how far; empty when it concerns nobody and nobody took part
 * @param proposed the groups that measures of its areas usually concern too, in words; empty when none
 * @param missing who should have been there and was not, in words; empty when nobody
 * @param legs the three legs
 * @param legsSaid what the three legs come to, in words
 * @param balance its steering balance
 * @param demands what it demands of its leaders
 * @param pledges what was promised to it
 * @param noPledges what is known when no pledge is on record, in words
 * @param findings what is seen on it
 * @param open the questions that are still open on it
 * @param closed why nobody can answer the rest any more
 * @param story its chronological story
 * @param notes remarks kept to the letter
 * @param papers papers of its cases, and where they are read
 * @param dissents what was said against it on the record
 * @param quiet the anchors of facts that stand nowhere by themselves, by the section of the page that they shape
 */
public record MeasureSheet(
        Ref ref,
        String href,
        String removal,
        String lead,
        List<Tag> tags,
        State state,
        Optional<Timeline> timeline,
        List<String> undatedSteps,
        Optional<Grid> grid,
        String proposed,
        String missing,
        List<Leg> legs,
        String legsSaid,
        Balance balance,
        List<DemandLine> demands,
        List<PledgeLine> pledges,
        String noPledges,
        List<FindingCard> findings,
        List<Open> open,
        List<Open> closed,
        List<Day> story,
        List<NoteLine> notes,
        List<PaperLine> papers,
        List<DissentLine> dissents,
        Map<String, List<String>> quiet) {

    /** The anchors of a section's quiet facts. */
    public List<String> quiet(String section) {
        return Collections.unmodifiableList(quiet.getOrDefault(section, List.of()));
    }

    /**
     * What a measure belongs to or is.
     *
     * @param text in short
     * @param href where it leads; empty for a tag that leads nowhere
     */
    public record Tag(String text, String href) {}

    /**
     * Where it is in its life.
     *
     * @param heading in bold: "I innføring, henger etter planen."; of a merged one with a link to the other
     * @param text the latest status or, of one that was given up, the reason; may be empty
     * @param note the day of that; may be empty
     * @param before the latest status of one that was given up, with its day; may be empty
     * @param doubts steps that tell another story than where it is
     */
    public record State(Content heading, String text, String note, String before, List<Doubt> doubts) {

        /** Copies. */
        public State {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A step that tells another story than where its measure is in its life.
     *
     * @param text which, in words
     * @param href where it is recorded that it began, or was finished
     */
    public record Doubt(String text, String href) {}

    /**
     * The steering balance.
     *
     * @param position the line with its dot; empty when there is no number
     * @param legend how the line is read
     * @param why why there is no number; empty when there is one
     * @param answers the four questions with their answers
     */
    public record Balance(Optional<Position> position, String legend, String why, List<Answered> answers) {}

    /**
     * A question with its answer.
     *
     * @param question the question
     * @param answer the answer, or that it is not known
     */
    public record Answered(String question, String answer) {}

    /**
     * A competency that is asked for.
     *
     * @param name the competency
     * @param href where it is explained
     * @param reasons why
     */
    public record DemandLine(String name, String href, List<String> reasons) {}

    /**
     * A pledge.
     *
     * @param anchor its own anchor
     * @param text who promised what, and by when
     * @param state kept, overdue or open, in words
     * @param deliveries what was delivered
     */
    public record PledgeLine(String anchor, String text, String state, List<Event> deliveries) {}

    /**
     * A question that is not answered.
     *
     * @param text the question, or why nobody can answer it any more
     * @param href where it is answered
     * @param rules the rules that ask it
     */
    public record Open(String text, String href, List<Unsettled.RuleLink> rules) {}

    /**
     * What happened at one time.
     *
     * @param when the time, in words
     * @param events what happened then
     */
    public record Day(String when, List<Event> events) {}

    /**
     * Something that happened or is planned.
     *
     * @param anchors the anchors of the facts behind it; empty when they stand elsewhere on the page
     * @param when the time, in words
     * @param text what happened
     * @param edit where what is recorded of it is changed; empty when it is not changed there
     */
    public record Event(List<String> anchors, String when, String text, String edit) {}

    /**
     * A remark.
     *
     * @param anchor its own anchor
     * @param heading where it stood; may be empty
     * @param text the remark, to the letter
     * @param edit where it is changed
     */
    public record NoteLine(String anchor, String heading, String text, String edit) {}
}
