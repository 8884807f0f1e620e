package no.varde.core.reform;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;

/** Writes the lines of a reform file. What is empty, and what a reader takes for granted, is not written. */
final class ReformWriter {

    private final StringBuilder text = new StringBuilder();

    String write(ReformDraft draft) {
        line("id", draft.id());
        line("kind", draft.kind().name());
        words("name", draft.name());
        words("says", draft.description());
        line("period.first", draft.from());
        line("period.last", draft.to());
        more(draft.more());
        for (AreaDraft area : draft.areas()) {
            area("area." + area.id(), area);
        }
        return text.toString();
    }

    private void more(ReformDraft.More more) {
        line("short", more.shortName());
        list("aliases", more.aliases());
        words("target", more.targetGroup());
        words("lead", more.lead());
        more.source().ifPresent(this::source);
        line("areas-are-ours", more.areasAreOurs() ? "yes" : "");
        verified("", more.verified());
        for (int i = 0; i < more.changes().size(); i++) {
            ReformDraft.Change change = more.changes().get(i);
            String key = "period.change." + (i + 1);
            line(key + ".decided", change.decided());
            line(key + ".last", change.to());
            words(key + ".reason", change.reason());
            verified(key + ".", change.verified());
        }
        for (int i = 0; i < more.phases().size(); i++) {
            ReformDraft.Phase phase = more.phases().get(i);
            String key = "phase." + (i + 1);
            words(key + ".name", phase.name());
            line(key + ".first", phase.from());
            line(key + ".last", phase.to());
            verified(key + ".", phase.verified());
        }
        for (int i = 0; i < more.pairs().size(); i++) {
            ReformDraft.Pair pair = more.pairs().get(i);
            String key = "pair." + (i + 1);
            line(key + ".first", pair.first());
            line(key + ".second", pair.second());
            words(key + ".reason", pair.reason());
        }
    }

    private void source(SourceDraft source) {
        words("source.title", source.title());
        line("source.presented", source.presented());
        line("source.treated", source.treated());
        words("source.note", source.note());
        line("source.address", source.address());
    }

    private void area(String key, AreaDraft area) {
        line(key + ".kind", area.kind().name());
        words(key + ".name", area.name());
        words(key + ".says", area.description());
        list(key + ".aliases", area.aliases());
        list(key + ".groups", area.groups().stream().map(ReformReader::written).toList());
        verified(key + ".", area.verified());
        area.solutions().forEach(each -> solution(key + ".solution." + each.id(), each));
        area.duties().forEach(each -> duty(key + ".duty." + each.id(), each));
        area.requirements().forEach(each -> requirement(key + ".requirement." + each.id(), each));
    }

    private void solution(String key, AreaDraft.Solution solution) {
        words(key + ".name", solution.name());
        words(key + ".says", solution.description());
        list(key + ".aliases", solution.aliases());
        rests(key, solution.knowledge(), solution.freedom());
        verified(key + ".", solution.verified());
    }

    private void duty(String key, AreaDraft.Duty duty) {
        words(key + ".name", duty.name());
        words(key + ".says", duty.description());
        law(key, duty.law());
        line(key + ".from", duty.from());
        verified(key + ".", duty.verified());
    }

    private void requirement(String key, AreaDraft.Requirement requirement) {
        words(key + ".says", requirement.line());
        rests(key, requirement.knowledge(), requirement.freedom());
        requirement.law().ifPresent(each -> law(key, each));
        verified(key + ".", requirement.verified());
    }

    private void rests(String key, KnowledgeKind knowledge, Freedom freedom) {
        line(key + ".rests", ReformReader.written(knowledge) + " | " + ReformReader.written(freedom));
    }

    private void law(String key, AreaDraft.Law law) {
        line(key + ".law", law.section());
        words(key + ".law.act", law.act());
    }

    private void verified(String before, boolean verified) {
        line(before + "verified", verified ? "" : "no");
    }

    private void words(String key, Map<Language, String> words) {
        for (Language language : Language.values()) {
            line(
                    key + '.' + language.tag(),
                    Optional.ofNullable(words.get(language)).orElse(""));
        }
    }

    private void list(String key, Collection<String> values) {
        line(
                key,
                String.join(
                        " | ",
                        values.stream()
                                .map(each -> each.replace("\\", "\\\\").replace("|", "\\|"))
                                .toList()));
    }

    private void line(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        text.append(key).append(" = ");
        value.strip().chars().forEach(letter -> {
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (letter < ' ' || Character.isSurrogate((char) letter)) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", letter));
                    } else {
                        text.append((char) letter);
                    }
                }
            }
        });
        text.append('\n');
    }
}
