package no.varde.core.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Reforms;
import no.varde.core.reform.Solution;

/**
 * The names of reforms, areas and solutions in three languages. A name that is written as it is, or as one of its other
 * names, is recognised; one that only looks like it is proposed.
 */
final class Names {

    private static final Pattern NUMBERING = Pattern.compile(
            "(?iU)^(?:(?:innsatsområde|område|hovedområde|satsingsområde|løsning|løysing|tema|area)\\s*)?(?:nr\\.?\\s*)?"
                    + "\\(?\\d{1,2}(?:\\.\\d{1,2})*[.):]?\\s+(?=\\p{L})|^(?:reformen|reforma)\\s+(?=\\p{L})");
    /** «Annet», «lokalt tiltak»: what is none of the reforms, and is kept as it stands. */
    private static final Vocabulary<String> OTHER = Vocabulary.of("name", "OTHER");

    private static final Vocabulary<String> ALL = Vocabulary.of("name", "ALL");
    private static final int MOST_PROPOSALS = 5;
    private static final int MOST_COMMAS = 12;

    private final Reforms reforms;
    private final Map<String, List<Entry>> index = new HashMap<>();
    private final Map<String, Set<String>> reformNames = new LinkedHashMap<>();
    private final Map<String, Reading<Ref>> read = new ConcurrentHashMap<>();
    private final List<Options> withReforms;
    private final List<Options> withoutReforms;

    Names(Reforms reforms) {
        this.reforms = reforms;
        for (Reform reform : reforms.all()) {
            Set<String> names = new LinkedHashSet<>();
            for (String name : reform.names()) {
                names.add(Words.normal(name));
            }
            reformNames.put(reform.id(), names);
            add(reform.ref(), reform.names(), reform.name());
            for (ReformArea area : reform.areas()) {
                add(area.ref(), area.names(), area.name());
                for (Solution solution : area.solutions()) {
                    add(solution.ref(), solution.names(), solution.name());
                }
            }
        }
        withReforms = all(true);
        withoutReforms = all(false);
    }

    private void add(Ref ref, Set<String> names, LocalizedText name) {
        Set<String> official = new LinkedHashSet<>();
        name.all().values().forEach(each -> official.add(Words.normal(each)));
        Set<String> seen = new LinkedHashSet<>();
        for (String each : names) {
            String normal = Words.normal(each);
            if (!normal.isEmpty() && seen.add(normal)) {
                index.computeIfAbsent(normal, any -> new ArrayList<>(2)).add(new Entry(ref, official.contains(normal)));
            }
        }
    }

    private record Entry(Ref ref, boolean official) {}

    /** The reform that a heading names, for sheets with a column a reform. */
    Optional<Ref> reform(String heading) {
        String normal = Words.normal(heading);
        return reformNames.entrySet().stream()
                .filter(each -> each.getValue().contains(normal))
                .map(each -> Ref.reform(each.getKey()))
                .findFirst();
    }

    /** Reads a whole cell; {@code reformIds} are those that the rest of the row names. */
    List<Piece> cell(String text, Column column, Set<String> reformIds) {
        Reading<Ref> whole = piece(text, column, reformIds);
        if (whole.doubt().isEmpty()) {
            return List.of(new Piece(text, whole));
        }
        List<Piece> pieces = new ArrayList<>();
        Set<String> context = new LinkedHashSet<>(reformIds);
        for (String part : Pieces.slashed(text)) {
            Reading<Ref> reading = piece(part, column, context);
            List<Piece> found = reading.doubt().isEmpty()
                    ? List.of(new Piece(part, reading))
                    : commas(part, column, context).orElse(List.of(new Piece(part, reading)));
            for (Piece each : found) {
                pieces.add(each);
                each.reading().values().forEach(ref -> context.add(reformOf(ref)));
            }
        }
        return pieces;
    }

    /** One piece of a cell and what was read in it. */
    record Piece(String text, Reading<Ref> reading) {}

    /** Takes a list apart at its commas so that every part is a name, in as few parts as can be. */
    private Optional<List<Piece>> commas(String text, Column column, Set<String> context) {
        String[] parts = text.split(",|\\s+(?:og|and|samt)\\s+(?=\\p{Lu})", -1);
        if (parts.length < 2 || parts.length > MOST_COMMAS) {
            return Optional.empty();
        }
        int[] ends = new int[parts.length];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            at = text.indexOf(parts[i], at) + parts[i].length();
            ends[i] = at;
        }
        return commas(text, 0, ends, 0, column, new LinkedHashSet<>(context));
    }

    private Optional<List<Piece>> commas(
            String text, int from, int[] ends, int part, Column column, Set<String> context) {
        if (part == ends.length) {
            return Optional.of(List.of());
        }
        for (int last = ends.length - 1; last >= part; last--) {
            String piece = text.substring(from, ends[last]).replaceFirst("^[,\\s]*(?:(?:og|and|samt)\\s+)?", "");
            Reading<Ref> reading = piece(Words.strip(piece), column, context);
            if (reading.doubt().isEmpty() && !reading.values().isEmpty()) {
                Set<String> more = new LinkedHashSet<>(context);
                reading.values().forEach(ref -> more.add(reformOf(ref)));
                Optional<List<Piece>> rest = commas(text, ends[last], ends, last + 1, column, more);
                if (rest.isPresent()) {
                    List<Piece> all = new ArrayList<>();
                    all.add(new Piece(Words.strip(piece), reading));
                    all.addAll(rest.get());
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    /** Reads one name, or a reform with one of its areas or solutions. */
    Reading<Ref> piece(String text, Column column, Set<String> context) {
        String key = column + "|" + String.join(",", context) + "|" + text;
        Reading<Ref> known = read.get(key);
        if (known == null) {
            known = look(text, column, context);
            read.put(key, known);
        }
        return known;
    }

    private Reading<Ref> look(String text, Column column, Set<String> context) {
        Optional<Ref> written =
                Ref.parse(Words.strip(text)).filter(ref -> reforms.name(ref).isPresent());
        if (written.isPresent()) {
            return Reading.of(written.get());
        }
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        if (OTHER.exact(text).isPresent()) {
            return Reading.note();
        }
        String stripped = NUMBERING.matcher(Words.strip(text)).replaceFirst("");
        for (String name : List.of(Words.normal(text), Words.normal(stripped))) {
            List<Ref> found = exact(name, column, context);
            if (found.size() == 1) {
                return Reading.of(found.get(0));
            } else if (found.size() > 1) {
                return Reading.doubt(Doubt.of("name.several", text)
                        .among(options(column))
                        .with(found.stream().map(this::proposal).toList()));
            }
        }
        return composed(Words.normal(stripped), column)
                .orElseGet(() -> unknown(text, Words.normal(stripped), column, context));
    }

    /** What goes by a name, narrowed by the row's reforms, the column and whether it is the official name. */
    private List<Ref> exact(String normal, Column column, Set<String> context) {
        List<Entry> found = index.getOrDefault(normal, List.of());
        found = narrowed(
                found,
                found.stream()
                        .filter(each -> context.contains(reformOf(each.ref())))
                        .toList());
        Ref.Kind wanted = wanted(column);
        found = narrowed(
                found,
                found.stream().filter(each -> each.ref().kind() == wanted).toList());
        found = narrowed(found, found.stream().filter(Entry::official).toList());
        return found.stream().map(Entry::ref).distinct().toList();
    }

    private static List<Entry> narrowed(List<Entry> all, List<Entry> some) {
        return some.isEmpty() ? all : some;
    }

    private static Ref.Kind wanted(Column column) {
        return switch (column) {
            case AREA -> Ref.Kind.AREA;
            case SOLUTION -> Ref.Kind.SOLUTION;
            default -> Ref.Kind.REFORM;
        };
    }

    /** A reform before or after one of its areas, and perhaps a solution in it: «Leve hele livet – Mat og måltider». */
    private Optional<Reading<Ref>> composed(String normal, Column column) {
        String[] words = normal.split(" ", -1);
        for (int cut = words.length - 1; cut > 0; cut--) {
            String head = String.join(" ", List.of(words).subList(0, cut));
            String tail = String.join(" ", List.of(words).subList(cut, words.length));
            for (Map.Entry<String, Set<String>> reform : reformNames.entrySet()) {
                boolean first = reform.getValue().contains(head);
                if (first || reform.getValue().contains(tail)) {
                    List<Ref> found = within(reform.getKey(), first ? tail : head, column);
                    if (!found.isEmpty()) {
                        return Optional.of(Reading.all(found));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Ref> within(String reform, String rest, Column column) {
        Column inner = column == Column.SOLUTION ? Column.SOLUTION : Column.AREA;
        List<Ref> whole = exactIn(reform, rest, inner);
        if (whole.size() == 1) {
            return whole;
        }
        String[] words = rest.split(" ", -1);
        for (int cut = words.length - 1; cut > 0; cut--) {
            List<Ref> area = exactIn(reform, String.join(" ", List.of(words).subList(0, cut)), Column.AREA);
            List<Ref> solution =
                    exactIn(reform, String.join(" ", List.of(words).subList(cut, words.length)), Column.SOLUTION);
            if (area.size() == 1
                    && solution.size() == 1
                    && solution.get(0).id().startsWith(area.get(0).id() + ".")) {
                return List.of(area.get(0), solution.get(0));
            }
        }
        return List.of();
    }

    private List<Ref> exactIn(String reform, String name, Column column) {
        return exact(name, column, Set.of(reform)).stream()
                .filter(ref -> ref.kind() != Ref.Kind.REFORM && reformOf(ref).equals(reform))
                .toList();
    }

    private Reading<Ref> unknown(String text, String normal, Column column, Set<String> context) {
        Set<String> reformsMeant = new LinkedHashSet<>(context);
        String rest = normal;
        for (Map.Entry<String, Set<String>> reform : reformNames.entrySet()) {
            for (String name : reform.getValue()) {
                if (normal.startsWith(name + " ")) {
                    reformsMeant = new LinkedHashSet<>(Set.of(reform.getKey()));
                    String shorter = normal.substring(name.length() + 1);
                    rest = shorter.length() < rest.length() ? shorter : rest;
                }
            }
        }
        if (ALL.exact(text).isPresent() && reformsMeant.size() == 1) {
            String reform = reformsMeant.iterator().next();
            List<Proposal> areas = areas(reform);
            String every = areas.stream().map(Proposal::text).collect(Collectors.joining("; "));
            List<Proposal> all = new ArrayList<>();
            all.add(new Proposal(every, Doubt.message("name.all", name(Ref.reform(reform)))));
            all.addAll(areas);
            return Reading.doubt(
                    Doubt.of("name.which", text).among(options(column)).with(all));
        }
        List<Proposal> proposals = proposals(normal, rest, reformsMeant, wanted(column));
        return Reading.doubt(Doubt.of(proposals.isEmpty() ? "name.unknown" : "name.alike", text)
                .among(options(column))
                .with(proposals));
    }

    private List<Proposal> proposals(String normal, String rest, Set<String> reformsMeant, Ref.Kind wanted) {
        Map<Ref, Integer> likeness = new LinkedHashMap<>();
        for (Map.Entry<String, List<Entry>> name : index.entrySet()) {
            for (Entry entry : name.getValue()) {
                boolean inside = reformsMeant.isEmpty() || reformsMeant.contains(reformOf(entry.ref()));
                int score = Math.min(score(normal, name.getKey()), score(rest, name.getKey()));
                String full = entry.ref().kind() == Ref.Kind.REFORM ? name.getKey() : "";
                for (String reform :
                        full.isEmpty() ? reformNames.getOrDefault(reformOf(entry.ref()), Set.of()) : Set.<String>of()) {
                    // The beginning of the reform's own name says nothing about its areas.
                    if (!(reform + " ").startsWith(normal + " ")) {
                        score = Math.min(score, score(normal, reform + " " + name.getKey()));
                    }
                }
                if (score < Integer.MAX_VALUE) {
                    int other = entry.ref().kind() == wanted ? 0 : 4;
                    likeness.merge(entry.ref(), score + other + (inside ? 0 : 100), Math::min);
                }
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Ref, Integer>comparingByValue()
                        .thenComparing(each -> each.getKey().text(), Comparator.naturalOrder()))
                .limit(MOST_PROPOSALS)
                .map(each -> proposal(each.getKey()))
                .toList();
    }

    /** How unlike a name is: wrong letters; a beginning of the name, or most of its words, count as some. */
    private static int score(String text, String name) {
        if (text.length() < 3) {
            return Integer.MAX_VALUE;
        }
        if (Words.alike(text, name)) {
            return Words.distance(text, name, 6);
        }
        if (text.length() >= 5
                && (name.startsWith(text + " ") || (text.startsWith(name + " ") && name.length() >= 5))) {
            return 7;
        }
        Set<String> a = new LinkedHashSet<>(List.of(text.split(" ", -1)));
        Set<String> b = new LinkedHashSet<>(List.of(name.split(" ", -1)));
        a.removeIf(word -> word.length() < 4);
        b.removeIf(word -> word.length() < 4);
        long shared = a.stream()
                .filter(word -> b.stream().anyMatch(other -> other.equals(word) || Words.alike(word, other)))
                .count();
        long all = a.size() + b.size() - shared;
        return shared >= 2 && shared * 2 >= all ? (int) (10 + all - shared) : Integer.MAX_VALUE;
    }

    /** A way to mend a name: the reference as text, which is read without doubt. */
    Proposal proposal(Ref ref) {
        LocalizedText name = reforms.name(ref).orElseThrow();
        Optional<Reform> reform = reforms.find(reformOf(ref));
        if (ref.kind() == Ref.Kind.REFORM || reform.isEmpty()) {
            return new Proposal(ref.text(), Doubt.said(name));
        }
        return new Proposal(
                ref.text(), Doubt.message("name.within", reform.get().name(), name));
    }

    /** All names that a cell of a column can hold, by reform; a column of reforms can hold a reform alone too. */
    List<Options> options(Column column) {
        return column == Column.REFORM ? withReforms : withoutReforms;
    }

    private List<Options> all(boolean reformsToo) {
        List<Options> all = new ArrayList<>();
        for (Reform reform : reforms.all()) {
            List<Proposal> names = new ArrayList<>();
            if (reformsToo) {
                names.add(new Proposal(reform.ref().text(), Doubt.said(reform.name())));
            }
            for (ReformArea area : reform.areas()) {
                names.add(new Proposal(area.ref().text(), Doubt.said(area.name())));
                area.solutions()
                        .forEach(solution -> names.add(new Proposal(
                                solution.ref().text(), Doubt.message("name.within", area.name(), solution.name()))));
            }
            all.add(new Options(Doubt.said(reform.name()), names));
        }
        return List.copyOf(all);
    }

    /** The areas of a reform as ways to mend a cell that names the reform alone. */
    List<Proposal> areas(String reformId) {
        return reforms.find(reformId).stream()
                .flatMap(reform -> reform.areas().stream())
                .map(area -> proposal(area.ref()))
                .toList();
    }

    LocalizedText name(Ref ref) {
        return reforms.name(ref).orElseThrow();
    }

    static String reformOf(Ref ref) {
        int dot = ref.id().indexOf('.');
        return (dot < 0 ? ref.id() : ref.id().substring(0, dot)).toLowerCase(Locale.ROOT);
    }
}
