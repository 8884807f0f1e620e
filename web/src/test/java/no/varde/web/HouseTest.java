package no.varde.web;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms, as {@link House} lists them. */
class HouseTest {
    private static final Map<String, List<String>> ARROWS = House.arrows();

    @Test
    void theListIsExactlyTheRoomsThatAreThere() {
        var seen = new TreeSet<String>();
        House.CLASSES.forEach(type -> seen.add(type.getPackageName()));
        assertThat(seen)
                .as("the rooms that are there; a new one needs a row in the table of House, one that is gone loses it")
                .isEqualTo(ARROWS.keySet());
    }

    @Test
    void everyArrowPointsAtAListedRoom() {
        assertThat(ARROWS.values().stream().flatMap(List::stream).distinct()).allMatch(ARROWS::containsKey);
    }

    @Test
    void noArrowIsMissingInTheList() {
        var unlisted = new TreeSet<String>();
        for (JavaClass type : House.CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = type.getPackageName();
                String to = dependency.getTargetClass().getPackageName();
                if (to.startsWith("no.varde.")
                        && !to.equals(from)
                        && !ARROWS.getOrDefault(from, List.of()).contains(to)) {
                    unlisted.add(from + " -> " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(unlisted).isEmpty();
    }

    /** A set in the list is no excuse: each of its members must be used. */
    @Test
    void noArrowIsListedThatNobodyUses() {
        var unused = new TreeSet<String>();
        ARROWS.forEach((from, targets) -> targets.forEach(to -> unused.add(from + " -> " + to)));
        assertThat(unused).hasSizeGreaterThan(100);
        for (JavaClass type : House.CLASSES) {
            type.getDirectDependenciesFromSelf()
                    .forEach(each -> unused.remove(type.getPackageName() + " -> "
                            + each.getTargetClass().getPackageName()));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void noRoomsFormACycle() {
        slices().matching("no.varde.(**)").should().beFreeOfCycles().check(House.CLASSES);
    }
}
