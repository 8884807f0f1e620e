package no.varde.core.reform;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;

/** Puts other words in place of those of a reform. */
final class ReformWords {

    private final UnaryOperator<String> each;

    ReformWords(UnaryOperator<String> each) {
        this.each = each;
    }

    ReformVersion in(ReformVersion version) {
        Reform reform = version.reform();
        return new ReformVersion(
                version.id(),
                version.number(),
                new Reform(
                        reform.id(),
                        reform.kind(),
                        in(reform.name()),
                        reform.shortName().map(this::in),
                        in(reform.aliases()),
                        reform.description().map(this::in),
                        reform.targetGroup().map(this::in),
                        reform.lead().map(this::in),
                        reform.source().map(this::in),
                        in(reform.period()),
                        reform.areasAreOurs(),
                        reform.phases().stream()
                                .map(phase ->
                                        new Phase(phase.number(), in(phase.name()), phase.period(), phase.verified()))
                                .toList(),
                        reform.areas().stream().map(this::in).toList(),
                        reform.verified()),
                version.pairs().stream()
                        .map(pair -> new CrosswalkPair(pair.first(), pair.second(), in(pair.reason())))
                        .toList());
    }

    private String in(String text) {
        return each.apply(text).strip();
    }

    private LocalizedText in(LocalizedText text) {
        Map<Language, String> other = new EnumMap<>(Language.class);
        text.all().forEach((language, words) -> other.put(language, in(words)));
        return new LocalizedText(other);
    }

    private Set<String> in(Set<String> names) {
        Set<String> others = new LinkedHashSet<>();
        names.forEach(name -> others.add(in(name)));
        return others;
    }

    private Source in(Source source) {
        return new Source(
                in(source.title()),
                source.presented(),
                source.treated(),
                source.note().map(this::in),
                source.address());
    }

    private NationalPeriod in(NationalPeriod period) {
        return new NationalPeriod(
                period.planned(),
                period.changes().stream()
                        .map(change -> new NationalPeriod.Change(
                                change.decided(), change.until(), in(change.reason()), change.verified()))
                        .toList());
    }

    private ReformArea in(ReformArea area) {
        return new ReformArea(
                area.id(),
                in(area.name()),
                area.description().map(this::in),
                area.kind(),
                in(area.aliases()),
                area.proposedGroups(),
                area.solutions().stream().map(this::in).toList(),
                area.duties().stream().map(this::in).toList(),
                area.requirements().stream().map(this::in).toList(),
                area.verified());
    }

    private Solution in(Solution solution) {
        return new Solution(
                solution.id(),
                in(solution.name()),
                solution.description().map(this::in),
                in(solution.aliases()),
                solution.knowledge(),
                solution.freedom(),
                solution.verified());
    }

    private Duty in(Duty duty) {
        return new Duty(
                duty.id(),
                in(duty.name()),
                in(duty.description()),
                in(duty.reference()),
                duty.holdsFrom(),
                duty.verified());
    }

    private Requirement in(Requirement requirement) {
        return new Requirement(
                requirement.id(),
                in(requirement.line()),
                requirement.knowledge(),
                requirement.freedom(),
                requirement.law().map(this::in),
                requirement.verified());
    }

    private LawReference in(LawReference reference) {
        return new LawReference(in(reference.law()), reference.section());
    }
}
