package no.varde.core.reform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.DataFile;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import no.varde.core.basics.Problems;

/**
 * Makes a draft of the lines of a reform file. What a line cannot mean is told with the line's key, and the draft says
 * something plain in its place, so that the draft can be checked all the same. The keys are explained at the head of
 * {@code lhl.properties}.
 */
final class ReformReader {

    private final ReformLines file;
    private final Problems problems;

    ReformReader(ReformLines file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    ReformDraft draft() {
        ReformLines period = file.at("period");
        ReformDraft draft = new ReformDraft(
                file.text("id"),
                constant(file.at("kind"), Reform.Kind.OWN_PROGRAMME),
                file.words("name"),
                file.words("says"),
                period.text("first"),
                period.text("last"),
                each(file.under("area"), this::area),
                more(period));
        file.tellUnread(problems);
        return draft;
    }

    private ReformDraft.More more(ReformLines period) {
        ReformLines source = file.at("source");
        return new ReformDraft.More(
                file.text("short"),
                file.list("aliases"),
                file.words("target"),
                file.words("lead"),
                source.isNothing() ? Optional.empty() : Optional.of(source(source)),
                each(period.under("change"), (key, line) -> change(line)),
                yes(file.at("areas-are-ours"), false),
                phases(),
                each(file.under("pair"), (key, line) -> pair(line)),
                yes(file.at("verified"), true));
    }

    /** What stands under each name, in the order of the file. */
    private static <T> List<T> each(Map<String, ReformLines> nodes, BiFunction<String, ReformLines, T> read) {
        List<T> all = new ArrayList<>();
        nodes.forEach((key, node) -> all.add(read.apply(key, node)));
        return all;
    }

    private static SourceDraft source(ReformLines source) {
        return new SourceDraft(
                source.words("title"),
                source.text("presented"),
                source.text("treated"),
                source.words("note"),
                source.text("address"));
    }

    private ReformDraft.Change change(ReformLines change) {
        return new ReformDraft.Change(
                change.text("decided"), change.text("last"), change.words("reason"), yes(change.at("verified"), true));
    }

    private static ReformDraft.Pair pair(ReformLines pair) {
        return new ReformDraft.Pair(pair.text("first"), pair.text("second"), pair.words("reason"));
    }

    /** The phases, whose keys are their numbers from 1. */
    private List<ReformDraft.Phase> phases() {
        List<ReformDraft.Phase> phases = new ArrayList<>();
        file.under("phase").forEach((number, phase) -> {
            int place = phases.size() + 1;
            if (!number.equals(Integer.toString(place))) {
                tell(phase, "written.phase", place);
            }
            phases.add(new ReformDraft.Phase(
                    phase.words("name"), phase.text("first"), phase.text("last"), yes(phase.at("verified"), true)));
        });
        return phases;
    }

    private AreaDraft area(String key, ReformLines area) {
        return new AreaDraft(
                key,
                area.words("name"),
                area.words("says"),
                constant(area.at("kind"), ReformArea.Kind.CONTENT),
                area.list("aliases"),
                groups(area),
                each(area.under("solution"), this::solution),
                each(area.under("duty"), this::duty),
                each(area.under("requirement"), this::requirement),
                yes(area.at("verified"), true));
    }

    private AreaDraft.Solution solution(String key, ReformLines solution) {
        return new AreaDraft.Solution(
                key,
                solution.words("name"),
                solution.words("says"),
                solution.list("aliases"),
                rests(solution, 0, KnowledgeKind.POLITICAL),
                rests(solution, 1, Freedom.FREE),
                yes(solution.at("verified"), true));
    }

    private AreaDraft.Duty duty(String key, ReformLines duty) {
        return new AreaDraft.Duty(
                key,
                duty.words("name"),
                duty.words("says"),
                law(duty.at("law")),
                duty.text("from"),
                yes(duty.at("verified"), true));
    }

    private AreaDraft.Requirement requirement(String key, ReformLines requirement) {
        ReformLines law = requirement.at("law");
        return new AreaDraft.Requirement(
                key,
                requirement.words("says"),
                rests(requirement, 0, KnowledgeKind.POLITICAL),
                rests(requirement, 1, Freedom.FREE),
                law.isNothing() ? Optional.empty() : Optional.of(law(law)),
                yes(requirement.at("verified"), true));
    }

    /**
     * A place in the law, written {@code hol § 6-1}: the act's key in {@code laws.properties}, then the section; or the
     * section alone, with the act's name under {@code law.act}.
     */
    private AreaDraft.Law law(ReformLines law) {
        String text = law.value().orElse("");
        int section = text.indexOf('§');
        String key = section < 0 ? "" : text.substring(0, section).strip();
        if (key.isEmpty()) {
            return new AreaDraft.Law(law.words("act"), text);
        }
        Map<Language, String> act = Laws.BY_KEY.getOrDefault(key, Map.of());
        if (act.isEmpty()) {
            tell(law, "written.act", key);
        }
        return new AreaDraft.Law(act, text.substring(section));
    }

    /** The acts and regulations by key, read when the first is asked for. */
    private static final class Laws {
        private static final Map<String, Map<Language, String>> BY_KEY = read();

        private static Map<String, Map<Language, String>> read() {
            DataFile file = DataFile.beside(ReformReader.class, "laws.properties");
            Map<String, Map<Language, String>> laws = new LinkedHashMap<>();
            file.children()
                    .keySet()
                    .forEach(key -> laws.put(key, file.words(key).all()));
            return laws;
        }
    }

    /** What a line rests on, written {@code legal | fixed-by-law}: the kind of knowledge, then the freedom. */
    private <E extends Enum<E>> E rests(ReformLines line, int index, E otherwise) {
        List<String> parts = line.list("rests");
        if (parts.size() != 2) {
            if (index == 0) {
                tell(line.at("rests"), "written.rests", line.text("rests"));
            }
            return otherwise;
        }
        return find(parts.get(index), otherwise.getDeclaringClass(), ReformReader::written)
                .orElseGet(() -> refused(line.at("rests"), parts.get(index), otherwise, ReformReader::written));
    }

    private <E extends Enum<E>> E constant(ReformLines line, E otherwise) {
        String text = line.value().orElse("");
        return find(text, otherwise.getDeclaringClass(), Enum::name)
                .orElseGet(() -> refused(line, text, otherwise, Enum::name));
    }

    private <E extends Enum<E>> E refused(ReformLines line, String text, E otherwise, Function<E, String> written) {
        List<String> options = new ArrayList<>();
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            options.add(written.apply(each));
        }
        tell(line, "written.option", text, options);
        return otherwise;
    }

    private static <E extends Enum<E>> Optional<E> find(String text, Class<E> type, Function<E, String> written) {
        for (E each : type.getEnumConstants()) {
            if (written.apply(each).equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** A constant as reform files write it: {@code fixed-by-law}. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<ActorGroup> groups(ReformLines area) {
        Set<ActorGroup> groups = new LinkedHashSet<>();
        for (String name : area.list("groups")) {
            Optional<ActorGroup> group = find(name, ActorGroup.class, ReformReader::written);
            if (group.isEmpty()) {
                tell(area.at("groups"), "written.group", name);
            }
            group.ifPresent(groups::add);
        }
        return groups;
    }

    private boolean yes(ReformLines line, boolean otherwise) {
        String text = line.value().orElse(otherwise ? "yes" : "no");
        if (!text.equals("yes") && !text.equals("no")) {
            tell(line, "written.option", text, List.of("yes", "no"));
        }
        return text.equals("yes");
    }

    private void tell(ReformLines line, String key, Object... arguments) {
        problems.add(line.path(), Message.of("reform", key, arguments));
    }
}
