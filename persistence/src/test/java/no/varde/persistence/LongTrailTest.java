package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.privacy.Keeping;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Reading;
import no.varde.core.store.Removal;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules of retention ask of a long trail of which little is over: 100,000 rows when the bars are on. */
class LongTrailTest {

    private static final boolean BARS = Boolean.getBoolean("varde.bars");
    private static final int FACTS = BARS ? 100_000 : 500;
    private static final int CHANGED = 200;
    private static final int REMOVED = 20;
    private static final Instant WRITTEN = Instant.parse("2025-03-10T12:00:00Z");
    private static final Instant CHANGED_AT = Instant.parse("2025-06-10T12:00:00Z");
    private static final Keeping RULES = new Keeping(
            "solvik",
            Retention.USUAL
                    .with(RetentionRule.EARLIER_WORDINGS, Optional.of(12))
                    .with(RetentionRule.IN_ERROR, Optional.of(12)),
            Reforms.builtIn(),
            Instant.parse("2026-11-22T10:00:00Z"),
            ZoneOffset.UTC);

    @Test
    void onlyWhatWasWrittenMoreThanOnceIsRead(@TempDir Path folder) {
        try (SqliteStore store = SqliteStore.open(folder.resolve("varde.db"))) {
            fill(store);
            Timed<List<Keeping.Waiting>> asked = timed(store, RULES::waiting);
            assertThat(asked.answer())
                    .contains(
                            new Keeping.Waiting(RetentionRule.EARLIER_WORDINGS, CHANGED, 0, Optional.empty()),
                            new Keeping.Waiting(RetentionRule.IN_ERROR, 2 * REMOVED, 0, Optional.empty()));
            if (BARS) {
                Timed<Integer> all = timed(
                        store,
                        from -> from.trail(Chain.of("solvik"), TrailFilter.all(), Long.MAX_VALUE, Integer.MAX_VALUE)
                                .size());
                System.out.println("retention on a trail of " + all.answer() + " rows: "
                        + asked.taken().toMillis() + " ms; reading the whole trail: "
                        + all.taken().toMillis() + " ms");
                assertThat(asked.taken()).isLessThan(all.taken().dividedBy(5));
            }
        }
    }

    private static void fill(SqliteStore store) {
        store.write(Signature.of("kari", WRITTEN), to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
            List<Fact> facts = new ArrayList<>(List.of(Measure.titled("m1", "Nattpatrulje")));
            for (int i = 0; i < FACTS; i++) {
                facts.add(note(i, "Merknad nummer " + i));
            }
            to.addAll("solvik", facts, Map.of());
            return true;
        });
        store.write(Signature.of("kari", CHANGED_AT), to -> {
            for (int i = 0; i < CHANGED; i++) {
                to.change("solvik", note(i, "Rettet merknad nummer " + i), 1);
            }
            for (int i = CHANGED; i < CHANGED + REMOVED; i++) {
                Removal.enterInError(to, "solvik", new Ref(Ref.Kind.NOTE, "n" + i), 1, "Ført på feil tiltak");
            }
            return true;
        });
    }

    private static Note note(int number, String text) {
        return new Note("n" + number, Ref.measure("m1"), Optional.empty(), text);
    }

    private record Timed<T>(T answer, Duration taken) {}

    /** The quickest of three, since the first one warms up. */
    private static <T> Timed<T> timed(SqliteStore store, Function<Reading, T> question) {
        Optional<Timed<T>> best = Optional.empty();
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            T answer = store.read(question);
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            if (best.filter(each -> each.taken().compareTo(taken) <= 0).isEmpty()) {
                best = Optional.of(new Timed<>(answer, taken));
            }
        }
        return best.orElseThrow();
    }
}
