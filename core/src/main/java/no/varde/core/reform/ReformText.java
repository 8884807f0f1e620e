package no.varde.core.reform;

import no.varde.core.basics.Problems;
import no.varde.core.basics.Require;

/**
 * A reform with its pairs as the text of a reform file, the form in which the built-in ones lie beside this class: one line
 * a value, the languages under each other. The keys are explained at the head of {@code lhl.properties}; beside those
 * stand {@code id}, {@code pair.1.first}, {@code .second} and {@code .reason} for the crosswalk, and {@code law.act} for
 * the name of an act where the line {@code law} holds the section alone.
 *
 * <p>Nothing is lost: {@code read(write(made)).check()} is {@code made} again, for everything that a draft can make.
 */
public final class ReformText {

    private ReformText() {}

    /**
     * What was read: a draft, and what could not be read.
     *
     * @param draft what the text says; something plain stands where a line could not be read
     * @param problems every line that could not be read, each with its key: {@code area.mat.kind}
     */
    public record Reading(ReformDraft draft, Problems problems) {

        /** Refuses null. */
        public Reading {
            Require.nothingNull(draft, problems);
        }

        /** The reform and its pairs, or every problem at once: first those of lines, then those of the draft. */
        public ReformDraft.Outcome check() {
            return with(draft.check());
        }

        /** The same, and that it fits into a catalogue as a new reform; see {@link ReformDraft#check(Reforms)}. */
        public ReformDraft.Outcome check(Reforms catalogue) {
            return with(draft.check(catalogue));
        }

        private ReformDraft.Outcome with(ReformDraft.Outcome outcome) {
            if (problems.isEmpty()) {
                return outcome;
            }
            Problems all = new Problems().addAll(problems);
            if (outcome instanceof ReformDraft.Refused refused) {
                all.addAll(refused.problems());
            }
            return new ReformDraft.Refused(all);
        }
    }

    /** The text of a reform with its pairs. */
    public static String write(ReformDraft.Made made) {
        return new ReformWriter().write(ReformDraft.of(made.reform(), made.pairs()));
    }

    /** What a text says. */
    public static Reading read(String text) {
        Problems problems = new Problems();
        ReformLines lines = ReformLines.none().add(text, problems);
        return new Reading(new ReformReader(lines, problems).draft(), problems);
    }
}
