package no.varde.core.findings;

import java.util.List;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Principle;
import no.varde.core.situation.Situation;

/**
 * One question that is asked of everything it concerns in a situation, and answered yes, no or not assessed. A rule is a
 * pure function: it keeps nothing, reads no clock, and gives the same verdicts in the same order for the same situation.
 * Who embeds the core writes rules of their own and hands them to {@link RoomForAction} beside the built-in ones.
 */
public interface Rule {

    /** Its id, which stays the same over the years: {@code participation-from-the-start}. */
    String id();

    /** The principles that it serves, the foremost first; at least one. */
    List<Principle> principles();

    /** What it is called on pages: "Participation from the start". */
    LocalizedText name();

    /** What it asks of each subject, as a question: "Were those it concerns heard before the solution was decided?" */
    LocalizedText question();

    /** How it answers: what makes yes, no and not assessed, in a few sentences. */
    LocalizedText explanation();

    /** An example that anybody can check by hand. */
    LocalizedText example();

    /** The names of the parameters whose numbers it depends on; empty when it depends on none. */
    default List<String> parameters() {
        return List.of();
    }

    /** The verdicts on everything that it looks at, at most one for each subject, group and leg. */
    List<Verdict> assess(Situation situation);
}
