package no.varde.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists through LibreOffice itself: it reads the XLSX file, an edit is made in its own format, and it writes XLSX again. With
 * the long tests alone ({@code -Dvarde.bars}), and where there is a {@code soffice}.
 */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWithLibreOffice() {
        assumeTrue(Boolean.getBoolean("varde.bars"), "Runs with the long tests alone");
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice"))),
                "There is no LibreOffice");
    }

    private Path convert(Path file, String format) throws IOException, InterruptedException {
        Path to = Files.createTempDirectory(folder, "to");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        to.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return to.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format));
    }

    private record Case(RandomMunicipality municipality, Ref.Kind kind, Language language) {

        static Case draw(Source source) {
            return new Case(
                    RandomMunicipality.draw(source, 12), source.oneOf(ListPages.kinds()), source.oneOf(Language.class));
        }
    }

    @Test
    void whatIsNotEditedChangesNothing() {
        Property.forAll(1, Case::draw, drawn -> {
            try (FactStore store = new InMemoryStore()) {
                Tables.record(drawn.municipality(), store);
                Tables tables = new Tables(store, drawn.language());
                Path file = Files.write(folder.resolve("list.xlsx"), tables.xlsx(drawn.kind()));
                Edits edits = tables.edits(Files.readAllBytes(convert(file, "xlsx")));
                assertThat(edits.problems()).isEmpty();
                assertThat(edits.changed()).isEmpty();
                assertThat(edits.fresh()).isEmpty();
                assertThat(edits.same()).isEqualTo(tables.kept(drawn.kind()).size());
            }
        });
    }

    @Test
    void whatIsEditedThereIsJustWhatComesBack() {
        Measure own = Measure.titled("own", "=1+1 Matvert").withOutcome("Færre eter åleine");
        Property.forAll(1, Case::draw, drawn -> {
            try (FactStore store = new InMemoryStore()) {
                Tables.record(drawn.municipality(), store);
                store.write(Signature.of("test", Tables.instant(2)), to -> {
                    to.add(Tables.SOLVIK, own);
                    return true;
                });
                Tables tables = new Tables(store, drawn.language());
                Path file = Files.write(folder.resolve("measure.xlsx"), tables.xlsx(Ref.Kind.MEASURE));
                Path open = convert(file, "fods");
                String content = Files.readString(open);
                assertThat(content).contains("Færre eter åleine");
                Files.writeString(open, content.replace("Færre eter åleine", "+ Færre eter åleine"));
                Edits edits = tables.edits(Files.readAllBytes(convert(open, "xlsx")));
                assertThat(edits.problems()).isEmpty();
                assertThat(edits.fresh()).isEmpty();
                assertThat(edits.changed()).singleElement().satisfies(row -> {
                    assertThat(row.fact()).isEqualTo(own.withOutcome("+ Færre eter åleine"));
                    assertThat(row.cells())
                            .extracting(each -> each.field().name())
                            .isEqualTo(List.of("outcome"));
                });
            }
        });
    }
}
