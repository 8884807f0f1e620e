package no.varde.core.findings.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Rule;

/** What the built-in rules have in common: an id under which their words stand in the room {@code findings}. */
abstract class BuiltInRule implements Rule {

    private final String id;
    private final List<Principle> principles;
    private final List<String> parameters;
    private final Map<String, Message> sayings = new ConcurrentHashMap<>();

    BuiltInRule(String id, List<Principle> principles, String... parameters) {
        this.id = id;
        this.principles = principles;
        this.parameters = List.of(parameters);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<Principle> principles() {
        return principles;
    }

    @Override
    public final List<String> parameters() {
        return parameters;
    }

    @Override
    public final LocalizedText name() {
        return text("name");
    }

    @Override
    public final LocalizedText question() {
        return text("asks");
    }

    @Override
    public final LocalizedText explanation() {
        return text("explains");
    }

    @Override
    public final LocalizedText example() {
        return text("example");
    }

    private LocalizedText text(String key) {
        return LocalizedText.ofRoom("findings", id + "." + key);
    }

    /** A message of this rule. */
    final Message say(String key, Object... arguments) {
        return Message.of("findings", say(key).key(), arguments);
    }

    /** A message of this rule that is the same on every subject, and is made once. */
    final Message say(String key) {
        return sayings.computeIfAbsent(key, each -> Message.of("findings", id + "." + each));
    }
}
