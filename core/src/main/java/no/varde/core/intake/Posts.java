package no.varde.core.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.plan.TimeSetAside;

/** Time set aside as people write it: «20 % stilling», «0,2 årsverk», «50% st.», «vikar», «ingen». */
final class Posts {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern TIMES =
            Pattern.compile("(?iU)(\\d{1,2})\\s?[x×*]\\s?(\\d{1,3}(?:[.,]\\d+)?)\\s?((?:%|prosent|pst)\\D*)");
    private static final Pattern SINCE = Pattern.compile(
            "(?iU)(\\d{1,3}(?:[.,]\\d+)?)\\s?((?:%|prosent|pst)\\D*?)\\b((?:fra|frå|from|til|til og med|t\\.?o\\.?m\\.?|i|ut|until)\\b.*)");
    private static final Pattern PERCENT = Pattern.compile("(?iU)%|prosent|pst\\b|percent");
    private static final Pattern POSTS = Pattern.compile("(?iU)årsverk|å\\.?v\\b|åv|aarsverk|\\bfte\\b|man.?years?");
    private static final Pattern POST = Pattern.compile("(?iU)stilling|\\bst\\b|\\bstill\\b|\\bpost");
    private static final Pattern OTHER =
            Pattern.compile("(?iU)\\btime|\\btimar|\\bt\\b|t/|dag|uke|veke|hour|day|week|kr|mill");
    private static final Pattern HALF =
            Pattern.compile("(?iU)½|(?<!\\d)1/2(?!\\d)|\\b(?:en |ei |ein )?(?:halv|halvt|half an?)\\b\\s?");
    private static final Pattern QUARTER =
            Pattern.compile("(?iU)¼|(?<!\\d)1/4(?!\\d)|\\b(?:en |ei |ein )?kvart\\b\\s?");
    private static final Pattern WHOLE =
            Pattern.compile("(?iU)\\b(?:en |ei |ein )?(?:hel|heil|full|hele|heile|fulle)\\b\\s?");
    private static final Pattern FRACTION = Pattern.compile("(?<![\\d/.,])([1-9])/([1-9]\\d?)(?![\\d/.,])");
    private static final Pattern SHARE = Pattern.compile(
            "(?iU)(\\d+(?:[.,]\\d+)?)\\s*(%|prosent|pst\\b|percent|årsverk|å\\.?v\\b|fte\\b|(?:hel |heil )?stilling)");

    private static final Pattern UNTIL = Pattern.compile(
            "(?iU)(?:\\b(?:til|t\\.?o\\.?m\\.?|til og med|ut|fram til|frem til|innen|until|through|to)|\\d\\s?[-–—])\\s*(?:\\p{L}+\\s+)?$");

    /** Words by which time is needed, wanted or asked for, and not set aside. */
    private static final Pattern NEED = Pattern.compile(
            "(?iU)\\b(?:(?<!ved )behov(?:et)?|trenger|treng|trengs|trengst|ønske[rst]?|ønskjer|ønskjast|ønskelig|søkt|søker|søkjer|søkes|søkjast|søknad|må|bør|skal|vil|kan|mangl\\p{L}*|forslag|foreslå\\p{L}*|føreslå\\p{L}*|vurder\\p{L}*|avklar\\p{L}*|avhengig|krev\\p{L}*|anslag|overslag|u?finansieres|ufinansier\\p{L}*|underfinansier\\p{L}*|forutsetter|føreset|utlys\\p{L}*|ledig|vakant|venter|ventar|avvent\\p{L}*|planlag[td]|planlegges|estimert|anslått|stipulert"
                    + "|need(?:s|ed)?|wanted|requested|required|proposed|applied|vacant|should|must|would|estimated)\\b|(?<!ved )\\bbehov|ressursbehov");

    private static final Pattern COUNT = Pattern.compile(
            "(?iU)^(ett?|eitt?|én|en|ein|ei|one|to|two|tre|three|fire|four|fem|five)(?:\\s+(?=årsverk|å\\.?v\\b|stilling|fte|post)|$)");

    /** More posts than this under a heading that counts them are asked about: «50» is likelier percent. */
    private static final BigDecimal FEW_POSTS = BigDecimal.valueOf(5);

    private static final BigDecimal MANY_POSTS = BigDecimal.TEN;
    private static final Vocabulary<String> WORDS = Vocabulary.of("time", "RELIEF_COVER", "NONE");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private Posts() {}

    /** What the cell says; the heading may give the unit, such as «Årsverk» or «Stillingsprosent». */
    static Reading<TimeSetAside> read(CellText cell, String heading) {
        return read(cell, heading, LocalDate.MAX);
    }

    /** The same; time that is to be set aside after today is asked about. */
    static Reading<TimeSetAside> read(CellText cell, String heading, LocalDate today) {
        String text = Words.oneLine(cell.text());
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        if (WORDS.exact(text).filter("NONE"::equals).isPresent()) {
            return Reading.of(TimeSetAside.none());
        }
        boolean denied = Hedges.denies(text) || Hedges.lacks(text);
        boolean wanted = NEED.matcher(text).find() || NEED.matcher(heading).find() || Hedges.isUnsure(text);
        String counted = inNumbers(text, heading);
        Matcher numbers = NUMBER.matcher(counted);
        if (!numbers.find()) {
            boolean relief = WORDS.within(text)
                    .filter(each -> each.value().equals("RELIEF_COVER"))
                    .isPresent();
            return relief && !denied && !wanted
                    ? Reading.of(new TimeSetAside(TimeSetAside.Kind.RELIEF_COVER, Optional.empty(), Optional.of(text)))
                    : Reading.note();
        } else if (denied
                || wanted
                || Moments.all(text).stream().anyMatch(each -> each.when().isAfter(today) && !isEnd(text, each))) {
            return Reading.doubt(need(text, counted, heading));
        }
        BigDecimal number = new BigDecimal(numbers.group().replace(',', '.'));
        String rest = counted.substring(0, numbers.start()) + counted.substring(numbers.end());
        Matcher times = TIMES.matcher(counted);
        if (times.matches()) {
            BigDecimal each = new BigDecimal(times.group(2).replace(',', '.'));
            return percentOf(text, each.multiply(new BigDecimal(times.group(1))), "ganger " + times.group(3));
        }
        Matcher since = SINCE.matcher(counted);
        if (since.matches()
                && !NUMBER.matcher(since.group(2)).find()
                && !Moments.all(since.group(3)).isEmpty()) {
            return percentOf(text, number, since.group(2) + " " + since.group(3));
        }
        if (numbers.find()) {
            return Reading.of(new TimeSetAside(TimeSetAside.Kind.OTHER, Optional.empty(), Optional.of(text)));
        }
        return share(text, number, rest, heading);
    }

    /** «20 % til 2027» is set aside today, «20 % fra 2027» is not. */
    private static boolean isEnd(String text, TimeInText time) {
        return UNTIL.matcher(text.substring(0, time.from())).find();
    }

    /** Whether what is needed, asked for or not certain is set aside: proposed as the share that is named, and as none. */
    private static Doubt need(String text, String counted, String heading) {
        List<Proposal> proposals = new ArrayList<>();
        Matcher share = SHARE.matcher(counted);
        if (share.find()) {
            BigDecimal number = new BigDecimal(share.group(1).replace(',', '.'));
            boolean percent = PERCENT.matcher(share.group(2)).find();
            BigDecimal percents = percent ? number : number.multiply(HUNDRED);
            if (percents.signum() > 0 && percents.compareTo(MOST) <= 0) {
                proposals.add(proposal(percents));
            }
        } else {
            Matcher number = NUMBER.matcher(counted);
            if (number.find()) {
                BigDecimal bare = new BigDecimal(number.group().replace(',', '.'));
                proposals.addAll(share(text, bare, "", heading)
                        .doubt()
                        .map(Doubt::proposals)
                        .orElse(List.of()));
            }
        }
        proposals.add(new Proposal("ingen", Doubt.said(TimeSetAside.Kind.NONE)));
        return Doubt.of("time.need", text).with(proposals);
    }

    /** «Halv stilling», «½ stilling», «ett årsverk» and «1/5 stilling» with their numbers. */
    private static String inNumbers(String text, String heading) {
        boolean headed = isOfPosts(heading) && !PERCENT.matcher(heading).find();
        if (!isOfPosts(text) && !headed) {
            return text;
        }
        String counted = HALF.matcher(
                        QUARTER.matcher(WHOLE.matcher(text).replaceFirst("1 ")).replaceFirst("0,25 "))
                .replaceFirst("0,5 ");
        Matcher fraction = FRACTION.matcher(counted);
        if (fraction.find()) {
            BigDecimal part = new BigDecimal(fraction.group(1));
            BigDecimal whole = new BigDecimal(fraction.group(2));
            return part.compareTo(whole) > 0
                    ? counted
                    : fraction.replaceFirst(
                            part.divide(whole, 4, RoundingMode.HALF_UP).toPlainString() + " ");
        }
        Matcher word = COUNT.matcher(counted);
        return word.find() ? word.replaceFirst(number(word.group(1)) + " ") : counted;
    }

    private static int number(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "to", "two" -> 2;
            case "tre", "three" -> 3;
            case "fire", "four" -> 4;
            case "fem", "five" -> 5;
            default -> 1;
        };
    }

    private static boolean isOfPosts(String text) {
        return POST.matcher(text).find() || POSTS.matcher(text).find();
    }

    private static Reading<TimeSetAside> share(String text, BigDecimal number, String rest, String heading) {
        boolean percent = PERCENT.matcher(rest).find();
        boolean posts = POSTS.matcher(rest).find();
        boolean bare = rest.chars().noneMatch(Character::isLetter) && !percent;
        if (bare
                && !percent
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0
                && PERCENT.matcher(heading).find()) {
            return Reading.doubt(
                    Doubt.of("time.unit", text).with(List.of(proposal(number.multiply(HUNDRED)), proposal(number))));
        } else if (percent || (bare && PERCENT.matcher(heading).find())) {
            return percentOf(text, number, rest);
        } else if (bare && POSTS.matcher(heading).find() && number.compareTo(FEW_POSTS) > 0) {
            BigDecimal percents = number.multiply(HUNDRED);
            List<Proposal> proposals = percents.compareTo(MOST) > 0
                    ? List.of(proposal(number))
                    : List.of(proposal(number), proposal(percents));
            return Reading.doubt(Doubt.of("time.unit", text).with(number.compareTo(MOST) > 0 ? List.of() : proposals));
        } else if (posts || (bare && POSTS.matcher(heading).find())) {
            return percentOf(text, number.multiply(HUNDRED), rest);
        } else if (POST.matcher(rest).find() && !OTHER.matcher(rest).find() && number.compareTo(MANY_POSTS) <= 0) {
            return percentOf(text, number.multiply(HUNDRED), rest);
        } else if (bare || (POST.matcher(rest).find() && !OTHER.matcher(rest).find())) {
            BigDecimal guess = number.compareTo(BigDecimal.TEN) <= 0 ? number.multiply(HUNDRED) : number;
            if (guess.compareTo(MOST) > 0) {
                return Reading.doubt(Doubt.of("time.toomuch", text));
            }
            return guess.signum() == 0
                    ? Reading.of(TimeSetAside.none())
                    : Reading.doubt(Doubt.of("time.unit", text).with(List.of(proposal(guess))));
        }
        return Reading.of(new TimeSetAside(TimeSetAside.Kind.OTHER, Optional.empty(), Optional.of(text)));
    }

    private static Reading<TimeSetAside> percentOf(String text, BigDecimal percent, String rest) {
        if (percent.signum() == 0) {
            return Reading.of(TimeSetAside.none());
        } else if (percent.compareTo(MOST) > 0) {
            return Reading.doubt(Doubt.of("time.toomuch", text));
        }
        String words = Words.normal(POST.matcher(
                        POSTS.matcher(PERCENT.matcher(rest).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" "));
        boolean says = words.replaceAll("(?U)\\b(?:er|s|ressurs|er|av|ca)\\b", "")
                        .strip()
                        .length()
                > 2;
        BigDecimal plain = percent.stripTrailingZeros();
        return Reading.of(new TimeSetAside(
                TimeSetAside.Kind.SHARE_OF_POST,
                Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain),
                says ? Optional.of(text) : Optional.empty()));
    }

    private static Proposal proposal(BigDecimal percent) {
        String plain =
                percent.stripTrailingZeros().toPlainString().replace('.', ',').toLowerCase(Locale.ROOT);
        return new Proposal(plain + " % stilling", Doubt.message("time.percent", plain));
    }
}
