package no.varde.core.intake;

import java.util.List;
import java.util.Set;
import no.varde.core.basics.Message;

/**
 * Why a piece of text was not read, before its place in the sheet is put to it.
 *
 * @param message what is asked
 * @param proposals likely ways to mend it
 * @param options everything that it can be mended by, where that is a matter of choosing a name; else nothing
 */
record Doubt(Message message, List<Proposal> proposals, List<Options> options) {

    /** Doubts about texts that say more than any answer to them: «våren 2026» stays beside the month that was chosen. */
    private static final Set<String> TELLING = Set.of(
            "date.span",
            "date.bound",
            "date.several",
            "period.which",
            "cost.several",
            "status.unknown",
            "status.several",
            "status.onhold",
            "status.ongoing",
            "status.percent",
            "status.merged",
            "status.stopped",
            "raiser.unknown",
            "raiser.several",
            "approach.unknown",
            "approach.several",
            "decision.cases",
            "decision.treated",
            "decision.outcome",
            "decision.span",
            "decision.now",
            "plan.stands",
            "status.part",
            "status.future",
            "date.until",
            "date.before",
            "date.words",
            "date.from",
            "time.need",
            "group.unsure",
            "group.span",
            "group.now",
            "group.unknown");

    Doubt {
        proposals = List.copyOf(proposals);
        options = List.copyOf(options);
    }

    static Doubt of(String key, Object... arguments) {
        return new Doubt(message(key, arguments), List.of(), List.of());
    }

    Doubt with(List<Proposal> more) {
        return new Doubt(message, more, options);
    }

    /** The same, with everything that can be chosen. */
    Doubt among(List<Options> all) {
        return new Doubt(message, proposals, all);
    }

    /** Whether the text is kept to the letter beside what was chosen for it. */
    boolean isTelling() {
        return TELLING.contains(message.key());
    }

    static Message message(String key, Object... arguments) {
        return Message.of("intake", key, arguments);
    }

    /** A text as it stands, as a label. */
    static Message said(Object words) {
        return message("said", words);
    }
}
