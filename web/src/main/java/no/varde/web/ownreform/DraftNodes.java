package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.draft.Field;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.KnowledgeKind;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.SourceDraft;

/** Drafts as nodes, and nodes as drafts. A draft with blanks around its texts comes back without them. */
final class DraftNodes {

    private DraftNodes() {}

    // Out

    static Node node(ReformDraft draft) {
        ReformDraft.More more = draft.more();
        Said said = new Said()
                .say("id", draft.id())
                .say("kind", draft.kind())
                .say("name", draft.name())
                .say("shortName", more.shortName())
                .lines("aliases", more.aliases())
                .say("description", draft.description())
                .say("targetGroup", more.targetGroup())
                .say("lead", more.lead())
                .say("from", draft.from())
                .say("to", draft.to())
                .say("areasAreOurs", more.areasAreOurs())
                .say("verified", more.verified());
        List<Node> within = new ArrayList<>();
        more.source().ifPresent(each -> within.add(node(each)));
        more.changes()
                .forEach(each -> within.add(new Said()
                        .say("decided", each.decided())
                        .say("to", each.to())
                        .say("reason", each.reason())
                        .say("verified", each.verified())
                        .node(Part.CHANGE)));
        more.phases()
                .forEach(each -> within.add(new Said()
                        .say("name", each.name())
                        .say("from", each.from())
                        .say("to", each.to())
                        .say("verified", each.verified())
                        .node(Part.PHASE)));
        draft.areas().forEach(each -> within.add(node(each)));
        more.pairs()
                .forEach(each -> within.add(new Said()
                        .say("first", each.first())
                        .say("second", each.second())
                        .say("reason", each.reason())
                        .node(Part.PAIR)));
        return said.node(Part.REFORM).with(within);
    }

    private static Node node(SourceDraft source) {
        return new Said()
                .say("title", source.title())
                .say("presented", source.presented())
                .say("treated", source.treated())
                .say("note", source.note())
                .say("address", source.address())
                .node(Part.SOURCE);
    }

    private static Node node(AreaDraft area) {
        List<Node> within = new ArrayList<>();
        for (AreaDraft.Solution each : area.solutions()) {
            within.add(new Said()
                    .say("id", each.id())
                    .say("name", each.name())
                    .say("description", each.description())
                    .lines("aliases", each.aliases())
                    .say("knowledge", each.knowledge())
                    .say("freedom", each.freedom())
                    .say("verified", each.verified())
                    .node(Part.SOLUTION));
        }
        for (AreaDraft.Duty each : area.duties()) {
            within.add(new Said()
                    .say("id", each.id())
                    .say("name", each.name())
                    .say("description", each.description())
                    .say("law.act", each.law().act())
                    .say("law.section", each.law().section())
                    .say("from", each.from())
                    .say("verified", each.verified())
                    .node(Part.DUTY));
        }
        for (AreaDraft.Requirement each : area.requirements()) {
            within.add(new Said()
                    .say("id", each.id())
                    .say("line", each.line())
                    .say("knowledge", each.knowledge())
                    .say("freedom", each.freedom())
                    .say("law.act", each.law().map(AreaDraft.Law::act).orElse(Map.of()))
                    .say("law.section", each.law().map(AreaDraft.Law::section).orElse(""))
                    .say("verified", each.verified())
                    .node(Part.REQUIREMENT));
        }
        return new Said()
                .say("id", area.id())
                .say("name", area.name())
                .say("description", area.description())
                .say("kind", area.kind())
                .lines("aliases", area.aliases())
                .lines("groups", area.groups().stream().map(ActorGroup::text).toList())
                .say("verified", area.verified())
                .node(Part.AREA)
                .with(within);
    }

    /** What is said of a part, as it is gathered. */
    private static final class Said {

        private final Map<String, String> texts = new LinkedHashMap<>();

        Said say(String key, String text) {
            texts.put(key, text);
            return this;
        }

        Said say(String key, boolean is) {
            return say(key, is ? Node.YES : Node.NO);
        }

        Said say(String key, Enum<?> chosen) {
            return say(key, Field.written(chosen));
        }

        Said say(String key, Map<Language, String> words) {
            words.forEach((language, text) -> say(key + "." + language.tag(), text));
            return this;
        }

        Said lines(String key, List<String> names) {
            return say(key, String.join("\n", names));
        }

        Node node(Part part) {
            return new Node(part, texts, List.of());
        }
    }

    // In

    static ReformDraft draft(Node node) {
        return new ReformDraft(
                node.text("id"),
                one(Reform.Kind.class, node.text("kind")),
                node.words("name"),
                node.words("description"),
                node.text("from"),
                node.text("to"),
                node.all(Part.AREA).stream().map(DraftNodes::area).toList(),
                new ReformDraft.More(
                        node.text("shortName"),
                        node.lines("aliases"),
                        node.words("targetGroup"),
                        node.words("lead"),
                        node.all(Part.SOURCE).stream().findFirst().map(DraftNodes::source),
                        node.all(Part.CHANGE).stream()
                                .map(each -> new ReformDraft.Change(
                                        each.text("decided"),
                                        each.text("to"),
                                        each.words("reason"),
                                        each.is("verified")))
                                .toList(),
                        node.is("areasAreOurs"),
                        node.all(Part.PHASE).stream()
                                .map(each -> new ReformDraft.Phase(
                                        each.words("name"), each.text("from"), each.text("to"), each.is("verified")))
                                .toList(),
                        node.all(Part.PAIR).stream()
                                .map(each -> new ReformDraft.Pair(
                                        each.text("first"), each.text("second"), each.words("reason")))
                                .toList(),
                        node.is("verified")));
    }

    private static SourceDraft source(Node node) {
        return new SourceDraft(
                node.words("title"),
                node.text("presented"),
                node.text("treated"),
                node.words("note"),
                node.text("address"));
    }

    private static AreaDraft area(Node node) {
        Set<ActorGroup> groups = new LinkedHashSet<>();
        node.lines("groups").forEach(each -> groups.add(one(ActorGroup.class, each)));
        return new AreaDraft(
                node.text("id"),
                node.words("name"),
                node.words("description"),
                one(ReformArea.Kind.class, node.text("kind")),
                node.lines("aliases"),
                groups,
                node.all(Part.SOLUTION).stream().map(DraftNodes::solution).toList(),
                node.all(Part.DUTY).stream().map(DraftNodes::duty).toList(),
                node.all(Part.REQUIREMENT).stream().map(DraftNodes::requirement).toList(),
                node.is("verified"));
    }

    private static AreaDraft.Solution solution(Node node) {
        return new AreaDraft.Solution(
                node.text("id"),
                node.words("name"),
                node.words("description"),
                node.lines("aliases"),
                one(KnowledgeKind.class, node.text("knowledge")),
                one(Freedom.class, node.text("freedom")),
                node.is("verified"));
    }

    private static AreaDraft.Duty duty(Node node) {
        return new AreaDraft.Duty(
                node.text("id"),
                node.words("name"),
                node.words("description"),
                new AreaDraft.Law(node.words("law.act"), node.text("law.section")),
                node.text("from"),
                node.is("verified"));
    }

    private static AreaDraft.Requirement requirement(Node node) {
        AreaDraft.Law law = new AreaDraft.Law(node.words("law.act"), node.text("law.section"));
        boolean isWritten = !law.act().isEmpty() || !law.section().isEmpty();
        return new AreaDraft.Requirement(
                node.text("id"),
                node.words("line"),
                one(KnowledgeKind.class, node.text("knowledge")),
                one(Freedom.class, node.text("freedom")),
                Optional.of(law).filter(any -> isWritten),
                node.is("verified"));
    }

    /** The constant of a written form; whoever reads a file or a form has refused all others. */
    private static <E extends Enum<E>> E one(Class<E> type, String written) {
        for (E each : type.getEnumConstants()) {
            if (Field.written(each).equals(written)) {
                return each;
            }
        }
        throw new IllegalArgumentException("No " + type.getSimpleName() + ": " + written);
    }
}
