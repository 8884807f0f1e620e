package no.varde.core.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.basics.DataFile;
import no.varde.core.basics.LocalizedText;

/**
 * Which trait asks for which competency, and how much, from a day on.
 *
 * @param from the first day on which these parameters hold, until later ones do
 * @param weightings every weighting
 */
record DemandParameters(LocalDate from, List<DemandParameters.Weighting> weightings) {

    /**
     * What one trait asks of one competency.
     *
     * @param trait the trait
     * @param competency the competency's id
     * @param weight 1 helps, 2 matters, 3 decides
     * @param why the reason
     * @param behaviours the ids of the behaviours in which it shows
     */
    record Weighting(Trait trait, String competency, int weight, LocalizedText why, List<String> behaviours) {

        Weighting {
            if (weight < 1 || weight > 3) {
                throw new IllegalArgumentException("A weight is 1, 2 or 3: " + weight);
            }
        }
    }

    private static final class BuiltIn {
        private static final List<DemandParameters> READ =
                DataFile.beside(DemandParameters.class, "demands.properties").under("from").entrySet().stream()
                        .map(each -> read(LocalDate.parse(each.getKey()), each.getValue()))
                        .toList();
    }

    /** The parameters that hold on a day; empty before the first. */
    static Optional<DemandParameters> on(LocalDate day) {
        return BuiltIn.READ.stream()
                .filter(each -> !day.isBefore(each.from))
                .max(Comparator.comparing(DemandParameters::from));
    }

    List<Weighting> weightings(String competency) {
        return weightings.stream()
                .filter(each -> each.competency.equals(competency))
                .toList();
    }

    private static DemandParameters read(LocalDate from, DataFile file) {
        List<Weighting> all = new ArrayList<>();
        for (Map.Entry<String, DataFile> trait : file.children().entrySet()) {
            for (Map.Entry<String, DataFile> asked : trait.getValue().children().entrySet()) {
                String competency = Frameworks.COMPETENCIES + "." + asked.getKey();
                DataFile weighting = asked.getValue();
                all.add(new Weighting(
                        Trait.valueOf(trait.getKey()),
                        competency,
                        Integer.parseInt(weighting.text("weight")),
                        weighting.words("why"),
                        weighting.list("shows-in").stream()
                                .map(each -> competency + "." + each)
                                .collect(Collectors.toList())));
            }
        }
        return new DemandParameters(from, List.copyOf(all));
    }
}
