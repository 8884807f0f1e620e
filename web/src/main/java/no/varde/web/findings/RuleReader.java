package no.varde.web.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Rule;
import no.varde.core.leadership.Demands;
import no.varde.core.leadership.Trait;
import no.varde.core.situation.Parameters;
import no.varde.web.http.Texts;

/** Makes the sheet of the rules and principles, in the reader's language, with the numbers of a day. */
final class RuleReader {

    private final List<Rule> rules;
    private final Texts texts;
    private final LocalDate day;
    private final Parameters parameters;

    RuleReader(List<Rule> rules, Parameters parameters, Texts texts, LocalDate day) {
        this.rules = rules;
        this.parameters = parameters;
        this.texts = texts;
        this.day = day;
    }

    RuleSheet read() {
        return new RuleSheet(
                texts.get("rules.lead", rules.size(), Principle.values().length),
                rules.stream().map(this::rule).toList(),
                new ScaleReader(parameters, texts, day).read(),
                Stream.of(Trait.values()).map(this::trait).toList(),
                Demands.since(day)
                        .map(since -> texts.get("rules.traits.since", since))
                        .orElse(""),
                Stream.of(Principle.values()).map(this::principle).toList());
    }

    private RuleSheet.RuleText rule(Rule rule) {
        List<String> sources = rule.principles().stream()
                .map(each -> texts.of(each.source()))
                .distinct()
                .toList();
        return new RuleSheet.RuleText(
                rule.id(),
                texts.of(rule.name()),
                texts.of(rule.question()),
                texts.of(rule.explanation()),
                texts.of(rule.example()),
                rule.principles().stream()
                        .map(each -> new RuleSheet.Anchored(each.name(), each.name() + " · " + texts.of(each)))
                        .toList(),
                String.join("; ", sources),
                rule.parameters().stream()
                        .filter(parameters.names()::contains)
                        .map(name -> parameter(name, parameters, texts, day))
                        .toList());
    }

    private RuleSheet.PrincipleText principle(Principle principle) {
        List<RuleSheet.Serving> serving = rules.stream()
                .filter(rule -> rule.principles().contains(principle))
                .map(rule -> new RuleSheet.Serving(rule.id(), texts.of(rule.name()), texts.of(rule.question())))
                .toList();
        return new RuleSheet.PrincipleText(
                principle.name(),
                texts.capital(texts.of(principle)),
                texts.of(principle.explanation()),
                texts.of(principle.example()),
                texts.of(principle.source()),
                serving,
                serving.isEmpty() ? none(principle) : "");
    }

    /** Why no rule serves a principle; rules of one's own may leave others without. */
    private String none(Principle principle) {
        String key = "rules.none." + principle.name();
        return texts.get(texts.has(key) ? key : "rules.none");
    }

    private RuleSheet.TraitText trait(Trait trait) {
        String when = switch (trait) {
            case MANY_PARTNERS -> counted(trait, "trait.partners");
            case MANY_SECTORS -> counted(trait, "trait.sectors");
            case LONG_DURATION -> counted(trait, "trait.long.months");
            default -> texts.get("rules.trait." + trait.name());
        };
        List<String> demands = Demands.of(Set.of(trait), day).stream()
                .map(each -> texts.get("rules.trait.weight", each.competency().name(), each.weight()))
                .toList();
        return new RuleSheet.TraitText(texts.capital(texts.of(trait)), when, texts.capital(String.join(", ", demands)));
    }

    private String counted(Trait trait, String parameter) {
        return texts.get(
                "rules.since",
                texts.get("rules.trait." + trait.name(), parameters.count(parameter, day)),
                parameters.since(parameter, day));
    }

    /** A number with what it means, where the texts say that, and since when it has held. */
    static String parameter(String name, Parameters parameters, Texts texts, LocalDate day) {
        String key = "rules.parameter." + name;
        String said = texts.has(key)
                ? texts.get(key, parameters.number(name, day))
                : texts.get("rules.parameter", name.substring(name.lastIndexOf('.') + 1), parameters.number(name, day));
        return texts.get("rules.since", said, parameters.since(name, day));
    }
}
