package no.varde.core.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/**
 * What became of the findings between two days, told by their identity: rule, subject, and group or leg.
 *
 * @param added what is seen on the later day and was not on the earlier
 * @param gone what was seen on the earlier day and is not on the later, each with what became of it
 * @param still what is seen on both days, in the order of the later
 */
public record Comparison(List<Finding> added, List<Gone> gone, List<Still> still) {

    /** Why a finding is no longer there. */
    public enum Fate implements Labelled {
        /** The rule looked again and had nothing to say. */
        SETTLED,
        /** The same of a strength: it is there no longer, and nothing was solved. */
        NO_LONGER,
        /** It is not known any more, such as when a confirmation has become too old. */
        NOT_ASSESSED,
        /** The rule does not look at the subject any more, such as a measure that was completed. */
        NOT_ASKED;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("findings", "Fate." + name());
        }
    }

    /**
     * A finding that is gone.
     *
     * @param finding as it was on the earlier day
     * @param fate what became of it
     */
    public record Gone(Finding finding, Fate fate) {}

    /**
     * A finding that is there on both days.
     *
     * @param earlier as it was
     * @param later as it is
     */
    public record Still(Finding earlier, Finding later) {

        /** Whether it became another kind, such as a gap that became a risk. */
        public boolean changedKind() {
            return earlier.kind() != later.kind();
        }
    }

    /** Copies. */
    public Comparison {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        still = List.copyOf(still);
    }

    /** Compares what is seen on two days. */
    public static Comparison between(RoomForAction earlier, RoomForAction later) {
        Map<Subject.Identity, Finding> before = new HashMap<>();
        earlier.findings().forEach(each -> before.putIfAbsent(each.identity(), each));
        Set<Subject.Identity> now = new HashSet<>();
        List<Finding> added = new ArrayList<>();
        List<Still> still = new ArrayList<>();
        for (Finding each : later.findings()) {
            Subject.Identity identity = each.identity();
            now.add(identity);
            Finding was = before.get(identity);
            if (was == null) {
                added.add(each);
            } else {
                still.add(new Still(was, each));
            }
        }
        Set<Subject.Identity> cleared = identities(later.cleared());
        Set<Subject.Identity> unknown = identities(later.notAssessed());
        List<Gone> gone = earlier.findings().stream()
                .filter(each -> !now.contains(each.identity()))
                .map(each -> new Gone(each, fate(each, cleared, unknown)))
                .toList();
        return new Comparison(added, gone, still);
    }

    private static Fate fate(Finding finding, Set<Subject.Identity> cleared, Set<Subject.Identity> unknown) {
        Subject.Identity identity = finding.identity();
        if (cleared.contains(identity)) {
            return finding.kind() == Finding.Kind.STRENGTH ? Fate.NO_LONGER : Fate.SETTLED;
        }
        return unknown.contains(identity) ? Fate.NOT_ASSESSED : Fate.NOT_ASKED;
    }

    private static Set<Subject.Identity> identities(List<? extends Verdict> verdicts) {
        Set<Subject.Identity> all = new HashSet<>();
        verdicts.forEach(each -> all.add(each.subject().identity(each.rule())));
        return all;
    }
}
