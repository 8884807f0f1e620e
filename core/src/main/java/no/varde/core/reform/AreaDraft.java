package no.varde.core.reform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Problems;
import no.varde.core.basics.Require;

/**
 * An unfinished area of a {@link ReformDraft}: the words as somebody wrote them. {@link #named} makes a plain one.
 *
 * @param id the last part of its id; may be blank, then the name makes it
 * @param name its name in each language in which it was written; blank ones are passed over
 * @param description what it asks; may be empty
 * @param kind content or means
 * @param aliases other names it goes under; blank ones are passed over
 * @param groups the groups it usually concerns
 * @param solutions its solutions in order
 * @param duties what the law demands here
 * @param requirements what else is fixed, expected or free
 * @param verified whether the name has been checked against the source
 */
public record AreaDraft(
        String id,
        Map<Language, String> name,
        Map<Language, String> description,
        ReformArea.Kind kind,
        List<String> aliases,
        Set<ActorGroup> groups,
        List<Solution> solutions,
        List<Duty> duties,
        List<Requirement> requirements,
        boolean verified) {

    /**
     * An unfinished solution.
     *
     * @param id the last part of its id; may be blank, then the name makes it
     * @param name its name in each language in which it was written
     * @param description what it comes to; may be empty
     * @param aliases other names it goes under; blank ones are passed over
     * @param knowledge what it rests on
     * @param freedom how free the municipality is
     * @param verified whether the name has been checked against the source
     */
    public record Solution(
            String id,
            Map<Language, String> name,
            Map<Language, String> description,
            List<String> aliases,
            KnowledgeKind knowledge,
            Freedom freedom,
            boolean verified) {

        /** Refuses null, and copies. */
        public Solution {
            Require.nothingNull(id, name, description, aliases, knowledge, freedom);
            aliases = List.copyOf(aliases);
        }

        /** A solution that rests on politics, and that one is free to choose. */
        public static Solution named(Language language, String name) {
            return new Solution(
                    "",
                    Map.of(language, name),
                    Map.of(),
                    List.of(),
                    KnowledgeKind.POLITICAL,
                    no.varde.core.reform.Freedom.FREE,
                    true);
        }

        private no.varde.core.reform.Solution made(String madeId, LocalizedText title) {
            return new no.varde.core.reform.Solution(
                    madeId,
                    title,
                    LocalizedText.written(description),
                    Drafts.names(aliases),
                    knowledge,
                    freedom,
                    verified);
        }
    }

    /**
     * An unfinished duty.
     *
     * @param id the last part of its id; may be blank, then the name makes it
     * @param name its short name in each language in which it was written
     * @param description what has to be in place
     * @param law the place in the law
     * @param from the first day on which it holds, {@code 2022-08-01}
     * @param verified whether wording and reference have been checked against the source
     */
    public record Duty(
            String id,
            Map<Language, String> name,
            Map<Language, String> description,
            Law law,
            String from,
            boolean verified) {

        /** Refuses null. */
        public Duty {
            Require.nothingNull(id, name, description, law, from);
        }
    }

    /**
     * An unfinished requirement or freedom.
     *
     * @param id the last part of its id; may be blank, then its number makes it
     * @param line the sentence in each language in which it was written
     * @param knowledge what it rests on
     * @param freedom how free the municipality is
     * @param law the place in the law; must be there when it is fixed by law
     * @param verified whether sentence and reference have been checked against the source
     */
    public record Requirement(
            String id,
            Map<Language, String> line,
            KnowledgeKind knowledge,
            Freedom freedom,
            Optional<Law> law,
            boolean verified) {

        /** Refuses null. */
        public Requirement {
            Require.nothingNull(id, line, knowledge, freedom, law);
        }
    }

    /**
     * An unfinished place in the law.
     *
     * @param act the act's short name in each language in which it was written
     * @param section the section, {@code § 6-1}
     */
    public record Law(Map<Language, String> act, String section) {

        /** Refuses null. */
        public Law {
            Require.nothingNull(act, section);
        }

        private Optional<LawReference> check(Problems problems) {
            Optional<LocalizedText> name = Drafts.required("act", act, problems);
            boolean fits = section.strip().startsWith("§");
            if (!fits) {
                problems.add("section", Message.of("reform", "draft.section", section));
            }
            return name.filter(any -> fits).map(words -> new LawReference(words, section.strip()));
        }
    }

    /** Refuses null, and copies. */
    public AreaDraft {
        Require.nothingNull(id, name, description, kind, aliases, groups, solutions, duties, requirements);
        aliases = List.copyOf(aliases);
        groups = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(groups));
        solutions = List.copyOf(solutions);
        duties = List.copyOf(duties);
        requirements = List.copyOf(requirements);
    }

    /** An area of what is to be achieved, with the names of its solutions. */
    public static AreaDraft named(Language language, String name, String... solutions) {
        return new AreaDraft(
                "",
                Map.of(language, name),
                Map.of(),
                ReformArea.Kind.CONTENT,
                List.of(),
                Set.of(),
                List.of(solutions).stream()
                        .map(each -> Solution.named(language, each))
                        .toList(),
                List.of(),
                List.of(),
                true);
    }

    /** An area that is finished, as a draft that makes the same. */
    public static AreaDraft of(ReformArea area) {
        return new AreaDraft(
                Drafts.lastPart(area.id()),
                area.name().all(),
                Drafts.words(area.description()),
                area.kind(),
                List.copyOf(area.aliases()),
                area.proposedGroups(),
                area.solutions().stream().map(AreaDraft::of).toList(),
                area.duties().stream().map(AreaDraft::of).toList(),
                area.requirements().stream().map(AreaDraft::of).toList(),
                area.verified());
    }

    private static Solution of(no.varde.core.reform.Solution made) {
        return new Solution(
                Drafts.lastPart(made.id()),
                made.name().all(),
                Drafts.words(made.description()),
                List.copyOf(made.aliases()),
                made.knowledge(),
                made.freedom(),
                made.verified());
    }

    private static Duty of(no.varde.core.reform.Duty made) {
        return new Duty(
                Drafts.lastPart(made.id()),
                made.name().all(),
                made.description().all(),
                of(made.reference()),
                made.holdsFrom().toString(),
                made.verified());
    }

    private static Requirement of(no.varde.core.reform.Requirement made) {
        return new Requirement(
                Drafts.lastPart(made.id()),
                made.line().all(),
                made.knowledge(),
                made.freedom(),
                made.law().map(AreaDraft::of),
                made.verified());
    }

    private static Law of(LawReference reference) {
        return new Law(reference.law().all(), reference.section());
    }

    /** The area with an id, when it has no problem; else its problems are added. */
    Optional<ReformArea> check(String areaId, Optional<LocalizedText> title, Problems problems) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> solutionNames = new LinkedHashMap<>();
        Map<String, Integer> dutyNames = new LinkedHashMap<>();
        List<no.varde.core.reform.Solution> madeSolutions = new ArrayList<>();
        List<no.varde.core.reform.Duty> madeDuties = new ArrayList<>();
        List<no.varde.core.reform.Requirement> madeRequirements = new ArrayList<>();
        for (int i = 0; i < solutions.size(); i++) {
            Problems here = new Problems();
            Solution each = solutions.get(i);
            Drafts.Titled titled = Drafts.titled(each.id(), each.name(), solutionNames, i, here);
            Drafts.claim(titled.id(), taken, here);
            if (here.isEmpty()) {
                madeSolutions.add(each.made(areaId + "." + titled.id(), titled.orThrow()));
            }
            problems.addAll("solutions[" + i + "]", here);
        }
        for (int i = 0; i < duties.size(); i++) {
            Problems here = new Problems();
            Drafts.Titled titled =
                    Drafts.titled(duties.get(i).id(), duties.get(i).name(), dutyNames, i, here);
            Drafts.claim(titled.id(), taken, here);
            duty(duties.get(i), areaId + "." + titled.id(), titled.name(), here).ifPresent(madeDuties::add);
            problems.addAll("duties[" + i + "]", here);
        }
        for (int i = 0; i < requirements.size(); i++) {
            Problems here = new Problems();
            String last = requirements.get(i).id().isBlank()
                    ? "requirement-" + (i + 1)
                    : requirements.get(i).id().strip();
            Drafts.claim(last, taken, here);
            requirement(requirements.get(i), areaId + "." + last, here).ifPresent(madeRequirements::add);
            problems.addAll("requirements[" + i + "]", here);
        }
        return problems.isEmpty()
                ? title.map(words -> new ReformArea(
                        areaId,
                        words,
                        LocalizedText.written(description),
                        kind,
                        Drafts.names(aliases),
                        groups,
                        madeSolutions,
                        madeDuties,
                        madeRequirements,
                        verified))
                : Optional.empty();
    }

    private static Optional<no.varde.core.reform.Duty> duty(
            Duty draft, String dutyId, Optional<LocalizedText> title, Problems problems) {
        Optional<LocalizedText> says = Drafts.required("description", draft.description(), problems);
        Problems within = new Problems();
        Optional<LawReference> law = draft.law().check(within);
        problems.addAll("law", within);
        var from = Drafts.day("from", draft.from(), problems);
        return problems.isEmpty()
                ? Optional.of(new no.varde.core.reform.Duty(
                        dutyId,
                        title.orElseThrow(),
                        says.orElseThrow(),
                        law.orElseThrow(),
                        from.orElseThrow(),
                        draft.verified()))
                : Optional.empty();
    }

    private static Optional<no.varde.core.reform.Requirement> requirement(
            Requirement draft, String requirementId, Problems problems) {
        Optional<LocalizedText> says = Drafts.required("line", draft.line(), problems);
        Problems within = new Problems();
        Optional<LawReference> law = draft.law().flatMap(each -> each.check(within));
        problems.addAll("law", within);
        if (draft.freedom() == Freedom.FIXED_BY_LAW
                && (draft.law().isEmpty() || draft.knowledge() != KnowledgeKind.LEGAL)) {
            problems.add(
                    "law",
                    Message.of(
                            "reform",
                            "draft.fixed",
                            says.map(Object.class::cast).orElse("")));
        }
        return problems.isEmpty()
                ? Optional.of(new no.varde.core.reform.Requirement(
                        requirementId, says.orElseThrow(), draft.knowledge(), draft.freedom(), law, draft.verified()))
                : Optional.empty();
    }
}
