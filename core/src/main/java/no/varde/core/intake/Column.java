package no.varde.core.intake;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** What a column of a spreadsheet holds. A column that is none of these is a {@link #NOTE}: it is kept to the letter. */
public enum Column implements Labelled {
    /** The municipality's own number or key of a measure. */
    KEY(true),
    /** What people call the measure. */
    TITLE(true),
    /** What becomes different for whom. */
    OUTCOME(true),
    /** Reforms, with or without their areas. */
    REFORM(false),
    /** Areas of a reform. */
    AREA(false),
    /** National solutions. */
    SOLUTION(false),
    /** Improvement or innovation. */
    APPROACH(true),
    /** Who raised the measure. */
    RAISED_BY(true),
    /** The sectors that carry it, the leading one first. */
    SECTOR(false),
    /** Who answers for it. */
    OWNER(false),
    /** When planning began. */
    PLANNING_START(true),
    /** «Oppstart»: when rollout began or is to begin, as the status tells; never the start of design (L8). */
    START(true),
    /** When rollout is planned to begin. */
    PLANNED_START(true),
    /** When rollout began. */
    ACTUAL_START(true),
    /** When rollout ended or is to end, as the status tells. */
    END(true),
    /** When rollout is planned to end. */
    PLANNED_END(true),
    /** When rollout ended. */
    ACTUAL_END(true),
    /** Start and end in one cell. */
    PERIOD(true),
    /** Where the measure is in its life, and how it goes. */
    STATUS(true),
    /** Groups that take part. */
    GROUPS(false),
    /** Groups that are concerned. */
    CONCERNED(false),
    /** Decisions and treatments by the three legs. */
    ANCHORING(false),
    /** The day of the decision in another column. */
    DECISION_DATE(true),
    /** The case number of the decision in another column. */
    CASE_NUMBER(true),
    /** Lines of plans. */
    PLAN_LINE(false),
    /** What it costs. */
    COST(true),
    /** What it costs in one of several years. */
    COST_YEAR(false),
    /** Where the money comes from. */
    COST_SOURCE(true),
    /** Time set aside. */
    TIME(true),
    /** Anything else: kept as a note, to the letter. */
    NOTE(false);

    private final boolean once;

    Column(boolean once) {
        this.once = once;
    }

    /** Whether a sheet has at most one such column. */
    public boolean standsOnce() {
        return once;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("intake", "Column." + name());
    }
}
