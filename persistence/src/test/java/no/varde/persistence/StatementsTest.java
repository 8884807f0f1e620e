package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many statements it takes to read a municipality: one for each kind of fact, and none for each fact. */
class StatementsTest {

    /** Its number, row and words; subjects, participants and keys of all facts; versions of its own reforms that are gone. */
    private static final int BESIDE_THE_FACTS = 7;

    private static final int STATEMENTS = Tables.FACTS.size() + BESIDE_THE_FACTS;

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aMunicipalityIsReadWithOneStatementForEachKindOfFact() throws SQLException {
        assertThat(STATEMENTS).isLessThanOrEqualTo(37);
        assertThat(statements(municipality("none.db", 0))).isEqualTo(STATEMENTS);
    }

    @Test
    void threeMeasuresTakeAsManyAsThreeHundred() throws SQLException {
        assertThat(statements(municipality("few.db", 3))).isEqualTo(STATEMENTS);
        assertThat(statements(municipality("many.db", 300))).isEqualTo(STATEMENTS);
    }

    private Path municipality(String name, int measures) {
        Path file = folder.resolve(name);
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(KARI, to -> {
                to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
                for (int i = 0; i < measures; i++) {
                    String id = "measure-" + i;
                    to.add("solvik", Measure.titled(id, "Tiltak " + i));
                    to.add("solvik", new Link("link-" + i, id, Ref.area("lhl.mat"), Validity.always()));
                    to.add(
                            "solvik",
                            Involvement.of(
                                    "meeting-" + i,
                                    When.year(2025),
                                    Form.DIALOGUE,
                                    Set.of(Ref.measure(id)),
                                    Set.of(ActorGroup.USERS)));
                }
                return true;
            });
        }
        return file;
    }

    private static int statements(Path file) throws SQLException {
        AtomicInteger asked = new AtomicInteger();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Session session = new Session(counting(connection, asked), file)) {
            assertThat(new SqlReading(session).facts("solvik", Reforms.builtIn()))
                    .isPresent();
        }
        return asked.get();
    }

    /** A connection whose statements count how often they are run. */
    private static Connection counting(Connection connection, AtomicInteger asked) {
        return between(Connection.class, connection, (method, answer) -> {
            assertThat(method.getName()).isIn("prepareStatement", "close");
            return answer instanceof PreparedStatement statement
                    ? between(PreparedStatement.class, statement, (of, result) -> {
                        if (of.getName().startsWith("execute")) {
                            asked.incrementAndGet();
                        }
                        return result;
                    })
                    : answer;
        });
    }

    private interface Answering {
        Object answer(Method method, Object answer);
    }

    private static <T> T between(Class<T> type, T real, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return answering.answer(method, method.invoke(real, arguments));
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                }));
    }
}
