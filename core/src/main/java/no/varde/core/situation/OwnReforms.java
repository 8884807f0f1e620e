package no.varde.core.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformVersion;

/** A municipality's own reforms with their versions, and whether another version fits beside them. */
public final class OwnReforms {

    /** How many of those that point at something are named. */
    private static final int NAMED = 3;

    private final Facts facts;

    private OwnReforms(Facts facts) {
        this.facts = facts;
    }

    /** Those that are among some facts. */
    public static OwnReforms in(Facts facts) {
        return new OwnReforms(facts);
    }

    /** The ids of the reforms, in the order in which their first versions were recorded. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        facts.all(ReformVersion.class).forEach(each -> ids.add(each.reform().id()));
        return ids;
    }

    /** Whether a reform is the municipality's own, also when it took the place of one that all have. */
    public boolean has(String reform) {
        return !facts.about(ReformVersion.class, Ref.reform(reform)).isEmpty();
    }

    /** The versions of a reform, the present one first; none when it is not the municipality's own. */
    public List<ReformVersion> versions(String reform) {
        List<ReformVersion> versions = new ArrayList<>();
        facts.about(ReformVersion.class, Ref.reform(reform)).forEach(each -> versions.add(0, each));
        versions.sort(Comparator.comparing(ReformVersion::number).reversed());
        return List.copyOf(versions);
    }

    /** The present version of a reform; empty when it is not the municipality's own. */
    public Optional<ReformVersion> present(String reform) {
        return versions(reform).stream().findFirst();
    }

    /** The number of the next version of a reform: 2 of one that all municipalities have, 1 of one that nobody has. */
    public int nextNumber(String reform) {
        return present(reform)
                .map(each -> each.number() + 1)
                .orElse(facts.base().find(reform).isPresent() ? 2 : 1);
    }

    /**
     * A reform of which every version was entered in error: its newest one, by which it is still named. Empty for one that
     * stands, and for one that never was.
     */
    public Optional<ReformVersion> removed(String reform) {
        return facts.removed().stream()
                .filter(each -> each.reform().id().equals(reform))
                .max(Comparator.comparing(ReformVersion::number))
                .filter(any -> facts.reforms().find(reform).isEmpty());
    }

    /** The ids of the reforms of which every version was entered in error, and at which something still points. */
    public Set<String> removedIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (ReformVersion each : facts.removed()) {
            if (removed(each.reform().id()).isPresent()
                    && !pointing(new HashSet<>(each.contents())).isEmpty()) {
                ids.add(each.reform().id());
            }
        }
        return ids;
    }

    /**
     * What is recorded on something that is in no catalogue any more once a version is entered in error: adoptions, choices,
     * answers, and links of measures.
     *
     * @return the facts in the order in which they were recorded; none when other versions have all that is pointed at, and
     *     when the reference is of no version
     */
    public List<Fact> losing(Ref version) {
        Set<Fact> losing = new HashSet<>();
        facts.find(ReformVersion.class, version)
                .ifPresent(
                        each -> pointing(only(each, Optional.empty())).values().forEach(losing::addAll));
        return facts.everything().stream().filter(losing::contains).toList();
    }

    /**
     * The same as {@link #problems(ReformVersion)} of all versions among facts that come in together, of which each may be
     * new or take the place of the one of its reference.
     *
     * @return the problems by the version that has them; often none
     */
    public Map<Ref, List<Problem>> problems(Collection<? extends Fact> incoming) {
        Map<Ref, Fact> all = new LinkedHashMap<>();
        facts.everything().forEach(each -> all.put(each.ref(), each));
        incoming.forEach(each -> all.put(each.ref(), each));
        Map<Ref, List<Problem>> problems = new LinkedHashMap<>();
        for (Fact each : incoming) {
            if (each instanceof ReformVersion version) {
                List<Problem> wrong = OwnReforms.in(around(version, all)).problems(version);
                if (!wrong.isEmpty()) {
                    problems.put(each.ref(), wrong);
                }
            }
        }
        return problems;
    }

    /** All facts as they come to be, but for one version, which is as it was. */
    private Facts around(ReformVersion version, Map<Ref, Fact> all) {
        Facts.Builder around = Facts.of(facts.municipality(), facts.base());
        all.forEach((ref, fact) -> {
            if (!ref.equals(version.ref())) {
                around.add(fact);
            }
        });
        facts.find(version.ref()).ifPresent(around::add);
        return around.build();
    }

    /**
     * What keeps a version from standing beside the other facts, as a new one or in the place of that of its id: a first
     * version whose id another reform has, a number that is taken, and, when it takes something away that no other version
     * has, what points at it.
     *
     * @return problems with the fields of its draft as pointers, {@code versionNumber} and {@code written}; often none
     */
    public List<Problem> problems(ReformVersion version) {
        List<Problem> problems = new ArrayList<>();
        Reform reform = version.reform();
        List<ReformVersion> others = versions(reform.id()).stream()
                .filter(each -> !each.id().equals(version.id()))
                .toList();
        if (others.stream().anyMatch(each -> each.number() == version.number())) {
            problems.add(new Problem(
                    "versionNumber", say("number", version.number(), reform.name(), nextNumber(reform.id()))));
        }
        if (version.number() == 1 && facts.base().find(reform.id()).isPresent()) {
            problems.add(new Problem("written", say("taken", reform.id())));
        }
        lost(version).forEach((what, by) -> problems.add(new Problem("written", say("lost", what, by))));
        return problems;
    }

    /**
     * What is pointed at and would no longer be found with a version in the place of that of its id.
     *
     * @return by what is lost, who points at it; often nothing
     */
    private Map<LocalizedText, List<Message>> lost(ReformVersion version) {
        Map<LocalizedText, List<Message>> lost = new LinkedHashMap<>();
        facts.find(ReformVersion.class, version.ref())
                .ifPresent(before -> pointing(only(before, Optional.of(version)))
                        .forEach((target, by) -> lost.put(
                                facts.reforms().name(target).orElseThrow(),
                                by.stream()
                                        .map(this::name)
                                        .distinct()
                                        .limit(NAMED)
                                        .toList())));
        return lost;
    }

    /** What a version has and neither another one, nor what comes in its place, nor the catalogue that all share. */
    private Set<Ref> only(ReformVersion before, Optional<ReformVersion> after) {
        Set<Ref> only = new HashSet<>(before.contents());
        after.ifPresent(each -> only.removeAll(each.contents()));
        facts.all(ReformVersion.class).stream()
                .filter(each -> !each.id().equals(before.id()))
                .forEach(each -> only.removeAll(each.contents()));
        only.removeIf(each -> facts.base().name(each).isPresent());
        return only;
    }

    private Map<Ref, List<Fact>> pointing(Set<Ref> targets) {
        Map<Ref, List<Fact>> pointing = new LinkedHashMap<>();
        for (Fact fact : targets.isEmpty() ? List.<Fact>of() : facts.everything()) {
            for (Ref target : pointedAt(fact)) {
                if (targets.contains(target)) {
                    pointing.computeIfAbsent(target, any -> new ArrayList<>()).add(fact);
                }
            }
        }
        return pointing;
    }

    private static Set<Ref> pointedAt(Fact fact) {
        if (fact instanceof ReformVersion) {
            return Set.of();
        }
        Set<Ref> targets = new LinkedHashSet<>(fact.about());
        if (fact instanceof CarryOver carry) {
            carry.target().ifPresent(targets::add);
        }
        return targets;
    }

    private Message name(Fact fact) {
        if (fact instanceof Link link) {
            return measure(link.measure());
        } else if (fact instanceof CarryOver carry) {
            return measure(carry.measure());
        } else if (fact instanceof Choice choice) {
            return say("by.choice", choice.stance());
        } else if (fact instanceof DutyStatus status) {
            return say("by.duty", status.answer());
        }
        return say("by." + (fact.ref().kind() == Ref.Kind.ADOPTION ? "adoption" : "other"));
    }

    private Message measure(String id) {
        return say(
                "by.measure",
                facts.find(Measure.class, Ref.measure(id)).map(Measure::title).orElse(id));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("situation", "own." + key, arguments);
    }
}
