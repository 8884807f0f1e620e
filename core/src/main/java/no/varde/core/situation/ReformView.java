package no.varde.core.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.reform.Reform;

/**
 * One reform as of a day, with what the municipality does about it.
 *
 * @param reform the reform
 * @param adoption the municipality's taking-up of it; before that begins, the next that was known by the day; empty when
 *     there was none
 * @param running whether it is followed up and runs on the day; when the national period has ended and the local one runs
 *     on, the local one counts
 * @param areas its areas in order
 * @param earlier what only earlier versions of it had and something was recorded on: areas with the solutions and duties
 *     that are no longer there; often none
 */
public record ReformView(
        Reform reform, Optional<AdoptionView> adoption, boolean running, List<AreaView> areas, List<AreaView> earlier) {

    /** Copies. */
    public ReformView {
        areas = List.copyOf(areas);
        earlier = List.copyOf(earlier);
    }

    /** The measures that serve it and have not been given up, each once, completed ones too. */
    public List<MeasureView> measures() {
        Map<String, MeasureView> all = new LinkedHashMap<>();
        Stream.concat(areas.stream(), earlier.stream())
                .forEach(area -> area.measures().forEach(each -> all.putIfAbsent(each.id(), each)));
        return List.copyOf(all.values());
    }

    /** The area of an id; empty when it has none such. */
    public Optional<AreaView> area(String id) {
        return areas.stream().filter(each -> each.area().id().equals(id)).findFirst();
    }
}
