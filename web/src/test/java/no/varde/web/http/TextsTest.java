package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts NB = Texts.in(Language.NB);
    private static final Texts NN = Texts.in(Language.NN);
    private static final Texts EN = Texts.in(Language.EN);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        assertThat(NB.date(DAY)).isEqualTo("4. desember 2026");
        assertThat(NN.date(DAY)).isEqualTo("4. desember 2026");
        assertThat(EN.date(DAY)).isEqualTo("4 December 2026");
    }

    @Test
    void aTimeIsWrittenAsExactlyAsItIsKnown() {
        assertThat(NB.when(When.day(DAY))).isEqualTo("4. desember 2026");
        assertThat(NB.when(When.month(YearMonth.of(2026, 12)))).isEqualTo("desember 2026");
        assertThat(NB.when(When.year(2026))).isEqualTo("2026");
        assertThat(NB.when(When.unknown())).isEqualTo("ikke kjent");
        assertThat(NN.when(When.unknown())).isEqualTo("ikkje kjent");
    }

    @Test
    void whatIsTypedIsReadBack() {
        for (Texts texts : List.of(NB, NN, EN)) {
            for (When when : List.of(When.day(DAY), When.month(YearMonth.of(2026, 5)), When.year(2026))) {
                assertThat(DateInput.when(texts.typed(when))).contains(when);
            }
            assertThat(texts.typed(When.unknown())).isEmpty();
        }
    }

    @Test
    void numbersHaveTheLanguagesCommaAndGroups() {
        assertThat(NB.number(1234.5)).isEqualTo("1\u00a0234,5");
        assertThat(EN.number(1234.5)).isEqualTo("1,234.5");
        assertThat(NB.number(-3)).isEqualTo("\u22123");
        assertThat(NB.percent(0.125)).isEqualTo("13\u00a0%");
        assertThat(NB.kroner(85_000)).isEqualTo("85\u00a0000 kr");
        assertThat(EN.kroner(85_000)).isEqualTo("NOK 85,000");
    }

    @Test
    void aCountChoosesItsForm() {
        assertThat(NB.get("common.errors", 1)).isEqualTo("Én ting må rettes");
        assertThat(NB.get("common.errors", 0)).isEqualTo("0 ting må rettes");
        assertThat(NB.get("common.errors", 12)).isEqualTo("12 ting må rettes");
    }

    @Test
    void aSeriesEndsWithAnd() {
        assertThat(NB.series(List.of("a"))).isEqualTo("a");
        assertThat(NB.series(List.of("a", "b", DAY))).isEqualTo("a, b og 4. desember 2026");
        assertThat(EN.series(List.of("a", "b"))).isEqualTo("a and b");
    }

    @Test
    void namesAreSaidInTheLanguage() {
        assertThat(NN.words(LocalizedText.of("ikke", "ikkje", "not"))).isEqualTo("ikkje");
        assertThat(NB.capital("ærlig")).isEqualTo("Ærlig");
    }

    @Test
    void aTextThatIsNotThereIsRefused() {
        assertThat(NB.has("common.errors")).isTrue();
        assertThat(NB.has("common.nothing")).isFalse();
        assertThatThrownBy(() -> NB.get("common.nothing")).hasMessageContaining("common.nothing");
        assertThatThrownBy(() -> NB.get("nowhere.nothing")).hasMessageContaining("nowhere.nothing");
        assertThatThrownBy(() -> NB.get("common.footer.version")).hasMessageContaining("lacks argument 0");
    }

    @Test
    void markupIsWrittenOnlyWhereItIsMeant() {
        Content link = output -> output.writeContent("<b>x</b>");
        StringOutput out = new StringOutput();
        OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(out);
        html.setContext("p", null);
        NB.rich("common.footer.version", link).writeTo(html);
        NB.rich("common.footer.version", "<i>").writeTo(html);
        assertThat(out.toString()).isEqualTo("Varde <b>x</b>Varde &lt;i&gt;");
    }
}
