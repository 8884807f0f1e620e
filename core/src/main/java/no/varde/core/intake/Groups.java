package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;

/** The groups that a cell lists, each perhaps with the form of its involvement and a day. */
final class Groups {

    private static final Pattern SIGNS =
            Pattern.compile("[;|,\\n\\r\\u2022\\u00b7+]|(?<!(?<!\\p{L})[vV])/(?!(?<=\\d/)\\d)");
    private static final Pattern AND = Pattern.compile("(?iU)\\s+(?:og|and|samt|&)\\s+");
    private static final int LONGEST_NOBODY = 80;
    /** «Ikke involvert ennå», «skal involveres»: nobody has taken part, and nobody is named. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?iU)(?:\\s|[.,:;()]|\\b(?:ikke|ikkje|not|ennå|enda|enno|yet|ingen|nobody|none|er|ble|blei|vart|blitt|har|vært|vore|skal|vil|må|bør|planlagt|planlagd|planlegges|senere|seinere|seinare|later|will|be|med|i|til|høsten|våren|involvert|involveres|involverast|medvirket|medverka|avklart|bestemt|aktuelt|startet|starta|involved)\\b)*");

    private static final Pattern VERB = Pattern.compile("(?iU)\\s+(?:were|was|are|have|has)(?:\\s+been)?\\s*$");
    private static final Pattern ALL_SIGNS = Pattern.compile("(?iU)[,/+]|\\s+(?:og|and|samt|&)\\s+");
    private static final Pattern FILLERS = Pattern.compile(
            "(?iU)\\b(?:med|ved|og|i|på|av|fra|frå|den|dei|de|er|var|har|blitt|blei|ble|vart|with|on)\\b");
    private static final Pattern NOT = Pattern.compile(
            "(?iU)\\b(?:ikke|ikkje|not|ennå|enno|ingen|uten|utan|nei|aldri|never|avslo|avviste|takket nei|takka nei|mangler|manglar|missing|unntatt|unnateke|utenom|utanom|bortsett|except|without)\\b|^\\s*no\\s+(?=\\p{L})|[:–—-]\\s*no\\s*(?:[.,;(]|$)");
    /** What a hearing came to, which tells that there was one. */
    private static final Pattern NO_REMARKS = Pattern.compile(
            "(?iU)[\\s,:;–—-]*\\(?\\s*\\b(?:ingen|uten|utan|no|without)\\s+(?:vesentlige |vesentlege |større |særlige |særlege |further )?(?:merknad|merknader|merknadar|merknadene|innvendinger|innvendingar|innsigelser|motsegner|remarks|objections)\\b\\s*\\)?(?!\\s+(?:fra|frå|from)\\b)");

    private static final Pattern TO_COME = Pattern.compile(
            "(?iU)\\b(?:skal|vil|bør|må|planlagt|planlegges|planlagd|planleggast|kommer|kjem|inviteres|inviterast|invitert|invitere|kontaktes|kontaktast|avventer|avventar|avventes|venter|ventar|ønske[rst]?|ønskjer|ønskes|senere|seinere|seinare|later|will|should|must|planned|invited|to be|pending)\\b");
    private static final Pattern UNSURE = Pattern.compile(
            "(?iU)\\?|\\b(?:kanskje|muligens|mogleg|moglegvis|evt|eventuelt|maybe|perhaps|possibly|usikkert|uavklart|if needed)\\b");
    /** «Egen plan», «alle kan delta»: names of groups that are everyday words beside others. */
    private static final Set<String> EVERYDAY = Set.of("delta", "plan", "unn", "private", "fo");

    private static final Pattern NAME = Pattern.compile("(?U)[\\p{L}.-]+(?:\\s+[\\p{L}.-]+){0,2}");
    private static final Vocabulary<String> SECTORS = Vocabulary.of("sector", "KNOWN");
    private static final Pattern LISTED = Pattern.compile("(?U)^([^()]{3,60}?)[\\s:]*\\(([^()]*)\\)\\s*$");
    private static final Vocabulary<ActorGroup> GROUPS = Vocabulary.of("group", ActorGroup.class);
    /** Words that are no group's name but likely mean one; they are proposed and not read. */
    private static final Vocabulary<ActorGroup> LIKELY = Vocabulary.of("likely", ActorGroup.class);

    private static final Pattern JOINT_COUNCIL = Pattern.compile(
            "(?iU)r[åa]d(?:et)? for eldre og (?:personer|personar|menneske|mennesker|folk) med .{0,12}funksjons\\p{L}+");
    private static final Vocabulary<Form> FORMS = Vocabulary.of("form", Form.class);
    private static final List<Options> ALL = List.of(new Options(
            Doubt.message("options.groups"),
            GROUPS.values().stream().map(Groups::proposal).toList()));

    private Groups() {}

    /**
     * A group as a cell names it.
     *
     * @param group which
     * @param form how it took part; {@link Form#OTHER} when nothing is said
     * @param on when; unknown when nothing is said
     * @param took whether it took part; else it is only concerned, as in «skal involveres»
     */
    record Mention(ActorGroup group, Form form, When on, boolean took) {}

    static Optional<ActorGroup> exact(String text) {
        return GROUPS.exact(text);
    }

    /** The group that is named somewhere in a text. */
    static Optional<ActorGroup> within(String text) {
        return GROUPS.within(text).map(Vocabulary.Found::value);
    }

    /** Takes a cell apart so that every piece is a group, where it can be done. */
    static List<String> pieces(String text) {
        if (GROUPS.exact(text).isPresent()) {
            return List.of(text);
        }
        if (saidOfAll(text).isPresent()) {
            return List.of(text);
        }
        Optional<List<String>> listed = listed(text);
        if (listed.isPresent()) {
            return listed.get();
        }
        List<String> pieces = new ArrayList<>();
        String group = "";
        for (String part : Pieces.split(outsideParentheses(text), SIGNS)) {
            String written = part.replace('\u0001', ',').replace('\u0002', '/').replace('\u0003', ';');
            Optional<Vocabulary.Found<ActorGroup>> named = named(written);
            boolean goesOn = named.isEmpty() && !group.isEmpty() && saysHow(written);
            String piece = goesOn ? group + " " + written : written;
            group = named.map(Vocabulary.Found::phrase).orElse(group);
            String[] joined = AND.split(piece);
            if (joined.length > 1
                    && GROUPS.exact(piece).isEmpty()
                    && (List.of(joined).stream().allMatch(Groups::isGroup) || listsGroups(piece, List.of(joined)))) {
                pieces.addAll(List.of(joined));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** «Brukere og pårørende ble ikke involvert»: groups alone before a «not» or a «will», which holds for all of them. */
    private static Optional<List<ActorGroup>> saidOfAll(String text) {
        int at = text.length();
        for (Pattern pattern : List.of(NOT, TO_COME)) {
            Matcher said = pattern.matcher(text);
            at = said.find() ? Math.min(at, said.start()) : at;
        }
        String before = Words.strip(VERB.matcher(text.substring(0, at)).replaceFirst(""));
        boolean ofLast = before.endsWith("(") || (before.endsWith(":") && before.indexOf(',') >= 0);
        if (at == text.length() || ofLast || before.matches("(?s).*[;|\\n\\r].*") || isGroup(text.substring(at))) {
            return Optional.empty();
        }
        List<ActorGroup> groups = new ArrayList<>();
        for (String part : ALL_SIGNS.split(before, -1)) {
            Optional<ActorGroup> group = GROUPS.exact(FILLERS.matcher(part).replaceAll(" "));
            if (group.isEmpty()) {
                return Optional.empty();
            }
            groups.add(group.get());
        }
        return groups.size() > 1 ? Optional.of(groups) : Optional.empty();
    }

    /** «Brukere og ektefeller»: a group and somebody who is asked about, but no «kultur og fritid» or «råd for … og …». */
    private static boolean listsGroups(String piece, List<String> joined) {
        boolean oneName = SECTORS.exact(piece).isPresent()
                || JOINT_COUNCIL.matcher(piece).find()
                || GROUPS.within(piece)
                        .filter(found -> AND.matcher(found.phrase()).find())
                        .isPresent();
        return !oneName
                && joined.stream().anyMatch(each -> GROUPS.exact(each).isPresent())
                && joined.stream().allMatch(each -> isGroup(each) || isName(each));
    }

    /** Whether a text may be what somebody is called: a few words without a day, a sign, or how a group took part. */
    private static boolean isName(String text) {
        return NAME.matcher(text).matches() && !NOT.matcher(text).find() && !saysHow(text);
    }

    /** «Arbeidsgruppe (ansatte, brukere)»: the form stands once for all. */
    private static Optional<List<String>> listed(String text) {
        Matcher m = LISTED.matcher(Words.strip(text));
        if (!m.matches() || FORMS.within(m.group(1)).isEmpty() || isGroup(m.group(1))) {
            return Optional.empty();
        }
        List<String> groups = pieces(m.group(2));
        return groups.size() > 1
                        && groups.stream().allMatch(each -> GROUPS.exact(each).isPresent())
                ? Optional.of(groups.stream()
                        .map(each -> each + " – " + Words.strip(m.group(1)))
                        .toList())
                : Optional.empty();
    }

    /** «Tillitsvalgte informert 1.2.2024, drøftet 3.4.2024»: a form and a day without a group go on with the last one. */
    private static boolean saysHow(String piece) {
        String bare = TimeForms.without(piece, Moments.all(piece));
        return FORMS.within(bare)
                .filter(found -> FILLERS.matcher(found.rest()).replaceAll("").isBlank())
                .isPresent();
    }

    private static boolean isGroup(String text) {
        return named(text).isPresent();
    }

    /** The group that a text names; an everyday word names one only alone, or written as a name is. */
    private static Optional<Vocabulary.Found<ActorGroup>> named(String text) {
        String left = text;
        Optional<Vocabulary.Found<ActorGroup>> found = GROUPS.within(left);
        while (found.filter(each -> EVERYDAY.contains(each.phrase()) && !isName(text, each))
                .isPresent()) {
            left = Words.normal(left).replaceFirst("(?U)\\b" + found.get().phrase() + "\\b", "\u00b7");
            found = GROUPS.within(left);
        }
        return found;
    }

    private static boolean isName(String text, Vocabulary.Found<ActorGroup> found) {
        String beside = FORMS.without(found.rest());
        boolean alone = FILLERS.matcher(beside).replaceAll("").isBlank();
        String phrase = found.phrase();
        String capital = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
        boolean inside = !phrase.equals("private")
                && !phrase.equals("unn")
                && text.matches("(?Us).*[\\p{L}\\d].*\\b" + capital + "\\b.*");
        return alone || inside || text.matches("(?Us).*\\b" + phrase.toUpperCase(Locale.ROOT) + "\\b.*");
    }

    /** Whether a heading speaks of those who are to take part: «Hvem skal være med». */
    static boolean isToCome(String heading) {
        return TO_COME.matcher(heading).find();
    }

    /** The same groups, of whom none has taken part yet. */
    static Reading<Mention> planned(Reading<Mention> reading) {
        List<Mention> planned = reading.values().stream()
                .map(each -> new Mention(each.group(), each.form(), each.on(), false))
                .toList();
        return new Reading<>(planned, reading.keep() || !planned.isEmpty(), reading.doubt());
    }

    /** Separators within parentheses belong to what stands before them. */
    private static String outsideParentheses(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean inside = depth > 0 && text.indexOf(')', i) >= 0;
            out.append(
                    inside && c == ',' ? '\u0001' : inside && c == '/' ? '\u0002' : inside && c == ';' ? '\u0003' : c);
        }
        return out.toString();
    }

    /** Reads one piece as if every time in it were past. */
    static Reading<Mention> read(String piece, String heading) {
        return read(piece, heading, LocalDate.MAX);
    }

    /**
     * Reads one piece; the heading tells the group where the piece only says yes.
     *
     * @param today who is to take part after it has not taken part
     */
    static Reading<Mention> read(String piece, String heading, LocalDate today) {
        if (Marks.isYes(piece)) {
            Optional<ActorGroup> headed = GROUPS.within(heading)
                    .map(Vocabulary.Found::value)
                    .or(() -> Optional.of(ActorGroup.USERS)
                            .filter(any -> Words.normal(heading).startsWith("bruk")));
            return Reading.doubt(Doubt.of("group.which", piece)
                    .among(ALL)
                    .with(headed.map(Groups::proposal).stream().toList()));
        }
        return read(piece, today);
    }

    /** Reads one piece as if every time in it were past. */
    static Reading<Mention> read(String piece) {
        return read(piece, LocalDate.MAX);
    }

    private static Reading<Mention> read(String piece, LocalDate today) {
        if (Marks.isNothing(piece)
                || Words.normal(piece).equals("ingen")
                || Words.normal(piece).equals("none")) {
            return Marks.isNothing(piece) ? Reading.nothing() : Reading.note();
        }
        if (Marks.isNo(piece)) {
            return Reading.note();
        }
        Optional<Vocabulary.Found<ActorGroup>> unsure =
                named(piece).filter(any -> UNSURE.matcher(piece).find());
        if (unsure.isPresent()) {
            return Reading.doubt(unsure("group.unsure", piece, unsure.get().value()));
        }
        Optional<ActorGroup> whole = GROUPS.exact(piece);
        if (whole.isPresent()) {
            return Reading.of(new Mention(whole.get(), Form.OTHER, When.unknown(), true));
        }
        if (NO_REMARKS.matcher(piece).find()) {
            return read(NO_REMARKS.matcher(piece).replaceAll(" "), today).kept(true);
        }
        if (NOT.matcher(piece).find() && isGroup(piece)) {
            return Reading.note();
        }
        Optional<List<ActorGroup>> ofAll = saidOfAll(piece);
        if (ofAll.isPresent()) {
            return Reading.all(ofAll.get().stream()
                            .map(each -> new Mention(each, Form.OTHER, When.unknown(), false))
                            .toList())
                    .kept(true);
        }
        if (JOINT_COUNCIL.matcher(piece).find()) {
            return all(
                    List.of(
                            proposal(ActorGroup.ELDERLY_COUNCIL).text(),
                            proposal(ActorGroup.DISABILITY_COUNCIL).text()),
                    today);
        }
        List<String> parts = pieces(piece);
        if (parts.size() > 1) {
            return all(parts, today);
        }
        List<TimeInText> dates = Moments.all(piece);
        String bare = dates.isEmpty() ? piece : TimeForms.without(piece, dates);
        Optional<Vocabulary.Found<ActorGroup>> group = named(bare);
        Optional<Vocabulary.Found<ActorGroup>> longer = LIKELY.within(bare)
                .filter(found -> group.filter(each -> (" " + found.phrase() + " ").contains(" " + each.phrase() + " "))
                        .isPresent());
        if (longer.isPresent()) {
            return Reading.doubt(Doubt.of("group.unknown", piece)
                    .among(ALL)
                    .with(List.of(
                            proposal(longer.get().value()),
                            proposal(group.orElseThrow().value()))));
        }
        if (group.isPresent()) {
            Optional<ActorGroup> other = named(group.get().rest())
                    .map(Vocabulary.Found::value)
                    .filter(each -> each != group.get().value());
            if (other.isPresent()) {
                return Reading.doubt(several(piece, group.get().value(), other.get()));
            }
            Optional<Vocabulary.Found<Form>> form = FORMS.within(group.get().rest());
            String rest = form.map(Vocabulary.Found::rest).orElse(group.get().rest());
            boolean says = !FILLERS.matcher(rest).replaceAll("").isBlank() || dates.size() > 1;
            if (dates.stream().anyMatch(each -> !each.isCertain())) {
                return Reading.doubt(Doubt.of("group.span", piece)
                        .with(dates.size() == 1 ? Moments.instead(piece, dates.get(0)) : List.of()));
            }
            When on = dates.size() == 1 ? dates.get(0).when() : When.unknown();
            boolean toCome = TO_COME.matcher(bare).find()
                    || dates.stream().anyMatch(each -> each.when().isAfter(today));
            if (!toCome && form.isEmpty() && Moments.mayBeBoth(on, today)) {
                return Reading.doubt(unsure("group.now", piece, group.get().value()));
            }
            return Reading.of(new Mention(
                            group.get().value(),
                            form.map(Vocabulary.Found::value).orElse(Form.OTHER),
                            on,
                            !toCome))
                    .kept(says || toCome);
        }
        Set<ActorGroup> likely = new LinkedHashSet<>(GROUPS.alike(bare));
        LIKELY.within(bare).map(Vocabulary.Found::value).ifPresent(likely::add);
        if (likely.isEmpty()
                && bare.length() < LONGEST_NOBODY
                && (NOT.matcher(bare).find() || TO_COME.matcher(bare).find())
                && NOBODY.matcher(bare).matches()) {
            return Reading.note();
        }
        List<Proposal> proposals = likely.stream().map(Groups::proposal).toList();
        return Reading.doubt(Doubt.of(GROUPS.alike(bare).isEmpty() ? "group.unknown" : "group.alike", piece)
                .among(ALL)
                .with(proposals));
    }

    /** Several groups that somebody wrote in the place of one piece. */
    private static Reading<Mention> all(List<String> parts, LocalDate today) {
        List<Mention> mentions = new ArrayList<>();
        boolean keep = false;
        for (String part : parts) {
            Reading<Mention> reading = read(part, today);
            if (reading.doubt().isPresent()) {
                return reading;
            }
            mentions.addAll(reading.values());
            keep |= reading.keep();
        }
        return Reading.all(mentions).kept(keep);
    }

    /** Whether a group took part, or is to. */
    private static Doubt unsure(String key, String piece, ActorGroup group) {
        Proposal took = proposal(group);
        return Doubt.of(key, piece)
                .among(ALL)
                .with(List.of(
                        took, new Proposal(took.text() + " skal være med", Doubt.message("group.tocome", group))));
    }

    /** «Ansatte i Nav» can be one group or two. */
    private static Doubt several(String piece, ActorGroup first, ActorGroup second) {
        Proposal one = proposal(first);
        Proposal two = proposal(second);
        Proposal both = new Proposal(one.text() + "; " + two.text(), Doubt.said(List.of(first, second)));
        return Doubt.of("group.several", piece).among(ALL).with(List.of(both, one, two));
    }

    private static Proposal proposal(ActorGroup group) {
        return new Proposal(
                group.label().in(no.varde.core.basics.Language.NB).replaceAll("\\s*\\(.*", ""), Doubt.said(group));
    }

    /** Whether a mention's day has come. */
    static boolean isPast(When on, LocalDate today) {
        return !on.isKnown() || on.hasBegunBy(today);
    }
}
