package no.varde.web.situation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Involvement;
import no.varde.core.situation.Facts;

/**
 * A paper of a case, as the page of what it belongs to shows it.
 *
 * @param anchor its own anchor
 * @param title what it is called
 * @param href where it is read, on another server
 * @param host the name of that server
 * @param edit where it is changed
 */
public record PaperLine(String anchor, String title, String href, String host, String edit) {

    /** The papers of a measure or an adoption: of itself, of its decisions and meetings, and of what else is given. */
    public static List<PaperLine> of(Facts facts, Links links, Ref subject, List<Ref> more) {
        Set<Ref> subjects = new LinkedHashSet<>(List.of(subject));
        facts.about(Anchoring.class, subject).stream().map(Fact::ref).forEach(subjects::add);
        facts.about(Involvement.class, subject).stream().map(Fact::ref).forEach(subjects::add);
        subjects.addAll(more);
        List<PaperLine> papers = new ArrayList<>();
        for (Ref each : subjects) {
            facts.about(CasePaper.class, each).forEach(paper -> papers.add(of(paper, links)));
        }
        return papers;
    }

    private static PaperLine of(CasePaper paper, Links links) {
        return new PaperLine(
                Links.anchor(paper.ref()),
                paper.title(),
                paper.address().toString(),
                paper.address().getHost(),
                Links.removalPath(paper.ref())
                        .map(path -> links.page().link(path + "/edit"))
                        .orElse(""));
    }
}
