package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor.Requires;
import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void aMonthIsOverWhenTheNextHasBegun() {
        assertFalse(Deadline.isOver("2026-03", LocalDate.of(2026, 3, 31)));
        assertTrue(Deadline.isOver("2026-03", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void theCoreIsAModule() {
        assertEquals("no.varde.core", When.class.getModule().getName());
        assertEquals("org.example.embedding", Deadline.class.getModule().getName());
    }

    @Test
    void theCoreNeedsOnlyTheBaseOfJava() {
        var needed = When.class.getModule().getDescriptor().requires().stream()
                .filter(r -> !r.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .toList();
        assertEquals(List.of("java.base"), needed);
    }
}
