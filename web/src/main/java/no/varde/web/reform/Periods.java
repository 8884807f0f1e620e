package no.varde.web.reform;

import java.time.LocalDate;
import no.varde.core.basics.Period;
import no.varde.core.reform.Reform;
import no.varde.core.situation.ReformView;
import no.varde.web.http.Texts;

/** Says periods in words, as of a day. */
record Periods(Texts texts, LocalDate day) {

    String national(Reform reform) {
        return said("reforms.national", reform.periodAsOf(day));
    }

    String local(ReformView view) {
        return view.adoption()
                .map(adoption -> said("reforms.local", adoption.period()))
                .orElseGet(() -> texts.get("reforms.local.none"));
    }

    private String said(String key, Period period) {
        return period.lastDay()
                .map(last -> texts.get(key + (period.isOver(day) ? ".ended" : ".until"), period.from(), last))
                .orElseGet(() -> texts.get(key + ".open", period.from()));
    }
}
