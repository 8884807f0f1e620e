import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore;
import no.varde.web.access.Secrets;

/** Writes one municipality with many measures, a decision and a meeting on each, and a session that may read it. */
class ManyMeasures {

    private static final List<String> BEGINNINGS = List.of(
            "kveld", "natt", "demens", "mat", "bruker", "frivillig", "helse", "sykehjem", "hverdags", "pårørende", "tur",
            "nabo", "bolig", "fall", "smerte", "syns", "hørsels", "rus", "oppvekst", "kultur");
    private static final List<String> ENDS = List.of(
            "tilbud", "vakt", "plan", "gruppe", "rehabilitering", "venn", "opplæring", "tjeneste", "råd", "nettverk",
            "forebygging", "kafé", "oppfølging", "samarbeid", "kartlegging", "team", "avtale", "dialog", "verksted", "prosjekt");

    public static void main(String[] given) throws Exception {
        Path folder = Files.createDirectories(Path.of(given[0]));
        int number = Integer.parseInt(given[1]);
        LocalDate today = LocalDate.now();
        Instant now = Instant.now();
        String secret = Secrets.fresh();
        SplittableRandom chance = new SplittableRandom(20261128);
        try (SqliteStore store = SqliteStore.open(folder.resolve("varde.db"))) {
            store.write(Signature.of("server", now), to -> {
                to.people().add(Person.named("reader", "Somebody who measures"));
                to.people().open(new Session(Secrets.hash(secret), "reader", now, now, "", "PASSWORD"));
                to.serve(LocalMunicipality.fictional("stor", "Stor kommune", LocalDate.of(2020, 1, 1)));
                to.people().give(Membership.in("stor", "role-1", "reader", Role.COORDINATOR, today));
                return true;
            });
            store.write(Signature.of("reader", now), to -> {
                for (int i = 1; i <= number; i++) {
                    Set<Ref> it = Set.of(Ref.measure("m" + i));
                    When day = When.day(today.minusDays(chance.nextInt(900)));
                    to.add("stor", Measure.titled("m" + i, word(chance) + " og " + word(chance) + " " + i)
                            .withOutcome("Flere får " + word(chance) + " nær der de bor, og færre venter på " + word(chance) + "."));
                    to.add("stor", Anchoring.held("d" + i, it, Body.MAIN_COMMITTEE, Act.OWN_DECISION, day)
                            .withCase(new CaseNumber("PS " + i + "/25")));
                    to.add("stor", Involvement.of("i" + i, day, Form.DIALOGUE, it, Set.of(ActorGroup.USERS)));
                }
                return true;
            });
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(secret);
    }

    private static String word(SplittableRandom chance) {
        return BEGINNINGS.get(chance.nextInt(BEGINNINGS.size())) + ENDS.get(chance.nextInt(ENDS.size()));
    }
}
