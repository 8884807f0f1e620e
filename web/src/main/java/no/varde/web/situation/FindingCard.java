package no.varde.web.situation;

import java.util.List;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Finding;
import no.varde.web.chart.Kind;
import no.varde.web.http.Texts;

/**
 * A finding as pages show it, in the reader's language.
 *
 * @param kind the shape of the kind
 * @param kindName the name of the kind
 * @param principle the foremost principle by its short name: "L8 · participation from the start"
 * @param principleHref where the principle is explained
 * @param sentence what is seen
 * @param href where it stands with its reasons, in the room for action
 * @param subject what it speaks of
 * @param subjectHref where that is shown
 * @param reasons the facts behind it, as links
 * @param suggestion what one could do; empty when there is nothing to do
 * @param anchor its own anchor on a page, the same from day to day
 */
public record FindingCard(
        Kind kind,
        String kindName,
        String principle,
        String principleHref,
        String sentence,
        String href,
        String subject,
        String subjectHref,
        List<Because> reasons,
        String suggestion,
        String anchor) {

    /**
     * A fact behind a finding.
     *
     * @param text what it says
     * @param href where it is shown
     */
    public record Because(String text, String href) {}

    /** Cards of some findings, in their order. */
    public static List<FindingCard> of(List<Finding> findings, Links links) {
        return findings.stream().map(each -> of(each, links)).toList();
    }

    /** The card of a finding. */
    public static FindingCard of(Finding finding, Links links) {
        Texts texts = links.page().texts();
        Principle first = finding.principles().get(0);
        String anchor = "f" + Integer.toHexString(finding.identity().toString().hashCode());
        return new FindingCard(
                Signs.shape(finding.kind()),
                texts.capital(texts.of(finding.kind())),
                first.name() + " · " + texts.of(first),
                "/about/principles#" + first.name(),
                texts.of(finding.sentence()),
                links.page().link("/room-for-action") + "#" + anchor,
                texts.of(finding.subject().name()),
                links.to(finding.subject().ref()),
                finding.reasons().stream()
                        .map(each -> new Because(
                                texts.of(each.text()),
                                links.to(each.fact(), finding.subject().ref())))
                        .toList(),
                finding.suggestion().map(texts::of).orElse(""),
                anchor);
    }
}
