package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No template holds what the security policy refuses, or what would let a text become markup. */
class TemplatesTest {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "<script(?! src=\"\\$\\{page\\.file\\()|\\son[a-z]+=|\\sstyle=|<style|\\$unsafe|javascript:");

    @Test
    void noTemplateHoldsInlineScriptOrStyle() throws IOException {
        List<String> found = new ArrayList<>();
        int templates = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                templates++;
                Matcher bad = FORBIDDEN.matcher(Files.readString(file));
                while (bad.find()) {
                    found.add(file + ": " + bad.group());
                }
            }
        }
        assertThat(templates).isGreaterThan(10);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "<script src=\"https://elsewhere\">",
                "<a onclick=\"x()\">",
                "<p style=\"color:red\">",
                "$unsafe{name}",
                "<a href=\"javascript:x()\">"
            })
    void whatIsForbiddenIsFound(String markup) {
        assertThat(FORBIDDEN.matcher(markup).find()).isTrue();
    }
}
