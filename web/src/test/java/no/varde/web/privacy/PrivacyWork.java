package no.varde.web.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;

/** A municipality with a coordinator, «tester», and somebody who is to be erased, for the tests of these pages. */
final class PrivacyWork {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    static final Ref NOTE = new Ref(Ref.Kind.NOTE, "n1");
    static final Ref COMMENT = new Ref(Ref.Kind.COMMENT, "c1");

    private PrivacyWork() {}

    static void tell(FactStore store) {
        store.write(Signature.of("server", NOON), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            to.people().add(new Person("tester", "Kari Moe", Optional.empty(), Optional.empty(), false));
            to.people()
                    .add(new Person("p-2", "Odd Ås", Optional.of("odd@fjordvik.no"), Optional.of("vaktmester"), false));
            to.people().give(Membership.in("fjordvik", "h1", "tester", Role.COORDINATOR, DAY));
            to.people().give(Membership.in("fjordvik", "h2", "p-2", Role.REPRESENTATIVE, DAY));
            for (String each : new String[] {"tester", "p-2"}) {
                to.people()
                        .keep(new Credential(Credential.Kind.PASSWORD, each, each, "hash", "", NOON, Optional.empty()));
            }
            to.people().open(new Session("session", "p-2", NOON, NOON, "Firefox", "PASSWORD"));
            to.add("fjordvik", Measure.titled("m1", "Felles kjøkken"));
            to.add("fjordvik", new Note("n1", Ref.measure("m1"), Optional.empty(), "Odd Ås har laget lista."));
            return true;
        });
        store.write(Signature.of("p-2", NOON), to -> {
            to.add(
                    "fjordvik",
                    new Comment(
                            "c1",
                            "m1",
                            "p-2",
                            Optional.empty(),
                            LocalDate.of(2026, 11, 20),
                            "Vi er ikke spurt",
                            Optional.empty(),
                            Optional.empty()));
            return true;
        });
    }

    /** The person owns a measure that goes on. */
    static void own(FactStore store) {
        store.write(Signature.of("tester", NOON), to -> {
            to.add("fjordvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(DAY)));
            to.add("fjordvik", new Responsibility("r1", "m1", Responsibility.Role.OWNER, "Odd Ås", Validity.from(DAY)));
            return true;
        });
    }
}
