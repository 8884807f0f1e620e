package no.varde.web.questions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.basics.Fact;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.store.Batch;
import no.varde.web.http.Request;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;

/**
 * Counts the questions that were answered on these pages and not undone since: one a batch, and of a batch that confirms
 * many, one a confirmation. One that speaks of several groups at once was one question.
 */
record Answered(Desk desk, Request request) {

    /** The id of a fact that an answer wrote: its batch, its number in it and, of several groups, the group. */
    private static final Pattern ID = Pattern.compile("([0-9a-f]{12})-(\\d+)(?:-[a-z-]+)?");

    int count() {
        List<Batch> batches = desk.store().read(reading -> reading.batches(request.variable("municipality")));
        List<String> standing = batches.stream()
                .filter(each -> !each.undone()
                        && Batches.kind(each.id()).filter("answers"::equals).isPresent())
                .map(each -> each.id().substring(Batches.ofAnswers("").length()))
                .toList();
        if (standing.isEmpty()) {
            return 0;
        }
        Map<String, Set<String>> confirmed = confirmed();
        return standing.stream()
                .mapToInt(stem ->
                        Math.max(1, confirmed.getOrDefault(stem, Set.of()).size()))
                .sum();
    }

    private Map<String, Set<String>> confirmed() {
        Map<String, Set<String>> confirmed = new HashMap<>();
        for (Fact each : desk.facts(request).everything()) {
            if (each instanceof InvolvementConfirmation
                    || each instanceof AnchoringConfirmation
                    || each instanceof PlanConfirmation) {
                Matcher id = ID.matcher(each.id());
                if (id.matches()) {
                    confirmed
                            .computeIfAbsent(id.group(1), any -> new HashSet<>())
                            .add(id.group(2));
                }
            }
        }
        return confirmed;
    }
}
