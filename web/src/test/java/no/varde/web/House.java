package no.varde.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rooms of Varde and the arrows between them: the one list to edit when a room is added or learns of another. */
final class House {
    /**
     * A row is a room, then the rooms it may import. {@code +facts} stands for basics and every fact room. A room that is
     * not here, or not there, fails {@link HouseTest}.
     */
    private static final String ARROWS = """
            core.basics            |
            core.municipality      | core.basics
            core.reform            | core.basics
            core.plan              | core.basics core.municipality core.reform
            core.participation     | core.basics core.municipality
            core.anchoring         | core.basics core.municipality
            core.leadership        | core.basics core.municipality
            core.intake            | +facts
            core.situation         | +facts
            core.findings          | core.basics core.situation
            core.findings.rules    | +facts core.situation core.findings
            core.store             | +facts core.situation
            persistence            | +facts core.situation core.store
            web                    | +facts core.situation core.findings core.store core.intake persistence web.http
            web.http               | core.basics
            web.exchange           | +facts core.intake web.http
            """;

    private static final List<String> FACTS = List.of(
            "core.basics",
            "core.municipality",
            "core.reform",
            "core.plan",
            "core.participation",
            "core.anchoring",
            "core.leadership");

    /** Everything that is shipped, without tests and without what is generated from the templates. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages("no.varde");

    private House() {}

    /** Every room by its package, with the packages it may import. */
    static Map<String, List<String>> arrows() {
        var arrows = new TreeMap<String, List<String>>();
        ARROWS.lines().map(line -> line.split("\\|", -1)).forEach(row -> {
            var targets = Arrays.stream(row[1].trim().split(" +"))
                    .filter(target -> !target.isEmpty())
                    .flatMap(target -> target.equals("+facts") ? FACTS.stream() : List.of(target).stream())
                    .map(House::packageOf)
                    .toList();
            if (arrows.put(packageOf(row[0].trim()), targets) != null) {
                throw new IllegalStateException("Two rows for " + row[0].trim());
            }
        });
        return arrows;
    }

    private static String packageOf(String room) {
        return "no.varde." + room;
    }
}
