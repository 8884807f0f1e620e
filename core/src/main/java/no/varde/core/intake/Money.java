package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.plan.Cost;

/** Amounts of kroner as people write them: «85 000,00», «1,2 mill», «900'», «kr 85.000,-». */
final class Money {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** An amount of thousands from here on is more likely one of kroner. */
    private static final BigDecimal TOO_MANY_THOUSANDS = BigDecimal.valueOf(50_000);

    private static final String SPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";
    /** Digits in groups of three, parted by one kind of sign, with up to two decimals; else digits as they stand. */
    private static final String NUMBER = "(?:(?<![\\d.,])[-−–]" + SPACE + "?)?(?:"
            + "\\d{1,3}(?:" + SPACE + "\\d{3}(?!\\d))+(?:[.,]\\d{1,2}(?!\\d))?"
            + "|\\d{1,3}(?:['´’`]\\d{3}(?!\\d))+(?:[.,]\\d{1,2}(?!\\d))?"
            + "|\\d{1,3}(?:\\.\\d{3}(?!\\d))+(?:,\\d{1,2}(?!\\d))?"
            + "|\\d{1,3}(?:,\\d{3}(?!\\d))+(?:\\.\\d{1,2}(?!\\d))?"
            + "|\\d+(?:[.,]\\d+)*)";
    /** Where a cell goes on with something else: a line break, or a comma with a space after it. */
    private static final Pattern PARTS = Pattern.compile("[\\n\\r;]+|(?<=[\\d'´’`])\\s*,\\s+(?=\\d)");

    /** «Tkr 200», «T.kr. 200», «mill 1,2», «MNOK 2»: the unit can also stand first. */
    private static final String UNIT_FIRST =
            "(?:(?<!\\p{L})(mrd|milliard(?:er|ar)?|mill(?:ion(?:er|ar|s)?)?|mnok|mkr|m\\.\\s?kr|tusen|thousand|tkr|t\\.\\s?kr|tnok|kkr|knok)\\.?\\s*[:=]?\\s*)?";

    private static final Pattern AMOUNT = Pattern.compile(
            UNIT_FIRST + "(" + NUMBER
                    + ")\\s*(['´’`]|mrd\\.?|milliard(?:er|ar)?|mill\\.?(?:ion(?:er|ar|s)?)?|millioner|millionar|mnok|mkr\\.?|m\\.\\s?kr\\.?|tusen|thousand|tkr\\.?|t\\.\\s?kr\\.?|tnok|kkr\\.?|knok|k(?![\\p{L}])|m(?![\\p{L}]))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE = Pattern.compile(
            "(?iU)(?<![\\p{L}])(?<!\\b[tm]\\.\\s?)(?:kr\\.?|nok|kroner|kroners|norske)(?![\\p{L}])|[,.:][-–—](?!\\d)|[()]");
    private static final Pattern KRONER = Pattern.compile("(?iU)(?<![\\p{L}.])(?:kr|kroner|nok)(?![\\p{L}])");
    private static final Pattern IN_THOUSANDS = Pattern.compile(
            "(?iU)\\b1[ .\\u00a0]?000\\b|(?<!\\d)['’]000\\b|tusen|tkr|tnok|kkr|knok|\\bt\\.?\\s?kr|thousand");
    private static final Pattern IN_MILLIONS = Pattern.compile("(?iU)\\bmill|mnok|mkr|million");
    /** A unit in a cell: in words or signs beside its number, or by «,-» after it. */
    private static final Pattern SAYS_UNIT = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:kr|kroner|nok|mrd|milliard\\p{L}*|mill|million\\p{L}*|mnok|mkr|tusen|thousand|tkr|tnok|kkr|knok|[tm]\\.?\\s?kr)(?!\\p{L})"
                    + "|\\d\\s*(?:['´’`](?!\\d)|[km](?!\\p{L}))|\\d[,.:][-–—](?!\\d)");

    private static final Pattern GOES_ON = Pattern.compile("(?iU)\\s*(?:[-–—+/]|til|to|og|and)?\\s*");
    private static final Pattern OF_KRONER = Pattern.compile("(?iU)(?:kr|nok)$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}[.,]?");
    private static final Pattern YEAR_ALONE = Pattern.compile("\\s*20(?:1[89]|2\\d|3[0-5])\\s*");
    private static final Pattern NO_MONEY = Pattern.compile(
            "(?iU)^[\\s.,]*(?:%|prosent|årsverk|å\\.?v\\b|stilling|time|timar|dag(?:er|ar)?\\b|veke|uke|personer|personar|deltak|stk|hours|days|fte)");
    private static final Pattern COUNTED = Pattern.compile("(?iU)^[\\s.,]*(?:år|mnd|måned|månad|gang|years?|months?)");
    /** «50 000 pr. bruker», «4 000 kr/mnd»: the price of one of many, which is not what a measure costs. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern HALF_MILLION = Pattern.compile(
            "(?iU)(?:(?<![\\d.,/])1/2|½|\\b(?:(?:en|ein|én) )?halv\\b|\\bhalf a\\b)\\s*(?=mill|mnok|mrd)");
    private static final Pattern ONE_MILLION = Pattern.compile("(?iU)\\b(?:en|ein|én|one)\\s+(?=mill)");
    private static final Pattern CURRENCY =
            Pattern.compile("(?iU)[€$£]|\\b(?:eur|euro|usd|dollars?|gbp|pund|sek|dkk|svenske|danske)\\b");
    /** Words by which an amount is what a measure brings in and not what it costs. */
    private static final Pattern SAVING = Pattern.compile(
            "(?iU)\\b(?:spar(?:er|e|t|ar)?|innspar\\p{L}*|sparing|reduksjon|reduser\\p{L}*|inntekt\\p{L}*|inntening|inntjening|gevinst|effektivisering|saves?|savings?|income)\\b");

    /** Words by which money is asked for, awaited or refused. */
    private static final Pattern HOPED = Pattern.compile(
            "(?iU)\\b(?:søk(?:t|es|er|jer|jast|nad\\p{L}*)?|omsøkt|avslag|avslått|avslege|avvist|håper|vonar|ønske[rst]?|ønskjer|ønskt|venter|ventar|avventer|avventar|forventer|forventar|forventet|venta|planlag[td]|skal|vil|bør|må|kan|applied|awaiting|refused|rejected|hoped|expected|pending)\\b");

    private static final Pattern EACH = Pattern.compile(
            "(?iU)(?:(?<!\\p{L})(?:pr\\.?|per|a|à|each|i|for hver|for kvar|hver|kvar)\\s*|/\\s*)(mnd\\b|måned|månad|month|uke|veke|week|kvartal|quarter|halvår|stk|styk|bruk|deltak|deltag|pers|plass|time|hour|døgn|dag|day|vakt|besøk|bolig|bustad|hus|enhet|eining|unit|måltid|meal|porsjon|ansatt|tilsett|innbygg|elev|barn|gang|møte|samling|kurs|pårør|pasient|patient|user|participant|place|visit|avdeling|årsverk|stilling)");

    /** «200t»: thousands, or hours. */
    private static final Pattern LETTER = Pattern.compile("(?iU)^\\s?t(?![\\p{L}.])");

    private static final Pattern TIMES = Pattern.compile("^\\s*[x×*]\\s*\\d");
    private static final Pattern SPAN = Pattern.compile("(?iU)[\\d\\s.,]+(?:[-–—]|til|to)[\\d\\s.,]+.*");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(\\s*(?:kr\\.?\\s*)?[\\d .,\\u00a0]+\\)");
    private static final Vocabulary<String> NO_COST = Vocabulary.of("cost", "NOTHING");
    private static final Vocabulary<Cost.Source> SOURCES = Vocabulary.of("source", Cost.Source.class);

    private Money() {}

    /** Whether a heading says that amounts stand in thousands or in millions. */
    static boolean hasUnit(String heading) {
        return IN_THOUSANDS.matcher(heading).find()
                || IN_MILLIONS.matcher(heading).find();
    }

    /** Whether a cell holds nothing but what is more likely a year: «2025». */
    static boolean isYearAlone(String text) {
        return text.length() < 8 && YEAR_ALONE.matcher(text).matches();
    }

    /** Whether a heading says what its amounts are: kroner, thousands or millions. */
    static boolean saysUnit(String heading) {
        return hasUnit(heading) || KRONER.matcher(heading).find();
    }

    /** Whether a text says kroner, so that the unit of its column does not count for it. */
    static boolean saysKroner(String text) {
        return KRONER.matcher(text).find();
    }

    /** Whether a cell says by itself what its amounts are, or that they are no kroner at all. */
    static boolean cellSaysUnit(String text) {
        return SAYS_UNIT.matcher(text).find() || CURRENCY.matcher(text).find();
    }

    /** What a cost column's cell says; the heading may give the unit, such as «Kostnad (1000 kr)». */
    static Reading<Cost> read(CellText cell, String heading) {
        return read(cell, heading, BareAmounts.UNKNOWN);
    }

    /**
     * What a cell says beside the other amounts of its column.
     *
     * @param known what is known of those that say no unit
     */
    static Reading<Cost> read(CellText cell, String heading, BareAmounts known) {
        String text = Words.oneLine(cell.text());
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        String said = inNumbers(cell.text());
        if (said.chars().noneMatch(Character::isDigit)) {
            return NO_COST.exact(text).isPresent()
                    ? Reading.of(new Cost(BigDecimal.ZERO, Optional.empty(), Optional.of(text)))
                    : Reading.note();
        }
        boolean ofKroner = KRONER.matcher(text).find();
        // A spreadsheet shows «kr» beside a number by its format, which says nothing against a heading in thousands.
        boolean contradicts = ofKroner && cell.kind() != CellText.Kind.NUMBER;
        String bare = NOISE.matcher(apart(PARTS.matcher(said).replaceAll(" ; ").replaceAll("[\\s]+", " "))
                        .replaceAll("(?<=\\d)[,.:][-–—](?!\\d)", " "))
                .replaceAll(" ");
        List<Written> all = written(bare);
        List<Written> amounts = all.stream().filter(each -> !each.isYear(all)).toList();
        List<BigDecimal> kroner = new ArrayList<>();
        StringBuilder rest = new StringBuilder(bare);
        for (Written each : amounts) {
            Optional<BigDecimal> amount = amount(each.number(), cell.kind() == CellText.Kind.NUMBER, each.unit());
            if (amount.isEmpty()) {
                return Reading.doubt(unclear(text, each.number()));
            }
            kroner.add(amount.get().multiply(unit(each.unit(), heading)));
            boolean odd = isOddlyLarge(amount.get(), heading) || (contradicts && hasUnit(heading));
            if (each.unit().isEmpty() && odd) {
                return Reading.doubt(thousands(text, amount.get(), unit("", heading)));
            }
            for (int i = each.from(); i < each.until(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        if (amounts.size() == 1 && amounts.get(0).isTwo()) {
            return Reading.doubt(
                    Doubt.of("cost.several", text).with(two(amounts.get(0).number())));
        } else if (areGlued(bare, amounts)) {
            return Reading.doubt(
                    unclear(text, amounts.get(0).number() + amounts.get(1).number()));
        }
        if (amounts.size() == 1
                && amounts.get(0).unit().isEmpty()
                && LETTER.matcher(bare.substring(amounts.get(0).until())).find()) {
            return Reading.doubt(Doubt.of("cost.several", text)
                    .with(List.of(proposal(kroner.get(0).multiply(THOUSAND)), proposal(kroner.get(0)))));
        }
        if (amounts.size() == 1
                && NO_MONEY.matcher(bare.substring(amounts.get(0).until())).find()) {
            return Reading.note();
        } else if (amounts.size() != 1
                || amounts.get(0).mayBeYear()
                || (!ofKroner && amounts.get(0).isOnlyYear(bare))) {
            return Reading.doubt(Doubt.of("cost.several", text).with(several(bare, amounts, kroner)));
        } else if (IN_PARENTHESES.matcher(text).matches()) {
            return Reading.doubt(Doubt.of("cost.negative", text).with(List.of(proposal(kroner.get(0)))));
        }
        BigDecimal amount = kroner.get(0);
        boolean plain = amounts.get(0).unit().isEmpty() && !ofKroner && !hasUnit(heading);
        if (CURRENCY.matcher(text).find()) {
            return Reading.doubt(Doubt.of("cost.currency", text));
        } else if (SAVING.matcher(text).find()) {
            return Reading.doubt(Doubt.of("cost.saving", text).with(List.of(proposal(amount.abs()))));
        }
        Optional<Doubt> small = plain ? known.small(text, amount) : Optional.empty();
        if (small.isPresent()) {
            return Reading.doubt(small.get());
        }
        Matcher each = EACH.matcher(bare.substring(amounts.get(0).until()));
        if (each.find()) {
            return Reading.doubt(Doubt.of("cost.each", text)
                    .with(ofAll(kroner.get(0), each.group(1).toLowerCase(Locale.ROOT))));
        }
        Optional<Doubt> stray =
                plain ? known.stray(text, Words.strip(amounts.get(0).number()), amount) : Optional.empty();
        return stray.map(Reading::<Cost>doubt)
                .orElseGet(() -> cost(text, amount, Words.strip(rest.toString()), all.size() > 1));
    }

    /** «En halv million», «1/2 mill»: as people say them, in figures. */
    private static String inNumbers(String text) {
        return ONE_MILLION
                .matcher(HALF_MILLION.matcher(text).replaceAll("0,5 "))
                .replaceAll("1 ");
    }

    /** What it comes to in a year where the price is that of a part of it, and the price as it stands. */
    private static List<Proposal> ofAll(BigDecimal one, String of) {
        int times =
                of.matches("m(?:nd|ån|onth).*") ? 12 : of.matches("kvartal|quarter") ? 4 : of.equals("halvår") ? 2 : 1;
        return Stream.of(one.multiply(BigDecimal.valueOf(times)), one)
                .map(Money::proposal)
                .distinct()
                .toList();
    }

    /** «1250 000»: two numbers with a space between, neither of them a whole group of digits. */
    private static boolean areGlued(String bare, List<Written> amounts) {
        return amounts.size() == 2
                && amounts.get(0).unit().isEmpty()
                && bare.substring(amounts.get(0).until(), amounts.get(1).from()).isBlank()
                && amounts.get(1).number().strip().matches("\\d{3}");
    }

    /** The halves of «100 000 200 000», each and together, and the number as it stands. */
    private static List<Proposal> two(String number) {
        String[] groups = number.strip().split(SPACE, -1);
        List<Proposal> proposals = new ArrayList<>();
        if (groups.length % 2 == 0) {
            BigDecimal first = new BigDecimal(String.join("", List.of(groups).subList(0, groups.length / 2)));
            BigDecimal second =
                    new BigDecimal(String.join("", List.of(groups).subList(groups.length / 2, groups.length)));
            proposals.addAll(List.of(proposal(first), proposal(second), proposal(first.add(second))));
        }
        proposals.add(proposal(new BigDecimal(String.join("", groups))));
        return proposals.stream().distinct().toList();
    }

    /** «300 000 (2025)» is two numbers and not one. */
    private static String apart(String text) {
        return text.replaceAll("(?<=\\d)\\s*[()]\\s*(?=\\d)", " ; ");
    }

    /** A number in a cell, its unit, and where both stand. */
    private record Written(String number, String unit, boolean unitFirst, boolean isLabel, int from, int until) {

        /** «Mill 2025»: the number beside the word may be a year; beside «tkr» it is none. */
        boolean mayBeYear() {
            return unitFirst
                    && YEAR.matcher(Words.strip(number)).matches()
                    && !OF_KRONER.matcher(unit).find();
        }

        /** «2025» alone under a heading of costs is more likely the year of one. */
        boolean isOnlyYear(String bare) {
            return unit.isEmpty() && YEAR_ALONE.matcher(bare).matches();
        }

        /** «100 000 200 000»: so many digits in groups are more likely two amounts. */
        boolean isTwo() {
            return unit.isEmpty()
                    && number.strip()
                            .matches("\\d{1,3}(?:" + SPACE + "\\d{3})" + SPACE + "(?!000)\\d{3}(?:" + SPACE
                                    + "\\d{3})+");
        }

        /** «300 000 i 2025»: a year beside an amount is none itself. */
        boolean isYear(List<Written> all) {
            boolean year = unit.isEmpty() && YEAR.matcher(Words.strip(number)).matches();
            if (all.stream().anyMatch(Written::isLabel)) {
                return isLabel;
            }
            return year
                    && all.stream()
                            .anyMatch(other ->
                                    !YEAR.matcher(Words.strip(other.number)).matches());
        }
    }

    private static List<Written> written(String bare) {
        List<Written> all = new ArrayList<>();
        Matcher m = AMOUNT.matcher(bare);
        while (m.find()) {
            String first = m.group(1) == null ? "" : m.group(1);
            String last = m.group(3) == null ? "" : m.group(3);
            if (first.isEmpty() && last.isEmpty() && !all.isEmpty()) {
                Written before = all.get(all.size() - 1);
                boolean goesOn = before.unitFirst()
                        && GOES_ON.matcher(bare.substring(before.until(), m.start()))
                                .matches();
                first = goesOn ? before.unit() : "";
            }
            boolean unitFirst = !first.isEmpty() && last.isEmpty();
            boolean label = first.isEmpty()
                    && last.isEmpty()
                    && YEAR.matcher(Words.strip(m.group(2))).matches()
                    && bare.substring(m.end()).startsWith(":");
            all.add(new Written(m.group(2), unitFirst ? first : last, unitFirst, label, m.start(), m.end()));
        }
        return all;
    }

    /**
     * Each amount, and all together where the cell adds them and does not give a span. «300-400 000» is a span of two
     * amounts, «2 x 40 000» a number of times one, and the years of «100 000 i 3 år» are no money.
     */
    private static List<Proposal> several(String bare, List<Written> amounts, List<BigDecimal> kroner) {
        List<BigDecimal> likely = new ArrayList<>();
        boolean adds = true;
        for (int i = 0; i < amounts.size(); i++) {
            Written each = amounts.get(i);
            String after = bare.substring(each.until());
            BigDecimal amount = kroner.get(i).abs();
            if (NO_MONEY.matcher(after).find() || COUNTED.matcher(after).find()) {
                adds = false;
            } else if (i + 1 < amounts.size() && TIMES.matcher(after).find()) {
                likely.add(amount.multiply(kroner.get(i + 1).abs()));
                adds = false;
            } else {
                boolean span = i + 1 < amounts.size()
                        && SPAN.matcher(bare.substring(
                                        bare.indexOf(each.number(), each.from()),
                                        amounts.get(i + 1).until()))
                                .matches();
                likely.add(span && each.unit().isEmpty() ? amount.multiply(scale(amount, amounts.get(i + 1))) : amount);
                adds &= !span;
            }
        }
        if (adds && likely.size() > 1) {
            likely.add(likely.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        boolean large = likely.stream().anyMatch(each -> each.compareTo(THOUSAND) >= 0);
        return likely.stream()
                .filter(each -> !large || each.compareTo(HUNDRED) >= 0)
                .map(Money::proposal)
                .distinct()
                .toList();
    }

    /** What the first side of a span leaves out and the other one says: its unit, or its thousands. */
    private static BigDecimal scale(BigDecimal first, Written second) {
        if (!second.unit().isEmpty()) {
            return unit(second.unit(), "");
        }
        boolean thousands = first.compareTo(THOUSAND) < 0 && second.number().matches("\\s*\\d{1,3}[ .\\u00a0]000\\s*");
        return thousands ? THOUSAND : BigDecimal.ONE;
    }

    private static Reading<Cost> cost(String text, BigDecimal amount, String words, boolean saysMore) {
        if (amount.signum() < 0) {
            return Reading.doubt(Doubt.of("cost.negative", text).with(List.of(proposal(amount.negate()))));
        }
        Optional<Cost.Source> source =
                isHoped(words) ? Optional.empty() : SOURCES.within(words).map(Vocabulary.Found::value);
        boolean says = saysMore
                || words.chars().anyMatch(Character::isLetter)
                || words.indexOf('<') >= 0
                || words.indexOf('>') >= 0;
        BigDecimal plain = amount.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        return Reading.of(new Cost(plain, source, says ? Optional.of(text) : Optional.empty()));
    }

    /**
     * The source that a cell of its own tells; empty when it is none of those known, or when the money is only asked for,
     * refused or not certain: «søkt tilskudd», «avslag på tilskudd».
     */
    static Optional<Cost.Source> source(String text) {
        if (isHoped(text)) {
            return Optional.empty();
        }
        return SOURCES.exact(text).or(() -> SOURCES.within(text).map(Vocabulary.Found::value));
    }

    private static boolean isHoped(String text) {
        return Hedges.denies(text)
                || Hedges.lacks(text)
                || Hedges.isUnsure(text)
                || HOPED.matcher(text).find();
    }

    /** Whether a cell says a source and nothing else. */
    static boolean isSource(String text) {
        return SOURCES.exact(text).isPresent();
    }

    private static boolean isOddlyLarge(BigDecimal amount, String heading) {
        return (IN_THOUSANDS.matcher(heading).find() && amount.compareTo(TOO_MANY_THOUSANDS) > 0)
                || (IN_MILLIONS.matcher(heading).find() && amount.compareTo(THOUSAND) > 0);
    }

    private static Doubt thousands(String text, BigDecimal amount, BigDecimal unit) {
        return Doubt.of("cost.unit", text).with(List.of(proposal(amount), proposal(amount.multiply(unit))));
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

    /** An amount as what a cell can be mended by. */
    static Proposal proposal(BigDecimal kroner) {
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
        if (unit.isEmpty()) {
            return IN_MILLIONS.matcher(heading).find()
                    ? MILLION
                    : IN_THOUSANDS.matcher(heading).find() ? THOUSAND : BigDecimal.ONE;
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mrd") || lower.startsWith("milliard")) {
            return BILLION;
        }
        return lower.startsWith("m") ? MILLION : THOUSAND; // «kkr», «knok» and «k» too
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
            char sign = comma >= 0 ? ',' : '.';
            boolean manyDecimals = unit.isEmpty()
                    && text.indexOf(sign) == text.lastIndexOf(sign)
                    && text.length() - text.indexOf(sign) > 4;
            return manyDecimals ? Optional.empty() : oneSign(text, sign, !unit.isEmpty());
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
