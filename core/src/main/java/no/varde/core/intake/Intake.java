package no.varde.core.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.varde.core.reform.Reforms;

/**
 * The door of the room: a sheet of text in, a {@link Preview} of what will become of it out. Recognising is pure; the
 * same sheet, mapping, facts and day always give the same preview. Safe to share between threads; what it hands out is not.
 */
public final class Intake {

    private final Names names;

    private Intake(Names names) {
        this.names = names;
    }

    /** An intake that knows the names in a catalogue of reforms. */
    public static Intake of(Reforms reforms) {
        return new Intake(new Names(reforms));
    }

    /** Finds the headings of a sheet and what its columns hold, as far as it can. */
    public Mapping propose(SheetText sheet) {
        return new Headings(sheet, names).propose();
    }

    /** The mapping of a sheet whose headings stand in a row that somebody chose; empty when there is no such row. */
    public Mapping proposeAt(SheetText sheet, int headingRow) {
        return new Headings(sheet, names).at(headingRow);
    }

    /**
     * Reads a sheet.
     *
     * @param mapping what the columns hold
     * @param existing what is recorded already
     * @param today the day of the import: what lies after it is planned
     */
    public Preview read(SheetText sheet, Mapping mapping, Existing existing, LocalDate today) {
        return read(sheet, mapping, existing, today, Map.of());
    }

    /** Reads a sheet with the answers that were given to an earlier preview of it. */
    public Preview read(
            SheetText sheet, Mapping mapping, Existing existing, LocalDate today, Map<String, Answer> answers) {
        return new Preview(new Source(sheet, mapping, names), existing, today, answers);
    }

    /**
     * The answers that count on when the columns of a sheet are read otherwise. One about a cell does while its column means
     * what it meant; one about a whole row does while the same columns name the measures; none does when the headings stand
     * in other rows.
     *
     * @param answers answers by the ids of what was asked
     * @param before the mapping under which they were given
     * @param after the mapping by which the sheet is read from now on
     */
    public static Map<String, Answer> stillFitting(Map<String, Answer> answers, Mapping before, Mapping after) {
        Map<String, Answer> fitting = new HashMap<>(answers);
        fitting.keySet().removeIf(id -> !Asking.stillFits(id, before, after));
        return fitting;
    }
}
