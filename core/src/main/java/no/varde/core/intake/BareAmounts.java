package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the numbers of a column of amounts that no word gives a unit. */
enum BareAmounts {
    /** No more than what each of them says by itself. */
    UNKNOWN,
    /** Most of them are so large that they are plainly kroner. */
    KRONER_BY_SIZE,
    /** Somebody has said what they are, so that none of them is odd. */
    ANSWERED;

    /**
     * Below so many kroner a number is asked about where the others are plainly kroner: hardly a measure costs less, while
     * whoever thinks in thousands writes «85». Our own bound, set in November 2026.
     */
    private static final BigDecimal STRAY = BigDecimal.valueOf(1_000);

    private static final BigDecimal SMALL_WITH_DECIMALS = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int ORE = 2;

    /** What is asked of a number that is so small that it may be thousands or millions in any column. */
    Optional<Doubt> small(String text, BigDecimal amount) {
        boolean decimals = amount.stripTrailingZeros().scale() > 0;
        boolean odd = amount.compareTo(decimals ? SMALL_WITH_DECIMALS : BigDecimal.TEN) < 0;
        if (this == ANSWERED || amount.signum() <= 0 || !odd) {
            return Optional.empty();
        }
        BigDecimal millions = amount.multiply(MILLION);
        BigDecimal thousands = amount.multiply(THOUSAND);
        List<Proposal> proposals = Stream.of(decimals ? millions : thousands, decimals ? thousands : millions, amount)
                .map(Money::proposal)
                .toList();
        return Optional.of(Doubt.of("cost.small", text).with(proposals));
    }

    /**
     * What is asked of a number that is small beside the others of its column; one that is written with øre is kroner.
     *
     * @param number the number as it stands in the text
     */
    Optional<Doubt> stray(String text, String number, BigDecimal amount) {
        boolean odd = this == KRONER_BY_SIZE
                && amount.signum() > 0
                && amount.compareTo(STRAY) < 0
                && amount.scale() != ORE
                && !Money.cellSaysUnit(text);
        return odd
                ? Optional.of(Doubt.of("cost.stray", text)
                        .with(Stream.of(amount.multiply(THOUSAND), amount)
                                .map(Money::proposal)
                                .map(each -> instead(text, number, each))
                                .toList()))
                : Optional.empty();
    }

    /** The text with an amount in the place of its number, so that nothing else that it says is lost. */
    private static Proposal instead(String text, String number, Proposal amount) {
        int at = text.indexOf(number);
        boolean once = at >= 0 && at == text.lastIndexOf(number);
        return once
                ? new Proposal(
                        text.substring(0, at) + amount.text() + text.substring(at + number.length()), amount.label())
                : amount;
    }
}
