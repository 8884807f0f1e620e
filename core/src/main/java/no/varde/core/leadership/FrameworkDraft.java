package no.varde.core.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problems;
import no.varde.core.basics.Require;
import no.varde.core.basics.Slug;

/**
 * A leadership framework that is not finished: a list of one's own, one for an empty {@link FrameworkSlot}, or a new
 * version of a built-in one with edited behaviours. {@link #check()} makes it a {@link Framework}, or tells all its
 * problems at once, each with its place: {@code competencies[1].behaviours[0]}. One language is enough.
 *
 * @param id the id to be, one part of {@code a-z}, {@code 0-9} and hyphens
 * @param version the version to be, from 1
 * @param validFrom the first day on which it is used for new work
 * @param name its name in each language in which it was written; blank ones are passed over
 * @param description what it is for; may be empty
 * @param competencies its competencies in order
 */
public record FrameworkDraft(
        String id,
        int version,
        LocalDate validFrom,
        Map<Language, String> name,
        Map<Language, String> description,
        List<Competency> competencies) {

    /**
     * An unfinished competency.
     *
     * @param name its name in each language in which it was written
     * @param description what it is; may be empty
     * @param behaviours its behaviours in order, each in the languages in which it was written
     */
    public record Competency(
            Map<Language, String> name, Map<Language, String> description, List<Map<Language, String>> behaviours) {

        /** Refuses null. */
        public Competency {
            Require.nothingNull(name, description, behaviours);
        }
    }

    /** What a draft becomes. */
    public sealed interface Outcome permits Made, Refused {}

    /**
     * It is finished.
     *
     * @param framework the framework
     */
    public record Made(Framework framework) implements Outcome {}

    /**
     * It is not finished.
     *
     * @param problems every problem, each with its place
     */
    public record Refused(Problems problems) implements Outcome {}

    /** Refuses null. */
    public FrameworkDraft {
        Require.nothingNull(id, validFrom, name, description, competencies);
    }

    /** The framework, or every problem at once. */
    public Outcome check() {
        Problems problems = new Problems();
        boolean idFits = Slug.is(id);
        if (!idFits) {
            problems.add("id", Message.of("leadership", "draft.id", id));
        }
        if (version < 1) {
            problems.add("version", Message.of("leadership", "draft.version", version));
        }
        Optional<LocalizedText> title = required("name", name, problems);
        if (competencies.isEmpty()) {
            problems.add("competencies", Message.of("leadership", "draft.competencies.none"));
        }
        List<LeadershipCompetency> made = new ArrayList<>();
        for (int i = 0; i < competencies.size(); i++) {
            Problems here = new Problems();
            competency(competencies.get(i), (idFits ? id : "draft") + "." + (i + 1), here)
                    .ifPresent(made::add);
            problems.addAll("competencies[" + i + "]", here);
        }
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        return new Made(new Framework(
                id,
                version,
                Period.from(validFrom),
                title.orElseThrow(),
                LocalizedText.written(description),
                Set.of(),
                Optional.empty(),
                false,
                made));
    }

    private static Optional<LeadershipCompetency> competency(Competency draft, String competencyId, Problems problems) {
        Optional<LocalizedText> title = required("name", draft.name(), problems);
        if (draft.behaviours().isEmpty()) {
            problems.add("behaviours", Message.of("leadership", "draft.behaviours.none"));
        }
        List<Behaviour> behaviours = new ArrayList<>();
        for (int i = 0; i < draft.behaviours().size(); i++) {
            String behaviourId = competencyId + "." + (i + 1);
            required("behaviours[" + i + "]", draft.behaviours().get(i), problems)
                    .ifPresent(statement -> behaviours.add(new Behaviour(behaviourId, statement)));
        }
        return problems.isEmpty()
                ? Optional.of(new LeadershipCompetency(
                        competencyId, title.orElseThrow(), LocalizedText.written(draft.description()), behaviours))
                : Optional.empty();
    }

    private static Optional<LocalizedText> required(String pointer, Map<Language, String> words, Problems problems) {
        Optional<LocalizedText> text = LocalizedText.written(words);
        if (text.isEmpty()) {
            problems.add(pointer, Message.of("leadership", "draft.blank"));
        }
        return text;
    }
}
