package no.varde.web.privacy;

import java.util.List;

/**
 * What stands on the page of a municipality's rules of retention.
 *
 * @param rules the rules as they can be changed
 * @param was the rules that the form was filled from
 * @param next when they are carried out next
 * @param people those who are ended or have no role any more
 * @param waiting what waits for the other rules, in words
 * @param last what was done last, the newest first
 */
public record RetentionSheet(
        List<Rule> rules, String was, String next, List<Gone> people, List<String> waiting, List<Done> last) {

    /** Copies. */
    public RetentionSheet {
        rules = List.copyOf(rules);
        people = List.copyOf(people);
        waiting = List.copyOf(waiting);
        last = List.copyOf(last);
    }

    /**
     * A rule.
     *
     * @param name what it takes
     * @param why why one sets it, and what comes of it
     * @param choice the name of the field that says whether anything goes by itself; empty when it must
     * @param never whether nothing goes by itself
     * @param field the name of the field for the time
     * @param time the time as it is written
     * @param label the label of that field
     * @param range what it can be
     * @param holds what holds now, in words
     */
    public record Rule(
            String name,
            String why,
            String choice,
            boolean never,
            String field,
            String time,
            String label,
            String range,
            String holds) {}

    /**
     * Somebody who is ended or has no role any more.
     *
     * @param name what they are called
     * @param href their page
     * @param since since when
     * @param due when they are erased, or why not
     */
    public record Gone(String name, String href, String since, String due) {}

    /**
     * What was done.
     *
     * @param when when
     * @param what what, and by whom
     * @param more how much of what; may be empty
     */
    public record Done(String when, String what, String more) {}
}
