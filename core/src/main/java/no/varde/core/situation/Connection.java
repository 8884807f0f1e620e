package no.varde.core.situation;

import java.util.List;

/**
 * Two areas of different reforms that are joined by measures which serve both, whether or not a crosswalk names them.
 *
 * @param first the id of one area, of the reform that comes first
 * @param second the id of the other
 * @param measures the measures that serve both; at least one
 */
public record Connection(String first, String second, List<MeasureView> measures) {

    /** Copies. */
    public Connection {
        measures = List.copyOf(measures);
    }
}
