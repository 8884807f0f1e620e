package no.varde.core.reform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problems;
import no.varde.core.basics.Require;
import no.varde.core.basics.Slug;

/**
 * A reform or a programme of one's own that is not finished: the words as somebody wrote them. {@link #check()} makes it
 * a {@link Reform} with its pairs, or tells all its problems at once, each with its place: {@code areas[2].name}. It can
 * say everything that the files of the built-in reforms say, and {@link #of} makes a draft of any reform.
 *
 * <p>Ids that are left blank are made of the names. One language is enough. A plain programme needs a few lines:
 *
 * <pre>{@code
 * Reform own = ReformDraft.named(NB, "Trygg på øya", "2026-01-01", "",
 *         AreaDraft.named(NB, "Møteplasser", "Kafé på brygga")).orThrow();
 * }</pre>
 *
 * @param id the id to be, one part of {@code a-z}, {@code 0-9} and hyphens; may be blank, then the name makes it
 * @param kind what it is
 * @param name its name in each language in which it was written; blank ones are passed over
 * @param description what it wants; may be empty
 * @param from the first day, {@code 2026-01-01}
 * @param to the last day as first planned, included; blank for no end
 * @param areas its areas in order
 * @param more what a plain programme does without
 */
public record ReformDraft(
        String id,
        Reform.Kind kind,
        Map<Language, String> name,
        Map<Language, String> description,
        String from,
        String to,
        List<AreaDraft> areas,
        More more) {

    /**
     * What a plain programme does without.
     *
     * @param shortName what it is called in dense tables; may be blank
     * @param aliases other names it goes under; blank ones are passed over
     * @param targetGroup for whom; may be empty
     * @param lead who leads it; may be empty
     * @param source where it stands written; empty for one's own
     * @param changes how its period was changed, in the order of the decisions
     * @param areasAreOurs whether the division into areas is our own cut of the source
     * @param phases its phases in order
     * @param pairs which of its areas ask for much the same as areas of other reforms
     * @param verified whether names and dates have been checked against the source
     */
    public record More(
            String shortName,
            List<String> aliases,
            Map<Language, String> targetGroup,
            Map<Language, String> lead,
            Optional<SourceDraft> source,
            List<Change> changes,
            boolean areasAreOurs,
            List<Phase> phases,
            List<Pair> pairs,
            boolean verified) {

        private static final More NOTHING = new More(
                "", List.of(), Map.of(), Map.of(), Optional.empty(), List.of(), false, List.of(), List.of(), true);

        /** Refuses null, and copies. */
        public More {
            Require.nothingNull(shortName, aliases, targetGroup, lead, source, changes, phases, pairs);
            aliases = List.copyOf(aliases);
            changes = List.copyOf(changes);
            phases = List.copyOf(phases);
            pairs = List.copyOf(pairs);
        }

        /** Nothing more. */
        public static More nothing() {
            return NOTHING;
        }
    }

    /**
     * An unfinished change of the period.
     *
     * @param decided when it was decided: {@code 2021-06-15}, {@code 2021-06} or {@code 2021}
     * @param to the last day from then on, included; blank for no end
     * @param reason why
     * @param verified whether time and reason have been checked against the source
     */
    public record Change(String decided, String to, Map<Language, String> reason, boolean verified) {

        /** Refuses null. */
        public Change {
            Require.nothingNull(decided, to, reason);
        }
    }

    /**
     * An unfinished phase; its number is its place.
     *
     * @param name its name
     * @param from the first day
     * @param to the last day, included; blank for no end
     * @param verified whether name and days have been checked against the source
     */
    public record Phase(Map<Language, String> name, String from, String to, boolean verified) {

        /** Refuses null. */
        public Phase {
            Require.nothingNull(name, from, to);
        }
    }

    /**
     * An unfinished pair of the crosswalk. One of the areas is of this reform and can be written by a full stop and the last
     * part of its id: {@code .moteplasser}.
     *
     * @param first the id of one area
     * @param second the id of the other
     * @param reason what they have in common
     */
    public record Pair(String first, String second, Map<Language, String> reason) {

        /** Refuses null. */
        public Pair {
            Require.nothingNull(first, second, reason);
        }
    }

    /** What a draft becomes. */
    public sealed interface Outcome permits Made, Refused {}

    /**
     * It is finished.
     *
     * @param reform the reform
     * @param pairs which of its areas ask for much the same as areas of other reforms, for {@link Reforms#plus(CrosswalkPair)}
     */
    public record Made(Reform reform, List<CrosswalkPair> pairs) implements Outcome {

        /** Copies. */
        public Made {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * It is not finished.
     *
     * @param problems every problem, each with its place
     */
    public record Refused(Problems problems) implements Outcome {}

    /** Refuses null, and copies. */
    public ReformDraft {
        Require.nothingNull(id, kind, name, description, from, to, areas, more);
        areas = List.copyOf(areas);
    }

    /** A plain programme of one's own, written in one language; its name makes its id. */
    public static ReformDraft named(Language language, String name, String from, String to, AreaDraft... areas) {
        return new ReformDraft(
                "",
                Reform.Kind.OWN_PROGRAMME,
                Map.of(language, name),
                Map.of(),
                from,
                to,
                List.of(areas),
                More.nothing());
    }

    /**
     * A reform that is finished, as a draft that makes the same.
     *
     * @param crosswalk the pairs of areas, of which those with an area of the reform are kept in the draft
     */
    public static ReformDraft of(Reform reform, Crosswalk crosswalk) {
        return of(reform, crosswalk.pairs());
    }

    /** The same, of the pairs alone; those without an area of the reform are passed over. */
    public static ReformDraft of(Reform reform, List<CrosswalkPair> pairs) {
        More more = new More(
                reform.shortName().orElse(""),
                List.copyOf(reform.aliases()),
                Drafts.words(reform.targetGroup()),
                Drafts.words(reform.lead()),
                reform.source().map(SourceDraft::of),
                reform.period().changes().stream()
                        .map(each -> new Change(
                                each.decided().text(),
                                Drafts.lastDay(each.until()),
                                each.reason().all(),
                                each.verified()))
                        .toList(),
                reform.areasAreOurs(),
                reform.phases().stream()
                        .map(each -> new Phase(
                                each.name().all(),
                                each.period().from().toString(),
                                Drafts.lastDay(each.period().until()),
                                each.verified()))
                        .toList(),
                pairs.stream()
                        .filter(each -> each.firstReform().equals(reform.id())
                                || each.secondReform().equals(reform.id()))
                        .map(each -> new Pair(
                                each.first(), each.second(), each.reason().all()))
                        .toList(),
                reform.verified());
        Period planned = reform.period().planned();
        return new ReformDraft(
                reform.id(),
                reform.kind(),
                reform.name().all(),
                Drafts.words(reform.description()),
                planned.from().toString(),
                Drafts.lastDay(planned.until()),
                reform.areas().stream().map(AreaDraft::of).toList(),
                more);
    }

    /** The reform and its pairs, or every problem at once; of other reforms' areas only how their ids are written. */
    public Outcome check() {
        return check(Optional.empty());
    }

    /**
     * The same, and that it fits into a catalogue: no reform there has its id, and the areas of other reforms that it names
     * are there.
     */
    public Outcome check(Reforms catalogue) {
        return check(Optional.of(catalogue));
    }

    private Outcome check(Optional<Reforms> catalogue) {
        Problems problems = new Problems();
        Optional<LocalizedText> title = Drafts.required("name", name, problems);
        String reformId = id.isBlank() ? title.map(Drafts::slug).orElse("draft") : id.strip();
        boolean idFits = Slug.is(reformId);
        if (!idFits) {
            problems.add("id", Message.of("reform", "draft.id", id));
        } else if (catalogue.flatMap(each -> each.find(reformId)).isPresent()) {
            problems.add("id", Message.of("reform", "draft.id.taken", reformId));
        }
        Optional<Period> planned = Drafts.period(from, to, problems);
        if (areas.isEmpty()) {
            problems.add("areas", Message.of("reform", "draft.areas.none"));
        }
        String within = idFits ? reformId : "draft";
        Set<String> areaIds = new HashSet<>();
        List<ReformArea> madeAreas = areas(within, areaIds, problems);
        Optional<Source> source = more.source().flatMap(each -> each.check(problems));
        Optional<NationalPeriod> period = planned.map(each -> DraftTimes.changed(each, more.changes(), problems));
        List<no.varde.core.reform.Phase> phases = DraftTimes.phases(more.phases(), problems);
        List<CrosswalkPair> pairs = pairs(within, areaIds, catalogue, problems);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        Reform reform = new Reform(
                reformId,
                kind,
                title.orElseThrow(),
                Optional.of(more.shortName().strip()).filter(each -> !each.isEmpty()),
                Drafts.names(more.aliases()),
                LocalizedText.written(description),
                LocalizedText.written(more.targetGroup()),
                LocalizedText.written(more.lead()),
                source,
                period.orElseThrow(),
                more.areasAreOurs(),
                phases,
                madeAreas,
                more.verified());
        return new Made(reform, pairs);
    }

    /**
     * The reform without its pairs, for those who prefer an exception.
     *
     * @throws Problems.Invalid holding every problem
     */
    public Reform orThrow() {
        Outcome outcome = check();
        if (outcome instanceof Refused refused) {
            refused.problems().throwIfAny();
        }
        return ((Made) outcome).reform();
    }

    private List<ReformArea> areas(String reformId, Set<String> taken, Problems problems) {
        List<ReformArea> made = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            Problems here = new Problems();
            AreaDraft area = areas.get(i);
            Drafts.Titled titled = Drafts.titled(area.id(), area.name(), seen, i, here);
            Drafts.claim(titled.id(), taken, here);
            area.check(reformId + "." + titled.id(), titled.name(), here).ifPresent(made::add);
            problems.addAll("areas[" + i + "]", here);
        }
        return made;
    }

    private List<CrosswalkPair> pairs(
            String reformId, Set<String> areaIds, Optional<Reforms> catalogue, Problems problems) {
        Predicate<String> isThere = area -> area.startsWith(reformId + ".")
                ? areaIds.contains(area.substring(reformId.length() + 1))
                : catalogue.map(each -> each.area(area).isPresent()).orElse(true);
        List<CrosswalkPair> made = new ArrayList<>();
        for (int i = 0; i < more.pairs().size(); i++) {
            Problems here = new Problems();
            Pair pair = more.pairs().get(i);
            String first = areaId(reformId, pair.first());
            String second = areaId(reformId, pair.second());
            boolean ofFirst = first.startsWith(reformId + ".");
            checkPaired("first", pair.first(), first, isThere, here);
            checkPaired("second", pair.second(), second, isThere, here);
            if (here.isEmpty() && ofFirst == second.startsWith(reformId + ".")) {
                here.add("", Message.of("reform", "draft.pair", pair.first(), pair.second()));
            }
            Optional<LocalizedText> reason = Drafts.required("reason", pair.reason(), here);
            if (here.isEmpty()) {
                made.add(new CrosswalkPair(first, second, reason.orElseThrow()));
            }
            problems.addAll("pairs[" + i + "]", here);
        }
        return made;
    }

    private static String areaId(String reformId, String written) {
        return written.startsWith(".") ? reformId + written.strip() : written.strip();
    }

    private static void checkPaired(
            String pointer, String written, String areaId, Predicate<String> isThere, Problems problems) {
        if (!Slug.isDotted(areaId) || areaId.indexOf('.') < 0 || !isThere.test(areaId)) {
            problems.add(pointer, Message.of("reform", "draft.pair.area", written));
        }
    }
}
