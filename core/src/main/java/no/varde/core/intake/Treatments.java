package no.varde.core.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Outcome;

/**
 * What a cell says was done before a body that decides, short of deciding: «orientert kommunestyret», «diskutert i
 * ledergruppa», «formannskapets innstilling». Only a decision anchors, so none of these is taken for one.
 */
final class Treatments {

    /** What was done. */
    enum Kind {
        /** The body was told. */
        INFORMED,
        /** It was discussed there, or presented to it. */
        DISCUSSED,
        /** It was treated there; how it fell out is not said. */
        TREATED,
        /** The body recommended what another one decides. */
        RECOMMENDED
    }

    private static final Vocabulary<Kind> WORDS = Vocabulary.of("treatment", Kind.class);

    private Treatments() {}

    /** Everything that the words say was done; nothing when they only name a body, a day and a case. */
    static Set<Kind> kinds(String words) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Optional<Vocabulary.Found<Kind>> next = WORDS.within(words);
        while (next.isPresent()) {
            kinds.add(next.get().value());
            next = WORDS.within(next.get().rest());
        }
        return kinds;
    }

    /**
     * Whether the words leave open if anything was decided.
     *
     * @param decided how it fell out, where the words say so too
     * @param toCome whether it is still to come: then «behandles» says that it will be decided
     */
    static boolean leavesOpen(Set<Kind> kinds, Optional<Outcome> decided, boolean toCome) {
        boolean informed = kinds.contains(Kind.INFORMED);
        boolean treated = kinds.contains(Kind.DISCUSSED) || (kinds.contains(Kind.TREATED) && !toCome);
        return kinds.contains(Kind.RECOMMENDED)
                || (informed && decided.filter(each -> each != Outcome.NOTED).isPresent())
                || (treated && decided.isEmpty());
    }
}
