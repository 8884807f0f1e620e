package no.varde.core.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the headings of a sheet, below titles and perhaps on two lines with merged cells, and what each one means. */
final class Headings {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int LONGEST = 80;
    private static final int SHORT = 40;
    private static final Vocabulary<String> VAGUE = Vocabulary.of("column", "VAGUE");
    private static final Vocabulary<Column> COLUMNS = Vocabulary.of("column", Column.class);

    /** Headings that name the measures themselves, where no other one does. */
    private static final Set<String> INITIATIVE = Set.of("initiative", "initiatives", "initiativ");

    /** Headings that are a time's where one of times stands over them, and something else where none does. */
    private static final Set<String> BELOW_A_TIME =
            Set.of("plan", "planlagt", "planlagd", "planned", "faktisk", "reell", "actual", "dato", "date");

    private static final Pattern TIME =
            Pattern.compile("(?iU)start|slutt|ferdig|frist|periode|tids|gjennomfør|\\b(?:tid|time|end|deadline)\\b");
    private static final Pattern MEASURE = Pattern.compile("(?U)tiltak|\\bmeasures?\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    /** Columns are given what they surely hold first. */
    private enum Pass {
        /** By headings that are known and say enough: not «Name», which can be whoever filled a form in. */
        TELLING,
        KNOWN,
        LIKELY
    }

    private final SheetText sheet;
    private final Names names;
    private final int width;

    Headings(SheetText sheet, Names names) {
        this.sheet = sheet;
        this.names = names;
        this.width =
                sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    Mapping propose() {
        List<RowText> looked =
                sheet.rows().subList(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()));
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < looked.size(); i++) {
            int score = score(looked.get(i));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        boolean enough = bestScore > 1 || (best >= 0 && looked.get(best).filled() == 1 && width == 1);
        if (!enough) {
            return new Mapping(List.of(), new TreeMap<>(), columns(new TreeMap<>(), new TreeMap<>(), 0));
        }
        return lines(looked, best);
    }

    /** The mapping that has its headings in a row that somebody chose. */
    Mapping at(int rowNumber) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (sheet.rows().get(i).number() == rowNumber) {
                return lines(sheet.rows(), i);
            }
        }
        return new Mapping(List.of(), new TreeMap<>(), columns(new TreeMap<>(), new TreeMap<>(), 0));
    }

    private Mapping lines(List<RowText> rows, int at) {
        RowText main = rows.get(at);
        List<Integer> numbers = new ArrayList<>();
        NavigableMap<Integer, String> upper = new TreeMap<>();
        if (at > 0 && rows.get(at - 1).number() == main.number() - 1 && isUpperLine(rows.get(at - 1))) {
            numbers.add(rows.get(at - 1).number());
            upper = spread(rows.get(at - 1));
        }
        numbers.add(main.number());
        NavigableMap<Integer, String> own = texts(main);
        if (at + 1 < sheet.rows().size() && isLowerLine(main, sheet.rows().get(at + 1))) {
            RowText lower = sheet.rows().get(at + 1);
            numbers.add(lower.number());
            upper = over(main, lower);
            own = texts(main);
            own.putAll(texts(lower));
        }
        NavigableMap<Integer, String> headings = new TreeMap<>(upper);
        headings.keySet().removeIf(column -> column >= width);
        headings.putAll(own);
        return new Mapping(numbers, headings, columns(own, upper, numbers.get(numbers.size() - 1)));
    }

    private static NavigableMap<Integer, String> texts(RowText row) {
        NavigableMap<Integer, String> texts = new TreeMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                texts.put(column, Words.oneLine(row.cell(column).text()));
            }
        }
        return texts;
    }

    /** Each text over what stands below it: by merged cells, else as far as the line below goes on. */
    private NavigableMap<Integer, String> over(RowText main, RowText lower) {
        NavigableMap<Integer, String> over = spread(main);
        for (int column = 1; column < lower.cells().size(); column++) {
            String left = over.get(column - 1);
            if (left != null && !over.containsKey(column) && !lower.cell(column).isBlank()) {
                over.put(column, left);
            }
        }
        return over;
    }

    /** Each text over all the columns that its merged cell covers. */
    private NavigableMap<Integer, String> spread(RowText row) {
        NavigableMap<Integer, String> spread = texts(row);
        for (SheetText.Range range : sheet.merged()) {
            String text = spread.get(range.firstColumn());
            if (text != null && range.contains(row.number(), range.firstColumn()) && range.firstRow() == row.number()) {
                for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), width - 1); column++) {
                    spread.put(column, text);
                }
            }
        }
        return spread;
    }

    /** A line above the headings that groups some of them; a title over the whole table is none. */
    private boolean isUpperLine(RowText row) {
        boolean groups = false;
        for (SheetText.Range range : sheet.merged()) {
            if (range.firstRow() == row.number()) {
                if (range.lastColumn() - range.firstColumn() + 1 > Math.max(2, width * 6 / 10)) {
                    return false;
                }
                groups = true;
            }
        }
        return groups || (row.filled() > 1 && score(row) == row.filled());
    }

    /**
     * A line below the headings that parts some of them: its cells stand under merged or empty ones and are headings
     * themselves, or the merged headings beside them reach down to it.
     */
    private boolean isLowerLine(RowText main, RowText lower) {
        if (lower.number() != main.number() + 1 || lower.filled() == 0) {
            return false;
        }
        boolean reachesDown = sheet.merged().stream()
                .anyMatch(range -> range.firstRow() == main.number()
                        && range.lastRow() == lower.number()
                        && !main.cell(range.firstColumn()).isBlank());
        NavigableMap<Integer, String> above = spread(main);
        boolean parts = false;
        for (int column = 0; column < lower.cells().size(); column++) {
            if (!lower.cell(column).isBlank()) {
                String text = Words.oneLine(lower.cell(column).text());
                String over = above.getOrDefault(column, "");
                boolean heading = recognised(text).isPresent()
                        || exact(over + " " + text).isPresent()
                        || isYearOfCost(text, over(main, lower).getOrDefault(column, ""));
                boolean free = main.cell(column).isBlank() || partsNext(main, lower, column) || covered(main, column);
                if (!free || !(heading || (reachesDown && text.length() <= SHORT))) {
                    return false;
                }
                parts = true;
            }
        }
        return parts;
    }

    private boolean isYearOfCost(String text, String over) {
        return YearColumns.isBare(text)
                && recognised(over).filter(Column.COST::equals).isPresent();
    }

    private boolean covered(RowText main, int column) {
        return sheet.merged().stream()
                .anyMatch(range -> range.contains(main.number(), column) && range.lastColumn() > range.firstColumn());
    }

    /** Where merged cells are not told: a heading over its first part, with nothing over the next ones. */
    private static boolean partsNext(RowText main, RowText lower, int column) {
        return main.cell(column + 1).isBlank() && !lower.cell(column + 1).isBlank();
    }

    /** How many headings of a row are known; years beside a known one count as one more. */
    private int score(RowText row) {
        int score = 0;
        int years = 0;
        for (CellText cell : row.cells()) {
            if (!cell.isBlank() && recognised(cell.text()).isPresent()) {
                score++;
            } else if (YearColumns.isBare(cell.text())) {
                years++;
            }
        }
        return score + (score > 0 && years > 1 ? 1 : 0);
    }

    private NavigableMap<Integer, Column> columns(
            NavigableMap<Integer, String> own, NavigableMap<Integer, String> upper, int lastHeadingRow) {
        NavigableMap<Integer, Column> columns = new TreeMap<>();
        for (int column : filledBelow(lastHeadingRow)) {
            columns.put(column, Column.NOTE);
        }
        own.keySet().forEach(column -> columns.put(column, Column.NOTE));
        Set<Column> taken = new HashSet<>();
        ofMeasures(own, upper).ifPresent(column -> {
            columns.put(column, Column.TITLE);
            taken.add(Column.TITLE);
        });
        for (Pass pass : Pass.values()) {
            if (pass == Pass.LIKELY) {
                years(own, upper, columns, taken, lastHeadingRow);
            }
            for (int column : columns.keySet()) {
                if (columns.get(column) == Column.NOTE) {
                    Optional<Column> meaning =
                            meaning(own.getOrDefault(column, ""), upper.getOrDefault(column, ""), pass != Pass.LIKELY);
                    meaning.filter(each -> pass != Pass.TELLING
                                    || each != Column.TITLE
                                    || VAGUE.exact(own.getOrDefault(column, "")).isEmpty()
                                    || !upper.getOrDefault(column, "").isEmpty())
                            .filter(each -> !each.standsOnce() || taken.add(each))
                            .ifPresent(each -> columns.put(column, each));
                }
            }
        }
        if (!taken.contains(Column.TITLE)) {
            own.entrySet().stream()
                    .filter(each -> INITIATIVE.contains(Words.normal(each.getValue())))
                    .findFirst()
                    .filter(any -> taken.add(Column.TITLE))
                    .ifPresent(each -> columns.put(each.getKey(), Column.TITLE));
        }
        if (!taken.contains(Column.TITLE)) {
            own.entrySet().stream()
                    .filter(each -> columns.get(each.getKey()) == Column.NOTE)
                    .filter(each -> Words.normal(each.getValue()).contains("tiltak"))
                    .min(Comparator.comparing(each -> each.getKey()))
                    .ifPresent(each -> columns.put(each.getKey(), Column.TITLE));
        }
        if (!taken.contains(Column.STATUS)) {
            newestStatus(own, columns);
        }
        legsTogether(own, columns);
        times(own, columns, lastHeadingRow);
        return columns;
    }

    /** Several years side by side are costs each, of which no one is taken for the whole by itself. */
    private void years(
            NavigableMap<Integer, String> own,
            NavigableMap<Integer, String> upper,
            NavigableMap<Integer, Column> columns,
            Set<Column> taken,
            int lastHeadingRow) {
        for (int column : new YearColumns(sheet, this::recognised).find(own, upper, columns, lastHeadingRow)) {
            if (columns.put(column, Column.COST_YEAR) == Column.COST) {
                taken.remove(Column.COST);
            }
        }
    }

    /** Where «Prosjekt» or «Aktivitet» stands beside «Tiltak», the latter tells the measures; else the first of them does. */
    private Optional<Integer> ofMeasures(NavigableMap<Integer, String> own, NavigableMap<Integer, String> upper) {
        List<Integer> titles = own.keySet().stream()
                .filter(column -> meaning(own.getOrDefault(column, ""), upper.getOrDefault(column, ""), true)
                        .filter(Column.TITLE::equals)
                        .isPresent())
                .filter(column -> VAGUE.exact(own.getOrDefault(column, "")).isEmpty())
                .toList();
        return titles.size() < 2
                ? Optional.empty()
                : titles.stream()
                        .filter(column -> MEASURE.matcher(Words.normal(own.getOrDefault(column, "")))
                                .find())
                        .findFirst();
    }

    /** Of «Status 2024» and «Status 2025» the newer one tells where a measure is. */
    private void newestStatus(NavigableMap<Integer, String> own, NavigableMap<Integer, Column> columns) {
        own.entrySet().stream()
                .filter(each -> columns.get(each.getKey()) == Column.NOTE)
                .filter(each -> YEAR.matcher(each.getValue()).find())
                .filter(each -> exact(YEAR.matcher(each.getValue()).replaceAll(" "))
                        .filter(Column.STATUS::equals)
                        .isPresent())
                .max(Comparator.comparing(each -> newestYear(each.getValue())))
                .ifPresent(each -> columns.put(each.getKey(), Column.STATUS));
    }

    private static String newestYear(String heading) {
        return YEAR.matcher(heading)
                .results()
                .map(each -> each.group(1))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** «Tid» can be when or how much: what stands below it tells. */
    private void times(NavigableMap<Integer, String> own, NavigableMap<Integer, Column> columns, int lastHeadingRow) {
        own.forEach((column, heading) -> {
            if (columns.get(column) == Column.NOTE
                    && Words.normal(heading).equals("tid")
                    && !columns.containsValue(Column.PERIOD)
                    && isTime(column, lastHeadingRow)) {
                columns.put(column, Column.PERIOD);
            }
        });
    }

    private boolean isTime(int column, int lastHeadingRow) {
        List<String> cells = sheet.rows().stream()
                .filter(row -> row.number() > lastHeadingRow)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(ROWS_LOOKED_AT)
                .map(CellText::text)
                .toList();
        long times = cells.stream()
                .filter(text -> {
                    Reading<Periods.Span> span = Periods.read(text);
                    return span.doubt().isEmpty() && !span.values().isEmpty();
                })
                .count();
        return times * 2 > cells.size();
    }

    /** «Kommunestyret», «Ledergruppen» and «Tillitsvalgte» side by side are the three legs, and not groups. */
    private static void legsTogether(NavigableMap<Integer, String> own, NavigableMap<Integer, Column> columns) {
        boolean council = own.values().stream()
                .anyMatch(each -> Decisions.isBody(each) && Groups.exact(each).isEmpty());
        if (council) {
            own.forEach((column, heading) -> {
                if (columns.get(column) == Column.GROUPS && Decisions.isBody(heading)) {
                    columns.put(column, Column.ANCHORING);
                }
            });
        }
    }

    /** Columns kept as notes only because another one has what they look like and what stands once. */
    NavigableMap<Integer, Column> twice(Mapping mapping) {
        NavigableMap<Integer, Column> twice = new TreeMap<>();
        mapping.columns().forEach((column, meaning) -> {
            String heading = mapping.headings().getOrDefault(column, "");
            if (meaning == Column.NOTE && !heading.isEmpty()) {
                recognised(heading)
                        .filter(each -> each.standsOnce() && mapping.find(each).isPresent())
                        .ifPresent(each -> twice.put(column, each));
            }
        });
        return twice;
    }

    private Set<Integer> filledBelow(int lastHeadingRow) {
        Set<Integer> filled = new HashSet<>();
        for (RowText row : sheet.rows()) {
            if (row.number() > lastHeadingRow) {
                for (int column = 0; column < row.cells().size(); column++) {
                    if (!row.cell(column).isBlank()) {
                        filled.add(column);
                    }
                }
            }
        }
        return filled;
    }

    private Optional<Column> meaning(String own, String upper, boolean exactOnly) {
        if (!own.equals(upper) && exact(upper).filter(Column.ANCHORING::equals).isPresent()) {
            boolean leg = Decisions.isBody(own)
                    || Groups.exact(own).isPresent()
                    || exact(upper + " " + own).isPresent();
            if (leg) {
                return Optional.of(Column.ANCHORING);
            }
        }
        if (!own.equals(upper) && !upper.isEmpty() && BELOW_A_TIME.contains(Words.normal(own))) {
            Optional<Column> time = ofTime(Words.normal(own), upper);
            if (time.isPresent() || TIME.matcher(upper).find()) {
                return time;
            }
        }
        Optional<Column> exact =
                exact(own).or(() -> own.isEmpty() || upper.isEmpty() ? Optional.empty() : exact(upper + " " + own));
        if (exact.isPresent() || exactOnly) {
            return exact.or(() -> own.isEmpty() ? exact(upper) : Optional.empty());
        }
        return recognised(own).or(() -> own.isEmpty() ? recognised(upper) : Optional.empty());
    }

    /** «Plan» and «Faktisk» below «Oppstart», and «Dato» below «Vedtak». */
    private Optional<Column> ofTime(String own, String upper) {
        if (own.equals("dato") || own.equals("date")) {
            return recognised(upper).filter(Column.ANCHORING::equals).map(any -> Column.DECISION_DATE);
        }
        boolean planned = own.startsWith("plan");
        return exact(upper).flatMap(each -> switch (each) {
            case START, PLANNED_START, ACTUAL_START ->
                Optional.of(planned ? Column.PLANNED_START : Column.ACTUAL_START);
            case END, PLANNED_END, ACTUAL_END -> Optional.of(planned ? Column.PLANNED_END : Column.ACTUAL_END);
            default -> Optional.empty();
        });
    }

    private Optional<Column> exact(String heading) {
        if (heading.equals("#")) {
            return Optional.of(Column.KEY);
        }
        String percent = heading.replace("%", " prosent ");
        String bare = heading.replaceAll("[(\\[].*?[)\\]]", " ");
        return COLUMNS.exact(percent)
                .or(() -> COLUMNS.exact(heading))
                .or(() -> COLUMNS.exact(bare))
                .filter(any -> !heading.isEmpty());
    }

    /** What a heading means: as it stands, as a group, a body or a reform, misspelt, or with other words around it. */
    private Optional<Column> recognised(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        return exact(heading)
                .or(() -> Groups.exact(heading).map(any -> Column.GROUPS))
                .or(() -> Decisions.isBody(heading) ? Optional.of(Column.ANCHORING) : Optional.empty())
                .or(() -> names.reform(heading).map(any -> Column.REFORM))
                .or(() -> COLUMNS.misspelt(heading).stream().findFirst())
                .or(() -> COLUMNS.within(heading)
                        .filter(found -> found.from() == 0 || found.phrase().length() > 4)
                        .filter(found -> found.phrase().length() > 2)
                        .filter(found -> VAGUE.exact(found.phrase()).isEmpty())
                        .map(Vocabulary.Found::value));
    }
}
