package no.varde.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import no.varde.core.basics.Language;
import no.varde.core.intake.CellText;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;

/** What the tests of reading files share. */
final class Readings {

    private Readings() {}

    static Path plan(String name) {
        try {
            return Path.of(Objects.requireNonNull(Readings.class.getResource("/plans/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "plan", ".xlsx"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String content, Charset charset) {
        return file(folder, content.getBytes(charset));
    }

    static SheetText sheet(Path file) {
        return workbook(file).sheets().get(0);
    }

    static Reading.Workbook workbook(Path file) {
        Reading reading = Spreadsheets.read(file, "plan.xlsx");
        assertThat(reading).isInstanceOf(Reading.Workbook.class);
        return (Reading.Workbook) reading;
    }

    /** The key of the reason for which a file is refused, within two seconds of processor time. */
    static String refused(Path file) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = Spreadsheets.read(file, "plan.xlsx");
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(reading).isInstanceOf(Reading.Refusal.class);
        assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(2));
        Reading.Refusal refusal = (Reading.Refusal) reading;
        for (Language language : Language.values()) {
            assertThat(refusal.reason().in(language)).isNotBlank().doesNotContain("{");
        }
        return refusal.reason().key();
    }

    /** The texts of a row, parted by bars. */
    static String texts(RowText row) {
        return row.cells().stream().map(CellText::text).collect(Collectors.joining("|"));
    }
}
