package no.varde.web.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is new to somebody since the day on which they were last at the overview. */
class LastVisitTest {

    private static final String NEWS = "Siden du var her sist";

    private final FactStore store = new InMemoryStore();
    private final Day day = new Day();
    private final Served served = Served.program(store, day);
    private final Visitor visitor = new Visitor(served, Language.NB);

    /** A clock that a test moves on. */
    private static final class Day extends Clock {

        private volatile LocalDate today = LocalDate.of(2026, 11, 20);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return today.atTime(10, 0).toInstant(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void serve() {
        store.write(Signature.of("kari", Instant.parse("2026-11-01T09:00:00Z")), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            return true;
        });
    }

    /** Records a measure on the day of the clock. */
    private void record(String id, String by) {
        store.write(Signature.of(by, day.instant()), to -> {
            to.add("fjordvik", Measure.titled(id, "Tiltak " + id));
            return true;
        });
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    @Test
    void whatOthersRecordedSinceIsToldAllDayUntilOneHasSeenIt() {
        visitor.get("/fjordvik");
        assertThat(visitor.text()).as("the first visit").doesNotContain(NEWS);
        day.today = LocalDate.of(2026, 11, 21);
        record("m1", "ola");
        record("m2", "tester");
        day.today = LocalDate.of(2026, 11, 22);
        visitor.get("/fjordvik");
        assertThat(visitor.text()).contains(NEWS + ", 20. november 2026: ", "1 ting registrert av andre");
        assertThat(visitor.page()).contains("href=\"/fjordvik/room-for-action?since=2026-11-20#changed\"");
        visitor.get("/fjordvik");
        assertThat(visitor.text()).as("later the same day").contains(NEWS);
        visitor.get("/fjordvik/seen");
        visitor.get("/fjordvik");
        assertThat(visitor.text()).as("when it was seen").doesNotContain(NEWS);
    }

    @Test
    void nothingIsToldWhereNothingIsNewAndAsOfAnotherDay() {
        visitor.get("/fjordvik");
        day.today = LocalDate.of(2026, 11, 22);
        visitor.get("/fjordvik");
        assertThat(visitor.text()).doesNotContain(NEWS);
        record("m1", "ola");
        day.today = LocalDate.of(2026, 11, 24);
        visitor.get("/fjordvik?day=2026-11-23");
        assertThat(visitor.text()).doesNotContain(NEWS);
    }

    @Test
    void aDayThatTheServerDidNotSealCountsForNothing() {
        record("m1", "ola");
        assertThat(served.get(
                                "/fjordvik",
                                "Accept-Language",
                                "nb",
                                "Cookie",
                                "varde-last-fjordvik=2026-11-10.2026-11-10.mine")
                        .body())
                .doesNotContain(NEWS);
    }
}
