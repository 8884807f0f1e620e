package no.varde.core.intake;

import java.util.List;
import no.varde.core.basics.Message;

/**
 * Why a piece of text was not read, before its place in the sheet is put to it.
 *
 * @param message what is asked
 * @param proposals likely ways to mend it
 */
record Doubt(Message message, List<Proposal> proposals) {

    Doubt {
        proposals = List.copyOf(proposals);
    }

    static Doubt of(String key, Object... arguments) {
        return new Doubt(message(key, arguments), List.of());
    }

    Doubt with(List<Proposal> more) {
        return new Doubt(message, more);
    }

    static Message message(String key, Object... arguments) {
        return Message.of("intake", key, arguments);
    }

    /** A text as it stands, as a label. */
    static Message said(Object words) {
        return message("said", words);
    }
}
