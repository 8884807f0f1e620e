package no.varde.core.reform;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.core.basics.LocalizedText;

/** Ids of reforms and what is in them: parts of {@code a-z}, {@code 0-9} and hyphens, parted by full stops. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Ids() {}

    static void check(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An id is written with a-z, 0-9, hyphens and full stops: '" + id + "'");
        }
    }

    /** Checks an id that stands within another: the outer id, a full stop and one part. */
    static void checkWithin(String outer, String id) {
        if (!id.startsWith(outer + ".") || id.indexOf('.', outer.length() + 1) >= 0) {
            throw new IllegalArgumentException("The id '" + id + "' must be '" + outer + ".' and one part");
        }
    }

    /** A name in ASCII, æ as ae, ø as o, å as a; empty when the name holds no letter or digit. */
    static String slug(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("đ", "d");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String hyphened = OTHERS.matcher(plain).replaceAll("-");
        return hyphened.replaceAll("^-|-$", "");
    }

    static void checkUnique(Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The id stands twice: " + id);
            }
        }
    }

    static <T> Set<T> inOrder(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    static Set<String> names(LocalizedText name, Set<String> aliases) {
        Set<String> names = new LinkedHashSet<>(name.all().values());
        names.addAll(aliases);
        return Collections.unmodifiableSet(names);
    }
}
