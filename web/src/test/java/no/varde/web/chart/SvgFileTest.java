package no.varde.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import varde.pages.StaticTemplates;

/** A picture that is taken along looks as it does on its page. */
class SvgFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Timeline TIMELINE = new Timeline(
            "Trinn & hendelser",
            List.of(new Timeline.Row(
                    "Planlegging",
                    Optional.of(Timeline.Span.between(DAY.minusDays(200), DAY.plusDays(200))),
                    Optional.of(Timeline.Span.since(DAY.minusDays(100))),
                    "ikke gjort")),
            List.of(new Timeline.Event(DAY.minusDays(10), "Kommunestyret", "22. mai 2026", false)),
            DAY,
            new Timeline.Words("i dag", "Hendelser", "Planlagt", "Faktisk"));

    private static String file() {
        return SvgFile.of(
                new StaticTemplates()
                        .partsTimelinesvg(TIMELINE, TIMELINE.wide(), "a")
                        .render(),
                "Fjordvik <1>");
    }

    @Test
    void itIsAWholeDocumentWithItsTitleAndWhereItIsOf() throws Exception {
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(svg.getNamespaceURI() == null ? svg.getAttribute("xmlns") : svg.getNamespaceURI())
                .isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("width")).isEqualTo("1000.0");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Trinn & hendelser");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Fjordvik <1>");
    }

    @Test
    void nothingInItNeedsAStyleSheet() {
        assertThat(file())
                .doesNotContain("class=", "style=", "data-", "aria-")
                .contains("fill=\"#cfdfdd\"", "fill=\"#0f5c5c\"", ">Kommunestyret</text>");
    }

    @Test
    void itsColoursAreThoseOfTheStyleSheet() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/no/varde/web/static/varde.css"));
        assertThat(Pattern.compile("\"(#[0-9a-f]{6})\"")
                        .matcher(file())
                        .results()
                        .map(each -> each.group(1))
                        .filter(each -> !each.equals("#ffffff"))
                        .distinct()
                        .toList())
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(sheet).contains(colour));
    }

    @Test
    void whatItDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SvgFile.of("<svg viewBox=\"0 0 1 1\"><title>a</title><path class=\"v-new\"/></svg>", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> SvgFile.of("<p>no</p>", ""));
    }
}
