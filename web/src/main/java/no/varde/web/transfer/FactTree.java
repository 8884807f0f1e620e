package no.varde.web.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.situation.Facts;

/** A fact as files and programs are given it: its kind, its id, its fields and the embedder's keys. */
public final class FactTree {

    private FactTree() {}

    /** A fact as the file has it: a comment that a file brought in as it stood there. */
    static Map<String, Object> of(Fact fact, Facts facts) {
        Map<String, Object> members =
                of(fact, facts.provenance(fact.ref()).map(Provenance::keys).orElse(Map.of()));
        if (fact instanceof Comment comment) {
            members.put("fields", comment(comment, comment.authorAsWritten()));
        }
        return members;
    }

    /**
     * A fact; a comment too, though nobody but its author writes it. The author of one from a file is marked.
     *
     * @param keys the embedder's keys
     */
    public static Map<String, Object> of(Fact fact, Map<String, String> keys) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", fact.ref().kind().text());
        members.put("id", fact.id());
        members.put(
                "fields",
                fact instanceof Comment comment
                        ? comment(comment, comment.author())
                        : Draft.of(fact).tree());
        if (!keys.isEmpty()) {
            members.put("keys", new TreeMap<>(keys));
        }
        return members;
    }

    /** A municipality itself. */
    public static Map<String, Object> of(LocalMunicipality municipality) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", municipality.id());
        members.put("name", municipality.name());
        municipality.number().ifPresent(number -> members.put("number", number.text()));
        members.put("standing", Field.written(municipality.standing()));
        members.put("inUseSince", municipality.inUseSince());
        members.put("showBalanceNumber", municipality.showBalanceNumber());
        return members;
    }

    private static Map<String, Object> comment(Comment comment, String author) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("measure", comment.measure());
        members.put("author", author);
        comment.group().ifPresent(group -> members.put("group", group.text()));
        members.put("on", comment.on());
        members.put("text", comment.text());
        comment.corrected().ifPresent(day -> members.put("corrected", day));
        comment.withdrawn().ifPresent(day -> members.put("withdrawn", day));
        return members;
    }
}
