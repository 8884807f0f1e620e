package no.varde.core.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.When;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.reform.Duty;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.KnowledgeKind;
import no.varde.core.reform.LawReference;
import no.varde.core.reform.NationalPeriod;
import no.varde.core.reform.Phase;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Requirement;
import no.varde.core.reform.Solution;

/** Draws reforms of one's own, with all that a draft can make. */
public final class RandomReforms {

    private static final List<String> ELSEWHERE = List.of("lhl.mat", "lhl.styring", "bth.bolig");

    private RandomReforms() {}

    /** A version of one of two reforms, with up to three areas. */
    public static ReformVersion version(Source s, String id) {
        return version(s, id, s.oneOf(List.of("own-a", "own-b")), s.integer(1, 9));
    }

    /** A version of a reform, with up to three areas. */
    public static ReformVersion version(Source s, String id, String reform, int number) {
        List<ReformArea> areas = new ArrayList<>(List.of(area(s, reform + ".a0")));
        areas.addAll(numbered(s, 2, (x, n) -> area(x, reform + ".a" + n)));
        return new ReformVersion(
                id,
                number,
                new Reform(
                        reform,
                        s.oneOf(Reform.Kind.class),
                        words(s),
                        s.maybe(RandomReforms::text),
                        names(s),
                        s.maybe(RandomReforms::words),
                        s.maybe(RandomReforms::words),
                        s.maybe(RandomReforms::words),
                        s.maybe(RandomReforms::source),
                        period(s),
                        s.flag(),
                        numbered(s, 3, (x, n) -> new Phase(n, words(x), RandomFacts.period(x), x.flag())),
                        areas,
                        s.flag()),
                s.list(2, x -> pair(x, x.oneOf(areas).id(), x.oneOf(ELSEWHERE))));
    }

    private static CrosswalkPair pair(Source s, String own, String other) {
        return s.flag() ? new CrosswalkPair(own, other, words(s)) : new CrosswalkPair(other, own, words(s));
    }

    private static ReformArea area(Source s, String id) {
        return new ReformArea(
                id,
                words(s),
                s.maybe(RandomReforms::words),
                s.oneOf(ReformArea.Kind.class),
                names(s),
                new LinkedHashSet<>(s.list(3, x -> x.oneOf(ActorGroup.class))),
                numbered(s, 2, (x, n) -> solution(x, id + ".s" + n)),
                numbered(s, 2, (x, n) -> duty(x, id + "." + n)),
                numbered(s, 2, (x, n) -> requirement(x, id + ".r" + n)),
                s.flag());
    }

    private static Solution solution(Source s, String id) {
        return new Solution(
                id,
                words(s),
                s.maybe(RandomReforms::words),
                names(s),
                s.oneOf(KnowledgeKind.class),
                s.oneOf(Freedom.class),
                s.flag());
    }

    private static Duty duty(Source s, String id) {
        return new Duty(id, words(s), words(s), law(s), RandomFacts.day(s), s.flag());
    }

    private static Requirement requirement(Source s, String id) {
        boolean fixed = s.flag();
        return new Requirement(
                id,
                words(s),
                fixed ? KnowledgeKind.LEGAL : s.oneOf(KnowledgeKind.class),
                fixed ? Freedom.FIXED_BY_LAW : s.oneOf(List.of(Freedom.EXPECTED, Freedom.FREE)),
                fixed ? Optional.of(law(s)) : s.maybe(RandomReforms::law),
                s.flag());
    }

    private static LawReference law(Source s) {
        return new LawReference(words(s), "§ " + text(s));
    }

    private static no.varde.core.reform.Source source(Source s) {
        return new no.varde.core.reform.Source(
                words(s),
                s.maybe(RandomFacts::day),
                s.maybe(RandomFacts::day),
                s.maybe(RandomReforms::words),
                s.maybe(x -> URI.create("https://example.org/" + x.integer(1, 99) + "?a=b#c")));
    }

    private static NationalPeriod period(Source s) {
        NationalPeriod period = NationalPeriod.of(RandomFacts.period(s));
        LocalDate first = period.planned().from();
        int year = first.getYear();
        for (int end : s.list(2, x -> x.integer(1, 2000))) {
            period = period.with(new NationalPeriod.Change(
                    s.flag() ? When.year(++year) : When.day(LocalDate.of(++year, 1, 1)),
                    s.maybe(x -> first.plusDays(end)),
                    words(s),
                    s.flag()));
        }
        return period;
    }

    /** A text as a draft keeps it, without blanks around. */
    private static String text(Source s) {
        String text = RandomFacts.text(s) + s.oneOf(List.of("", "|", "\\", " = x", "\\u00e5", "#!:", "\r\f\u0001."));
        return text.strip();
    }

    private static LocalizedText words(Source s) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        words.put(s.oneOf(Language.class), text(s));
        s.list(2, x -> x.oneOf(Language.class)).forEach(each -> words.put(each, text(s)));
        return new LocalizedText(words);
    }

    private static Set<String> names(Source s) {
        return new LinkedHashSet<>(s.list(2, RandomReforms::text));
    }

    private interface Numbered<T> {
        T draw(Source source, int number);
    }

    /** Some things, numbered from 1. */
    private static <T> List<T> numbered(Source s, int most, Numbered<T> generator) {
        List<T> all = new ArrayList<>();
        s.list(most, x -> all.add(generator.draw(x, all.size() + 1)));
        return all;
    }
}
