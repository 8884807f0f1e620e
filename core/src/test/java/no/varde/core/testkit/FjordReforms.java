package no.varde.core.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.reform.Crosswalk;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.reform.Duty;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.KnowledgeKind;
import no.varde.core.reform.LawReference;
import no.varde.core.reform.NationalPeriod;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Reforms;
import no.varde.core.reform.Solution;

/**
 * The two small reforms that the fixture {@link Fjord} lives with, so that tests of what follows from facts do not hang on
 * the built-in data.
 *
 * <p>{@code hav} has the areas {@code hav.mat} (solutions {@code hav.mat.felles-bord}, which is free, and
 * {@code hav.mat.frukost}, which is expected; it usually concerns employees, users and next of kin) and
 * {@code hav.tur} (no solutions). {@code land} has {@code land.folk}, {@code land.hus} and {@code land.avtale} (the duty
 * {@code land.avtale.1}, from 1 August 2022). The crosswalk pairs {@code hav.tur} with {@code land.folk} and
 * {@code hav.mat} with {@code land.hus}.
 */
final class FjordReforms {

    private FjordReforms() {}

    static Reforms catalogue() {
        var hav = reform(
                "hav",
                withGroups(area(
                        "hav.mat",
                        solution("hav.mat.felles-bord", Freedom.FREE),
                        solution("hav.mat.frukost", Freedom.EXPECTED))),
                area("hav.tur"));
        var land = reform("land", area("land.folk"), area("land.hus"), withDuty("land.avtale"));
        return Reforms.of(
                List.of(hav, land),
                new Crosswalk(
                        List.of(
                                new CrosswalkPair("hav.tur", "land.folk", words("ut og møtes")),
                                new CrosswalkPair("hav.mat", "land.hus", words("rundt bordet"))),
                        words("tenkt ut for prøving")));
    }

    private static Reform reform(String id, ReformArea... areas) {
        return new Reform(
                id,
                Reform.Kind.OWN_PROGRAMME,
                words(id),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NationalPeriod.of(Period.years(2019, 2029)),
                false,
                List.of(),
                List.of(areas),
                true);
    }

    private static ReformArea area(String id, Solution... solutions) {
        return area(id, Arrays.stream(solutions), Stream.empty());
    }

    private static ReformArea withDuty(String id) {
        var duty = new Duty(
                id + ".1",
                words("avtale"),
                words("en avtale er inngått"),
                new LawReference(words("tenkt lov"), "§ 1"),
                LocalDate.of(2022, 8, 1),
                true);
        return area(id, Stream.empty(), Stream.of(duty));
    }

    private static ReformArea area(String id, Stream<Solution> solutions, Stream<Duty> duties) {
        return new ReformArea(
                id,
                words(id),
                Optional.empty(),
                ReformArea.Kind.CONTENT,
                Set.of(),
                Set.of(),
                solutions.toList(),
                duties.toList(),
                List.of(),
                true);
    }

    private static ReformArea withGroups(ReformArea area) {
        return new ReformArea(
                area.id(),
                area.name(),
                area.description(),
                area.kind(),
                area.aliases(),
                Set.of(ActorGroup.EMPLOYEES, ActorGroup.USERS, ActorGroup.NEXT_OF_KIN),
                area.solutions(),
                area.duties(),
                area.requirements(),
                area.verified());
    }

    private static Solution solution(String id, Freedom freedom) {
        return new Solution(id, words(id), Optional.empty(), Set.of(), KnowledgeKind.POLITICAL, freedom, true);
    }

    private static LocalizedText words(String text) {
        return LocalizedText.only(Language.NB, text);
    }
}
