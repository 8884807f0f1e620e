package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.plan.Cost;

/** Amounts of kroner as people write them: «85 000,00», «1,2 mill», «900'», «kr 85.000,-». */
final class Money {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** An amount of thousands from here on is more likely one of kroner. */
    private static final BigDecimal TOO_MANY_THOUSANDS = BigDecimal.valueOf(50_000);

    private static final String NUMBER = "[-−–]?\\d[\\d .,\\u00a0\\u2007\\u2009\\u202f]*(?:['´’`]\\d{3})*";
    private static final Pattern AMOUNT = Pattern.compile(
            "(" + NUMBER
                    + ")\\s*(['´’`]|mrd\\.?|milliard(?:er|ar)?|mill\\.?(?:ion(?:er|ar|s)?)?|millioner|millionar|mnok|mkr\\.?|tusen|tkr\\.?|tnok|k(?![\\p{L}])|m(?![\\p{L}]))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE = Pattern.compile(
            "(?iU)(?<![\\p{L}])(?:kr\\.?|nok|kroner|kroners|norske)(?![\\p{L}])|[,.:][-–—](?!\\d)|[()]");
    private static final Pattern IN_THOUSANDS =
            Pattern.compile("(?iU)\\b1[ .\\u00a0]?000\\b|tusen|tkr|tnok|\\bt\\.?kr|thousand");
    private static final Pattern IN_MILLIONS = Pattern.compile("(?iU)\\bmill|mnok|mkr|million");
    private static final Vocabulary<Cost.Source> SOURCES = Vocabulary.of("source", Cost.Source.class);

    private Money() {}

    /** What a cost column's cell says; the heading may give the unit, such as «Kostnad (1000 kr)». */
    static Reading<Cost> read(CellText cell, String heading) {
        String text = Words.oneLine(cell.text());
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        if (text.chars().noneMatch(Character::isDigit)) {
            return Reading.note();
        }
        String bare =
                NOISE.matcher(text.replaceAll("(?<=\\d)[,.:][-–—](?!\\d)", " ")).replaceAll(" ");
        List<BigDecimal> amounts = new ArrayList<>();
        Matcher m = AMOUNT.matcher(bare);
        StringBuilder rest = new StringBuilder();
        while (m.find()) {
            Optional<BigDecimal> amount = amount(m.group(1), cell.kind() == CellText.Kind.NUMBER, m.group(2));
            if (amount.isEmpty()) {
                return Reading.doubt(unclear(text, m.group(1)));
            }
            amounts.add(amount.get().multiply(unit(m.group(2), heading)));
            if (unit(m.group(2), "").signum() > 0 && m.group(2) == null && isOddlyLarge(amount.get(), heading)) {
                return Reading.doubt(thousands(text, amount.get()));
            }
            m.appendReplacement(rest, " ");
        }
        m.appendTail(rest);
        String words = Words.strip(rest.toString());
        if (amounts.size() != 1) {
            return Reading.doubt(Doubt.of("cost.several", text)
                    .with(amounts.stream().map(Money::proposal).distinct().toList()));
        }
        return cost(text, amounts.get(0), words);
    }

    private static Reading<Cost> cost(String text, BigDecimal amount, String words) {
        if (amount.signum() < 0) {
            return Reading.doubt(Doubt.of("cost.negative", text).with(List.of(proposal(amount.negate()))));
        }
        Optional<Cost.Source> source = SOURCES.within(words).map(Vocabulary.Found::value);
        boolean says =
                words.chars().anyMatch(Character::isLetter) || words.indexOf('<') >= 0 || words.indexOf('>') >= 0;
        BigDecimal plain = amount.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        return Reading.of(new Cost(plain, source, says ? Optional.of(text) : Optional.empty()));
    }

    /** The source that a cell of its own tells; empty when it is none of those known. */
    static Optional<Cost.Source> source(String text) {
        return SOURCES.exact(text).or(() -> SOURCES.within(text).map(Vocabulary.Found::value));
    }

    private static boolean isOddlyLarge(BigDecimal amount, String heading) {
        return (IN_THOUSANDS.matcher(heading).find() && amount.compareTo(TOO_MANY_THOUSANDS) > 0)
                || (IN_MILLIONS.matcher(heading).find() && amount.compareTo(THOUSAND) > 0);
    }

    private static Doubt thousands(String text, BigDecimal amount) {
        return Doubt.of("cost.unit", text).with(List.of(proposal(amount), proposal(amount.multiply(THOUSAND))));
    }

    private static Doubt unclear(String text, String number) {
        String digits = number.replaceAll("\\D", "");
        List<Proposal> proposals = new ArrayList<>();
        if (digits.length() < 16 && !digits.isEmpty()) {
            proposals.add(proposal(new BigDecimal(digits)));
            int comma = number.lastIndexOf(',');
            if (comma > 0 && number.indexOf(',') == comma) {
                proposals.add(proposal(new BigDecimal(number.substring(0, comma).replaceAll("\\D", "") + "."
                        + number.substring(comma + 1).replaceAll("\\D", ""))));
            }
        }
        return Doubt.of("cost.unclear", text).with(proposals);
    }

    private static Proposal proposal(BigDecimal kroner) {
        String plain = kroner.stripTrailingZeros().toPlainString();
        return new Proposal("kr " + plain.replace('.', ','), Doubt.message("cost.kroner", grouped(plain)));
    }

    /** Digits in groups of three, parted by hard spaces, with a decimal comma. */
    static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "\u00a0");
        return point < 0
                ? grouped
                : grouped + "," + (plain.substring(point + 1) + "0").replaceFirst("^(\\d{2})0$", "$1");
    }

    private static BigDecimal unit(String unit, String heading) {
        if (unit == null) {
            return IN_MILLIONS.matcher(heading).find()
                    ? MILLION
                    : IN_THOUSANDS.matcher(heading).find() ? THOUSAND : BigDecimal.ONE;
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mrd") || lower.startsWith("milliard")) {
            return BILLION;
        }
        return lower.startsWith("m") ? MILLION : THOUSAND;
    }

    /** The number itself; empty when comma or full stop can mean two things. */
    static Optional<BigDecimal> amount(String written, boolean stored, String unit) {
        String text =
                written.replace('−', '-').replace('–', '-').replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f'´’`]", "");
        text = text.replaceAll("[.,]+$", "");
        if (text.length() > 25) {
            return Optional.empty();
        }
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        try {
            if (stored || (comma < 0 && point < 0)) {
                return Optional.of(new BigDecimal(text));
            } else if (comma >= 0 && point >= 0) {
                char decimal = comma > point ? ',' : '.';
                char group = decimal == ',' ? '.' : ',';
                if (text.indexOf(decimal) != text.lastIndexOf(decimal)) {
                    return Optional.empty();
                }
                return Optional.of(
                        new BigDecimal(text.replace(String.valueOf(group), "").replace(decimal, '.')));
            }
            return oneSign(text, comma >= 0 ? ',' : '.', unit != null);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> oneSign(String text, char sign, boolean hasUnit) {
        boolean groups = text.matches("-?\\d{1,3}(?:\\" + sign + "\\d{3})+");
        boolean several = text.indexOf(sign) != text.lastIndexOf(sign);
        if (groups && (several || (sign == '.' && !hasUnit))) {
            return Optional.of(new BigDecimal(text.replace(String.valueOf(sign), "")));
        } else if (several || (groups && !hasUnit)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(sign, '.')));
    }
}
