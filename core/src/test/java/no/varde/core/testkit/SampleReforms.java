package no.varde.core.testkit;

import static no.varde.core.basics.Language.EN;
import static no.varde.core.basics.Language.NB;
import static no.varde.core.basics.Language.NN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.KnowledgeKind;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.SourceDraft;

/** A reform of a municipality's own: Trygg på øya. */
public final class SampleReforms {

    private SampleReforms() {}

    /** The version {@code rv1} with every field filled. */
    static ReformVersion full() {
        Map<Language, String> words = Map.of(NB, "Åse sa: \"nei\";\n så – ŋ 🌲", NN, "På øya | her\\", EN, "Island");
        AreaDraft.Law law = new AreaDraft.Law(words, "§ 6-1");
        AreaDraft area = new AreaDraft(
                "mote",
                words,
                words,
                ReformArea.Kind.MEANS,
                List.of("Torg | kai"),
                Set.of(ActorGroup.RESIDENTS, ActorGroup.NAV),
                List.of(new AreaDraft.Solution(
                        "kafe", words, words, List.of("Kaffe"), KnowledgeKind.RESEARCH, Freedom.EXPECTED, false)),
                List.of(new AreaDraft.Duty("1", words, words, law, "2022-08-01", false)),
                List.of(
                        new AreaDraft.Requirement(
                                "rad", words, KnowledgeKind.LEGAL, Freedom.FIXED_BY_LAW, Optional.of(law), false),
                        new AreaDraft.Requirement(
                                "fritt", words, KnowledgeKind.POLITICAL, Freedom.FREE, Optional.empty(), true)),
                false);
        ReformDraft draft = new ReformDraft(
                "oya",
                Reform.Kind.NATIONAL_PLAN,
                words,
                words,
                "2024-01-01",
                "2027-12-31",
                List.of(area),
                new ReformDraft.More(
                        "TPØ",
                        List.of("Øyplanen"),
                        words,
                        words,
                        Optional.of(
                                new SourceDraft(words, "2023-01-02", "2023-03-04", words, "https://example.org/oya#a")),
                        List.of(new ReformDraft.Change("2025-06", "2028-12-31", words, false)),
                        true,
                        List.of(new ReformDraft.Phase(words, "2024-01-01", "2024-12-31", false)),
                        List.of(new ReformDraft.Pair(".mote", "lhl.aldersvennlig", words)),
                        false));
        return ReformVersion.of("rv1", 3, (ReformDraft.Made) draft.check());
    }

    /** The same with everything left out that may be. */
    static ReformVersion bare() {
        return version("rv1", 1, AreaDraft.named(NB, "Møteplasser"));
    }

    /** A version of a plain reform {@code oya}. */
    public static ReformVersion version(String id, int number, AreaDraft... areas) {
        ReformDraft draft = new ReformDraft(
                "oya",
                Reform.Kind.OWN_PROGRAMME,
                Map.of(NB, "Trygg på øya"),
                Map.of(),
                "2024-01-01",
                "",
                List.of(areas),
                ReformDraft.More.nothing());
        return ReformVersion.of(id, number, (ReformDraft.Made) draft.check());
    }
}
