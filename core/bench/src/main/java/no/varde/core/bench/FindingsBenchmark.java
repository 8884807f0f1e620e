package no.varde.core.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the room for action costs, warm, from facts in memory, on one thread: for one municipality with 40 measures, 400
 * involvements and 120 decisions, and for as many municipalities as the country has. To be met: 1 ms for one, 1 s for all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class FindingsBenchmark {

    private static final int MUNICIPALITIES = 357;

    private List<Facts> all = List.of();

    /** JMH makes one for each run. */
    public FindingsBenchmark() {}

    /** Makes the facts up. */
    @Setup
    public void gather() {
        all = IntStream.range(0, MUNICIPALITIES)
                .mapToObj(InventedMunicipality::of)
                .toList();
    }

    /** The situation of one municipality and everything that the built-in rules see in it. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Object oneMunicipality() {
        return room(all.get(0));
    }

    /** The situation alone. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Object situationAlone() {
        return Situation.of(all.get(0), InventedMunicipality.DAY);
    }

    /** All municipalities of the country, one after the other. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void everyMunicipality(Blackhole sink) {
        all.forEach(each -> sink.consume(room(each)));
    }

    /** The same, as the time for each of them: every one has its turn, so that less of it is in the caches. */
    @Benchmark
    @OperationsPerInvocation(MUNICIPALITIES)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public void eachOfAll(Blackhole sink) {
        all.forEach(each -> sink.consume(room(each)));
    }

    private static RoomForAction room(Facts facts) {
        return RoomForAction.of(Situation.of(facts, InventedMunicipality.DAY), BuiltInRules.all());
    }
}
