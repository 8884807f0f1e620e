package no.varde.core.municipality;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of Norwegian municipalities from 2020 on: 356 until the end of 2023, 357 from 1 January 2024. Immutable,
 * read from its files when it is first asked for. Facts built on data of Kartverket (CC BY 4.0).
 */
public final class MunicipalityRegister {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Municipality> all;
    private final Map<MunicipalityNumber, Municipality> byNumber;
    private final Map<MunicipalityNumber, MunicipalityChange> changes;

    private MunicipalityRegister(List<Municipality> all, List<MunicipalityChange> changes) {
        this.all =
                all.stream().sorted(Comparator.comparing(Municipality::number)).toList();
        this.byNumber = new HashMap<>();
        this.all.forEach(each -> byNumber.put(each.number(), each));
        this.changes = changes.stream().collect(Collectors.toUnmodifiableMap(MunicipalityChange::number, each -> each));
    }

    private static final class BuiltIn {
        private static final MunicipalityRegister READ = read();

        private static MunicipalityRegister read() {
            List<MunicipalityChange> changes = RegisterFile.changes();
            return new MunicipalityRegister(RegisterFile.municipalities(changes), changes);
        }
    }

    /** The register that comes with Varde. */
    public static MunicipalityRegister builtIn() {
        return BuiltIn.READ;
    }

    /**
     * A register of one's own, such as of years that the built-in one does not know.
     *
     * @param municipalities every municipality with its days, those whose numbers are gone too; each number once
     * @param changes what became of the numbers that are gone
     * @throws IllegalArgumentException when a number stands twice, or a change names one that is not in the register
     */
    public static MunicipalityRegister of(List<Municipality> municipalities, List<MunicipalityChange> changes) {
        Set<MunicipalityNumber> numbers = new HashSet<>();
        for (Municipality each : municipalities) {
            if (!numbers.add(each.number())) {
                throw new IllegalArgumentException("The number stands twice: " + each.number());
            }
        }
        for (MunicipalityChange change : changes) {
            if (!numbers.contains(change.number()) || !numbers.containsAll(change.successors())) {
                throw new IllegalArgumentException("A change names a number that is not in the register: " + change);
            }
        }
        return new MunicipalityRegister(municipalities, changes);
    }

    /** The municipalities in the register on a day, by number. */
    public List<Municipality> all(LocalDate day) {
        return all.stream().filter(each -> each.validity().contains(day)).toList();
    }

    /** The counties with a municipality on a day, by number. */
    public List<County> counties(LocalDate day) {
        return all(day).stream()
                .map(Municipality::county)
                .distinct()
                .sorted(Comparator.comparing(County::number))
                .toList();
    }

    /** Every number that is gone, by number. */
    public List<MunicipalityChange> changes() {
        return changes.values().stream()
                .sorted(Comparator.comparing(MunicipalityChange::number))
                .toList();
    }

    /** What the register knows of a number on a day; a number that is gone leads to those that took over. */
    public NumberLookup find(MunicipalityNumber number, LocalDate day) {
        Optional<Municipality> known = Optional.ofNullable(byNumber.get(number));
        if (known.isEmpty()) {
            return new NumberLookup.Unknown(number);
        }
        Municipality municipality = known.get();
        if (municipality.validity().contains(day)) {
            return new NumberLookup.Found(municipality);
        }
        return Optional.ofNullable(changes.get(number))
                .filter(change -> !day.isBefore(change.day()))
                .<NumberLookup>map(this::gone)
                .orElseGet(() -> new NumberLookup.NotYet(municipality, predecessors(number)));
    }

    /**
     * The municipalities on a day that somebody may mean: those whose name, a parallel name or number begins with what
     * was written come first, then those that hold it. Upper and lower case and the marks of Sámi letters make no
     * difference; æ, ø and å do. Empty for blank text.
     */
    public List<Municipality> search(String written, LocalDate day) {
        String sought = folded(written.strip());
        if (sought.isEmpty()) {
            return List.of();
        }
        return all(day).stream()
                .filter(each -> rank(each, sought) < NO_MATCH)
                .sorted(Comparator.comparing((Municipality each) -> rank(each, sought))
                        .thenComparing(each -> folded(each.name()))
                        .thenComparing(Municipality::number))
                .toList();
    }

    private static final int NO_MATCH = 3;

    private static int rank(Municipality municipality, String sought) {
        return Stream.concat(
                        Stream.of(municipality.name(), municipality.number().text()),
                        Stream.of(municipality.officialName().split(" - ", -1)))
                .map(MunicipalityRegister::folded)
                .mapToInt(name ->
                        name.equals(sought) ? 0 : name.startsWith(sought) ? 1 : name.contains(sought) ? 2 : NO_MATCH)
                .min()
                .orElse(NO_MATCH);
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> {
                    String one = Character.toString(letter);
                    folded.append(
                            switch (one) {
                                case "å" -> one;
                                case "đ" -> "d";
                                case "ŋ" -> "n";
                                case "ŧ" -> "t";
                                default ->
                                    MARKS.matcher(Normalizer.normalize(one, Normalizer.Form.NFD))
                                            .replaceAll("");
                            });
                });
        return folded.toString();
    }

    private NumberLookup.Gone gone(MunicipalityChange change) {
        return new NumberLookup.Gone(
                change, change.successors().stream().map(byNumber::get).toList());
    }

    private List<MunicipalityChange> predecessors(MunicipalityNumber number) {
        return changes().stream()
                .filter(change -> change.successors().contains(number))
                .toList();
    }
}
