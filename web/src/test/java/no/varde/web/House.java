package no.varde.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rooms of Varde and the arrows between them: the one list to edit when a room is added or learns of another. */
final class House {
    /**
     * A row is a room, then the rooms it imports; a row without a room goes on with the one above. {@code +facts} stands
     * for basics and every fact room. A room that is not here fails {@link HouseTest}, and so does an arrow that is not
     * here, or that nobody uses.
     */
    private static final String ARROWS = """
            core.basics            |
            core.municipality      | core.basics
            core.reform            | core.basics
            core.plan              | core.basics
            core.participation     | core.basics
            core.anchoring         | core.basics
            core.leadership        | core.basics
            core.draft             | core.basics core.reform core.plan core.participation core.anchoring core.leadership
            core.intake            | core.basics core.reform core.plan core.participation core.anchoring
            core.situation         | +facts
            core.findings          | core.basics core.plan core.participation core.anchoring core.situation
            core.findings.rules    | core.basics core.municipality core.reform core.plan core.participation core.anchoring
                                   | core.situation core.findings
            core.access            | core.basics
            core.search            | core.basics
            core.trail             | core.basics core.municipality core.reform core.plan core.participation
                                   | core.anchoring core.leadership
            core.store             | core.basics core.municipality core.reform core.plan core.participation core.anchoring
                                   | core.situation core.access core.trail
            core.privacy           | core.basics core.municipality core.reform core.plan core.participation core.intake
                                   | core.situation core.access core.trail core.store
            persistence            | +facts core.situation core.access core.trail core.store
            web                    | core.basics core.municipality core.reform core.findings.rules core.access core.store persistence
                                   | web.http web.server web.watch web.about web.access.passkey web.access.provider
                                   | web.access.token web.api
                                   | web.access web.sample web.upkeep web.situation web.reform web.ownreform web.participation web.plan
                                   | web.round web.bulk web.findings web.questions web.mine web.municipality web.leadership web.trail
                                   | web.removal web.edit web.transfer web.lists web.privacy web.intake
                                   | web.search web.timeline web.reminder web.influence
            web.http               | core.basics core.access
            web.server             | core.basics web.http
            web.watch              | core.store web.http
            web.chart              |
            web.about              | core.basics core.access web.http
            web.exchange           | core.basics core.intake
            web.access.passkey     | core.access core.store web.http web.access
            web.access.provider    | core.basics core.access core.store web.http web.access
            web.access             | core.basics core.municipality core.reform core.plan core.situation core.access
                                   | core.store core.privacy web.http
            web.access.token       | core.access core.store web.http web.access
            web.sample             | +facts core.situation core.store
            web.upkeep             | core.basics core.access core.store persistence web.http web.access
            web.situation          | core.basics core.municipality core.reform core.plan core.participation core.anchoring
                                   | core.situation core.findings core.access core.store web.http web.chart
            web.timeline           | core.basics core.municipality core.reform core.plan core.anchoring core.situation
                                   | core.access web.http web.chart web.situation
            web.influence          | core.basics core.plan core.anchoring core.situation core.access core.store web.http
                                   | web.chart web.exchange web.access web.situation
            web.search             | core.basics core.reform core.plan core.participation core.anchoring core.situation
                                   | core.findings core.search core.access web.about web.http web.situation
            web.reform             | core.basics core.reform core.plan core.participation core.anchoring core.situation
                                   | core.findings core.access core.store core.draft web.http web.chart web.situation
            web.ownreform          | core.basics core.reform core.intake core.situation core.access core.store core.draft
                                   | web.exchange web.http web.situation web.transfer
            web.participation      | core.basics core.plan core.participation core.situation core.access core.store
                                   | web.http web.situation
            web.plan               | +facts core.situation core.findings core.search core.access web.http web.chart
                                   | web.situation web.participation
            web.bulk               | core.basics core.plan core.situation core.access core.store core.draft web.http
                                   | web.situation web.plan
            web.round              | core.basics core.municipality core.reform core.plan core.situation core.access
                                   | core.store web.http web.situation web.plan web.trail
            web.findings           | core.basics core.reform core.plan core.participation core.leadership core.situation
                                   | core.findings core.access core.store web.http web.chart web.situation
            web.questions          | core.basics core.reform core.plan core.participation core.anchoring core.situation
                                   | core.findings core.access core.store web.http web.situation
            web.mine               | core.basics core.plan core.participation core.anchoring core.situation core.findings
                                   | core.access core.store web.http web.chart web.situation web.trail web.influence
            web.reminder           | core.basics core.municipality core.reform core.plan core.situation core.access
                                   | core.store web.http web.upkeep
            web.municipality       | core.basics core.municipality core.plan core.participation core.anchoring
                                   | core.situation core.access core.store web.http web.situation
            web.leadership         | core.leadership core.situation core.access web.http web.chart web.situation
            web.trail              | core.basics core.municipality core.reform core.plan core.participation core.anchoring
                                   | core.situation core.access core.trail core.store web.http web.exchange web.situation
            web.edit               | core.basics core.reform core.plan core.participation core.anchoring core.situation
                                   | core.findings
                                   | core.access core.store core.intake core.draft web.http web.situation
            web.transfer           | core.basics core.municipality core.reform core.participation core.situation
                                   | core.access core.store core.draft web.exchange web.http web.situation
            web.api                | core.basics core.municipality core.reform core.findings core.situation core.access
                                   | core.store core.draft web.exchange web.http web.situation web.transfer
            web.lists              | core.basics core.plan core.reform core.intake core.situation core.access core.store
                                   | core.draft web.exchange web.http web.situation web.plan
            web.removal            | core.basics core.municipality core.plan core.situation core.access core.trail
                                   | core.store web.http web.situation web.trail
            web.privacy            | core.basics core.municipality core.reform core.situation core.access core.trail
                                   | core.store core.privacy web.http web.access web.upkeep web.situation web.trail
            web.intake             | core.basics core.reform core.plan core.intake core.situation core.access core.store
                                   | web.http web.exchange web.situation
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

    /** Every room by its package, with the packages it imports. */
    static Map<String, List<String>> arrows() {
        var arrows = new TreeMap<String, List<String>>();
        String room = "";
        for (String line : ARROWS.lines().toList()) {
            String[] row = line.split("\\|", -1);
            boolean goesOn = row[0].isBlank();
            room = goesOn ? room : packageOf(row[0].trim());
            if (!goesOn && arrows.put(room, new ArrayList<>()) != null) {
                throw new IllegalStateException("Two rows for " + room);
            }
            Optional.ofNullable(arrows.get(room)).orElseThrow().addAll(targets(row[1]));
        }
        return arrows;
    }

    private static List<String> targets(String names) {
        return Arrays.stream(names.trim().split(" +"))
                .filter(target -> !target.isEmpty())
                .flatMap(target -> target.equals("+facts") ? FACTS.stream() : Stream.of(target))
                .map(House::packageOf)
                .toList();
    }

    private static String packageOf(String room) {
        return "no.varde." + room;
    }
}
