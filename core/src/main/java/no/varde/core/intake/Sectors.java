package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sectors of a cell: «Teknisk og kultur» is two, «Helse og omsorg» is one, and of others somebody is asked. */
final class Sectors {

    private static final Vocabulary<String> KNOWN = Vocabulary.of("sector", "KNOWN");
    private static final Pattern AND = Pattern.compile("(?iU)\\s+(?:og|and|samt)\\s+|\\s*&\\s*");
    private static final Pattern SIGN = Pattern.compile("\\s*[/,]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** What stands before a name with a comma when somebody chose that it is one sector. */
    private static final String ONE = "sektor: ";

    /** «Alle», «tverrsektorielt»: more than one sector, and nobody says which. */
    private static final Vocabulary<String> ALL = Vocabulary.of("sector", "ALL");

    private Sectors() {}

    /** Takes a cell apart where each side is a sector that is known, and the whole is none. */
    static List<String> pieces(String text) {
        if (text.startsWith(ONE)) {
            return List.of(text);
        }
        if (isOneOtherwise(text)) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : Pieces.slashed(text)) {
            pieces.addAll(isKnown(piece) ? List.of(piece) : listed(piece).orElse(List.of(piece)));
        }
        return pieces;
    }

    /** «Helse/omsorg», «Helse, omsorg»: two sectors, or the one that is called so with an «og». */
    private static boolean isOneOtherwise(String text) {
        return SIGN.matcher(text).find()
                && isKnown(SIGN.matcher(Words.oneLine(text)).replaceAll(" og "));
    }

    private static boolean isKnown(String text) {
        return KNOWN.exact(text).isPresent();
    }

    /** The known sectors that a text lists; empty when something in it is none, or it ends as one name does. */
    private static Optional<List<String>> listed(String text) {
        List<String> commas = List.of(COMMA.split(text, -1));
        List<String> sectors = new ArrayList<>();
        for (String part : commas) {
            List<String> two = commas.size() > 1 ? List.of() : two(part);
            if (!isKnown(part) && two.isEmpty()) {
                return Optional.empty();
            }
            sectors.addAll(two.isEmpty() ? List.of(part) : two);
        }
        return Optional.of(sectors);
    }

    /** The two known sectors on either side of an «og»; nothing when there are none. */
    private static List<String> two(String part) {
        Matcher and = AND.matcher(part);
        while (and.find()) {
            List<String> sides = List.of(part.substring(0, and.start()), part.substring(and.end()));
            if (sides.stream().allMatch(Sectors::isKnown)) {
                return sides;
            }
        }
        return List.of();
    }

    /** Reads one piece; a comma in a name that is not known may part two sectors. */
    static Reading<String> read(String piece) {
        if (Marks.isNothing(piece)) {
            return Reading.nothing();
        }
        String sector = Words.oneLine(piece);
        if (ALL.exact(sector).isPresent()) {
            return Reading.note();
        } else if (sector.startsWith(ONE)) {
            return Reading.of(sector.substring(ONE.length()));
        }
        if (isOneOtherwise(sector)) {
            return Reading.doubt(Doubt.of("sector.several", sector)
                    .with(choices(SIGN.matcher(sector).replaceAll(" og "), List.of(SIGN.split(sector, -1)), true)));
        }
        if (isKnown(sector) || sector.indexOf(',') < 0) {
            return Reading.of(sector);
        }
        List<String> parts = new ArrayList<>();
        for (String part : COMMA.split(sector, -1)) {
            boolean last = sector.endsWith(part);
            (last && !isKnown(part) ? List.of(AND.split(part, -1)) : List.of(part))
                    .stream()
                            .map(Words::oneLine)
                            .filter(each -> !each.isEmpty())
                            .forEach(parts::add);
        }
        return Reading.doubt(Doubt.of("sector.several", sector)
                .with(choices(sector, parts, AND.matcher(sector).find())));
    }

    /** One sector of a name, or several; the likelier first. */
    private static List<Proposal> choices(String name, List<String> parts, boolean oneFirst) {
        Proposal one = new Proposal(ONE + name, Doubt.message("sector.one", name));
        Proposal each = new Proposal(String.join("; ", parts), Doubt.message("sector.each", List.copyOf(parts)));
        return oneFirst ? List.of(one, each) : List.of(each, one);
    }
}
