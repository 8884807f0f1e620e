package no.varde.core.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures what the room for action costs and says whether the bars are met; ends with 1 when one is missed. Arguments are
 * JMH's own, such as {@code -f 1 -wi 20 -i 5 -r 1 -w 1}.
 */
public final class FindingsBars {

    private static final Map<String, Double> MOST_MS = Map.of("oneMunicipality", 1.0, "everyMunicipality", 1000.0);

    private FindingsBars() {}

    /** Measures, prints each bar with what was measured, and ends. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments));
        MOST_MS.keySet().forEach(name -> options.include(FindingsBenchmark.class.getSimpleName() + "." + name + "$"));
        Collection<RunResult> measured = new Runner(options.build()).run();
        boolean met = measured.size() == MOST_MS.size();
        for (RunResult each : measured) {
            Result<?> result = each.getPrimaryResult();
            double most = MOST_MS.getOrDefault(result.getLabel(), 0.0);
            double took = result.getScoreUnit().startsWith("us") ? result.getScore() / 1000 : result.getScore();
            boolean fast = took < most;
            met &= fast;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.3f ms, at most %.0f ms: %s%n",
                    result.getLabel(),
                    took,
                    most,
                    fast ? "met" : "MISSED");
        }
        System.exit(met ? 0 : 1);
    }
}
