package no.varde.core.reform;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.DataFile;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.When;

/**
 * Reads the built-in reforms and their crosswalk from the files beside this class. The keys are explained at the head of
 * {@code lhl.properties}.
 */
final class ReformFile {

    private static final List<String> BUILT_IN = List.of("lhl", "shr", "bth", "kl25");

    private final String id;
    private final DataFile file;
    private final DataFile requirements;

    private ReformFile(String id) {
        this.id = id;
        this.file = DataFile.beside(ReformFile.class, id + ".properties");
        this.requirements = DataFile.beside(ReformFile.class, id + "_requirements.properties");
    }

    /** The built-in reforms by id, none of them read yet. */
    static Map<String, Reforms.Lazily<Reforms.Indexed>> builtIn() {
        Map<String, Reforms.Lazily<Reforms.Indexed>> reforms = new LinkedHashMap<>();
        BUILT_IN.forEach(id -> reforms.put(id, new Once(id)));
        return reforms;
    }

    /** A reform that is read once, at the first question. */
    private static final class Once implements Reforms.Lazily<Reforms.Indexed> {
        private final String id;
        private volatile Optional<Reforms.Indexed> read = Optional.empty();

        Once(String id) {
            this.id = id;
        }

        @Override
        public Reforms.Indexed get() {
            Optional<Reforms.Indexed> seen = read;
            if (seen.isEmpty()) {
                synchronized (this) {
                    seen = read;
                    if (seen.isEmpty()) {
                        seen = Optional.of(Reforms.Indexed.of(new ReformFile(id).reform()));
                        read = seen;
                    }
                }
            }
            return seen.get();
        }
    }

    static Crosswalk crosswalk() {
        DataFile file = DataFile.beside(ReformFile.class, "crosswalk.properties");
        return new Crosswalk(
                file.under("pair").values().stream()
                        .map(pair -> new CrosswalkPair(pair.text("first"), pair.text("second"), pair.words("reason")))
                        .toList(),
                file.words("standing"));
    }

    private Reform reform() {
        return new Reform(
                id,
                Reform.Kind.valueOf(file.text("kind")),
                file.words("name"),
                file.value("short"),
                set(file.list("aliases")),
                Optional.of(file.words("says")),
                Optional.of(file.words("target")),
                Optional.of(file.words("lead")),
                file.find("source").map(ReformFile::source),
                period(),
                file.isYes("areas-are-ours"),
                each(file.under("phase"), ReformFile::phase),
                each(file.under("area"), this::area),
                verified(file));
    }

    /** What stands under each name, in the order of the file. */
    private static <T> List<T> each(Map<String, DataFile> nodes, BiFunction<String, DataFile, T> read) {
        List<T> all = new ArrayList<>();
        for (Map.Entry<String, DataFile> node : nodes.entrySet()) {
            all.add(read.apply(node.getKey(), node.getValue()));
        }
        return all;
    }

    private static Source source(DataFile source) {
        return new Source(
                source.words("title"),
                source.value("presented").map(LocalDate::parse),
                source.value("treated").map(LocalDate::parse),
                source.find("note").map(any -> source.words("note")),
                source.value("address").map(URI::create));
    }

    private NationalPeriod period() {
        return new NationalPeriod(
                inclusive(file.text("period.first"), file.value("period.last")),
                file.under("period.change").values().stream()
                        .map(change -> new NationalPeriod.Change(
                                When.parse(change.text("decided")),
                                dayAfter(change.value("last")),
                                change.words("reason"),
                                verified(change)))
                        .toList());
    }

    private static Phase phase(String number, DataFile phase) {
        return new Phase(
                Integer.parseInt(number),
                phase.words("name"),
                inclusive(phase.text("first"), phase.value("last")),
                verified(phase));
    }

    private ReformArea area(String key, DataFile area) {
        String areaId = id + "." + key;
        return new ReformArea(
                areaId,
                area.words("name"),
                Optional.of(area.words("says")),
                ReformArea.Kind.valueOf(area.text("kind")),
                set(area.list("aliases")),
                groups(area.list("groups")),
                each(area.under("solution"), (name, node) -> solution(areaId + "." + name, node)),
                each(area.under("duty"), (name, node) -> duty(areaId + "." + name, node)),
                each(
                        requirements.under("area." + key + ".requirement"),
                        (name, node) -> requirement(areaId + "." + name, node)),
                verified(area));
    }

    private static Solution solution(String solutionId, DataFile solution) {
        return new Solution(
                solutionId,
                solution.words("name"),
                Optional.of(solution.words("says")),
                set(solution.list("aliases")),
                KnowledgeKind.valueOf(rests(solution, 0)),
                Freedom.valueOf(rests(solution, 1)),
                verified(solution));
    }

    private static Duty duty(String dutyId, DataFile duty) {
        return new Duty(
                dutyId,
                duty.words("name"),
                duty.words("says"),
                law(duty.text("law")),
                LocalDate.parse(duty.text("from")),
                verified(duty));
    }

    private static Requirement requirement(String requirementId, DataFile requirement) {
        return new Requirement(
                requirementId,
                requirement.words("says"),
                KnowledgeKind.valueOf(rests(requirement, 0)),
                Freedom.valueOf(rests(requirement, 1)),
                requirement.value("law").map(ReformFile::law),
                verified(requirement));
    }

    /** What a line rests on, written {@code legal | fixed-by-law}: the kind of knowledge, then the freedom. */
    private static String rests(DataFile line, int index) {
        return constant(line.list("rests").get(index));
    }

    /** A place in the law, written {@code hol § 6-1}: the act's key in {@code laws.properties}, then the section. */
    private static LawReference law(String text) {
        int space = text.indexOf(' ');
        LocalizedText name = Laws.FILE.words(text.substring(0, space));
        return new LawReference(name, text.substring(space + 1));
    }

    /** The acts and regulations by key, read with the first reform. */
    private static final class Laws {
        private static final DataFile FILE = DataFile.beside(ReformFile.class, "laws.properties");
    }

    /** Everything is verified unless the file says {@code verified = no}. */
    private static boolean verified(DataFile node) {
        return !node.value("verified").filter("no"::equals).isPresent();
    }

    private static Period inclusive(String first, Optional<String> last) {
        return new Period(LocalDate.parse(first), dayAfter(last));
    }

    private static Optional<LocalDate> dayAfter(Optional<String> last) {
        return last.map(day -> LocalDate.parse(day).plusDays(1));
    }

    private static Set<ActorGroup> groups(List<String> names) {
        Set<ActorGroup> groups = new LinkedHashSet<>();
        names.forEach(name -> groups.add(ActorGroup.valueOf(constant(name))));
        return groups;
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Set<String> set(List<String> values) {
        return new LinkedHashSet<>(values);
    }
}
