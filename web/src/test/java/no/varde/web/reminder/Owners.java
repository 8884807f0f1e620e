package no.varde.web.reminder;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Validity;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.reminder.MailSettings.Security;

/** People of Fjordvik who own measures of which nobody has said for long how it goes, for tests. */
final class Owners {

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** A day on which people work. */
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private static final Instant BEFORE = Instant.parse("2026-01-10T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private Owners() {}

    /** A clock that stands in the morning of a day. */
    static Clock morning(LocalDate day) {
        return at(day.atTime(7, 0));
    }

    static Clock at(LocalDateTime time) {
        return Clock.fixed(time.atZone(NORWAY).toInstant(), NORWAY);
    }

    /** A mail server on this machine that wants neither encryption nor a name. */
    static MailSettings settings(int port) {
        return settings(port, Security.NONE, Optional.empty());
    }

    static MailSettings settings(int port, Security security, Optional<MailSettings.Login> login) {
        return new MailSettings(
                new MailSettings.Server("127.0.0.1", port, security, login),
                "varde@fjordvik.no",
                URI.create("https://varde.fjordvik.no"),
                LocalTime.of(7, 0),
                Language.NB);
    }

    static Reminders reminders(MailSettings settings, FactStore store, Clock clock) {
        return Reminders.of(settings, store, Reforms.builtIn(), Credential.Kind.waysIn(), clock);
    }

    /** The municipality with Åse, who owns two measures: one with an old status and one without any. */
    static void tellOfAase(FactStore store) {
        tell(store, "Fjordvik", "Åse Øygard", "Felles kjøkken på Øya");
    }

    /** The same with other names. */
    static void tell(FactStore store, String place, String name, String title) {
        store.write(Signature.of("test", BEFORE), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", place, DAY));
            owner(to.people(), "tester", name, Optional.of("aase@fjordvik.no"));
            own(to, "m1", title, name);
            own(to, "m2", "Turvenn", name);
            to.add("fjordvik", new StatusNote("s1", "m1", LocalDate.of(2026, 9, 8), Optional.empty(), "I gang"));
            return true;
        });
    }

    /** Somebody who can sign in as an owner. */
    static void owner(PeopleWriting people, String id, String name, Optional<String> email) {
        people.add(new Person(id, name, email, Optional.empty(), false));
        people.give(Membership.in("fjordvik", "h-" + id, id, Role.OWNER, DAY));
        people.keep(new Credential(Credential.Kind.PASSWORD, id, id, "kept", "", BEFORE, Optional.empty()));
    }

    /** A measure that somebody has owned for long. */
    static void own(Writing to, String id, String title, String owner) {
        to.add("fjordvik", Measure.titled(id, title));
        to.add("fjordvik", new Responsibility("o-" + id, id, Responsibility.Role.OWNER, owner, Validity.from(DAY)));
    }
}
