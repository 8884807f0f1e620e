package no.varde.web.trail;

import java.util.Locale;
import java.util.Optional;
import no.varde.core.trail.Head;
import no.varde.core.trail.Verification;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;

/**
 * What came of checking a trail, in words.
 *
 * @param whole whether everything is as it was written
 * @param said the sentence that says so, or what is wrong
 * @param compared what came of comparing it with a head that was written down; empty when none was typed
 * @param counted how much was looked at
 * @param head the head, to be written down
 * @param typed the head that was typed
 * @param errors what is wrong with what was typed
 */
public record TrailCheck(
        boolean whole, String said, String compared, String counted, String head, String typed, FieldErrors errors) {

    /** The name of the field of a head that was written down. */
    public static final String FIELD = "head";

    static TrailCheck of(Verification found, String typed, Optional<Head> written, Texts texts) {
        FieldErrors errors = new FieldErrors();
        if (!typed.isEmpty() && written.isEmpty()) {
            errors.add(FIELD, texts.get("trail.head.wrong", typed));
        }
        String said = found.flaw()
                .map(flaw -> texts.get(
                        "trail.flaw."
                                + flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        flaw.number()))
                .orElseGet(() -> texts.get("trail.whole"));
        String compared = written.filter(head -> found.isIntact())
                .map(head -> texts.get("trail.head.same", head.number()))
                .orElse("");
        String counted = found.erased() == 0
                ? texts.get("trail.counted", Math.toIntExact(found.rows()))
                : texts.get("trail.counted.erased", found.rows(), found.erased());
        return new TrailCheck(
                found.isIntact(),
                said,
                compared,
                counted,
                found.head().map(Head::code).orElse(""),
                typed,
                errors);
    }
}
