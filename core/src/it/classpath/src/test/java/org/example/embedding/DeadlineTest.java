package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void aMonthIsOverWhenTheNextHasBegun() {
        assertFalse(Deadline.isOver("2026-03", LocalDate.of(2026, 3, 31)));
        assertTrue(Deadline.isOver("2026-03", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void theCoreIsOnTheClassPath() {
        assertNull(When.class.getModule().getName());
    }

    @Test
    void theCoreBringsNoOtherJar() {
        var jars = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(place -> place.replace('\\', '/').replaceFirst(".*/", ""))
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> !name.matches("(surefire|junit|opentest4j|apiguardian|jspecify|common-java5).*"))
                .toList();
        assertEquals(1, jars.size(), jars::toString);
        assertTrue(jars.get(0).startsWith("varde-core-"), jars::toString);
    }
}
