package no.varde.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutTest {

    private static String written(String... row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvOut.write(out, rows -> rows.accept(List.of(row)));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesSemicolonsQuotesAndTheMarkOfItsLetters() throws IOException {
        assertThat(written("Ås", "a;b", "si \"ja\"", "")).isEqualTo("\uFEFFÅs;\"a;b\";\"si \"\"ja\"\"\";\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 12345678", "-5", "@SUM(A1)", "  =HYPERLINK(\"x\")", "\t=1", "\r=1", "\uFF1D1"})
    void takesEveryFormulaForText(String cell) throws IOException {
        assertThat(written("a", cell))
                .contains(";")
                .containsPattern("(;|\")'" + java.util.regex.Pattern.quote(cell.replace("\"", "\"\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "-5",
                "  =1",
                "\t=1",
                "'=1",
                "''x",
                "'tis",
                "x'",
                "",
                " ",
                "\r\n=1",
                "\uFF1D1",
                "Ås;\"a\"\nb"
            })
    void aCellThatIsReadAgainIsWhatItWasToTheLetter(String cell) throws IOException {
        String csv = written("a", cell, "b");
        SheetBuilder builder = new SheetBuilder();
        try {
            CsvFile.readTable(csv.substring(1), "list", builder);
            assertThat(builder.workbook().sheets().get(0).rows().get(0).cell(1).text())
                    .isEqualTo(cell);
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anApostropheThatSomebodyElseWroteIsNoMark() {
        assertThat(CsvOut.withoutMark("'n Oslo")).isEqualTo("'n Oslo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiltak", "24/118", "a=b", "2026-11-22T10:00:00Z"})
    void leavesEverythingElseAsItIs(String cell) throws IOException {
        assertThat(written("a", cell)).isEqualTo("\uFEFFa;" + cell + "\r\n");
    }
}
