package no.varde.web.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.web.exchange.CsvOut;
import no.varde.web.exchange.Reading;
import no.varde.web.exchange.Spreadsheets;
import no.varde.web.exchange.TableCell;
import no.varde.web.exchange.XlsxOut;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/** The lists of a municipality in a store, written, edited and read as the pages do it. */
final class Tables {

    static final String SOLVIK = "solvik";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FactStore store;
    private final Language language;

    Tables(FactStore store, Language language) {
        this.store = store;
        this.language = language;
    }

    /** Takes a drawn municipality up; comments stay out, which only their authors write. */
    static void record(RandomMunicipality drawn, FactStore store) {
        store.write(Signature.of(no.varde.core.testkit.SampleFacts.AUTHOR, instant(1)), to -> {
            to.serve(drawn.municipality());
            drawn.facts().forEach(each -> to.add(SOLVIK, each));
            return true;
        });
    }

    static java.time.Instant instant(int second) {
        return java.time.Instant.parse("2026-11-22T10:00:00Z").plusSeconds(second);
    }

    Facts facts() {
        return store.read(from -> from.facts(SOLVIK, Reforms.builtIn()).orElseThrow());
    }

    List<Versioned<? extends Fact>> kept(Ref.Kind kind) {
        List<Ref> refs = facts().everything().stream()
                .map(Fact::ref)
                .filter(each -> each.kind() == kind)
                .toList();
        return store.read(from -> {
            List<Versioned<? extends Fact>> kept = new ArrayList<>();
            refs.forEach(ref -> from.find(SOLVIK, ref).ifPresent(kept::add));
            return kept;
        });
    }

    private ListOut out(Ref.Kind kind) {
        Facts facts = facts();
        return new ListOut(
                new Columns.Whose(kind, SOLVIK),
                language,
                new Naming(facts),
                new Today(Situation.of(facts, TODAY), Texts.in(language)));
    }

    List<String> headings(Ref.Kind kind) {
        return out(kind).headings();
    }

    /** The rows of a list as cells. */
    List<List<TableCell>> cells(Ref.Kind kind) {
        ListOut out = out(kind);
        return kept(kind).stream().map(out::row).toList();
    }

    /** The rows of a list as a text file has them, the headings first; to be edited. */
    List<List<String>> rows(Ref.Kind kind) {
        return rows(kind, cells(kind));
    }

    private List<List<String>> rows(Ref.Kind kind, List<List<TableCell>> cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(headings(kind)));
        cells.forEach(row -> rows.add(row.stream()
                .map(cell -> ListOut.text(cell, language))
                .collect(Collectors.toCollection(ArrayList::new))));
        return rows;
    }

    byte[] csv(Ref.Kind kind, List<List<TableCell>> cells) {
        return csv(rows(kind, cells));
    }

    static byte[] csv(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvOut.write(out, to -> rows.forEach(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A list as an XLSX file. */
    byte[] xlsx(Ref.Kind kind) {
        return xlsx(kind, cells(kind));
    }

    byte[] xlsx(Ref.Kind kind, List<List<TableCell>> cells) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            XlsxOut.write(file, kind.text(), out(kind).columns(), to -> cells.forEach(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** What a file comes to as a list. */
    ListFile.Result file(byte[] bytes) {
        try {
            Path file = Files.createTempFile("varde-list", ".tmp");
            try {
                Files.write(file, bytes);
                Reading reading = Spreadsheets.readTable(file, "list");
                return new ListFile(SOLVIK, Texts.in(language)).read(((Reading.Workbook) reading).sheets());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file would change. */
    Edits edits(byte[] bytes) {
        return edits(((ListFile.Result.Good) file(bytes)).rows());
    }

    Edits edits(ListRows rows) {
        return store.read(from -> new EditsReader(
                        new Naming(facts()),
                        new Versions(from, SOLVIK, facts())::history,
                        Texts.in(language),
                        Values.of(Map.of()))
                .read(
                        rows,
                        kept(rows.kind()).stream().map(each -> each.fact().id()).collect(Collectors.toSet())));
    }

    void save(Edits edits, int second) {
        boolean saved = new Saving(store, SOLVIK)
                .save(edits, Values.of(Map.of()), TODAY, Signature.of("test", instant(second)));
        if (!saved) {
            throw new IllegalStateException("Not saved");
        }
    }

    /** What everything of a kind says, by id. */
    Map<String, Draft> drafts(Ref.Kind kind) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        kept(kind).forEach(each -> drafts.put(each.fact().id(), Draft.of(each.fact())));
        return drafts;
    }
}
