package org.example.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.varde.core.basics.*;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.*;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.*;

/** What an application does with the core: it hands over facts, and gets back what is seen in them. */
public final class WhatWeSee {
    private WhatWeSee() {}

    /** The lines of the README; what they print, in a language. */
    public static List<String> in(Language language) {
        var us = LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2025, 1, 1));
        var facts = Facts.of(us, Reforms.builtIn())
                .add(Measure.titled("m1", "Felles måltid").withDesignStart(When.parse("2026-03-01")))
                .add(new Concern("c1", "m1", ActorGroup.USERS, Validity.always()))
                .add(Involvement.of("i1", When.parse("2026-02"), Form.WORKSHOP, Set.of(Ref.measure("m1")), Set.of(ActorGroup.USERS)))
                .build();
        var room = RoomForAction.of(Situation.of(facts, LocalDate.of(2026, 11, 22)), BuiltInRules.all());
        return room.findings().stream().map(finding -> finding.kind() + ": " + finding.in(language)).toList();
    }
}
