package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Reading;
import no.varde.core.store.Saved;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import org.junit.jupiter.api.Test;

/** The part of the contract on transactions and on many who read and write at once. */
interface StoreIsShared extends StoreContract {

    @Test
    default void writesAllOrNothing() {
        given(Measure.titled("m1", "Én"));
        var before = changes("solvik", 100);
        assertThatThrownBy(() -> store().write(OLA.inBatch("b"), to -> {
                    to.add("solvik", Measure.titled("m2", "To"));
                    to.change("solvik", Measure.titled("m1", "Én!"), 1);
                    to.serve(SOLVIK.withBalanceNumber(false));
                    throw new UnsupportedOperationException("midway");
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("midway");
        assertThat(refs()).containsExactly(Ref.measure("m1"));
        assertThat(present(Ref.measure("m1")).version()).isEqualTo(1);
        store().read(from -> {
            assertThat(from.changes("solvik", 100)).isEqualTo(before);
            assertThat(from.batches("solvik")).isEmpty();
            assertThat(from.municipality("solvik")).contains(SOLVIK);
            return true;
        });
        assertThat(change(OLA, Measure.titled("m1", "Én!"), 1)).isEqualTo(new Saved.Done(2));
    }

    @Test
    default void seesItsOwnWrites() {
        given();
        store().write(OLA.inBatch("b"), to -> {
            to.add("solvik", Measure.titled("m1", "Én"));
            assertThat(to.change("solvik", Measure.titled("m1", "To"), 1)).isEqualTo(new Saved.Done(2));
            assertThat(to.find("solvik", Ref.measure("m1")))
                    .hasValueSatisfying(each -> assertThat(each.version()).isEqualTo(2));
            assertThat(to.facts("solvik", Reforms.builtIn()).orElseThrow().everything())
                    .hasSize(1);
            assertThat(to.batches("solvik")).hasSize(1).allMatch(batch -> batch.facts() == 1);
            assertThat(find("solvik", Ref.measure("m1"))).isEmpty();
            return true;
        });
    }

    @Test
    default void refusesAWriteWithinAWrite() {
        given();
        store().write(KARI, to -> {
            assertThatIllegalStateException().isThrownBy(() -> store().write(OLA, inner -> true));
            to.add("solvik", Measure.titled("m1", "Én"));
            return true;
        });
        assertThat(refs()).hasSize(1);
    }

    @Test
    default void refusesToBeUsedAfterTheWork() {
        given();
        List<Reading> kept = new ArrayList<>();
        store().read(kept::add);
        store().write(KARI, kept::add);
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(each -> assertThatIllegalStateException().isThrownBy(() -> each.revision("solvik")));
        Writing ended = (Writing) kept.get(1);
        assertThatIllegalStateException().isThrownBy(() -> ended.add("solvik", Measure.titled("m1", "For sent")));
    }

    @Test
    default void refusesEverythingOnceClosed() {
        given();
        store().close();
        store().close();
        assertThatIllegalStateException().isThrownBy(() -> store().read(from -> true));
        assertThatIllegalStateException().isThrownBy(() -> store().write(KARI, to -> true));
    }

    @Test
    default void showsOnePictureToEachReader() throws Exception {
        given(Measure.titled("m1", "0"), Measure.titled("m2", "0"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch written = new CountDownLatch(1);
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(threads.submit(() -> readUntil(written)));
            }
            Future<Boolean> writer = threads.submit(() -> {
                for (int i = 1; i <= 200; i++) {
                    writeBoth(i);
                }
                return true;
            });
            assertThat(writer.get(60, TimeUnit.SECONDS)).isTrue();
            written.countDown();
            for (Future<Integer> reader : readers) {
                assertThat(reader.get(60, TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(present(Ref.measure("m2")).fact()).isEqualTo(Measure.titled("m2", "200"));
    }

    /** Gives both measures the same title in one write. */
    private void writeBoth(int title) {
        store().write(KARI, to -> {
            to.change("solvik", Measure.titled("m1", "" + title), title);
            return to.change("solvik", Measure.titled("m2", "" + title), title);
        });
    }

    /** Reads the measures one after the other until the writer is done; answers how often. */
    private int readUntil(CountDownLatch written) {
        int reads = 0;
        do {
            store().read(from -> {
                Versioned<?> one = from.find("solvik", Ref.measure("m1")).orElseThrow();
                var facts = from.facts("solvik", Reforms.builtIn()).orElseThrow();
                Versioned<?> other = from.find("solvik", Ref.measure("m2")).orElseThrow();
                assertThat(((Measure) other.fact()).title()).isEqualTo(((Measure) one.fact()).title());
                assertThat(facts.all(Measure.class))
                        .extracting(Measure::title)
                        .containsOnly(((Measure) one.fact()).title());
                return true;
            });
            reads++;
        } while (written.getCount() > 0);
        return reads;
    }

    @Test
    default void writersTakeTurns() throws Exception {
        given(Measure.titled("m1", "0"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String name = "writer " + i;
                writers.add(threads.submit(() -> changeUntil(name, 25)));
            }
            int done = 0;
            for (Future<Integer> writer : writers) {
                done += writer.get(60, TimeUnit.SECONDS);
            }
            assertThat(done).isEqualTo(100);
        } finally {
            threads.shutdownNow();
        }
        assertThat(present(Ref.measure("m1")).version()).isEqualTo(101);
        assertThat(history(Ref.measure("m1"))).hasSize(101);
    }

    /** Changes the measure a number of times, each time on the version that it has just read. */
    private int changeUntil(String name, int times) {
        int done = 0;
        for (int attempt = 0; done < times; attempt++) {
            Measure changed = Measure.titled("m1", name + ", attempt " + attempt);
            if (change(KARI, changed, present(changed.ref()).version()) instanceof Saved.Done) {
                done++;
            }
        }
        return done;
    }
}
