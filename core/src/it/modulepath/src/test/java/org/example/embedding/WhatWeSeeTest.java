package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.reform.Reforms;
import org.junit.jupiter.api.Test;

class WhatWeSeeTest {
    @Test
    void theLinesOfTheReadmeSayWhatTheReadmeSays() {
        assertEquals(List.of("STRENGTH: Users – part of it from the start"), WhatWeSee.in(Language.EN));
    }

    @Test
    void theTextsOfTheCoreAreThereInEveryLanguage() {
        assertEquals(3, List.of(Language.values()).stream().map(WhatWeSee::in).distinct().count());
    }

    @Test
    void theReformsOfTheCoreAreThere() {
        assertEquals(4, Reforms.builtIn().all().size());
    }
}
