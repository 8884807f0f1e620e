package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomFacts;
import no.varde.core.testkit.Source;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written, changed, removed, undone, noted and erased, and in whichever order: the trail stays whole. */
class RandomHistoryTest {

    private static final Chain TRAIL = Chain.of("solvik");

    /** One thing that is done: what, to which of a handful of measures, and with which word. */
    private record Deed(int what, int which, String word, boolean batch) {

        static Deed draw(Source s) {
            return new Deed(s.integer(0, 9), s.integer(0, 3), RandomFacts.text(s), s.flag());
        }
    }

    @Test
    void aHistoryIsWholeAndTheSameInBothStores(@TempDir Path folder) {
        int[] run = {0};
        Property.forAll(25, s -> s.list(40, Deed::draw), deeds -> {
            InMemoryStore memory = new InMemoryStore();
            try (SqliteStore store = SqliteStore.open(folder.resolve("varde" + run[0]++ + ".db"))) {
                for (FactStore each : List.of(memory, store)) {
                    play(each, deeds);
                    Verification verification = each.read(from -> from.verify(TRAIL));
                    assertThat(verification.flaw()).isEmpty();
                    assertThat(each.read(from -> from.verify(Chain.server())).flaw())
                            .isEmpty();
                }
                assertThat(story(store)).isEqualTo(story(memory));
                assertThat(store.<Long>read(from -> from.verify(TRAIL).erased()))
                        .isEqualTo(memory.<Long>read(from -> from.verify(TRAIL).erased()));
            }
        });
    }

    private static List<Entry> story(FactStore store) {
        return store.read(from -> from.trail(TRAIL, TrailFilter.all(), Long.MAX_VALUE, 1000));
    }

    private static void play(FactStore store, List<Deed> deeds) {
        Instant at = Instant.parse("2026-02-03T08:15:30Z");
        store.write(Signature.of("kari", at), to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
            return true;
        });
        int hour = 0;
        for (Deed deed : deeds) {
            Signature signature = Signature.of("p" + deed.which(), at.plusSeconds(3600L * ++hour));
            boolean batch = deed.batch() && deed.what() < 5;
            try {
                store.write(batch ? signature.inBatch("b" + deed.which()) : signature, to -> {
                    play(to, deed);
                    return true;
                });
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageMatching("(?s).*(been undone|been erased|no row).*");
            }
        }
    }

    private static void play(Writing to, Deed deed) {
        Ref ref = Ref.measure("m" + deed.which());
        Optional<Versioned<? extends Fact>> present = to.find("solvik", ref);
        long version = present.map(Versioned::version).orElse(0L);
        long row = 1
                + (deed.word().length() + deed.which())
                        % to.head(TRAIL).orElseThrow().number();
        if (present.isEmpty() && deed.what() < 7) {
            Map<String, String> keys = deed.batch() ? Map.of("sak", deed.word()) : Map.of();
            to.add("solvik", Measure.titled(ref.id(), deed.word()), keys);
            return;
        }
        switch (deed.what()) {
            case 0, 1 -> to.change("solvik", Measure.titled(ref.id(), deed.word()), version);
            case 2 -> to.changeKeys("solvik", ref, version, Map.of("sak", deed.word()));
            case 3 -> to.remove("solvik", ref, version);
            case 4 -> to.putBack("solvik", ref, version);
            case 5 -> to.undo("solvik", "b" + deed.which());
            case 6 -> to.eraseOldWordings("solvik", ref, "rule");
            case 7 -> to.note(TRAIL, Event.of("role", "p", "given").after(Map.of("word", deed.word())));
            case 8 -> to.erase(TRAIL, Erasure.words(Set.of(row), "rule"));
            default -> to.erase(TRAIL, Erasure.who(Set.of(row), "rule"));
        }
    }
}
