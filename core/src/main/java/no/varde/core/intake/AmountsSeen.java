package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The amounts of a column that no word gives a unit. They are plainly kroner when most of them are ten thousand or more,
 * or are written with øre and come to a hundred or more; else nobody can see whether kroner or thousands are meant.
 */
final class AmountsSeen {

    private static final BigDecimal PLAINLY_KRONER = BigDecimal.valueOf(10_000);
    private static final BigDecimal WITH_ORE = BigDecimal.valueOf(100);
    private static final int ORE = 2;
    private static final int EXAMPLES = 3;

    /** The first ones that are small, as they are written, and what they say. */
    final Map<String, BigDecimal> examples = new LinkedHashMap<>();

    private int all;
    private int large;
    private int withOre;
    private int small;
    private int smallDecimals;

    /** Takes a number in; nothing is nothing in every unit. */
    void add(String text, PlainNumber number) {
        BigDecimal value = number.value();
        if (value.signum() == 0) {
            return;
        }
        all++;
        boolean isLarge = value.compareTo(PLAINLY_KRONER) >= 0;
        large += isLarge ? 1 : 0;
        withOre += number.decimals() == ORE && value.compareTo(WITH_ORE) >= 0 ? 1 : 0;
        boolean decimals = number.decimals() > 0;
        boolean isSmall = value.compareTo(decimals ? WITH_ORE : BigDecimal.TEN) < 0;
        small += isSmall ? 1 : 0;
        smallDecimals += isSmall && decimals ? 1 : 0;
        if (!isLarge && examples.size() < EXAMPLES) {
            examples.putIfAbsent(Words.oneLine(text), value);
        }
    }

    /** Whether there are any, and nothing makes it plain that they are kroner. */
    boolean areDoubtful() {
        return !areKronerBySize() && withOre * 2 <= all && all > 0;
    }

    /** Whether most of them are so large that they are kroner. */
    boolean areKronerBySize() {
        return large * 2 > all;
    }

    /** What they may be, the likeliest first; millions where most are below ten, or below a hundred with decimals. */
    List<AmountUnit> likely() {
        if (small * 2 <= all) {
            return List.of(AmountUnit.THOUSANDS, AmountUnit.KRONER);
        }
        return smallDecimals * 2 > all
                ? List.of(AmountUnit.MILLIONS, AmountUnit.THOUSANDS, AmountUnit.KRONER)
                : List.of(AmountUnit.THOUSANDS, AmountUnit.MILLIONS, AmountUnit.KRONER);
    }
}
