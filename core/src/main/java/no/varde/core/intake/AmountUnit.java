package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the numbers of a column of amounts can be. */
enum AmountUnit {
    KRONER(1, " (kr)"),
    THOUSANDS(1_000, " (1000 kr)"),
    MILLIONS(1_000_000, " (mill. kr)");

    private final BigDecimal kroner;
    private final String heading;

    AmountUnit(long kroner, String heading) {
        this.kroner = BigDecimal.valueOf(kroner);
        this.heading = heading;
    }

    /** The one of a word. */
    static Optional<AmountUnit> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The word for it in answers: «thousands». */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a heading says it. */
    String heading() {
        return heading;
    }

    /** A number of this unit in kroner, grouped. */
    String kroner(BigDecimal number) {
        return Money.grouped(number.multiply(kroner).stripTrailingZeros().toPlainString());
    }
}
