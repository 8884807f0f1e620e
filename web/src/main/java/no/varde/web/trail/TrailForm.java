package no.varde.web.trail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import no.varde.core.trail.TrailFilter;
import no.varde.web.http.Addresses;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * Which rows of a trail are asked for, as it was typed.
 *
 * @param words a part of what was written; blank for all
 * @param who the id of who wrote; blank for everybody
 * @param kind the kind of thing; blank for all
 * @param from the first day, as typed; blank for the beginning
 * @param until the last day, as typed; blank for today
 * @param below only rows below this number, for the next page; empty for the newest
 */
public record TrailForm(String words, String who, String kind, String from, String until, String below) {

    /** The name of the number below which rows are asked for, in an address. */
    static final String BELOW = "below";

    static TrailForm of(Values query) {
        return new TrailForm(
                query.text("q").strip(),
                query.text("who"),
                query.text("kind"),
                query.text("from").strip(),
                query.text("until").strip(),
                query.text(BELOW));
    }

    /** Whether every row is asked for. */
    public boolean isEmpty() {
        return (words + who + kind + from + until).isEmpty();
    }

    /** The address of the page of those rows that fit the same. */
    String filtered(String path) {
        String address = path;
        for (String[] each :
                new String[][] {{"q", words}, {"who", who}, {"kind", kind}, {"from", from}, {"until", until}}) {
            address = each[1].isEmpty() ? address : Addresses.with(address, each[0], each[1]);
        }
        return address;
    }

    /** The address of all of them in a file of a type. */
    public String file(Page page, String type) {
        return filtered(page.link("/trail/" + type));
    }

    /** The first number that is not asked for; what is no number asks for all. */
    long limit() {
        return below.matches("[1-9]\\d{0,17}") ? Long.parseLong(below) : Long.MAX_VALUE;
    }

    /** The filter, with all that is wrong with what was typed added to the errors. */
    TrailFilter check(ZoneId zone, Texts texts, FieldErrors errors) {
        Optional<LocalDate> first = day("from", from, texts, errors);
        Optional<LocalDate> last = day("until", until, texts, errors);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.add("until", texts.get("trail.days.wrong", first.get(), last.get()));
        }
        return new TrailFilter(
                Optional.empty(),
                Optional.of(who).filter(each -> !each.isEmpty()),
                kind.isEmpty() ? Set.of() : Set.of(kind),
                Set.of(),
                Optional.empty(),
                first.map(day -> day.atStartOfDay(zone).toInstant()),
                last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                Optional.of(words).filter(each -> !each.isEmpty()));
    }

    private static Optional<LocalDate> day(String field, String typed, Texts texts, FieldErrors errors) {
        Optional<LocalDate> day = DateInput.day(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            errors.add(field, texts.get("trail.day.wrong", typed));
        }
        return day;
    }
}
