package no.varde.core.leadership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A set of leadership competencies, in one version. Whoever edits the behaviours makes a new version, so that an old
 * answer can be read with the words that it answered.
 *
 * @param id its id, one part: {@code competencies}
 * @param version its version, from 1
 * @param valid the days on which this version is used for new work
 * @param name its name
 * @param description what it is for; empty when nobody has written it
 * @param principles the principles that it serves; may be empty for one's own
 * @param source where its competencies come from; empty for one's own
 * @param ours whether the sentences are Varde's own, which pages then say
 * @param competencies its competencies in order; at least one
 */
public record Framework(
        String id,
        int version,
        Period valid,
        LocalizedText name,
        Optional<LocalizedText> description,
        Set<Principle> principles,
        Optional<LocalizedText> source,
        boolean ours,
        List<LeadershipCompetency> competencies) {

    /** Checks the ids and copies. */
    public Framework {
        Require.nothingNull(id, valid, name, description, principles, source, competencies);
        FrameworkIds.check(id);
        principles = Set.copyOf(principles);
        competencies = List.copyOf(competencies);
        if (version < 1 || competencies.isEmpty()) {
            throw new IllegalArgumentException(
                    "A framework has a version from 1 and at least one competency: " + id + ", " + version);
        }
        FrameworkIds.checkWithin(
                id, competencies.stream().map(LeadershipCompetency::id).toList());
    }

    /** The reference by which facts point at it. */
    public Ref ref() {
        return new Ref(Ref.Kind.FRAMEWORK, id);
    }

    /** The competency of an id; empty when it has none such. */
    public Optional<LeadershipCompetency> competency(String competencyId) {
        return competencies.stream()
                .filter(each -> each.id().equals(competencyId))
                .findFirst();
    }
}
