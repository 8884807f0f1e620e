package no.varde.core.municipality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.DataFile;
import no.varde.core.basics.Period;

/**
 * Reads the register's two files. Both are UTF-8 with commas and no quotes; lines that begin with {@code #} say where
 * the facts come from.
 */
final class RegisterFile {

    /** The day on which the changes took effect. */
    private static final LocalDate TURN = LocalDate.of(2024, 1, 1);

    private static final DataFile FACTS = DataFile.beside(RegisterFile.class, "register.properties");

    private RegisterFile() {}

    /** What the file calls the kinds of changes. */
    private static final Map<String, MunicipalityChange.Kind> KINDS = Map.of(
            "renummerert", MunicipalityChange.Kind.RENUMBERED,
            "delt", MunicipalityChange.Kind.SPLIT,
            "slått sammen", MunicipalityChange.Kind.MERGED);

    /** The changes, one a number that is gone. */
    static List<MunicipalityChange> changes() {
        return changes(rows("changes_2024.csv", 5));
    }

    /** The changes that rows tell: number and name before, number and name after, kind. */
    static List<MunicipalityChange> changes(List<String[]> rows) {
        Map<String, MunicipalityChange> changes = new LinkedHashMap<>();
        for (String[] row : rows) {
            Optional<MunicipalityChange.Kind> kind = Optional.ofNullable(KINDS.get(row[4]));
            boolean isSplit = kind.orElseThrow(() -> new IllegalStateException("No kind of change: " + row[4]))
                    == MunicipalityChange.Kind.SPLIT;
            changes.merge(
                    row[0],
                    new MunicipalityChange(
                            MunicipalityNumber.of(row[0]),
                            row[1],
                            TURN,
                            // Its second row makes it a split; a number that is split needs two.
                            isSplit ? MunicipalityChange.Kind.RENUMBERED : kind.orElseThrow(),
                            List.of(MunicipalityNumber.of(row[2]))),
                    RegisterFile::split);
        }
        return List.copyOf(changes.values());
    }

    /** The municipalities of 2024, then those whose numbers are gone. */
    static List<Municipality> municipalities(List<MunicipalityChange> changes) {
        Set<MunicipalityNumber> isNew = new HashSet<>();
        changes.forEach(change -> isNew.addAll(change.successors()));
        LocalDate start = LocalDate.parse(FACTS.text("from"));
        List<Municipality> all = new ArrayList<>();
        for (String[] row : rows("municipalities_2024.csv", 5)) {
            MunicipalityNumber number = MunicipalityNumber.of(row[0]);
            Period validity = Period.from(isNew.contains(number) ? TURN : start);
            all.add(new Municipality(number, row[1], row[2], new County(row[3], row[4]), validity));
        }
        for (MunicipalityChange change : changes) {
            String county = change.number().county();
            County was = new County(county, FACTS.text("county." + county));
            all.add(new Municipality(
                    change.number(), change.name(), change.name(), was, Period.between(start, change.day())));
        }
        return all;
    }

    private static MunicipalityChange split(MunicipalityChange first, MunicipalityChange second) {
        List<MunicipalityNumber> successors = new ArrayList<>(first.successors());
        successors.addAll(second.successors());
        return new MunicipalityChange(
                first.number(), first.name(), first.day(), MunicipalityChange.Kind.SPLIT, successors);
    }

    private static List<String[]> rows(String name, int columns) {
        try (InputStream in = RegisterFile.class.getResourceAsStream(name)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Optional.ofNullable(in).orElseThrow(() -> new IllegalStateException("No file " + name)),
                    StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] row = line.split(",", -1);
                if (row.length != columns) {
                    throw new IllegalStateException(name + " has a line of " + row.length + " columns: " + line);
                }
                rows.add(row);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
