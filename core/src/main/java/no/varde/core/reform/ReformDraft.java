package no.varde.core.reform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problems;
import no.varde.core.basics.Require;
import no.varde.core.basics.Slug;

/**
 * A reform or a programme of one's own that is not finished: the words as somebody wrote them. {@link #check()} makes it
 * a {@link Reform}, or tells all its problems at once, each with its place: {@code areas[2].name}.
 *
 * <p>The ids of areas and solutions are made of their names. One language is enough.
 *
 * @param id the id to be, one part of {@code a-z}, {@code 0-9} and hyphens; may be blank, then the name makes it
 * @param kind what it is
 * @param name its name in each language in which it was written; blank ones are passed over
 * @param description what it wants; may be empty
 * @param from the first day, {@code 2026-01-01}
 * @param to the last day, included; blank for no end
 * @param areas its areas in order
 */
public record ReformDraft(
        String id,
        Reform.Kind kind,
        Map<Language, String> name,
        Map<Language, String> description,
        String from,
        String to,
        List<Area> areas) {

    /**
     * An unfinished area.
     *
     * @param name its name in each language in which it was written
     * @param description what it asks; may be empty
     * @param kind content or means
     * @param groups the groups it usually concerns
     * @param solutions its solutions in order
     */
    public record Area(
            Map<Language, String> name,
            Map<Language, String> description,
            ReformArea.Kind kind,
            Set<ActorGroup> groups,
            List<Solution> solutions) {

        /** Refuses null. */
        public Area {
            Require.nothingNull(name, description, kind, groups, solutions);
        }
    }

    /**
     * An unfinished solution.
     *
     * @param name its name in each language in which it was written
     * @param description what it comes to; may be empty
     */
    public record Solution(Map<Language, String> name, Map<Language, String> description) {

        /** Refuses null. */
        public Solution {
            Require.nothingNull(name, description);
        }
    }

    /** What a draft becomes. */
    public sealed interface Outcome permits Made, Refused {}

    /**
     * It is finished.
     *
     * @param reform the reform
     */
    public record Made(Reform reform) implements Outcome {}

    /**
     * It is not finished.
     *
     * @param problems every problem, each with its place
     */
    public record Refused(Problems problems) implements Outcome {}

    /** Refuses null. */
    public ReformDraft {
        Require.nothingNull(id, kind, name, description, from, to, areas);
    }

    /** The reform, or every problem at once. */
    public Outcome check() {
        Problems problems = new Problems();
        Optional<LocalizedText> title = required("name", name, problems);
        String reformId = id.isBlank() ? title.map(ReformDraft::slug).orElse("draft") : id.strip();
        boolean idFits = Slug.is(reformId);
        if (!idFits) {
            problems.add("id", Message.of("reform", "draft.id", id));
        }
        Optional<Period> period = period(problems);
        if (areas.isEmpty()) {
            problems.add("areas", Message.of("reform", "draft.areas.none"));
        }
        List<ReformArea> made = areas(idFits ? reformId : "draft", problems);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        return new Made(new Reform(
                reformId,
                kind,
                title.orElseThrow(),
                Optional.empty(),
                Set.of(),
                LocalizedText.written(description),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NationalPeriod.of(period.orElseThrow()),
                false,
                List.of(),
                made,
                true));
    }

    /**
     * The reform, for those who prefer an exception.
     *
     * @throws Problems.Invalid holding every problem
     */
    public Reform orThrow() {
        Outcome outcome = check();
        if (outcome instanceof Refused refused) {
            refused.problems().throwIfAny();
        }
        return ((Made) outcome).reform();
    }

    private List<ReformArea> areas(String reformId, Problems problems) {
        List<ReformArea> made = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            Problems here = new Problems();
            Optional<LocalizedText> title = named(area.name(), seen, i, here);
            String areaId = within(reformId, title);
            List<no.varde.core.reform.Solution> solutions = solutions(areaId, area.solutions(), here);
            if (here.isEmpty() && problems.isEmpty()) {
                made.add(new ReformArea(
                        areaId,
                        title.orElseThrow(),
                        LocalizedText.written(area.description()),
                        area.kind(),
                        Set.of(),
                        area.groups(),
                        solutions,
                        List.of(),
                        List.of(),
                        true));
            }
            problems.addAll("areas[" + i + "]", here);
        }
        return made;
    }

    private static List<no.varde.core.reform.Solution> solutions(
            String areaId, List<Solution> drafts, Problems problems) {
        List<no.varde.core.reform.Solution> made = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Problems here = new Problems();
            Optional<LocalizedText> title = named(drafts.get(i).name(), seen, i, here);
            if (here.isEmpty() && problems.isEmpty()) {
                made.add(new no.varde.core.reform.Solution(
                        within(areaId, title),
                        title.orElseThrow(),
                        LocalizedText.written(drafts.get(i).description()),
                        Set.of(),
                        KnowledgeKind.POLITICAL,
                        Freedom.FREE,
                        true));
            }
            problems.addAll("solutions[" + i + "]", here);
        }
        return made;
    }

    private static Optional<LocalizedText> named(
            Map<Language, String> name, Map<String, Integer> seen, int index, Problems problems) {
        Optional<LocalizedText> title = required("name", name, problems);
        title.ifPresent(words -> {
            String slug = slug(words);
            if (slug.isEmpty()) {
                problems.add("name", Message.of("reform", "draft.name.letters", words));
            } else if (seen.containsKey(slug)) {
                problems.add("name", Message.of("reform", "draft.name.twice", words, seen.getOrDefault(slug, 0)));
            } else {
                seen.put(slug, index + 1);
            }
        });
        return title;
    }

    private static Optional<LocalizedText> required(String pointer, Map<Language, String> words, Problems problems) {
        Optional<LocalizedText> text = LocalizedText.written(words);
        if (text.isEmpty()) {
            problems.add(pointer, Message.of("reform", "draft.name.blank"));
        }
        return text;
    }

    private Optional<Period> period(Problems problems) {
        Optional<LocalDate> first = day("from", from, problems);
        Optional<LocalDate> last = to.isBlank() ? Optional.empty() : day("to", to, problems);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add("to", Message.of("reform", "draft.period", first.get(), last.get()));
            return Optional.empty();
        }
        return first.map(begin -> new Period(begin, last.map(end -> end.plusDays(1))));
    }

    private static Optional<LocalDate> day(String pointer, String written, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            problems.add(pointer, Message.of("reform", "draft.day", written));
            return Optional.empty();
        }
    }

    private static String within(String outer, Optional<LocalizedText> title) {
        return outer + "." + title.map(ReformDraft::slug).orElse("");
    }

    private static String slug(LocalizedText words) {
        return Slug.of(words.in(Language.NB));
    }
}
