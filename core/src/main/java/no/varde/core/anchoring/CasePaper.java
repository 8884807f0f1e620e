package no.varde.core.anchoring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * Where a paper of a case can be read (lenke til sakspapir): the case as the council got it, the minutes of a meeting, the
 * plan that was adopted. The paper itself stays in the municipality's archive.
 *
 * @param id its id, from outside
 * @param subject the measure, adoption, decision, meeting or plan line that it belongs to
 * @param title what it is called; not blank
 * @param address where it is read, an address of the web with a host, as {@link #address(String)} reads it
 */
public record CasePaper(String id, Ref subject, String title, URI address) implements Fact {

    /** The most characters that an address may have. */
    public static final int MOST = 2_000;

    /** What a paper can belong to. */
    public static final Set<Ref.Kind> SUBJECTS = Set.copyOf(EnumSet.of(
            Ref.Kind.MEASURE, Ref.Kind.ADOPTION, Ref.Kind.ANCHORING, Ref.Kind.INVOLVEMENT, Ref.Kind.PLAN_LINE));

    /** Refuses a blank title, another subject, and an address that leads nowhere on the web. */
    public CasePaper {
        Require.nothingNull(id, subject, title, address);
        Require.id(id, "The id");
        Require.text(title, "The title of paper " + id);
        if (!SUBJECTS.contains(subject.kind())) {
            throw new IllegalArgumentException("A paper belongs to no " + subject.kind() + ": " + id);
        }
        if (!address.equals(address(address.toString()).orElse(null))) {
            throw new IllegalArgumentException("Not an address of the web: " + address);
        }
    }

    /**
     * Reads an address of the web: {@code https} or {@code http} with a host, and no name or password in it.
     *
     * @return the address; empty when it is none such, or longer than {@link #MOST}
     */
    public static Optional<URI> address(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean leads = (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && text.strip().length() <= MOST;
            return leads ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.CASE_PAPER, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(subject);
    }
}
