package no.varde.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** A calendar file as RFC 5545 wants it, read by two parsers that share no code. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private static final CalendarFile.Entry ENTRY = new CalendarFile.Entry(
            "anchoring.v7.natt.users@fjordvik.varde",
            LocalDate.of(2026, 12, 31),
            "Siste nyttige dag: Nattkafé, «blåbær»; og mer",
            "Hvordan det skal gjøres\nSpør: Åse Nærø, enhetsleder ved Fjordgløtt med et navn som er så langt at linjen må brytes",
            "https://varde.example/fjordvik/measures/natt");

    private static String file(CalendarFile.Entry... entries) {
        return CalendarFile.of("Siste nyttige dager", NOW, List.of(entries));
    }

    private static Calendar other(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(Component event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void theFirstParserReadsEverythingWithoutAWarning() {
        ICalendar calendar = Biweekly.parse(file(ENTRY)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(ENTRY.title());
        assertThat(event.getDescription().getValue()).isEqualTo(ENTRY.text());
        assertThat(event.getUrl().getValue()).isEqualTo(ENTRY.address());
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void theSecondParserReadsTheSame() {
        Component event = other(file(ENTRY)).getComponents().get(0);
        assertThat(value(event, Property.UID)).isEqualTo(ENTRY.uid());
        assertThat(value(event, Property.SUMMARY)).isEqualTo(ENTRY.title());
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(ENTRY.text());
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261231");
        assertThat(value(event, Property.DTEND))
                .as("the first day on which it is over")
                .isEqualTo("20270101");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        assertThat(file(ENTRY).lines())
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75));
    }

    @Test
    void whatIsWrittenAgainHasTheSameNameSoThatNothingStandsTwice() {
        String later = CalendarFile.of("Siste nyttige dager", NOW.plusSeconds(86_400), List.of(ENTRY));
        assertThat(value(other(later).getComponents().get(0), Property.UID))
                .isEqualTo(value(other(file(ENTRY)).getComponents().get(0), Property.UID));
    }

    @Test
    void anEmptyCalendarIsACalendarToo() {
        assertThat(other(file()).getComponents()).isEmpty();
        assertThat(file()).contains("VERSION:2.0", "X-WR-CALNAME:Siste nyttige dager");
    }
}
