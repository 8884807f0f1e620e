package no.varde.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;

/**
 * Gives recorded involvements without a day the days that a sheet tells, measure by measure and group by group. What the
 * sheet does not speak of stays without a day, in a fact of its own where it must.
 */
final class DatedInvolvements {

    private record Occasion(When on, Form form) {}

    /** Those who took part alike, by whom. */
    private record Part(Occasion occasion, List<Participant> participants) {}

    private final Map<Involvement, Map<Ref, Map<ActorGroup, Occasion>>> told = new LinkedHashMap<>();

    void add(Involvement recorded, Ref measure, Groups.Mention mention) {
        Form form = mention.form() == Form.OTHER ? recorded.form() : mention.form();
        told.computeIfAbsent(recorded, any -> new LinkedHashMap<>())
                .computeIfAbsent(measure, any -> new LinkedHashMap<>())
                .put(mention.group(), new Occasion(mention.on(), form));
    }

    /** Hands out each recorded involvement as it shall be, and what is split off from it. */
    void each(Consumer<Involvement> changed, Consumer<Involvement> added, Supplier<String> ids) {
        told.forEach((recorded, days) -> {
            boolean first = true;
            for (Map.Entry<Part, Set<Ref>> part : parts(recorded, days).entrySet()) {
                String id = first ? recorded.id() : ids.get();
                (first ? changed : added)
                        .accept(new Involvement(
                                id,
                                part.getKey().occasion().on(),
                                part.getKey().occasion().form(),
                                part.getValue(),
                                part.getKey().participants(),
                                recorded.missing(),
                                recorded.title(),
                                recorded.note()));
                first = false;
            }
        });
    }

    /** What has no day still comes first, so that it keeps its id. */
    private static Map<Part, Set<Ref>> parts(Involvement recorded, Map<Ref, Map<ActorGroup, Occasion>> days) {
        Occasion before = new Occasion(recorded.on(), recorded.form());
        Map<Part, Set<Ref>> still = new LinkedHashMap<>();
        Map<Part, Set<Ref>> dated = new LinkedHashMap<>();
        for (Ref subject : recorded.subjects()) {
            Map<Occasion, List<Participant>> alike = new LinkedHashMap<>();
            for (Participant each : recorded.participants()) {
                alike.computeIfAbsent(
                                days.getOrDefault(subject, Map.of()).getOrDefault(each.group(), before),
                                any -> new ArrayList<>())
                        .add(each);
            }
            alike.forEach((occasion, took) -> (occasion.equals(before) ? still : dated)
                    .computeIfAbsent(new Part(occasion, took), any -> new LinkedHashSet<>())
                    .add(subject));
        }
        still.putAll(dated);
        return still;
    }
}
