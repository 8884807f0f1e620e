package no.varde.web.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** A calendar as a file (iCalendar, RFC 5545), to be taken along or subscribed to. */
public final class CalendarFile {

    /** The type of the file; its letters are UTF-8. */
    public static final String MEDIA_TYPE = "text/calendar";

    /** Letters in a line: RFC 5545 allows 75 octets, and a Norwegian letter takes up to two. */
    private static final int LINE = 36;

    private CalendarFile() {}

    /**
     * Something that stands in the calendar for a whole day and takes no time from anybody.
     *
     * @param uid by which a calendar knows it again, also when its day has moved; the same each time it is written
     * @param day the day
     * @param title what stands in the calendar
     * @param text what one reads when one opens it; may have several lines
     * @param address the page that tells more
     */
    public record Entry(String uid, LocalDate day, String title, String text, String address) {}

    /**
     * The file.
     *
     * @param name what the calendar is called
     * @param now when it is written
     */
    public static String of(String name, Instant now, List<Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Varde//Varde//NO");
        calendar.setName(name);
        // What calendars read that do not know RFC 7986 yet.
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        entries.forEach(each -> calendar.addEvent(event(each, now)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("No file is written here", e);
        }
        return text.toString();
    }

    private static VEvent event(Entry entry, Instant now) {
        VEvent event = new VEvent();
        event.setUid(entry.uid);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(day(entry.day)));
        // The end is the first day on which it is over.
        event.setDateEnd(new DateEnd(day(entry.day.plusDays(1))));
        event.setTransparency(true);
        event.setSummary(entry.title);
        event.setDescription(entry.text);
        event.setUrl(entry.address);
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }
}
