package no.varde.web.removal;

import java.util.List;
import no.varde.web.trail.TrailLine;

/**
 * What somebody changed while another was about to remove it.
 *
 * @param text who did; empty when nobody did
 * @param fields what they changed
 */
public record Meanwhile(String text, List<TrailLine.Field> fields) {

    static final Meanwhile NOTHING = new Meanwhile("", List.of());

    /** Copies. */
    public Meanwhile {
        fields = List.copyOf(fields);
    }
}
