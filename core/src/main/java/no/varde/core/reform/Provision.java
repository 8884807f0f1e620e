package no.varde.core.reform;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;

/**
 * One line of the sheet "room for action by area" (L3, L4): what a source says on an area, what it rests on, and how
 * free the municipality is.
 */
public sealed interface Provision permits Solution, Duty, Requirement {

    /** The id, which begins with the area's id: {@code lhl.mat.det-gode-maltid}. */
    String id();

    /** The reference by which facts point at it. */
    Ref ref();

    /** What stands on the line: a name or a sentence. */
    LocalizedText line();

    /** What kind of knowledge it rests on. */
    KnowledgeKind knowledge();

    /** How free the municipality is. */
    Freedom freedom();

    /** The place in the law, when there is one. */
    Optional<LawReference> law();

    /** Whether wording and reference have been checked against the source; if not, pages say "to be checked". */
    boolean verified();

    /** Whether it holds on a day. */
    default boolean holdsOn(LocalDate day) {
        return true;
    }
}
