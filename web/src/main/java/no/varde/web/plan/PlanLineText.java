package no.varde.web.plan;

import java.time.LocalDate;
import no.varde.core.plan.PlanLine;
import no.varde.web.http.Texts;

/** What a plan line is called: its plan and number, and whether the plan is over. */
public final class PlanLineText {

    private PlanLineText() {}

    /** What a line is called on a day. */
    public static String of(PlanLine line, LocalDate day, Texts texts) {
        String number = line.number().map(each -> ", " + each).orElse("");
        boolean over = line.period().filter(period -> period.isOver(day)).isPresent();
        return line.plan() + number + (over ? " " + texts.get("measures.plan.over") : "");
    }
}
