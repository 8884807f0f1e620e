package no.varde.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rooms of Varde and the arrows between them: the one list to edit when a room is added or learns of another. */
final class House {
    /**
     * A row is a room, then the rooms it may import. {@code +facts} stands for basics and every fact room, {@code +all}
     * for every room of the core, {@code +rooms} for every room of the web. A room that is not here fails {@link
     * HouseTest}.
     */
    private static final String ARROWS = """
            core.basics            |
            core.municipality      | core.basics
            core.reform            | core.basics
            core.plan              | core.basics
            core.participation     | core.basics
            core.anchoring         | core.basics
            core.leadership        | core.basics
            core.intake            | +facts
            core.situation         | +facts
            core.findings          | +facts core.situation
            core.findings.rules    | +facts core.situation core.findings
            core.access            | core.basics
            core.trail             | +facts
            core.store             | +facts core.situation core.access core.trail
            core.privacy           | +facts core.intake core.situation core.access core.trail core.store
            persistence            | +facts core.situation core.store core.access core.trail
            web                    | +all persistence +rooms
            web.http               | core.basics core.access
            web.server             | core.basics web.http
            web.watch              | web.http core.store
            web.chart              |
            web.about              | core.access web.http
            web.exchange           | +facts core.intake
            web.access.passkey     | core.access core.store web.http web.access
            web.access.provider    | core.basics core.access core.store web.http web.access
            web.access             | +facts core.situation core.access core.store core.privacy web.http
            web.sample             | +all
            web.upkeep             | core.basics core.access core.store persistence web.http web.access
            web.situation          | +all web.http web.chart
            web.reform             | +all web.http web.chart web.situation
            web.participation      | +all web.http web.situation
            web.plan               | +all web.http web.chart web.situation web.participation
            web.findings           | +all web.http web.chart web.situation
            web.mine               | +all web.http web.chart web.situation web.trail
            web.municipality       | +all web.http web.situation
            web.leadership         | +all web.http web.chart web.situation
            web.trail              | +all web.http web.exchange web.situation
            web.removal            | +all web.http web.situation web.trail
            web.privacy            | +all web.http web.situation web.access web.trail web.upkeep
            web.intake             | +all web.http web.exchange web.situation
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
                    .flatMap(House::expand)
                    .map(House::packageOf)
                    .toList();
            if (arrows.put(packageOf(row[0].trim()), targets) != null) {
                throw new IllegalStateException("Two rows for " + row[0].trim());
            }
        });
        return arrows;
    }

    /** The arrows that stand in the list by themselves, and not as part of a set: {@code from -> to}. */
    static List<String> named() {
        return ARROWS.lines()
                .map(line -> line.split("\\|", -1))
                .flatMap(row -> Arrays.stream(row[1].trim().split(" +"))
                        .filter(target -> !target.isEmpty() && !target.startsWith("+"))
                        .map(target -> packageOf(row[0].trim()) + " -> " + packageOf(target)))
                .toList();
    }

    private static Stream<String> expand(String target) {
        return switch (target) {
            case "+facts" -> FACTS.stream();
            case "+all" -> rooms("core.");
            case "+rooms" -> rooms("web.");
            default -> Stream.of(target);
        };
    }

    private static Stream<String> rooms(String prefix) {
        return ARROWS.lines().map(line -> line.split(" ", 2)[0]).filter(room -> room.startsWith(prefix));
    }

    private static String packageOf(String room) {
        return "no.varde." + room;
    }
}
