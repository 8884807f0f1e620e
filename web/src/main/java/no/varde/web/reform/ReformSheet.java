package no.varde.web.reform;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Timeline;
import no.varde.web.situation.DissentLine;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.PaperLine;

/**
 * One reform as its page shows it.
 *
 * @param lead what the reform wants, in a sentence or two
 * @param facts its period, source, lead and target group, each a label and a text
 * @param toBeChecked whether something on the page has not been checked against the source
 * @param timeline its national period, phases and local follow-up as a picture
 * @param changes how its national period was changed
 * @param local the local follow-up; empty when it was not taken up
 * @param open on how many solutions, and areas without any, nobody has chosen; none before it is taken up
 * @param areas its areas
 * @param earlier what only earlier versions of it had, with what was chosen and answered there; often none
 * @param seen what is seen on it that lies in no area
 */
public record ReformSheet(
        String lead,
        List<Labelled> facts,
        boolean toBeChecked,
        Timeline timeline,
        List<String> changes,
        Optional<Local> local,
        int open,
        List<Area> areas,
        List<Area> earlier,
        List<FindingCard> seen) {

    /**
     * A label and a text.
     *
     * @param label what it is
     * @param text what it says
     * @param href where it can be read, on another server; empty for nowhere
     */
    public record Labelled(String label, String text, String href) {

        /** A text that leads nowhere. */
        Labelled(String label, String text) {
            this(label, text, "");
        }
    }

    /**
     * The local follow-up.
     *
     * @param ref the adoption
     * @param anchor its own anchor
     * @param period its period in words
     * @param changes how it was changed, and why
     * @param legs how the three legs stand
     * @param papers papers of its cases, and where they are read
     * @param dissents what was said against it on the record
     * @param note what the municipality says of it; empty when nothing
     */
    public record Local(
            Ref ref,
            String anchor,
            String period,
            List<Changed> changes,
            List<LegLine> legs,
            List<PaperLine> papers,
            List<DissentLine> dissents,
            String note) {}

    /**
     * A change of the local period.
     *
     * @param anchor its own anchor
     * @param text what changed
     */
    public record Changed(String anchor, String text) {}

    /**
     * A leg in words, with its sign.
     *
     * @param name the leg
     * @param sign its sign
     * @param state how it stands, in words
     * @param basis what it rests on; empty when on nothing
     * @param besides what happened and does not anchor it, in words
     * @param anchors the anchors of the decisions and meetings behind it
     */
    public record LegLine(
            String name, Cell sign, String state, String basis, List<String> besides, List<String> anchors) {}

    /**
     * An area.
     *
     * @param anchor its own anchor
     * @param name its name
     * @param kind content or means
     * @param description what it asks
     * @param toBeChecked whether its name has not been checked against the source
     * @param choices on its solutions, or on itself
     * @param duties what the law demands
     * @param measures the measures that serve it
     * @param same the areas of other reforms that ask for much the same
     * @param seen what is seen here first
     * @param seenInAll how much is seen here in all
     * @param seenHref where all of it is shown
     */
    public record Area(
            String anchor,
            String name,
            String kind,
            String description,
            boolean toBeChecked,
            List<Line> choices,
            List<Line> duties,
            List<Link> measures,
            List<Same> same,
            List<FindingCard> seen,
            int seenInAll,
            String seenHref) {}

    /**
     * A solution or duty with how it stands.
     *
     * @param anchor its own anchor
     * @param name its name
     * @param description what it comes to; empty when nobody has written it
     * @param reference the place in the law; empty for solutions
     * @param toBeChecked whether its name has not been checked against the source
     * @param sign the sign of the choice or answer
     * @param state the choice or answer in words, with its day
     * @param reason why, or what shows it; empty when nothing was said
     * @param factAnchor the anchor of the choice or answer; empty when there is none
     * @param record where a choice is made or an answer given; empty when that is not for the reader
     * @param measures the measures that serve it
     */
    public record Line(
            String anchor,
            String name,
            String description,
            String reference,
            boolean toBeChecked,
            Cell sign,
            String state,
            String reason,
            String factAnchor,
            String record,
            List<Link> measures) {}

    /**
     * A link.
     *
     * @param text what it says
     * @param href where it leads
     * @param note what stands after it; may be empty
     */
    public record Link(String text, String href, String note) {}

    /**
     * Another area that asks for much the same.
     *
     * @param area the area and its reform
     * @param href where it is shown
     * @param reason what the two have in common
     * @param state how the pair stands; empty when one of the reforms does not run
     */
    public record Same(String area, String href, String reason, String state) {}
}
