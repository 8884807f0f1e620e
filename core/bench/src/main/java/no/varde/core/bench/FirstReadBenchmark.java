package no.varde.core.bench;

import java.util.concurrent.TimeUnit;
import no.varde.core.municipality.MunicipalityRegister;
import no.varde.core.reform.Reforms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What the built-in data costs the first time it is asked for, in a new virtual machine each time: a part of the start. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstReadBenchmark {
    /** JMH makes one for each run. */
    public FirstReadBenchmark() {}

    /** The four built-in reforms with all their texts. */
    @Benchmark
    public Object reforms() {
        return Reforms.builtIn().all();
    }

    /** The register of municipalities. */
    @Benchmark
    public Object register() {
        return MunicipalityRegister.builtIn();
    }
}
