package no.varde.web.lists;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Step;
import no.varde.core.reform.Reform;
import no.varde.core.situation.Facts;
import no.varde.web.http.Texts;

/** What can be pointed at in a cell, and what it is called there in each language. */
final class Naming {

    private final Facts facts;
    private final Map<Ref.Kind, List<Ref>> all = new EnumMap<>(Ref.Kind.class);

    Naming(Facts facts) {
        this.facts = facts;
        Map<Ref.Kind, Set<Ref>> refs = new EnumMap<>(Ref.Kind.class);
        Stream.concat(
                        facts.everything().stream().map(Fact::ref),
                        facts.reforms().all().stream().flatMap(Naming::parts))
                .forEach(ref -> refs.computeIfAbsent(ref.kind(), any -> new java.util.LinkedHashSet<>())
                        .add(ref));
        refs.forEach((kind, found) -> all.put(kind, List.copyOf(found)));
    }

    private static Stream<Ref> parts(Reform reform) {
        return Stream.of(
                        Stream.of(reform.ref()),
                        reform.areas().stream().map(each -> Ref.area(each.id())),
                        reform.solutions().stream().map(each -> Ref.solution(each.id())),
                        reform.duties().stream().map(each -> Ref.duty(each.id())))
                .flatMap(each -> each);
    }

    /** Whether there is something that a reference means. */
    boolean isThere(Ref ref) {
        return facts.find(ref).isPresent() || facts.reforms().name(ref).isPresent();
    }

    /** Everything of some kinds, by how a draft writes it. */
    Map<String, Ref> all(Set<Ref.Kind> kinds, boolean byId) {
        Map<String, Ref> written = new LinkedHashMap<>();
        for (Ref.Kind kind : Ref.Kind.values()) {
            if (kinds.contains(kind)) {
                all.getOrDefault(kind, List.of()).forEach(ref -> written.put(byId ? ref.id() : ref.text(), ref));
            }
        }
        return written;
    }

    /** What something is called in a language: the name that people know it by, with what it belongs to before it. */
    String name(Ref ref, Language language) {
        Optional<Fact> fact = facts.find(ref);
        Texts texts = Texts.in(language);
        return fact.isPresent()
                ? of(fact.get(), texts)
                : facts.reforms()
                        .name(ref)
                        .map(name -> ofReform(ref, name, texts))
                        .orElseGet(ref::text);
    }

    private String ofReform(Ref ref, LocalizedText name, Texts texts) {
        int dot = ref.id().indexOf('.');
        Optional<LocalizedText> reform = dot < 0
                ? Optional.empty()
                : facts.reforms().name(Ref.reform(ref.id().substring(0, dot)));
        return reform.map(whole -> texts.get("reforms.same.area", whole, name)).orElseGet(() -> texts.of(name));
    }

    private String of(Fact fact, Texts texts) {
        if (fact instanceof Measure measure) {
            return measure.title();
        } else if (fact instanceof Adoption adoption) {
            return name(Ref.reform(adoption.reform()), texts.language());
        } else if (fact instanceof PlanLine line) {
            return Stream.of(Optional.of(line.plan()), line.number(), line.title())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
        } else if (fact instanceof Step step) {
            String own = step.title().orElseGet(() -> texts.capital(texts.of(step.kind())));
            return facts.find(Measure.class, Ref.measure(step.measure()))
                    .map(measure -> measure.title() + ": " + own)
                    .orElse(own);
        } else if (fact instanceof Pledge pledge) {
            return pledge.by() + ": " + pledge.what();
        }
        String key = "trail.kind." + fact.ref().kind().text();
        return texts.has(key) ? texts.get(key) : fact.ref().text();
    }
}
