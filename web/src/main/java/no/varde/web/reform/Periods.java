package no.varde.web.reform;

import java.time.LocalDate;
import no.varde.core.basics.Period;
import no.varde.core.reform.Reform;
import no.varde.core.situation.ReformView;
import no.varde.web.http.Texts;

/**
 * Says periods in words, as of a day.
 *
 * @param texts the words
 * @param day the day by which one tells what is over
 */
public record Periods(Texts texts, LocalDate day) {

    /** The national period of a reform. */
    public String national(Reform reform) {
        return said("reforms.national", reform.periodAsOf(day));
    }

    /** The period for which a municipality follows a reform up; that it does not, when it does not. */
    public String local(ReformView view) {
        return view.adoption()
                .map(adoption -> said("reforms.local", adoption.period()))
                .orElseGet(() -> texts.get("reforms.local.none"));
    }

    private String said(String key, Period period) {
        return period.lastDay()
                .map(last -> texts.get(key + (period.isOver(day) ? ".ended" : ".until"), period.from(), last))
                .orElseGet(() -> texts.get(key + (period.hasBegunBy(day) ? ".open" : ".ahead"), period.from()));
    }
}
