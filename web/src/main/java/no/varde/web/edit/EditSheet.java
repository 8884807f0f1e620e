package no.varde.web.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;

/**
 * A form for one fact.
 *
 * @param lead what it is for
 * @param controls its fields
 * @param more the fields that are folded; none where all are seen
 * @param substance the question whether new words change the substance; empty where it is not asked
 * @param reflection the question when one stops to look at what came of a new step; empty where it is not asked
 * @param doubles what is recorded already and may be the same; empty when nothing may be
 * @param meeting what the form of a new meeting has beside its fields; empty for all else
 * @param version the version that it was made of; empty for what is new
 * @param base the version that typing began on, while a conflict is settled
 * @param back where one goes afterwards; empty for where the fact is shown
 * @param leaving where one goes without saving; empty while a conflict is settled
 * @param thing the page of the fact, with its history and the ways to take it away; empty for what is new
 * @param conflict what somebody else saved meanwhile
 * @param carried what is typed, to be sent along while a conflict is settled
 * @param errors what is wrong
 */
public record EditSheet(
        String lead,
        List<Control> controls,
        List<Control> more,
        Optional<Substance> substance,
        Optional<Reflection> reflection,
        Optional<Doubles> doubles,
        Optional<MeetingSheet> meeting,
        String version,
        String base,
        String back,
        String leaving,
        String thing,
        Optional<Conflict> conflict,
        Map<String, List<String>> carried,
        FieldErrors errors) {

    /** Copies. */
    public EditSheet {
        controls = List.copyOf(controls);
        more = List.copyOf(more);
    }

    /** Whether what is folded stands open: something is typed there, or wrong. */
    public boolean isMoreOpen() {
        return more.stream()
                .anyMatch(each -> each.isFilled() || !errors.of(each.name()).isEmpty());
    }
}
