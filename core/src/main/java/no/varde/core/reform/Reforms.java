package no.varde.core.reform;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;

/**
 * The catalogue of reforms that a municipality can take up: the four that are built in, and those added. Immutable; each
 * built-in reform is read from its file when it is first asked for.
 */
public final class Reforms {

    private static final Reforms BUILT_IN = new Reforms(ReformFile.builtIn(), CrosswalkHolder::crosswalk);

    private final Map<String, Lazily<Indexed>> byId;
    private final Map<String, Lazily<Indexed>> gone;
    private final Lazily<Crosswalk> crosswalk;

    private Reforms(Map<String, Lazily<Indexed>> byId, Lazily<Crosswalk> crosswalk) {
        this(byId, Map.of(), crosswalk);
    }

    /**
     * @param gone reforms that were taken away, of which only names are told
     */
    private Reforms(Map<String, Lazily<Indexed>> byId, Map<String, Lazily<Indexed>> gone, Lazily<Crosswalk> crosswalk) {
        this.byId = Collections.unmodifiableMap(byId);
        this.gone = Collections.unmodifiableMap(gone);
        this.crosswalk = crosswalk;
    }

    /** Something that is read when it is first asked for. */
    interface Lazily<T> {
        T get();
    }

    /**
     * A reform, with its areas and what is in them by id: views ask for these thousands of times. Of a reform with versions
     * also what only earlier ones had.
     */
    record Indexed(
            Reform reform, Map<String, ReformArea> areas, Map<String, Provision> provisions, List<ReformArea> earlier) {

        static Indexed of(Reform reform) {
            return of(List.of(reform));
        }

        static Indexed of(List<Reform> newestFirst) {
            Map<String, ReformArea> areas = new LinkedHashMap<>();
            Map<String, Provision> provisions = new LinkedHashMap<>();
            for (Reform reform : newestFirst) {
                for (ReformArea area : reform.areas()) {
                    areas.putIfAbsent(area.id(), area);
                    area.provisions().forEach(each -> provisions.putIfAbsent(each.id(), each));
                }
            }
            Reform present = newestFirst.get(0);
            List<ReformArea> earlier = areas.values().stream()
                    .filter(each -> newestFirst.size() > 1)
                    .flatMap(each -> earlier(each, newestFirst, provisions).stream())
                    .toList();
            return new Indexed(present, areas, provisions, earlier);
        }

        /** An area with what is no longer in it; empty when all of it is there, and is chosen on as it was. */
        private static Optional<ReformArea> earlier(
                ReformArea area, List<Reform> newestFirst, Map<String, Provision> provisions) {
            Optional<ReformArea> now = newestFirst.get(0).area(area.id());
            List<Provision> missing = provisions.values().stream()
                    .filter(each -> each.id().startsWith(area.id() + "."))
                    .filter(each -> now.isEmpty() || !now.get().provisions().contains(each))
                    .toList();
            boolean itself = now.isEmpty()
                    || (!now.get().isChosenItself()
                            && newestFirst.stream()
                                    .flatMap(each -> each.area(area.id()).stream())
                                    .anyMatch(ReformArea::isChosenItself));
            return itself || !missing.isEmpty() ? Optional.of(area.with(missing)) : Optional.empty();
        }
    }

    private static final class CrosswalkHolder {
        private static final Crosswalk READ = ReformFile.crosswalk();

        static Crosswalk crosswalk() {
            return READ;
        }
    }

    /**
     * The four built-in reforms: Leve hele livet ({@code lhl}), Samhandlingsreformen ({@code shr}), Bo trygt hjemme
     * ({@code bth}) and the national plan Kompetanseløft 2025 ({@code kl25}).
     */
    public static Reforms builtIn() {
        return BUILT_IN;
    }

    /**
     * A catalogue of one's own, without the built-in reforms.
     *
     * @param reforms the reforms in the order in which they are shown, each id once
     * @param crosswalk which of their areas ask for much the same
     * @throws IllegalArgumentException when two reforms have one id, or a pair names an area that none of them has
     */
    public static Reforms of(List<Reform> reforms, Crosswalk crosswalk) {
        Reforms own = new Reforms(Map.of(), () -> new Crosswalk(List.of(), crosswalk.standing()));
        for (Reform reform : reforms) {
            own = own.plus(reform);
        }
        for (CrosswalkPair pair : crosswalk.pairs()) {
            own = own.plus(pair);
        }
        return own;
    }

    /**
     * The catalogue with a municipality's own reforms after the others. Of each the version with the highest number is the
     * present one; an area, solution, duty or requirement that only an earlier version had is still found by its id, but is
     * in no reform of {@link #all()}. A reform of one's own takes the place of one of the same id, which then counts as its
     * earliest version. A pair whose areas are not both there now is passed over.
     *
     * @param versions in the order in which their reforms are shown; none gives the catalogue itself
     */
    public Reforms with(Collection<ReformVersion> versions) {
        return with(versions, List.of());
    }

    /**
     * The same with versions that were taken away, so that what still points at them can be read: what only they had is
     * found by its id as what only an earlier version had. A reform all of whose versions were taken away is in no list and
     * found by no id, but it is named, and so are its areas and what is in them.
     *
     * @param removed the versions that were taken away; of reforms that stand and of others
     */
    public Reforms with(Collection<ReformVersion> versions, Collection<ReformVersion> removed) {
        if (versions.isEmpty() && removed.isEmpty()) {
            return this;
        }
        ReformVersions own = new ReformVersions(versions, removed);
        Reforms all = new Reforms(own.into(byId), crosswalk);
        return new Reforms(all.byId, own.gone(all.byId), new Once<>(() -> own.into(crosswalk.get(), all)));
    }

    /**
     * What only earlier versions of a reform had: each area with the solutions, duties and requirements that are not in the
     * present version, also where the area itself is.
     *
     * @return in the order of the versions, the newest first; none for a reform without versions
     */
    public List<ReformArea> earlier(String reform) {
        return indexed(reform).map(Indexed::earlier).orElse(List.of());
    }

    /** Whether a reform has an area now, and not only in an earlier version. */
    boolean hasNow(String areaId) {
        return present(areaId).flatMap(each -> each.reform().area(areaId)).isPresent();
    }

    /** The ids in the order in which they are shown; reads no file. */
    public Collection<String> ids() {
        return byId.keySet();
    }

    /** Every reform, in the order in which they are shown. */
    public List<Reform> all() {
        return byId.values().stream().map(each -> each.get().reform()).toList();
    }

    /** The reform of an id; empty when there is none such. */
    public Optional<Reform> find(String id) {
        return indexed(id).map(Indexed::reform);
    }

    /**
     * Whether what is pointed at is in the present version of its reform. False for what only an earlier version of a
     * municipality's own reform had, for what is not there at all, and for anything outside this room.
     */
    public boolean isPresent(Ref ref) {
        return switch (ref.kind()) {
            case REFORM -> find(ref.id()).isPresent();
            case AREA -> hasNow(ref.id());
            case SOLUTION, DUTY, REQUIREMENT ->
                present(ref.id())
                        .flatMap(each -> each.reform().provision(ref.id()))
                        .isPresent();
            default -> false;
        };
    }

    /** The area of an id; empty when there is none such. */
    public Optional<ReformArea> area(String id) {
        return around(id).flatMap(each -> Optional.ofNullable(each.areas().get(id)));
    }

    /** The solution of an id; empty when there is none such. */
    public Optional<Solution> solution(String id) {
        return provision(id).filter(Solution.class::isInstance).map(Solution.class::cast);
    }

    /** The duty of an id; empty when there is none such. */
    public Optional<Duty> duty(String id) {
        return provision(id).filter(Duty.class::isInstance).map(Duty.class::cast);
    }

    /** The solution, duty or requirement of an id; empty when there is none such. */
    public Optional<Provision> provision(String id) {
        return around(id).flatMap(each -> Optional.ofNullable(each.provisions().get(id)));
    }

    /** The area that a reference to an area, a solution, a duty or a requirement means; empty for anything else. */
    public Optional<ReformArea> areaOf(Ref ref) {
        return switch (ref.kind()) {
            case AREA -> area(ref.id());
            case SOLUTION, DUTY, REQUIREMENT ->
                provision(ref.id())
                        .flatMap(each -> area(ref.id().substring(0, ref.id().lastIndexOf('.'))));
            default -> Optional.empty();
        };
    }

    /** The name of what a reference in this room means, also when it was taken away; empty for anything else. */
    public Optional<LocalizedText> name(Ref ref) {
        return switch (ref.kind()) {
            case REFORM -> known(ref.id()).map(each -> each.reform().name());
            case AREA -> area(ref.id()).map(ReformArea::name);
            case SOLUTION, DUTY, REQUIREMENT -> provision(ref.id()).map(Provision::line);
            default -> Optional.empty();
        };
    }

    /** Which areas ask for much the same. */
    public Crosswalk crosswalk() {
        return crosswalk.get();
    }

    /**
     * The catalogue with one more reform.
     *
     * @throws IllegalArgumentException when the id is taken
     */
    public Reforms plus(Reform own) {
        if (byId.containsKey(own.id())) {
            throw new IllegalArgumentException("There is a reform of this id already: " + own.id());
        }
        Map<String, Lazily<Indexed>> more = new LinkedHashMap<>(byId);
        Indexed indexed = Indexed.of(own);
        more.put(own.id(), () -> indexed);
        return new Reforms(more, gone, crosswalk);
    }

    /**
     * The catalogue with a reform of one's own and its pairs.
     *
     * @throws IllegalArgumentException when the id is taken, or a pair names an area that is not in the catalogue
     */
    public Reforms plus(ReformDraft.Made own) {
        Reforms more = plus(own.reform());
        for (CrosswalkPair pair : own.pairs()) {
            more = more.plus(pair);
        }
        return more;
    }

    /**
     * The catalogue with another version of a reform in its place, such as one whose period was changed.
     *
     * @throws IllegalArgumentException when there is no reform of this id, or the new version lacks an area that a pair of
     *     the crosswalk names
     */
    public Reforms replacing(Reform other) {
        if (!byId.containsKey(other.id())) {
            throw new IllegalArgumentException("There is no reform of this id: " + other.id());
        }
        Indexed indexed = Indexed.of(other);
        Map<String, Lazily<Indexed>> others = new LinkedHashMap<>(byId);
        others.put(other.id(), () -> indexed);
        Reforms replaced = new Reforms(others, gone, crosswalk);
        for (CrosswalkPair pair : crosswalk().pairs()) {
            for (String areaId : List.of(pair.first(), pair.second())) {
                if (replaced.area(areaId).isEmpty()) {
                    throw new IllegalArgumentException("The crosswalk names an area that is not there: " + areaId);
                }
            }
        }
        return replaced;
    }

    /**
     * The catalogue with one more pair in its crosswalk.
     *
     * @throws IllegalArgumentException when one of the areas is not in the catalogue
     */
    public Reforms plus(CrosswalkPair pair) {
        for (String areaId : List.of(pair.first(), pair.second())) {
            if (area(areaId).isEmpty()) {
                throw new IllegalArgumentException("There is no area of this id: " + areaId);
            }
        }
        Crosswalk more = crosswalk().with(pair);
        return new Reforms(byId, gone, () -> more);
    }

    private Optional<Indexed> indexed(String reformId) {
        return Optional.ofNullable(byId.get(reformId)).map(Lazily::get);
    }

    /** The reform of an id, also when it was taken away. */
    private Optional<Indexed> known(String reformId) {
        return indexed(reformId)
                .or(() -> Optional.ofNullable(gone.get(reformId)).map(Lazily::get));
    }

    /** The reform in which an id stands: what comes before its first full stop. */
    private Optional<Indexed> around(String innerId) {
        int dot = innerId.indexOf('.');
        return dot < 0 ? Optional.empty() : known(innerId.substring(0, dot));
    }

    /** The same, when it was not taken away. */
    private Optional<Indexed> present(String innerId) {
        int dot = innerId.indexOf('.');
        return dot < 0 ? Optional.empty() : indexed(innerId.substring(0, dot));
    }
}
