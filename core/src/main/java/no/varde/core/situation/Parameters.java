package no.varde.core.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The numbers that views and rules depend on, each with the day from which it holds, so that an old analysis can be
 * repeated with the numbers of its day. The built-in ones stand in {@code parameters.properties} as
 * {@code name@day = number}; each is our own choice unless its comment names a source.
 */
public final class Parameters {

    private static final class BuiltIn {
        private static final Parameters READ = read();
    }

    private final Map<String, NavigableMap<LocalDate, BigDecimal>> byName;

    private Parameters(Map<String, NavigableMap<LocalDate, BigDecimal>> byName) {
        this.byName = byName;
    }

    /** The built-in parameters. */
    public static Parameters builtIn() {
        return BuiltIn.READ;
    }

    /** The same with another number for a name from a day on, also for a name of one's own. */
    public Parameters with(String name, LocalDate from, BigDecimal number) {
        Map<String, NavigableMap<LocalDate, BigDecimal>> more = new HashMap<>(byName);
        NavigableMap<LocalDate, BigDecimal> dated = new TreeMap<>(more.getOrDefault(name, new TreeMap<>()));
        dated.put(from, number);
        more.put(name, dated);
        return new Parameters(more);
    }

    /** The names, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(new TreeSet<>(byName.keySet()));
    }

    /**
     * The number that holds on a day; for a day before the first number, the first.
     *
     * @throws IllegalArgumentException when there is no parameter of this name
     */
    public BigDecimal number(String name, LocalDate day) {
        NavigableMap<LocalDate, BigDecimal> dated = byName.get(name);
        if (dated == null) {
            throw new IllegalArgumentException("There is no parameter of this name: " + name);
        }
        Map.Entry<LocalDate, BigDecimal> entry = dated.floorEntry(day);
        return entry == null ? dated.firstEntry().getValue() : entry.getValue();
    }

    /**
     * The number that holds on a day, as a whole number of days.
     *
     * @throws ArithmeticException when it is no whole number
     */
    public int days(String name, LocalDate day) {
        return number(name, day).intValueExact();
    }

    /**
     * The number that holds on a day, as a whole number of things, such as answers, partners or months.
     *
     * @throws ArithmeticException when it is no whole number
     */
    public int count(String name, LocalDate day) {
        return number(name, day).intValueExact();
    }

    /** The day from which the number that holds on a day has held. */
    public LocalDate since(String name, LocalDate day) {
        NavigableMap<LocalDate, BigDecimal> dated = byName.get(name);
        if (dated == null) {
            throw new IllegalArgumentException("There is no parameter of this name: " + name);
        }
        LocalDate floor = dated.floorKey(day);
        return floor == null ? dated.firstKey() : floor;
    }

    private static Parameters read() {
        Map<String, NavigableMap<LocalDate, BigDecimal>> byName = new HashMap<>();
        Properties properties = new Properties();
        try (InputStream in = Parameters.class.getResourceAsStream("parameters.properties")) {
            if (in == null) {
                throw new IllegalStateException("The parameters are missing");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The parameters cannot be read", e);
        }
        for (String key : properties.stringPropertyNames()) {
            int at = key.indexOf('@');
            byName.computeIfAbsent(key.substring(0, at), any -> new TreeMap<>())
                    .put(LocalDate.parse(key.substring(at + 1)), new BigDecimal(properties.getProperty(key)));
        }
        return new Parameters(byName);
    }
}
