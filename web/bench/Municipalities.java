import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore;
import no.varde.web.access.Secrets;
import no.varde.web.sample.SampleMunicipality;

/** Writes a number of copies of the sample municipality into a data folder, and a session that may read them all. */
class Municipalities {

    public static void main(String[] given) throws Exception {
        Path folder = Files.createDirectories(Path.of(given[0]));
        int number = Integer.parseInt(given[1]);
        LocalDate today = LocalDate.now();
        Instant now = Instant.now();
        String secret = Secrets.fresh();
        SampleMunicipality sample = SampleMunicipality.of(today);
        try (SqliteStore store = SqliteStore.open(folder.resolve("varde.db"))) {
            store.write(Signature.of("server", now), to -> {
                to.people().add(Person.named("reader", "Somebody who measures"));
                to.people().open(new Session(Secrets.hash(secret), "reader", now, now, "", "PASSWORD"));
                return true;
            });
            for (int i = 1; i <= number; i++) {
                String id = "kopi-" + i;
                store.write(Signature.of("server", now), to -> {
                    to.serve(LocalMunicipality.fictional(id, "Kopi " + id, LocalDate.of(2020, 1, 1)));
                    to.people().give(Membership.in(id, "role-" + id, "reader", Role.COORDINATOR, today));
                    return true;
                });
                List<SampleMunicipality.Recorded> facts = sample.recorded().stream()
                        .filter(each -> each.fact().about().stream().noneMatch(ref -> ref.kind() == Ref.Kind.MUNICIPALITY))
                        .toList();
                for (int from = 0; from < facts.size(); ) {
                    SampleMunicipality.Recorded first = facts.get(from);
                    int to = from;
                    while (to < facts.size() && facts.get(to).by().equals(first.by()) && facts.get(to).at().equals(first.at())) {
                        to++;
                    }
                    List<SampleMunicipality.Recorded> some = facts.subList(from, to);
                    store.write(Signature.of(first.by(), first.at()), writing -> {
                        some.forEach(each -> writing.add(id, each.fact()));
                        return true;
                    });
                    from = to;
                }
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(secret);
    }
}
