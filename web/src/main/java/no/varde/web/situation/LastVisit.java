package no.varde.web.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;

/**
 * When somebody was last at a municipality's overview, as their browser remembers it: the day before the visits of today,
 * and the day of the latest. It is sealed with who they are, so that it means nothing to another who uses the browser.
 *
 * @param since the day of the visit before today's, or the day on which they said that they had seen it all; today when
 *     there was none
 * @param latest the day of the latest visit before this one; empty when there was none
 */
record LastVisit(LocalDate since, Optional<LocalDate> latest) {

    private static final int A_YEAR = 31_536_000;

    /** What the browser of whoever asks remembers; empty for one who has not signed in. */
    static Optional<LastVisit> of(Request request) {
        LocalDate today = request.today();
        if (!request.caller().isSignedIn() || !request.caller().may(Right.READ, request.place())) {
            return Optional.empty();
        }
        List<LocalDate> days = request.cookies()
                .get(cookie(request))
                .map(value -> days(value, request))
                .orElse(List.of());
        if (days.isEmpty()) {
            return Optional.of(new LastVisit(today, Optional.empty()));
        }
        LocalDate latest = days.get(1);
        return Optional.of(new LastVisit(latest.isBefore(today) ? latest : days.get(0), Optional.of(latest)));
    }

    /** The answer, with this visit remembered; the same when it is remembered already. */
    Answer remember(Request request, Answer answer) {
        LocalDate today = request.today();
        return latest.filter(today::equals).isPresent() ? answer : keep(since, request, answer);
    }

    /** The answer, with everything up to today remembered as seen. */
    static Answer seenAll(Request request, Answer answer) {
        return request.caller().isSignedIn() ? keep(request.today(), request, answer) : answer;
    }

    private static Answer keep(LocalDate since, Request request, Answer answer) {
        String days = since + "." + request.today();
        String value = days + "." + request.seal(sealed(days, request));
        return answer.settingCookie(request.cookies().set(cookie(request), value, A_YEAR));
    }

    private static List<LocalDate> days(String value, Request request) {
        String[] parts = value.split("\\.", 3);
        if (parts.length < 3 || !request.isSealed(sealed(parts[0] + "." + parts[1], request), parts[2])) {
            return List.of();
        }
        try {
            LocalDate since = LocalDate.parse(parts[0]);
            LocalDate latest = LocalDate.parse(parts[1]);
            return latest.isAfter(request.today()) || since.isAfter(latest) ? List.of() : List.of(since, latest);
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static String sealed(String days, Request request) {
        return "last-visit\n" + request.caller().id() + "\n" + request.variable("municipality") + "\n" + days;
    }

    private static String cookie(Request request) {
        return "varde-last-" + request.variable("municipality");
    }
}
