package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Provenance;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.core.store.Reading;

/**
 * A reform of the municipality's own as it is kept.
 *
 * @param versions its versions by number, the present one last; never empty
 */
record OwnReform(List<Version> versions) {

    /**
     * One version.
     *
     * @param fact what it says
     * @param version how often it was saved
     * @param provenance who saved it last, and when
     */
    record Version(ReformVersion fact, long version, Provenance provenance) {}

    /** Copies. */
    OwnReform {
        versions = List.copyOf(versions);
    }

    /** Every reform of one's own, in the order in which they were begun. */
    static List<OwnReform> all(Reading from, String municipality, Facts facts) {
        return OwnReforms.in(facts).ids().stream()
                .flatMap(each -> find(from, municipality, facts, each).stream())
                .toList();
    }

    /** The one of an id. */
    static Optional<OwnReform> find(Reading from, String municipality, Facts facts, String id) {
        List<Version> versions = new ArrayList<>();
        for (ReformVersion each : OwnReforms.in(facts).versions(id)) {
            from.find(municipality, each.ref())
                    .filter(kept -> !kept.enteredInError())
                    .ifPresent(kept -> versions.add(
                            0, new Version((ReformVersion) kept.fact(), kept.version(), kept.provenance())));
        }
        return versions.isEmpty() ? Optional.empty() : Optional.of(new OwnReform(versions));
    }

    Version present() {
        return versions.get(versions.size() - 1);
    }

    String id() {
        return present().fact().reform().id();
    }

    int number() {
        return present().fact().number();
    }

    /** What a form carries of the state that it was opened on. */
    String seen() {
        return number() + "-" + present().version();
    }

    /** The present version as a form shows it. */
    Node node() {
        return node(present().fact());
    }

    /** One version; empty when there is none of this number. */
    Optional<ReformVersion> version(String number) {
        return versions.stream()
                .map(Version::fact)
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst();
    }

    /** The state that a form was opened on, by what it carries of it; empty when there is none such. */
    static Optional<Node> seen(Reading from, String municipality, OwnReform now, String seen) {
        return now.versions().stream()
                .filter(each -> seen.startsWith(each.fact().number() + "-"))
                .flatMap(each -> from.history(municipality, each.fact().ref()).stream())
                .filter(each -> each.fact() instanceof ReformVersion version
                        && seen.equals(version.number() + "-" + each.version()))
                .findFirst()
                .map(each -> node((ReformVersion) each.fact()));
    }

    static Node node(ReformVersion version) {
        return Copies.relative(DraftNodes.node(ReformDraft.of(version.reform(), version.pairs())));
    }
}
