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
    @ValueSource(strings = {"Tiltak", "24/118", "a=b", "2026-11-22T10:00:00Z"})
    void leavesEverythingElseAsItIs(String cell) throws IOException {
        assertThat(written("a", cell)).isEqualTo("\uFEFFa;" + cell + "\r\n");
    }
}
