package no.varde.web.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell of a table that is written, by what a spreadsheet shall keep it as. */
public sealed interface TableCell {

    /**
     * Text to the letter, also where it looks like a number, a day or a formula; empty for an empty cell.
     *
     * @param text the text
     */
    record Text(String text) implements TableCell {}

    /**
     * A day of the calendar.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements TableCell {}

    /**
     * A number without a unit.
     *
     * @param number the number
     */
    record Amount(BigDecimal number) implements TableCell {}
}
