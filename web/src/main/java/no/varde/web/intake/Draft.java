package no.varde.web.intake;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.intake.Answer;
import no.varde.core.intake.Column;
import no.varde.core.intake.Existing;
import no.varde.core.intake.Harvest;
import no.varde.core.intake.Intake;
import no.varde.core.intake.Mapping;
import no.varde.core.intake.Preview;
import no.varde.core.intake.SheetText;
import no.varde.core.reform.Reforms;

/**
 * A spreadsheet that somebody is bringing in and that is not saved yet: its sheets, how the chosen one is read, and the
 * answers given so far. One request works on it at a time.
 */
final class Draft {

    private final String id;
    private final String municipality;
    private final String file;
    private final List<SheetText> sheets;
    private final Intake intake;
    private int sheet;
    private Mapping mapping;
    private Map<String, Answer> answers = new HashMap<>();
    private SoftReference<Shown> shown = new SoftReference<>(null);
    private SoftReference<Harvest> gathered = new SoftReference<>(null);

    private record Shown(long revision, LocalDate day, Preview preview) {}

    Draft(String id, String municipality, String file, List<SheetText> sheets, Reforms reforms) {
        this.id = id;
        this.municipality = municipality;
        this.file = file;
        this.sheets = sheets;
        this.intake = Intake.of(reforms);
        List<Mapping> proposed = sheets.stream().map(intake::propose).toList();
        this.sheet = likeliest(proposed);
        this.mapping = proposed.get(sheet);
    }

    /** The sheet with the most columns that are recognised; visible ones before hidden ones. */
    private int likeliest(List<Mapping> proposals) {
        int best = 0;
        int bestScore = Integer.MIN_VALUE;
        for (int i = 0; i < sheets.size(); i++) {
            Mapping proposed = proposals.get(i);
            int known = (int) proposed.columns().values().stream()
                    .filter(column -> column != Column.NOTE)
                    .count();
            int score = known + (proposed.isEnough() ? 100 : 0) - (sheets.get(i).hidden() ? 50 : 0);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    String id() {
        return id;
    }

    String municipality() {
        return municipality;
    }

    String file() {
        return file;
    }

    List<SheetText> sheets() {
        return sheets;
    }

    /** How many cells it holds, as a measure of the memory that it takes. */
    int cells() {
        return sheets.stream()
                .flatMap(each -> each.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
    }

    synchronized int sheetIndex() {
        return sheet;
    }

    synchronized SheetText sheet() {
        return sheets.get(sheet);
    }

    synchronized Mapping mapping() {
        return mapping;
    }

    /** Chooses another sheet, read as is proposed for it. */
    synchronized void choose(int index) {
        if (index != sheet && index >= 0 && index < sheets.size()) {
            sheet = index;
            answers = new HashMap<>();
            readBy(intake.propose(sheets.get(index)));
        }
    }

    /** Takes the headings from another row. */
    synchronized void headingsIn(int row) {
        map(intake.proposeAt(sheets.get(sheet), row));
    }

    /**
     * Reads the columns otherwise. Answers about cells whose column means what it meant stay, and answers about whole rows
     * stay while the same columns name the measures; the others are forgotten.
     */
    synchronized void map(Mapping other) {
        if (!other.equals(mapping)) {
            readBy(other);
        }
    }

    private void readBy(Mapping other) {
        answers = new HashMap<>(Intake.stillFitting(answers, mapping, other));
        mapping = other;
        forget();
    }

    synchronized void answer(Map<String, Answer> more) {
        answers.putAll(more);
        forget();
    }

    private void forget() {
        shown = new SoftReference<>(null);
        gathered = new SoftReference<>(null);
    }

    /** The preview against what is recorded at a revision; kept as long as memory allows. */
    synchronized Preview preview(Supplier<Existing> recorded, long revision, LocalDate today) {
        Optional<Shown> kept = Optional.ofNullable(shown.get());
        if (kept.filter(each -> each.revision() == revision && each.day().equals(today))
                .isPresent()) {
            return kept.get().preview();
        }
        forget();
        Preview preview = intake.read(sheets.get(sheet), mapping, recorded.get(), today, answers);
        shown = new SoftReference<>(new Shown(revision, today, preview));
        if (preview.isReady()) {
            gathered = new SoftReference<>(preview.facts(Saving.ids()));
        }
        return preview;
    }

    /**
     * What it comes to against the facts of a revision; empty while something waits for an answer. It is gathered when the
     * preview is made, where people have something to read meanwhile, and kept as long as memory allows. It can be large,
     * and so can the preview: both are let go, since the one who asks is about to save.
     */
    synchronized Optional<Harvest> harvest(Supplier<Existing> recorded, long revision, LocalDate today) {
        Preview preview = preview(recorded, revision, today);
        if (!preview.isReady()) {
            return Optional.empty();
        }
        Harvest kept = gathered.get();
        Harvest harvest = kept == null ? preview.facts(Saving.ids()) : kept;
        forget();
        return Optional.of(harvest);
    }
}
