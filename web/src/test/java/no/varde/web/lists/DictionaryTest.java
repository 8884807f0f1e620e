package no.varde.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.web.exchange.TableCell;
import org.junit.jupiter.api.Test;

/** What stands in a cell is read in every language, and never as something else than was meant. */
class DictionaryTest {

    private static final Naming NAMING = new Naming(
            Facts.of(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)), Reforms.builtIn())
                    .add(
                            Measure.titled("m1", "Matvert"),
                            Measure.titled("m2", "matvert "),
                            Measure.titled("m3", "Hage; med\nhøner"),
                            Measure.titled("m4", "Sang [m3]"))
                    .build());

    private static String words(Field field, Language language, List<String> values) {
        return ((TableCell.Text) new CellWords(field, language, NAMING).cell(values)).text();
    }

    private static Field field(Ref.Kind kind, String name) {
        return Draft.fields(kind).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyChoiceOfEveryFieldIsReadInEveryLanguageAsWhatWasMeant() {
        for (Ref.Kind kind : Draft.kinds()) {
            for (Field field : Draft.fields(kind)) {
                for (Field.Option option : field.options()) {
                    String value =
                            field.type() == Field.Type.PARTICIPANTS ? "employees:" + option.value() : option.value();
                    for (Language out : Language.values()) {
                        for (Language in : Language.values()) {
                            assertThat(new CellWords(field, in, NAMING).read(words(field, out, List.of(value))))
                                    .as(kind + " " + field.name() + " " + out + " " + in)
                                    .containsExactly(value);
                        }
                    }
                }
            }
        }
    }

    @Test
    void noHeadingOfOneLanguageIsAnotherColumnInAnother() {
        for (Ref.Kind kind : Draft.kinds()) {
            Map<String, String> meant = new HashMap<>();
            for (Field field : Draft.fields(kind)) {
                for (Language language : Language.values()) {
                    String word = field.label().in(language).toLowerCase(language.locale());
                    assertThat(meant.merge(word, field.name(), (a, b) -> a))
                            .as(kind + " " + word)
                            .isEqualTo(field.name());
                }
            }
        }
    }

    @Test
    void whatIsCalledTheSameIsToldApartByItsId() {
        Field measure = field(Ref.Kind.STEP, "measure");
        CellWords words = new CellWords(measure, Language.NB, NAMING);
        assertThat(words(measure, Language.NB, List.of("m1"))).isEqualTo("Matvert [m1]");
        assertThat(words(measure, Language.NB, List.of("m4"))).isEqualTo("Sang [m3] [m4]");
        assertThat(words.read("Matvert [m2]")).containsExactly("m2");
        assertThat(words.read("Sang [m3] [m4]")).containsExactly("m4");
        assertThat(words.read("Matvert")).containsExactly("Matvert");
        assertThat(words.read("hage;  med høner")).containsExactly("m3");
    }

    @Test
    void severalStandOneALineOrWithSemicolons() {
        Field subjects = field(Ref.Kind.INVOLVEMENT, "subjects");
        CellWords words = new CellWords(subjects, Language.NB, NAMING);
        List<String> both = List.of("measure:m3", "measure:m4");
        assertThat(words.read(words(subjects, Language.NB, both))).isEqualTo(both);
        assertThat(words.read("Hage; med høner\n measure:m1")).containsExactly("measure:m3", "measure:m1");
        assertThat(words.read("measure:m4; measure:m1")).containsExactly("measure:m4", "measure:m1");
    }

    @Test
    void yesAndNoAreReadAsPeopleAndSpreadsheetsWriteThem() {
        CellWords words = new CellWords(field(Ref.Kind.STEP, "irreversible"), Language.NN, NAMING);
        for (String yes : List.of("ja", "Yes", "x", "SANN", "true", "1")) {
            assertThat(words.read(yes)).as(yes).containsExactly("yes");
        }
        for (String no : List.of("", "nei", "No", "USANN", "0")) {
            assertThat(words.read(no)).as(no).isEmpty();
        }
        assertThat(words.read("kanskje")).containsExactly("kanskje");
    }
}
